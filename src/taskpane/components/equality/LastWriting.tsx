import { Button, Spinner } from "@fluentui/react-components";
import { NOTES } from "../../../texts/equality-notes";
import type { UndoState } from "../../hooks/equality-undo";
import { useParts } from "../parts";

/** What the tab has written last, and the button that takes it back. */
export function LastWriting({ last, isBusy, onUndo }: UndoState) {
  const parts = useParts();
  if (last === null) return null;
  return (
    <div className={parts.buttons}>
      <span className={parts.small}>{last}</span>
      <Button size="small" disabledFocusable={isBusy} icon={isBusy ? <Spinner size="tiny" /> : null} onClick={onUndo}>
        {NOTES.undo}
      </Button>
    </div>
  );
}
