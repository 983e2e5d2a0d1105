import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { MATCHING } from "../../../texts/matching-pane";
import type { PlanView } from "../../view/matching-plan";
import { onEscape } from "../on-escape";
import { useParts } from "../parts";
import { useBox } from "./box";

interface PlanProps {
  readonly plan: PlanView;
  readonly isBusy: boolean;
  readonly onWrite: () => void;
  readonly onRenounce: () => void;
}

/** What will be written, asked before it is; the focus comes on the answer that changes nothing. */
export function Plan({ plan, isBusy, onWrite, onRenounce }: PlanProps) {
  const parts = useParts();
  const box = useBox();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    group.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div ref={group} role="group" aria-labelledby={id} className={box.asked}>
      <p id={id} className={`${parts.text} ${parts.strong}`}>
        {MATCHING.plan}
      </p>
      {plan.notes.map((note) => (
        <p key={note} className={parts.text}>
          {note}
        </p>
      ))}
      <ul className={parts.list}>
        {plan.lines.map(({ row, text }) => (
          <li key={row} className={parts.small}>
            {row} {text}
          </li>
        ))}
      </ul>
      {plan.losses.map((loss) => (
        <p key={loss} className={`${parts.text} ${parts.strong}`}>
          {loss}
        </p>
      ))}
      <p className={`${parts.text} ${parts.small}`}>{MATCHING.planRest}</p>
      <div className={parts.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={onRenounce} {...onEscape(onRenounce)}>
          {MATCHING.renounce}
        </Button>
        <Button
          size="small"
          appearance="primary"
          icon={isBusy ? <Spinner size="extra-tiny" /> : null}
          disabledFocusable={isBusy}
          onClick={onWrite}
          {...onEscape(onRenounce)}
        >
          {MATCHING.write}
        </Button>
      </div>
    </div>
  );
}
