import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Severity } from "../../registers/facts";
import type { Store } from "../../store/store";
import { CONTROL } from "../../texts/control";
import { Cases } from "../components/control/Cases";
import { Causes } from "../components/control/Causes";
import { Highlighting } from "../components/control/Highlighting";
import { Progress } from "../components/control/Progress";
import { SeverityFilter } from "../components/control/SeverityFilter";
import { Heading } from "../components/Heading";
import { useParts } from "../components/parts";
import type { ControlState } from "../hooks/control";
import { useHighlighting } from "../hooks/highlighting";
import { groupsView } from "../view/control";
import type { MessageView } from "../view/message";

interface ControlTabProps {
  readonly control: ControlState;
  readonly store: Store;
  readonly say: (message: MessageView) => void;
}

/** The control of the registers: made when the tab opens for the first time, and again when it is asked for. */
export function ControlTab({ control, store, say }: ControlTabProps) {
  const { progress, done, isOld, isStopped, onControl, onStop } = control;
  const parts = useParts();
  const highlighting = useHighlighting(store.source, done, isOld, say);
  const [severity, setSeverity] = useState<Severity | null>(null);
  const view = useMemo(() => (done === null ? null : groupsView(done.problems, severity)), [done, severity]);
  const begins = done === null && progress === null && !isStopped;
  useEffect(() => {
    if (begins) onControl();
  });
  return (
    <>
      <section>
        <Heading>{CONTROL.title}</Heading>
        {progress !== null && <Progress progress={progress} onStop={onStop} />}
        {progress === null && (isStopped || isOld) && (
          <p className={parts.text}>{isStopped ? CONTROL.stopped : CONTROL.old}</p>
        )}
        {progress === null && !begins && (
          <Button size="small" onClick={onControl}>
            {done === null ? CONTROL.begin : CONTROL.again}
          </Button>
        )}
      </section>
      {view !== null && done !== null && (
        <section>
          {done.problems.length === 0 ? (
            <p className={parts.text}>{CONTROL.nothing}</p>
          ) : (
            <>
              <SeverityFilter counts={view.counts} severity={severity} onSeverity={setSeverity} />
              <Causes groups={view.groups}>
                {(group) => <Cases group={group} severalFiles={done.severalFiles} />}
              </Causes>
            </>
          )}
        </section>
      )}
      {store.source.dressing !== undefined && !begins && <Highlighting {...highlighting} />}
    </>
  );
}
