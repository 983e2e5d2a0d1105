/** Every cell of the registers that has a cleaner form, or a likely one: data, to be shown, chosen from and applied elsewhere. */
import { addressIn } from "../../registers/address";
import { columnsOf } from "../../registers/catalogue";
import { isErrorText } from "../../registers/cells/reading";
import type { ColumnSpec } from "../../registers/columns";
import type { Block, Facts, Problem, RegisterFacts } from "../../registers/facts";
import { foldName } from "../../registers/fold";
import { completed, type Steps } from "../../registers/steps";
import type { Cell, Grid, Workbook } from "../../workbook/port";
import { indexIn, rawCells } from "../raw-cells";
import type { Correction, Fix, Guess } from "./correction";
import { answersCounted } from "./answers";
import { formOf } from "./forms";
import { siretsOfNames } from "./sirets-of-names";

/**
 * Corrections of the cells of registers, column by column. A cell known to hold a formula is never in the plan.
 * @param workbooks those from which the facts were read
 * @param problems whose proposals are taken up
 */
export const correctionPlan = (
  facts: Facts,
  workbooks: readonly Workbook[],
  problems: readonly Problem[] = [],
): readonly Correction[] => completed(planInSteps(facts, workbooks, problems));

/** The same, some rows of a column at a time. */
export function* planInSteps(
  facts: Facts,
  workbooks: readonly Workbook[],
  problems: readonly Problem[],
): Steps<readonly Correction[]> {
  const raw = rawCells(workbooks);
  const proposals = proposalsOf(problems);
  const plan: Correction[] = [];
  for (const register of facts.registers.values()) {
    const guesses = [siretsOfNames(register)].filter((guess) => guess !== undefined);
    yield;
    for (const block of register.blocks) {
      const grid = raw.gridOf(block);
      const date1904 = workbooks[block.workbook]?.date1904 ?? false;
      if (grid === undefined) continue;
      const places = raw.indicesOf(register, block);
      yield* inBlock({ register, block, grid, places, date1904, guesses, proposals }, plan);
    }
  }
  return plan;
}

/** Cells looked at in one step. */
const AT_ONCE = 2_000;

interface Table {
  readonly register: RegisterFacts;
  readonly block: Block;
  readonly grid: Grid;
  /** By row of the block: its place in the grid. */
  readonly places: Int32Array;
  readonly date1904: boolean;
  readonly guesses: readonly Guess[];
  readonly proposals: Proposals;
}

function* inBlock(
  { register, block, grid, places, date1904, guesses, proposals }: Table,
  plan: Correction[],
): Steps<undefined> {
  const headerIndex = indexIn(grid.rowNumbers, block.headerRow);
  const identity = identityOf(block);
  for (const [name, mapped] of block.columns) {
    const spec = columnsOf(register.kind)[name];
    if (spec === undefined) continue;
    const guess = guesses.find(({ column }) => column === name);
    for (const { column, yes, byHeading } of mapped) {
      if (byHeading === true) continue;
      const heading = grid.rows[headerIndex]?.[column - grid.firstColumn] ?? null;
      const at = { headerRow: block.headerRow, heading, identity, date1904 };
      const form = remembering(spec, date1904, yes);
      const j = column - grid.firstColumn;
      const [begun, answers] = [plan.length, answersCounted()];
      for (let k = 0; k < places.length; k += 1) {
        if (k % AT_ONCE === 0) yield;
        const i = places[k] as number;
        const before = grid.rows[i]?.[j];
        if (before === null || before === undefined || before === "") continue;
        if (typeof before === "string" && isErrorText(before)) continue;
        const row = block.from + k;
        answers.count(before);
        const fix = form(before) ?? guess?.fixAt(row) ?? proposals(block, name, before);
        if (fix === undefined || grid.isFormula?.(i, j) === true) continue;
        const cell = cellName(block, column, register.rowOf[row] as number);
        // The rows of a table laid wide stand in several of its blocks.
        if ((block.period ?? 0) > 0 && plan.some((one) => one.cell === cell && one.sheet === block.sheet)) continue;
        plan.push({
          workbook: block.workbook,
          file: block.file,
          sheet: block.sheet,
          cell,
          register: register.kind,
          column: name,
          before,
          at,
          ...fix,
        });
      }
      plan.push(...answers.respelled(plan.splice(begun)));
    }
  }
  return undefined;
}

/** Columns looked at to tell a row from the others. */
const IDENTITY = 8;

/** Columns that tell rows apart: those that a row must have first, then the others as they stand. */
export function identityOf({ kind, columns }: Block): readonly number[] {
  const own = [...columns].flatMap(([name, mapped]) => {
    const spec = columnsOf(kind)[name];
    return mapped.map(({ column }) => ({ column, isStarred: spec?.starred === true }));
  });
  own.sort((one, other) => Number(other.isStarred) - Number(one.isStarred) || one.column - other.column);
  return own.slice(0, IDENTITY).map(({ column }) => column);
}

export const cellName = (block: Block, column: number, row: number): string => {
  const address = addressIn(block, column, row, false);
  return address.slice(address.lastIndexOf("!") + 1);
};

/** The fix of a cell, worked out once for each content of a column of few words. */
function remembering(spec: ColumnSpec, date1904: boolean, yes: string | undefined): (cell: Cell) => Fix | undefined {
  const form = formOf(spec);
  const context = { date1904, dress: undefined };
  if (spec.store === "strings") return (cell) => form(cell, context, yes);
  const known = new Map<Cell, Fix | undefined>();
  return (cell) => {
    // A number is what a column of numbers is due.
    if (typeof cell === "number" && spec.store === "numbers") return undefined;
    if (!known.has(cell)) known.set(cell, form(cell, context, yes));
    return known.get(cell);
  };
}

/** What the checks propose in place of a name, on every row that holds it. */
type Proposals = (block: Block, column: string, before: Cell) => Fix | undefined;

function proposalsOf(problems: readonly Problem[]): Proposals {
  const known = new Map<string, Map<string, string | number>>();
  for (const { proposal, register, column, found } of problems) {
    if (proposal === undefined || found === null) continue;
    const key = `${register ?? ""} ${column ?? ""}`;
    known.set(key, (known.get(key) ?? new Map<string, string | number>()).set(foldName(found), proposal));
  }
  return (block, column, before) => {
    const after = known.get(`${block.kind} ${column}`)?.get(foldName(String(before)));
    return after === undefined ? undefined : { after, rule: "nearest-name", confidence: "proposed" };
  };
}
