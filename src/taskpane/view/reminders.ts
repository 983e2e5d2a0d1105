/** Which sheets of the register can keep the day of a letter of reminder. */
import { linesOf } from "../../equality/lines";
import { reminderLines } from "../../equality/reminders";
import type { Reading } from "../../report/annual";

/** Those among whose rows somebody is to be reminded. */
export interface LetterSheets {
  /** Whether one has a column for it. */
  readonly isKept: boolean;
  readonly lacking: readonly string[];
}

export function letterSheets({ prepared }: Reading, exercice: number): LetterSheets {
  const register = prepared.facts.registers.get("candidates");
  if (register === undefined) return { isKept: false, lacking: [] };
  const blocks = new Set(
    reminderLines(linesOf(register), exercice).flatMap(({ row }) => register.blocks[register.blockOf[row] ?? 0] ?? []),
  );
  const lacking = [...blocks].filter(({ columns }) => !columns.has("reminderDate"));
  return { isKept: lacking.length < blocks.size, lacking: [...new Set(lacking.map(({ sheet }) => sheet))] };
}
