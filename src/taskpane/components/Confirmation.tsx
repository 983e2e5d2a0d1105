import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { HELPER } from "../../texts/formula-helper";
import { onEscape } from "./on-escape";

interface ConfirmationProps {
  readonly question: string;
  /** What would be done, a line each. */
  readonly lines?: readonly string[];
  /** The word of the button that goes on. */
  readonly confirm: string;
  /** That of the button that changes nothing, where it is another. */
  readonly renounce?: string;
  /** Another way of going on. */
  readonly otherwise?: { readonly label: string; readonly onChoose: () => void };
  readonly onConfirm: () => void;
  readonly onRenounce: () => void;
}

const useStyles = makeStyles({
  lines: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** A question asked before something is overwritten; the focus comes on the answer that changes nothing. */
export function Confirmation(props: ConfirmationProps) {
  const { question, lines = [], confirm, renounce = HELPER.keep, otherwise, onConfirm, onRenounce } = props;
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    group.current?.querySelector("button")?.focus();
  }, [question]);
  const escape = onEscape(onRenounce);
  return (
    <div ref={group} role="group" aria-labelledby={id}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody id={id}>
          {question}
          {lines.length > 0 && (
            <ul className={styles.lines}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </MessageBarBody>
        <MessageBarActions>
          <Button aria-describedby={id} onClick={onRenounce} {...escape}>
            {renounce}
          </Button>
          {otherwise !== undefined && (
            <Button onClick={otherwise.onChoose} {...escape}>
              {otherwise.label}
            </Button>
          )}
          <Button onClick={onConfirm} {...escape}>
            {confirm}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
