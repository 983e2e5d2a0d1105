import { columnsOf, REGISTERS } from "../registers/catalogue";
import type { Problem } from "../registers/facts";
import type { RegisterKind } from "../registers/register";

/** The title of the column that a problem is about; empty for a problem of no column. */
export const titleOf = ({ register, column }: Pick<Problem, "register" | "column">): string =>
  register === null || column === null ? "" : columnTitle(register, column);

/** "Registre des marchés", "Montant HT": where a group of problems stands. */
export const groupPlace = (register: RegisterKind | null, column: string | null): readonly string[] =>
  register === null ? [] : [REGISTERS[register].title, ...(column === null ? [] : [titleOf({ register, column })])];

/** The heading under which a column is known to buyers. */
export const columnTitle = (register: RegisterKind, column: string): string =>
  columnsOf(register)[column]?.title ?? column;
