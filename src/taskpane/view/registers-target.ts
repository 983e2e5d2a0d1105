/** Where in the tab "Registres" something is to be mended. */
import type { RegisterKind } from "../../registers/register";
import type { TableView } from "./matching";

export type RegistersTarget =
  /** A sheet that is not read. */
  | { readonly sheet: string }
  /** A column that a measure lacks; or the whole register (null). */
  | { readonly register: RegisterKind; readonly column: string | null };

export interface Aim {
  /** The table that opens. */
  readonly table: string;
  /** The line of a column whose editor opens. */
  readonly spot: string | null;
}

/** Null where no table is meant: the register is to be made. */
export function aimOf(tables: readonly TableView[], target: RegistersTarget): Aim | null {
  if ("sheet" in target) {
    const unread = tables.find(
      ({ table }) => table.sheet === target.sheet && (table.kind === null || table.left !== null),
    );
    return unread === undefined ? null : { table: unread.key, spot: null };
  }
  const own = tables.filter(({ table }) => table.kind === target.register);
  const lacking = own.find(({ needed, absent }) =>
    [...needed, ...absent].some(({ id, headings }) => id === target.column && headings.length === 0),
  );
  const found = lacking ?? own[0];
  return found === undefined
    ? null
    : { table: found.key, spot: target.column === null ? null : `${found.key} ${target.column}` };
}
