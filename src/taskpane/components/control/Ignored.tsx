import { Button } from "@fluentui/react-components";
import { OVERVIEW } from "../../../texts/overview";
import { IGNORED } from "../../../texts/ignored";
import type { Decision } from "../../../validation/ignored";
import type { IgnoredGroup } from "../../view/ignored";
import { placeOfProblem } from "../../view/places";
import { MoreList } from "../MoreList";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";
import { Folds } from "./Folds";

interface IgnoredProps {
  readonly groups: readonly IgnoredGroup[];
  readonly severalFiles: boolean;
  /** Null where the workbook cannot be changed. */
  readonly onTakeBack: ((decisions: readonly Decision[]) => void) | null;
}

/** What was decided to be left as it is, why, and the way back. */
export function Ignored({ groups, severalFiles, onTakeBack }: IgnoredProps) {
  const parts = useParts();
  if (groups.length === 0) return <p className={parts.text}>{IGNORED.none}</p>;
  return (
    <Folds
      folds={groups.map(({ key, title, reason, problems }) => ({
        key,
        title: OVERVIEW.cause(title, problems.length),
        note: IGNORED.because(reason),
      }))}
    >
      {(nth) => {
        const { where, problems = [], decisions = [] } = groups[nth] ?? {};
        return (
          <>
            <p className={parts.text}>{where}</p>
            {onTakeBack !== null && (
              <Button
                size="small"
                onClick={() => {
                  onTakeBack(decisions);
                }}
              >
                {IGNORED.takeBack}
              </Button>
            )}
            <MoreList
              count={problems.length}
              first={(count) =>
                problems.slice(0, count).map((problem, at) => {
                  const place = placeOfProblem(problem, severalFiles);
                  return {
                    key: String(at),
                    content: (
                      <span className={parts.small}>
                        {place !== null && <PlaceLink place={place.place}>{place.address}</PlaceLink>}
                        {problem.found !== null && ` · ${problem.found}`}
                      </span>
                    ),
                  };
                })
              }
            />
          </>
        );
      }}
    </Folds>
  );
}
