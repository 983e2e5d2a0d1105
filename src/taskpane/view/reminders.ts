/** The sheets of the register that cannot keep the day of a letter of reminder. */
import { linesOf } from "../../equality/lines";
import { reminderLines } from "../../equality/reminders";
import type { Reading } from "../../report/annual";

/** Those among whose rows somebody is to be reminded, and that have no column for it. */
export function reminderSheetsLacking({ prepared }: Reading, exercice: number): readonly string[] {
  const register = prepared.facts.registers.get("candidates");
  if (register === undefined) return [];
  const blocks = reminderLines(linesOf(register), exercice).flatMap(
    ({ row }) => register.blocks[register.blockOf[row] ?? 0] ?? [],
  );
  return [...new Set(blocks.flatMap(({ sheet, columns }) => (columns.has("reminderDate") ? [] : [sheet])))];
}
