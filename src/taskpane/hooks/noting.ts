import { useState } from "react";
import { applyCorrections } from "../../store/corrections";
import { keepWritten } from "../../store/equality-undo";
import type { SourceFault } from "../../store/source";
import type { Store } from "../../store/store";
import { leftText } from "../../texts/corrections";
import { NOTES } from "../../texts/equality-notes";
import type { Result } from "../../workbook/port";
import { changeFaultText, changeMessage } from "../view/changes";
import type { MessageView } from "../view/message";
import type { NotesAsked } from "../view/outcomes";

export interface NotingState {
  readonly isBusy: boolean;
  readonly asked: NotesAsked | null;
  readonly onConfirm: () => void;
  readonly onRenounce: () => void;
}

export interface Noting extends NotingState {
  /** Prepares cells, and asks; null when there is nothing to ask: it has said why. */
  readonly ask: (prepare: () => Promise<Result<NotesAsked | null, SourceFault>>, then?: () => void) => void;
}

/** Cells of the register written once they were listed and confirmed; each is noted in the journal of corrections. */
export function useNoting(store: Store, say: (message: MessageView) => void): Noting {
  const { changes } = store.source;
  const [isBusy, setBusy] = useState(false);
  const [asked, setAsked] = useState<(NotesAsked & { readonly then: () => void }) | null>(null);

  const during = async (act: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    await act();
    setBusy(false);
  };

  const write = async ({ groups, done, then }: NonNullable<typeof asked>): Promise<void> => {
    if (changes === undefined) return;
    const corrections = groups.flatMap((group) => group.corrections);
    const result = await applyCorrections(changes, corrections, new Date());
    if (result.ok && result.value.batch !== null && result.value.done > 0)
      keepWritten(store.source, { kind: "cells", batch: result.value.batch, cells: result.value.done });
    say(
      changeMessage(result, (count, left) =>
        [
          count === 0 ? NOTES.nothingNoted : done(count),
          ...left.map(([why, some, sheets]) => leftText(why, some, sheets)),
        ].join(" "),
      ),
    );
    if (result.ok && result.value.done > 0) then();
    // What the add-in writes itself is not told by Excel.
    await store.refresh();
  };

  return {
    isBusy,
    asked,
    ask: (prepare, then = () => undefined) =>
      void during(async () => {
        const prepared = await prepare();
        if (!prepared.ok) say({ tone: "error", text: changeFaultText(prepared.fault) });
        else if (prepared.value !== null) setAsked({ ...prepared.value, then });
      }),
    onConfirm: () => {
      setAsked(null);
      if (asked !== null) void during(() => write(asked));
    },
    onRenounce: () => {
      setAsked(null);
      say({ tone: "success", text: NOTES.nothingNoted });
    },
  };
}
