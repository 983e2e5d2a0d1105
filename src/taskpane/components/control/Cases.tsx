import { mergeClasses } from "@fluentui/react-components";
import type { GroupView } from "../../view/control";
import { placeOfProblem } from "../../view/places";
import { MoreList } from "../MoreList";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";

interface CasesProps {
  readonly group: GroupView;
  readonly severalFiles: boolean;
}

/** What is wrong in a group, what to do, and each of its cells. */
export function Cases({ group: { sentence, advice, problems }, severalFiles }: CasesProps) {
  const parts = useParts();
  return (
    <>
      <p className={parts.text}>{sentence}</p>
      <p className={mergeClasses(parts.text, parts.strong)}>{advice}</p>
      <MoreList
        count={problems.length}
        first={(count) =>
          problems.slice(0, count).map((problem, nth) => {
            const place = placeOfProblem(problem, severalFiles);
            return {
              key: String(nth),
              content: (
                <span className={parts.small}>
                  {place !== null && <PlaceLink place={place.place}>{place.address}</PlaceLink>}
                  {problem.found !== null && `${place === null ? "" : " · "}${problem.found}`}
                </span>
              ),
            };
          })
        }
      />
    </>
  );
}
