import { Button, makeStyles, mergeClasses, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Severity } from "../../registers/facts";
import type { Store } from "../../store/store";
import { CONTROL, type ControlPart } from "../../texts/control";
import { CORRECTIONS } from "../../texts/corrections";
import type { Control } from "../../validation/control";
import type { Correction } from "../../validation/corrections/correction";
import { Asking } from "../components/control/Asking";
import { Cases } from "../components/control/Cases";
import { Causes } from "../components/control/Causes";
import { Corrections } from "../components/control/Corrections";
import { Highlighting } from "../components/control/Highlighting";
import { Ignored } from "../components/control/Ignored";
import { Journal } from "../components/control/Journal";
import { Progress } from "../components/control/Progress";
import { SeverityFilter } from "../components/control/SeverityFilter";
import { Heading } from "../components/Heading";
import { useParts } from "../components/parts";
import { type Asked, type ChangesState, useChanges } from "../hooks/changes";
import type { ControlState } from "../hooks/control";
import { useFocusKept } from "../hooks/focus-kept";
import { useFocusBack } from "../hooks/focus-back";
import { useHighlighting } from "../hooks/highlighting";
import { groupsView } from "../view/control";
import { correctionGroups, correctionOf } from "../view/corrections";
import { ignoredGroups } from "../view/ignored";
import { batchesOf } from "../view/journal";
import type { MessageView } from "../view/message";

interface ControlTabProps {
  readonly control: ControlState;
  readonly store: Store;
  readonly say: (message: MessageView) => void;
}

const useStyles = makeStyles({
  parts: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  // Four of them in 320 pixels.
  panel: { marginTop: tokens.spacingVerticalS },
  part: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    "& .fui-Tab__content, & .fui-Tab__content--reserved-space": { fontSize: tokens.fontSizeBase200 },
  },
});

/** The control of the registers: made when the tab opens for the first time, and again when it is asked for. */
export function ControlTab({ control, store, say }: ControlTabProps) {
  const { progress, done, isOld, isStopped, onControl, onStop } = control;
  const parts = useParts();
  const styles = useStyles();
  const changes = useChanges(store, control, say);
  const highlighting = useHighlighting(store.source, done, isOld, say);
  const [part, setPart] = useState<ControlPart>("causes");
  const begins = done === null && progress === null && !isStopped;
  useEffect(() => {
    if (begins) onControl();
  });
  const { asked, isBusy } = changes;
  const heading = useRef<HTMLHeadingElement>(null);
  const focus = useFocusBack(asked !== null, heading);
  const kept = useFocusKept(() => heading.current);
  const ask = (next: Asked): void => {
    focus.remember();
    changes.onAsk(next);
  };
  const correct = (corrections: readonly Correction[]): void => {
    // What is sure of a cell comes from that cell alone, which is read again; a guess comes from the rest of its row.
    const isGuess = corrections.some(({ confidence }) => confidence === "proposed");
    if (isOld && isGuess) say({ tone: "warning", text: CORRECTIONS.old });
    else ask({ kind: "correct", corrections });
  };
  return (
    <>
      <section>
        <Heading focus={heading}>{CONTROL.title}</Heading>
        {progress !== null && <Progress progress={progress} onStop={onStop} />}
        {isBusy && <Spinner size="tiny" label={CORRECTIONS.writing} />}
        {progress === null && (isStopped || isOld) && (
          <p className={parts.text}>{isStopped ? CONTROL.stopped : CONTROL.old}</p>
        )}
        {progress === null && !begins && !isBusy && (
          <Button size="small" onClick={onControl}>
            {done === null ? CONTROL.begin : CONTROL.again}
          </Button>
        )}
      </section>
      {asked !== null && !isBusy && (
        <Asking
          asked={asked}
          onConfirm={() => {
            // What asked for it is gone once it is done.
            focus.goTo(heading.current);
            changes.onConfirm();
          }}
          onRenounce={changes.onRenounce}
        />
      )}
      {done !== null && (
        <div hidden={asked !== null} {...kept}>
          <TabList
            size="small"
            className={styles.parts}
            selectedValue={part}
            aria-label={CONTROL.parts}
            onTabSelect={(_, { value }) => {
              setPart(PARTS.find((one) => one === value) ?? part);
            }}
          >
            {PARTS.filter((one) => one !== "journal" || changes.canChange).map((one) => (
              <Tab
                key={one}
                id={`control-${one}`}
                value={one}
                aria-controls={one === part ? "control-part" : undefined}
                className={styles.part}
              >
                {CONTROL.part(one, countOf(one, done))}
              </Tab>
            ))}
          </TabList>
          <div
            id="control-part"
            role="tabpanel"
            aria-labelledby={`control-${part}`}
            className={mergeClasses(parts.stack, styles.panel)}
          >
            <Part part={part} control={done} changes={changes} onCorrect={correct} onAsk={ask} />
          </div>
        </div>
      )}
      {store.source.dressing !== undefined && !begins && part === "causes" && asked === null && (
        <Highlighting {...highlighting} />
      )}
    </>
  );
}

const PARTS: readonly ControlPart[] = ["causes", "corrections", "ignored", "journal"];

/** How much each part holds; null for the journal, which is in the workbook. */
const countOf = (part: ControlPart, { problems, plan, ignored }: Control): number | null =>
  ({ causes: problems.length, corrections: plan.length, ignored: ignored.length, journal: null })[part];

interface PartProps {
  readonly part: ControlPart;
  readonly control: Control;
  readonly changes: ChangesState;
  readonly onCorrect: (corrections: readonly Correction[]) => void;
  readonly onAsk: (asked: Asked) => void;
}

function Part({ part, control, changes, onCorrect, onAsk }: PartProps) {
  const { problems, plan, ignored, severalFiles } = control;
  const { canChange, journal } = changes;
  const parts = useParts();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const view = useMemo(() => groupsView(problems, severity), [problems, severity]);
  const corrections = useMemo(() => correctionGroups(plan), [plan]);
  const ofProblem = useMemo(() => correctionOf(plan), [plan]);
  const decided = useMemo(() => ignoredGroups(ignored), [ignored]);
  const batches = useMemo(() => (journal === null ? null : batchesOf(journal)), [journal]);
  switch (part) {
    case "causes":
      if (problems.length === 0) return <p className={parts.text}>{CONTROL.nothing}</p>;
      return (
        <>
          <SeverityFilter counts={view.counts} severity={severity} onSeverity={setSeverity} />
          <Causes groups={view.groups}>
            {(group) => (
              <Cases
                group={group}
                severalFiles={severalFiles}
                changes={changes}
                correctionOf={ofProblem}
                onCorrect={(correction) => {
                  onCorrect([correction]);
                }}
              />
            )}
          </Causes>
        </>
      );
    case "corrections":
      return <Corrections groups={corrections} onAsk={canChange ? onCorrect : null} />;
    case "ignored":
      return (
        <Ignored groups={decided} severalFiles={severalFiles} onTakeBack={canChange ? changes.onTakeBack : null} />
      );
    case "journal":
      return (
        <Journal
          batches={batches}
          onRead={changes.onJournal}
          onUndo={(entries) => {
            onAsk({ kind: "undo", entries });
          }}
        />
      );
  }
}
