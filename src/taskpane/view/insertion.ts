/** Whether a formula may go into a cell without asking first. */
import type { Reading } from "../../report/annual";
import { REGISTERS } from "../../registers/catalogue";
import { HELPER } from "../../texts/formula-helper";
import type { ActiveCell } from "../../workbook/port";

/** What is asked of the user before the formula is written: the sentence, and the word of the button. */
export interface Objection {
  readonly question: string;
  readonly confirm: string;
}

const MOST_SHOWN = 40;

/** Null for a blank cell outside the registers. */
export function objectionTo(active: ActiveCell, reading: Reading | null): Objection | null {
  const { sheet, cell, formula, value } = active;
  const content = formula ?? (value === null ? "" : String(value));
  if (content !== "") {
    const shown = content.length > MOST_SHOWN ? `${content.slice(0, MOST_SHOWN)}…` : content;
    return { question: HELPER.filled(cell, sheet, shown), confirm: HELPER.replace };
  }
  const register = registerAt(active, reading);
  return register === null ? null : { question: HELPER.inRegister(cell, sheet, register), confirm: HELPER.writeAnyway };
}

/** The title of the register whose table holds the cell. */
function registerAt({ sheet, cell }: ActiveCell, reading: Reading | null): string | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)/.exec(cell) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits);
  for (const { kind, blocks } of reading?.prepared.facts.registers.values() ?? [])
    for (const block of blocks)
      if (
        block.sheet === sheet &&
        row >= block.headerRow &&
        row <= block.lastRow &&
        column >= block.firstColumn &&
        column <= block.lastColumn
      )
        return REGISTERS[kind].title;
  return null;
}
