import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../../registers/facts";
import { CORRECTIONS } from "../../../texts/corrections";
import { IGNORED } from "../../../texts/ignored";
import type { Correction } from "../../../validation/corrections/correction";
import type { ChangesState } from "../../hooks/changes";
import type { GroupView } from "../../view/control";
import { placeOfProblem } from "../../view/places";
import { MoreList } from "../MoreList";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";
import { Ignoring } from "./Ignoring";

interface CasesProps {
  readonly group: GroupView;
  readonly severalFiles: boolean;
  readonly changes: Pick<ChangesState, "canChange" | "isBusy" | "onIgnore">;
  readonly correctionOf: (problem: Problem) => Correction | undefined;
  readonly onCorrect: (correction: Correction) => void;
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  advice: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
});

/** What is wrong in a group, what to do, and each of its cells with what may be done there. */
export function Cases({ group, severalFiles, changes, correctionOf, onCorrect }: CasesProps) {
  const { sentence, advice, problems } = group;
  const parts = useParts();
  const styles = useStyles();
  const [ignoring, setIgnoring] = useState<readonly Problem[] | null>(null);
  const all = useRef<HTMLDivElement>(null);
  const asker = useRef<Element | null>(null);
  const ignore = (what: readonly Problem[]): void => {
    asker.current = document.activeElement;
    setIgnoring(what);
  };
  useEffect(() => {
    const { current } = asker;
    if (ignoring !== null || !(current instanceof HTMLElement)) return;
    asker.current = null;
    (current.isConnected ? current : all.current?.querySelector("button"))?.focus();
  }, [ignoring]);
  const line = (problem: Problem) => {
    const place = placeOfProblem(problem, severalFiles);
    const correction = changes.canChange ? correctionOf(problem) : undefined;
    const where = place?.address ?? problem.found ?? "";
    return (
      <div className={styles.line}>
        <span className={parts.small}>
          {place !== null && <PlaceLink place={place.place}>{place.address}</PlaceLink>}
          {problem.found !== null && `${place === null ? "" : " · "}${problem.found}`}
        </span>
        {correction !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${CORRECTIONS.correct} ${where}`}
            onClick={() => {
              onCorrect(correction);
            }}
          >
            {CORRECTIONS.correct}
          </Button>
        )}
        {changes.canChange && problems.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${IGNORED.ask} ${where}`}
            onClick={() => {
              ignore([problem]);
            }}
          >
            {IGNORED.ask}
          </Button>
        )}
      </div>
    );
  };
  return (
    <>
      <p className={parts.text}>{sentence}</p>
      <p className={mergeClasses(parts.strong, styles.advice)}>{advice}</p>
      {ignoring !== null && (
        <Ignoring
          problems={ignoring}
          isBusy={changes.isBusy}
          onIgnore={(lines) => {
            setIgnoring(null);
            changes.onIgnore(lines);
          }}
          onRenounce={() => {
            setIgnoring(null);
          }}
        />
      )}
      {changes.canChange && ignoring === null && (
        <div ref={all}>
          <Button
            size="small"
            className={parts.above}
            onClick={() => {
              ignore(problems);
            }}
          >
            {IGNORED.askAll(problems.length)}
          </Button>
        </div>
      )}
      <MoreList
        count={problems.length}
        first={(count) =>
          problems.slice(0, count).map((problem, nth) => ({ key: String(nth), content: line(problem) }))
        }
      />
    </>
  );
}
