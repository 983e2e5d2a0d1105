import type { ColumnSpec } from "../columns";
import { choiceCell } from "./choice";
import { dateCell, yearCell } from "./date";
import { amountCell, hoursCell, indexPointsCell, markCell, monthsCell, numberCell, targetCell } from "./number";
import type { CellKind } from "./reading";
import { siretCell } from "./siret";
import { cpvCell, idCell, lotCell, postalCodeCell, textCell } from "./text";
import { yesNoCell } from "./yes-no";

export const STRING_CELLS = {
  text: textCell,
  id: idCell,
  lot: lotCell,
  SIRET: siretCell,
  CPV: cpvCell,
  "postal code": postalCodeCell,
} as const;

export const NUMBER_CELLS = {
  date: dateCell,
  year: yearCell,
  amount: amountCell,
  hours: hoursCell,
  number: numberCell,
  months: monthsCell,
  target: targetCell,
  mark: markCell,
  "index-points": indexPointsCell,
} as const;

/** The kind of cell of a column; `yes` is the option that its heading gives to a plain "oui". */
export function cellKindOf(column: ColumnSpec, yes?: string): CellKind<unknown> {
  switch (column.store) {
    case "strings":
      return STRING_CELLS[column.type] as CellKind<unknown>;
    case "numbers":
      return NUMBER_CELLS[column.type] as CellKind<unknown>;
    case "flags":
      return yesNoCell as CellKind<unknown>;
    case "options":
      return choiceCell(
        column.options,
        column.type === "choices",
        yes,
        column.silent,
        column.loose,
      ) as CellKind<unknown>;
  }
}
