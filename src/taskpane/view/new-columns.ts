/** Columns about to be added at the right of a register, or what its owner is to do. */
import type { SourceFault } from "../../store/source";
import { columnTitle } from "../../texts/column-title";
import { NOTES } from "../../texts/equality-notes";
import type { NewColumns } from "../../validation/corrections/new-columns";
import type { Result } from "../../workbook/port";
import type { MessageView } from "./message";
import type { NotesAsked } from "./outcomes";

/** Null where none can be added: why is said. */
export function columnsAsked(
  planned: readonly NewColumns[],
  say: (message: MessageView) => void,
): Result<NotesAsked | null, SourceFault> {
  const titles = (columns: readonly string[]): readonly string[] =>
    columns.map((column) => columnTitle("candidates", column));
  for (const { why, block, columns, cell } of planned)
    if (why !== null) say({ tone: "warning", text: NOTES.noRoom[why](block.sheet, titles(columns), cell) });
  const groups = planned.flatMap(({ block, corrections }) =>
    corrections === null ? [] : [{ label: block.sheet, corrections }],
  );
  if (groups.length === 0) return { ok: true, value: null };
  const count = groups.reduce((sum, { corrections }) => sum + corrections.length, 0);
  return {
    ok: true,
    value: {
      question: NOTES.columnsAsked(count, [...new Set(groups.map(({ label }) => label))]),
      confirm: NOTES.confirmColumns,
      groups,
      left: [],
      done: NOTES.columnsAdded,
    },
  };
}
