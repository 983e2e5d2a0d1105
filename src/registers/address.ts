import type { Block, Facts, RegisterFacts } from "./facts";

/** "A", "Z", "AA"… for a 0-based column. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "Marchés 2025!A5", with "[file]" before it when several files make the workbook. */
export function addressIn(block: Block, column: number, row: number, severalFiles: boolean): string {
  const file = severalFiles && block.file !== null ? `[${block.file}]` : "";
  return `${file}${block.sheet}!${columnLetters(column)}${String(row)}`;
}

/** The address of a row: the first column of its register. */
export function rowAddress(facts: Pick<Facts, "severalFiles">, register: RegisterFacts, row: number): string {
  const block = register.blocks[register.blockOf[row] ?? 0];
  return block === undefined ? "" : addressIn(block, block.firstColumn, register.rowOf[row] ?? 0, facts.severalFiles);
}

/** The address of one cell of a row; that of the row when its block has no such column. */
export function cellAddress(
  facts: Pick<Facts, "severalFiles">,
  register: RegisterFacts,
  row: number,
  column: string,
): string {
  const block = register.blocks[register.blockOf[row] ?? 0];
  if (block === undefined) return "";
  const mapped = block.columns.get(column)?.[0]?.column ?? block.firstColumn;
  return addressIn(block, mapped, register.rowOf[row] ?? 0, facts.severalFiles);
}
