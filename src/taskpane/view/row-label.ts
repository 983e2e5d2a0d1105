/** A few words by which a buyer knows a row: what the register says it is about. */
import { NUMBER_STATE, type RegisterFacts, UNREADABLE_CODE } from "../../registers/facts";
import { REGISTERS } from "../../registers/catalogue";
import { monthText } from "../../texts/format";

/** "2025-001 · Voirie RD 7"; null where nothing is said. Of a person's row, the contract and the month: people are only counted. */
export function rowLabel(register: RegisterFacts, row: number): string | null {
  const words =
    register.kind === "insertion"
      ? [...wordIn(register, "contractNumber", row), ...monthIn(register, "period", row)]
      : REGISTERS[register.kind].key.flatMap((column) => wordIn(register, column, row));
  return words.length === 0 ? null : words.slice(0, 2).join(" · ");
}

function wordIn({ columns }: RegisterFacts, column: string, row: number): readonly string[] {
  const facts = columns.get(column);
  if (facts?.store !== "strings") return [];
  const code = facts.codes[row] as number;
  return code <= UNREADABLE_CODE ? [] : [facts.values[code] ?? ""];
}

function monthIn({ columns }: RegisterFacts, column: string, row: number): readonly string[] {
  const facts = columns.get(column);
  return facts?.store === "numbers" && facts.states[row] === NUMBER_STATE.read
    ? [monthText(facts.numbers[row] as number)]
    : [];
}
