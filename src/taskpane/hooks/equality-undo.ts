import { useState } from "react";
import { undoCorrections } from "../../store/corrections";
import { forgetLast, lastWritten, undoSheets, type Undoable } from "../../store/equality-undo";
import { unexpected } from "../../store/source";
import type { Store } from "../../store/store";
import { NOTES } from "../../texts/equality-notes";
import { JOURNAL } from "../../texts/journal";
import { changeFaultText, changeMessage } from "../view/changes";
import type { MessageView } from "../view/message";

export interface UndoState {
  /** What was written last, that may be taken back; null when nothing. */
  readonly last: string | null;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}

/**
 * The way back from what the tab has written, the last first.
 * @param onUndone told when sheets were taken back
 */
export function useEqualityUndo(store: Store, say: (message: MessageView) => void, onUndone: () => void): UndoState {
  const [isBusy, setBusy] = useState(false);
  const { source } = store;
  const last = lastWritten(source);

  const undo = async (written: Undoable): Promise<MessageView> => {
    if (written.kind === "sheets") {
      const result = await undoSheets(source, written);
      if (!result.ok) return { tone: "error", text: changeFaultText(result.fault) };
      const { value } = result;
      if (value.state === "taken") return { tone: "success", text: NOTES.undone(written.seen.map(({ name }) => name)) };
      if (value.state === "given-back") return { tone: "success", text: NOTES.givenBack(value.names) };
      return { tone: "warning", text: NOTES.notUndone[value.state](value.sheet) };
    }
    if (source.changes === undefined) return { tone: "warning", text: NOTES.nothingNoted };
    const result = await undoCorrections(source.changes, ({ batch }) => batch === written.batch, new Date());
    if (result.ok && result.value.fault === null) forgetLast(source);
    return changeMessage(result, JOURNAL.reverted);
  };

  const run = async (written: Undoable): Promise<void> => {
    setBusy(true);
    const message = await undo(written).catch((error: unknown): MessageView => {
      return { tone: "error", text: changeFaultText(unexpected(error)) };
    });
    say(message);
    // What the add-in writes itself is not told by Excel.
    if (written.kind === "cells") await store.refresh();
    else onUndone();
    setBusy(false);
  };

  return {
    last:
      last === null
        ? null
        : last.kind === "cells"
          ? NOTES.last.cells(last.cells)
          : NOTES.last.sheets(last.seen.map(({ name }) => name)),
    isBusy,
    onUndo: () => {
      if (!isBusy && last !== null) void run(last);
    },
  };
}
