import { Button, mergeClasses } from "@fluentui/react-components";
import type { HighlightingState } from "../../hooks/highlighting";
import { HIGHLIGHT } from "../../../texts/highlight";
import { Confirmation } from "../Confirmation";
import { Heading } from "../Heading";
import { useParts } from "../parts";

/** The cells found, brought out where they are: the two buttons, and what is asked before. */
export function Highlighting(state: HighlightingState) {
  const { isBusy, canPut, question, place, onPut, onConfirm, onRenounce, onTake } = state;
  const parts = useParts();
  return (
    <section className={parts.stack}>
      <Heading>{HIGHLIGHT.title}</Heading>
      <p className={mergeClasses(parts.text, parts.small)}>{canPut ? HIGHLIGHT.text : HIGHLIGHT.old}</p>
      <div ref={place} className={parts.buttons}>
        <Button size="small" disabledFocusable={isBusy || !canPut} onClick={onPut}>
          {HIGHLIGHT.put}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={onTake}>
          {HIGHLIGHT.take}
        </Button>
      </div>
      {question !== null && (
        <Confirmation question={question} confirm={HIGHLIGHT.confirm} onConfirm={onConfirm} onRenounce={onRenounce} />
      )}
    </section>
  );
}
