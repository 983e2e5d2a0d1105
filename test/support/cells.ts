/** What a kind of cell makes of what is typed, in one word or value. */
import type { Cell, NumberDress } from "../../src/workbook/port";
import type { CellKind } from "../../src/registers/cells/reading";

export interface Typed {
  readonly dress?: NumberDress;
  readonly date1904?: boolean;
}

/** The value read; "(blank)" or "(unreadable)" when there is none. */
export function readBy<T>(
  kind: CellKind<T>,
  cell: Cell,
  { dress, date1904 = false }: Typed = {},
): T | "(blank)" | "(unreadable)" {
  const reading = kind.read(cell, { date1904, dress });
  return reading.state === "value" ? reading.value : `(${reading.state})`;
}

/** The caution that goes with a value. */
export function cautionOf<T>(kind: CellKind<T>, cell: Cell): string | undefined {
  const reading = kind.read(cell, { date1904: false, dress: undefined });
  return reading.state === "value" ? reading.caution : undefined;
}

/** What every kind reads as missing (registers.md, "Cells really met"). */
export const MISSING = ["", " ", "\u00a0", "NC", "s/o", "n.d.", "à compléter", "?", "MQ", "CDL", "INX"] as const;

/** Errors of Excel, and the faults that a file may show. */
export const ERRORS = [
  "#N/A",
  "#REF!",
  "#VALEUR!",
  "#DIV/0!",
  "#NOM?",
  "#NON CALCULÉ!",
  "#TEXTE PERDU!",
  "#ILLISIBLE!",
] as const;
