/** Beneficiaries leave their register under a neutral number: no name, no pseudonym, nothing that the buyer typed. */
import { FIRST_CODE, type RegisterFacts } from "../registers/facts";
import type { RegisterKind } from "../registers/register";
import type { Table } from "../indicators/engine/table";
import { BLANK_CELLS, type Cells, UNREADABLE_CELL } from "./cells";

/** Registers about vulnerable people: their tables show what measures read, and nothing else. */
const ABOUT_PEOPLE: ReadonlySet<RegisterKind> = new Set(["insertion"]);

export const isAboutPeople = (register: RegisterKind): boolean => ABOUT_PEOPLE.has(register);

/** The column that names a person, in a register about people. */
export const PERSON = "beneficiary";

/** By member: the rank of its beneficiary, in order of first appearance in the register. The same in every table. */
export function neutralNumbers(table: Table): Cells {
  const column = table.column(PERSON);
  if (column?.store !== "strings") return BLANK_CELLS;
  const ranks = ranksOf(table.facts);
  return (member) => {
    const code = column.codes[member] ?? 0;
    const rank = ranks.get(code);
    return code < FIRST_CODE ? (code === 0 ? null : UNREADABLE_CELL) : rank === undefined ? null : { value: rank };
  };
}

function ranksOf(facts: RegisterFacts): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  const column = facts.columns.get(PERSON);
  if (column?.store === "strings")
    for (const code of column.codes) if (code >= FIRST_CODE && !ranks.has(code)) ranks.set(code, ranks.size + 1);
  return ranks;
}
