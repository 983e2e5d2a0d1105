import type { Problem } from "../registers/facts";

/** The sheet rows of problems, by sheet: "5 à 8, 12". */
export interface SheetRows {
  readonly file: string | null;
  readonly sheet: string;
  /** 1-based, both ends included, increasing. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

export function rowsOf(problems: readonly Problem[]): readonly SheetRows[] {
  const sheets = new Map<string, { file: string | null; sheet: string; rows: Set<number> }>();
  for (const { file, sheet, cell } of problems) {
    if (sheet === null || cell === null) continue;
    const key = `${file ?? ""}\u0001${sheet}`;
    const known = sheets.get(key) ?? { file, sheet, rows: new Set() };
    sheets.set(key, known);
    known.rows.add(Number(cell.replace(/\D+/, "")));
  }
  return [...sheets.values()].map(({ file, sheet, rows }) => ({ file, sheet, ranges: rangesOf([...rows]) }));
}

function rangesOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges;
}
