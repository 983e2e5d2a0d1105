import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { NOTES } from "../../../texts/equality-notes";
import type { UndoState } from "../../hooks/equality-undo";
import { useParts } from "../parts";

/** What the tab has written last, and the button that takes it back. */
export function LastWriting({ last, isBusy, onUndo }: UndoState) {
  const parts = useParts();
  const hadFocus = useRef(false);
  useEffect(() => {
    // The button that had the focus has gone away: it passes to the tabs.
    if (hadFocus.current && last === null)
      document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    hadFocus.current = false;
  }, [last]);
  if (last === null) return null;
  return (
    <div className={parts.buttons}>
      <span className={parts.small}>{last}</span>
      <Button
        size="small"
        disabledFocusable={isBusy}
        icon={isBusy ? <Spinner size="tiny" /> : null}
        onClick={() => {
          hadFocus.current = true;
          onUndo();
        }}
      >
        {NOTES.undo}
      </Button>
    </div>
  );
}
