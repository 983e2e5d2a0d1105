/** Which problems are about an exercice: those of its rows, of rows without one, and of headings and sheets. */
import type { Facts, Problem, RegisterFacts } from "../registers/facts";
import { indexIn } from "./raw-cells";
import { REGISTERS } from "../registers/catalogue";
import { yearsOf } from "../indicators/engine/table";

export function problemsIn(facts: Facts, exercice: number, problems: readonly Problem[]): readonly Problem[] {
  const years = new Map<RegisterFacts, Int16Array>();
  return problems.filter(({ register: kind, file, sheet, cell }) => {
    const register = kind === null ? undefined : facts.registers.get(kind);
    const row =
      register === undefined || cell === null ? -1 : rowAt(register, file, sheet, Number(cell.replace(/\D+/, "")));
    if (register === undefined || row < 0) return true;
    const known = years.get(register) ?? yearsOf(register, REGISTERS[register.kind].date);
    years.set(register, known);
    const year = known[row] as number;
    return year <= 0 || year === exercice;
  });
}

function rowAt({ blocks, rowOf }: RegisterFacts, file: string | null, sheet: string | null, number: number): number {
  for (const block of blocks) {
    if (block.file !== file || block.sheet !== sheet || number <= block.headerRow || number > block.lastRow) continue;
    const at = indexIn(rowOf.subarray(block.from, block.from + block.rows), number);
    if (at >= 0) return block.from + at;
  }
  return -1;
}
