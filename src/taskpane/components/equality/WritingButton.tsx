import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { type Ref, useEffect, useId, useRef } from "react";
import { EQUALITY_PANE as TEXT } from "../../../texts/equality-pane";

export interface WritingProps {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly busy: boolean;
  /** What will be written, to be confirmed; null when nothing is asked. */
  readonly asking: { readonly question: string; readonly lines: readonly string[] } | null;
  readonly onAsk: () => void;
  readonly onConfirm: () => void;
  readonly onRenounce: () => void;
  /** Holds the button to which the focus comes back. */
  readonly place: Ref<HTMLDivElement>;
}

/** A button that writes sheets, once the list of what it writes was confirmed. */
export function WritingButton({ label, isPrimary, busy, asking, onAsk, onConfirm, onRenounce, place }: WritingProps) {
  return (
    <div ref={place}>
      <Button
        appearance={isPrimary === true ? "primary" : "secondary"}
        disabledFocusable={busy}
        icon={busy ? <Spinner size="tiny" /> : null}
        onClick={onAsk}
      >
        {label}
      </Button>
      {asking !== null && <Asked {...asking} onConfirm={onConfirm} onRenounce={onRenounce} />}
    </div>
  );
}

interface AskedProps {
  readonly question: string;
  readonly lines: readonly string[];
  readonly onConfirm: () => void;
  readonly onRenounce: () => void;
}

/** The focus comes on the answer that changes nothing. */
function Asked({ question, lines, onConfirm, onRenounce }: AskedProps) {
  const group = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    group.current?.querySelector("button")?.focus();
  }, [question]);
  return (
    <div ref={group} role="group" aria-labelledby={id}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody id={id}>
          {question}
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </MessageBarBody>
        <MessageBarActions>
          <Button aria-describedby={id} onClick={onRenounce}>
            {TEXT.keep}
          </Button>
          <Button onClick={onConfirm}>{TEXT.confirm}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
