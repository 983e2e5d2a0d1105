import { useState } from "react";
import { undoCorrections } from "../../store/corrections";
import { forgetLast, lastWritten, type Written } from "../../store/equality-undo";
import type { Store } from "../../store/store";
import { NOTES } from "../../texts/equality-notes";
import { JOURNAL } from "../../texts/journal";
import { changeMessage } from "../view/changes";
import type { MessageView } from "../view/message";

export interface UndoState {
  /** What was written last, that may be taken back; null when nothing. */
  readonly last: string | null;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}

/** The way back from what the tab has written, the last first. */
export function useEqualityUndo(store: Store, say: (message: MessageView) => void): UndoState {
  const [isBusy, setBusy] = useState(false);
  const { source } = store;
  const last = lastWritten(source);

  const undo = async ({ batch }: Written): Promise<void> => {
    if (source.changes === undefined) return;
    const result = await undoCorrections(source.changes, (entry) => entry.batch === batch, new Date());
    if (result.ok && result.value.fault === null) forgetLast(source);
    say(changeMessage(result, JOURNAL.reverted));
    await store.refresh();
  };

  return {
    last: last === null ? null : NOTES.last.cells(last.cells),
    isBusy,
    onUndo: () => {
      if (isBusy || last === null) return;
      setBusy(true);
      void undo(last).finally(() => {
        setBusy(false);
      });
    },
  };
}
