import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { HELPER } from "../../texts/formula-helper";

interface ConfirmationProps {
  readonly question: string;
  /** The word of the button that goes on. */
  readonly confirm: string;
  /** That of the button that changes nothing, where it is another. */
  readonly renounce?: string;
  readonly onConfirm: () => void;
  readonly onRenounce: () => void;
}

/** A question asked before something is overwritten; the focus comes on the answer that changes nothing. */
export function Confirmation({ question, confirm, renounce = HELPER.keep, onConfirm, onRenounce }: ConfirmationProps) {
  const group = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    group.current?.querySelector("button")?.focus();
  }, [question]);
  return (
    <div ref={group} role="group" aria-labelledby={id}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody id={id}>{question}</MessageBarBody>
        <MessageBarActions>
          <Button aria-describedby={id} onClick={onRenounce}>
            {renounce}
          </Button>
          <Button onClick={onConfirm}>{confirm}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
