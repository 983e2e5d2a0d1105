import { useCallback, useState } from "react";
import { applyCorrections, readJournal, undoCorrections } from "../../store/corrections";
import { addDecisions, removeDecisions } from "../../store/decisions";
import type { Store } from "../../store/store";
import { CORRECTIONS } from "../../texts/corrections";
import { IGNORED } from "../../texts/ignored";
import { JOURNAL } from "../../texts/journal";
import type { Correction } from "../../validation/corrections/correction";
import type { JournalEntry } from "../../validation/corrections/journal";
import { withDecisions, withoutDecisions } from "../../validation/decide";
import type { Decision } from "../../validation/ignored";
import type { Cell } from "../../workbook/port";
import { changeFaultText, changeMessage } from "../view/changes";
import { entryKey } from "../view/journal";
import type { MessageView } from "../view/message";
import type { ControlState } from "./control";
import { useTopic } from "./notices";

/** What is to be confirmed before it is done. */
export type Asked =
  | { readonly kind: "correct"; readonly corrections: readonly Correction[] }
  | { readonly kind: "undo"; readonly entries: readonly JournalEntry[] };

export interface ChangesState {
  /** Whether the workbook can be changed: in Excel only. */
  readonly canChange: boolean;
  readonly isBusy: boolean;
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked) => void;
  readonly onConfirm: () => void;
  readonly onRenounce: () => void;
  /** Null until it was read. */
  readonly journal: readonly JournalEntry[] | null;
  readonly onJournal: () => void;
  /** Ignores what lines of the sheet "Contrôles ignorés" say. */
  readonly onIgnore: (lines: readonly (readonly Cell[])[]) => void;
  readonly onTakeBack: (decisions: readonly Decision[]) => void;
}

/** What changes the workbook from the control: one thing at a time, each said once it is done. */
export function useChanges(store: Store, control: ControlState, saying: (message: MessageView) => void): ChangesState {
  const say = useTopic(saying, "corrections");
  const tell = useTopic(saying, "ignored");
  const { changes, formulas } = store.source;
  const [isBusy, setBusy] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [journal, setJournal] = useState<readonly JournalEntry[] | null>(null);

  const onJournal = useCallback((): void => {
    if (changes === undefined) return;
    void readJournal(changes).then((read) => {
      if (read.ok) setJournal(read.value);
      else say({ tone: "error", text: changeFaultText(read.fault) });
    });
  }, [changes, say]);

  const during = async (act: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    await act();
    setBusy(false);
  };

  const change = async (what: Asked): Promise<void> => {
    if (changes === undefined) return;
    if (what.kind === "correct") {
      const result = await applyCorrections(changes, what.corrections, new Date());
      const undoable = formulas?.canUndo() === true;
      const message = changeMessage(result, (done, left) => CORRECTIONS.applied(done, left, undoable));
      const batch = result.ok && result.value.done > 0 ? result.value.batch : null;
      say(
        batch === null
          ? message
          : { ...message, offer: { label: JOURNAL.undoLine, act: () => void during(() => undo(batch)) } },
      );
    } else {
      const keys = new Set(what.entries.map(entryKey));
      const result = await undoCorrections(changes, (entry) => keys.has(entryKey(entry)), new Date());
      say(changeMessage(result, JOURNAL.reverted));
    }
    await readAgain();
  };

  /** What the add-in writes itself is not told by Excel. */
  const readAgain = async (): Promise<void> => {
    onJournal();
    await store.refresh();
    control.onAgain();
  };

  /** Undoes the corrections that were just made, where nobody has touched their cells since. */
  const undo = async (batch: number): Promise<void> => {
    if (changes === undefined) return;
    const result = await undoCorrections(changes, (entry) => entry.batch === batch, new Date());
    say(changeMessage(result, JOURNAL.reverted));
    await readAgain();
  };

  const ignore = async (lines: readonly (readonly Cell[])[]): Promise<void> => {
    const { done } = control;
    if (changes === undefined || done === null) return;
    const added = await addDecisions(changes, lines);
    if (!added.ok) {
      tell({ tone: "error", text: changeFaultText(added.fault) });
      return;
    }
    const next = withDecisions(done, lines);
    control.onDecided(next);
    tell({ tone: "success", text: IGNORED.added(next.ignored.length - done.ignored.length, added.value) });
  };

  const takeBack = async (decisions: readonly Decision[]): Promise<void> => {
    const { done } = control;
    if (changes === undefined || done === null) return;
    const removed = await removeDecisions(changes, decisions);
    if (!removed.ok) {
      tell({ tone: "error", text: changeFaultText(removed.fault) });
      return;
    }
    if (removed.value > 0) control.onDecided(withoutDecisions(done, decisions));
    tell({ tone: removed.value > 0 ? "success" : "warning", text: IGNORED.takenBack(removed.value) });
  };

  return {
    canChange: changes !== undefined,
    isBusy,
    asked,
    onAsk: setAsked,
    onConfirm: () => {
      setAsked(null);
      if (asked !== null) void during(() => change(asked));
    },
    onRenounce: () => {
      setAsked(null);
    },
    journal,
    onJournal,
    onIgnore: (lines) => void during(() => ignore(lines)),
    onTakeBack: (decisions) => void during(() => takeBack(decisions)),
  };
}
