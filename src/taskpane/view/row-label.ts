/** A few words by which a buyer knows a row: what the register says it is about. */
import { UNREADABLE_CODE, type RegisterFacts } from "../../registers/facts";
import { REGISTERS } from "../../registers/catalogue";

/** "2025-001 · Voirie RD 7"; null where nothing is said, and for people, who are only counted. */
export function rowLabel(register: RegisterFacts, row: number): string | null {
  if (register.kind === "insertion") return null;
  const words = REGISTERS[register.kind].key.flatMap((column) => {
    const facts = register.columns.get(column);
    if (facts?.store !== "strings") return [];
    const code = facts.codes[row] as number;
    return code <= UNREADABLE_CODE ? [] : [facts.values[code] ?? ""];
  });
  return words.length === 0 ? null : words.slice(0, 2).join(" · ");
}
