/** Names, dates of birth and social-security numbers under headings that do not say so. What they are is never repeated. */
import { type Block, UNREADABLE_CODE } from "../../registers/facts";
import type { Cell, Grid } from "../../workbook/port";
import { on, type Rule, type Scene } from "./rule";

/** Cells looked at in a column, and the part of them that decides. */
const SAMPLE = 200;
const MOST = 0.6;
const FEWEST = 3;

/** Two words or more, letters alone: "DUPONT Marie", "Le Goff, Anne". A code has a figure, or is one word. */
const FULL_NAME = /^[\p{L}][\p{L}.'’-]*(?:,? [\p{L}][\p{L}.'’-]*){1,3}$/u;

export const namesInColumn: Rule = {
  severity: "warning",
  changesFigures: false,
  checks: [
    on({
      register: "insertion",
      needs: ["beneficiary"],
      find: ({ beneficiary }, { report }) => {
        const named = beneficiary.values.slice(UNREADABLE_CODE + 1, SAMPLE);
        const isMostly = (isSuch: (value: string) => boolean): boolean => {
          const count = named.filter(isSuch).length;
          return count >= FEWEST && count >= named.length * MOST;
        };
        const detail = isMostly((value) => FULL_NAME.test(value)) ? "name" : isMostly(isSecurityNumber) ? "nir" : null;
        if (detail === null) return;
        const row = beneficiary.codes.findIndex((code) => code > UNREADABLE_CODE);
        report(row, "beneficiary", { found: null, detail });
      },
    }),
  ],
};

export const personalFigures: Rule = {
  severity: "warning",
  changesFigures: false,
  checks: [
    on({
      register: "insertion",
      needs: ["beneficiary"],
      find: (_, scene) => {
        for (const block of scene.register.blocks) {
          const grid = scene.raw.gridOf(block);
          if (grid !== undefined && block.rows > 0 && (block.period ?? 0) === 0) reportColumns(scene, block, grid);
        }
      },
    }),
  ],
};

function reportColumns({ register, raw, report, today }: Scene, block: Block, grid: Grid): void {
  const sampled = raw.indicesOf(register, block).subarray(0, SAMPLE);
  const mapped = new Set([...block.columns.values()].flat().map(({ column }) => column));
  for (let column = block.firstColumn; column <= block.lastColumn; column += 1) {
    if (mapped.has(column)) continue;
    const cells = cellsIn(grid, sampled, column - grid.firstColumn);
    const kind = [
      { detail: "nir", isSuch: isSecurityNumber },
      { detail: "birth", isSuch: isBirthDate(today) },
    ].find(({ isSuch }) => cells.length >= FEWEST && cells.filter(isSuch).length >= cells.length * MOST);
    if (kind === undefined) continue;
    const heading = headingOf(block, grid, column);
    report(block.from, "beneficiary", { found: heading, column: null, detail: kind.detail });
  }
}

function headingOf(block: Block, grid: Grid, column: number): string {
  const i = Array.from(grid.rowNumbers).indexOf(block.headerRow);
  return String(grid.rows[i]?.[column - grid.firstColumn] ?? "");
}

const cellsIn = (grid: Grid, indices: Int32Array, j: number): readonly Cell[] =>
  [...indices].flatMap((i) => {
    const cell = grid.rows[i]?.[j];
    return cell === null || cell === undefined || cell === "" ? [] : [cell];
  });

/** Sex, year, month, department, commune, order, and a key that 97 checks (two figures, not always written). */
const SECURITY_NUMBER = /^[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6}(\d{2})?$/;

const WITH_MONTH = /^\d{3}(?:0[1-9]|1[0-2])/;

function isSecurityNumber(cell: Cell): boolean {
  const text = String(cell)
    .replace(/[\s.-]/g, "")
    .toUpperCase();
  const found = SECURITY_NUMBER.exec(text);
  if (found === null) return false;
  // Months that are none (20 to 99) stand for one that is unknown: without its key such a number may be any other.
  if (found[1] === undefined) return WITH_MONTH.test(text);
  const figures = Number(text.slice(0, 13).replace("2A", "19").replace("2B", "18"));
  return 97 - (figures % 97) === Number(found[1]);
}

const OLD_ENOUGH = 16 * 365;
const TOO_OLD = 80 * 365;

/** A day that makes a worker of someone born on it. */
const isBirthDate =
  (today: number) =>
  (cell: Cell): boolean => {
    const text = typeof cell === "string" ? /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})$/.exec(cell.trim()) : null;
    const day =
      typeof cell === "number"
        ? cell
        : text === null
          ? 0
          : Date.UTC(Number(text[3]), Number(text[2]) - 1, Number(text[1])) / 86_400_000 + 25_569;
    return Number.isInteger(day) && day <= today - OLD_ENOUGH && day >= today - TOO_OLD;
  };
