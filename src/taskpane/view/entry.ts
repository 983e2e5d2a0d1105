/** Rules that help to fill in the registers, as the pane lists them before they are put. */
import { columnLetters } from "../../registers/address";
import type { EntryPreview } from "../../store/entry";
import { ENTRY_PANE } from "../../texts/entry-pane";
import type { PlaceView } from "./places";

export interface EntryView {
  /** One line per column that gets a rule. */
  readonly lines: readonly (PlaceView & { readonly key: string; readonly text: string })[];
  /** What is left alone, and why. */
  readonly notes: readonly string[];
  readonly question: string;
  readonly confirm: string;
}

export function entryView({ draft, put, kept, unlike, locked, replaced, lists }: EntryPreview): EntryView {
  const sheets = new Set(put.map(({ sheet }) => sheet)).size;
  const place = lists === null ? null : ENTRY_PANE.listsAt(lists.sheet, lists.cells);
  return {
    lines: put.map(({ sheet, heading, words, validation: { area } }, nth) => {
      const cell = `${columnLetters(area.left)}${String(area.top)}:${columnLetters(area.right)}${String(area.bottom)}`;
      return {
        key: `${String(nth)} ${cell}`,
        address: `${sheet}!${cell}`,
        place: { sheet, cell },
        text: ENTRY_PANE.column(heading, words),
      };
    }),
    notes: [
      ...(kept.length === 0 ? [] : [ENTRY_PANE.kept(kept.map(({ heading }) => heading))]),
      ...(unlike.length === 0 ? [] : [ENTRY_PANE.unlike(unlike.map(({ heading }) => heading))]),
      ...(locked.length === 0 ? [] : [ENTRY_PANE.locked(locked)]),
      ...(replaced.length === 0 ? [] : [ENTRY_PANE.replaced(replaced)]),
    ],
    question: ENTRY_PANE.question(put.length, sheets, draft.lists.length, place),
    confirm: ENTRY_PANE.put(put.length),
  };
}
