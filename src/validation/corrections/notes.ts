/** What someone has just found out, noted in the columns of a register, in the words that the column has already. */
import {
  BLANK_CODE,
  type Block,
  NUMBER_STATE,
  type OptionFacts,
  type RegisterFacts,
  VERDICT,
} from "../../registers/facts";
import { YES_WORDS } from "../../registers/cells/yes-no";
import { fold } from "../../registers/fold";
import type { Cell, Workbook } from "../../workbook/port";
import { indexIn, type RawCells, rawCells } from "../raw-cells";
import type { Correction, CorrectionRule } from "./correction";
import { cellName, identityOf } from "./plan";

/** What a cell is to say. */
export type Said =
  | { readonly kind: "yes" | "no" | "blank" }
  /** An option of a list, as the register names it. */
  | { readonly kind: "option"; readonly label: string }
  /** As Excel counts it, from 1900. */
  | { readonly kind: "day"; readonly day: number };

export interface Note {
  /** Row of the register's facts. */
  readonly row: number;
  readonly column: string;
  readonly said: Said;
}

export interface NotesOptions {
  readonly rule: CorrectionRule;
  /** Columns whose cells tell a row: they must be what they were when the note is written. */
  readonly witnesses: readonly string[];
}

/**
 * What notes change: the cells, in the order of the notes. A cell that says so already is left, and so is a column that its
 * sheet lacks.
 * @param workbooks those from which the register was read
 */
export function noting(
  register: RegisterFacts,
  workbooks: readonly Workbook[],
  { rule, witnesses }: NotesOptions,
): (note: Note) => readonly Correction[] {
  const raw = rawCells(workbooks);
  const words = new Map<string, Cell>();
  const wordFor = (block: Block, column: string, said: Said): Cell => {
    const key = JSON.stringify([register.blocks.indexOf(block), column, said]);
    const known = words.has(key) ? (words.get(key) ?? null) : newWord(register, block, raw, column, said);
    words.set(key, known);
    return known;
  };
  return (note) => {
    const { row, column, said } = note;
    const block = register.blocks[register.blockOf[row] as number];
    const grid = block === undefined ? undefined : raw.gridOf(block);
    if (block === undefined || grid === undefined || saysAlready(register, note)) return [];
    const cells = grid.rows[raw.indicesOf(register, block)[row - block.from] as number] ?? [];
    const held = (sheetColumn: number): Cell => cells[sheetColumn - grid.firstColumn] ?? null;
    const columns = (block.columns.get(column) ?? []).map((mapped) => mapped.column);
    // Of several columns joined, the one that says something.
    const place = columns.find((one) => held(one) !== null) ?? columns[0];
    if (place === undefined) return [];
    const date1904 = workbooks[block.workbook]?.date1904 ?? false;
    const after = said.kind === "day" ? said.day - (date1904 ? DAYS_1904 : 0) : wordFor(block, column, said);
    const before = held(place);
    if (before === after) return [];
    return [
      {
        workbook: block.workbook,
        file: block.file,
        sheet: block.sheet,
        cell: cellName(block, place, register.rowOf[row] as number),
        register: register.kind,
        column,
        before,
        after,
        rule,
        confidence: "sure",
        ...(register.columns.get(column)?.store === "numbers" ? { dress: "date" } : {}),
        at: {
          headerRow: block.headerRow,
          heading: grid.rows[indexIn(grid.rowNumbers, block.headerRow)]?.[place - grid.firstColumn] ?? null,
          identity: identityOf(block),
          date1904,
        },
        row: witnesses.flatMap((one) =>
          (block.columns.get(one) ?? []).map((mapped) => ({ column: mapped.column, value: held(mapped.column) })),
        ),
      },
    ];
  };
}

const DAYS_1904 = 1_462;

function saysAlready({ columns }: RegisterFacts, { row, column, said }: Note): boolean {
  const facts = columns.get(column);
  if (facts === undefined || said.kind === "blank") return false;
  if (facts.store === "flags")
    return facts.verdicts[row] === (said.kind === "yes" ? VERDICT.yes : said.kind === "no" ? VERDICT.no : -1);
  if (facts.store === "numbers")
    return said.kind === "day" && facts.states[row] === NUMBER_STATE.read && facts.numbers[row] === said.day;
  return facts.store === "options" && said.kind === "option" && optionAt(facts, row) === said.label;
}

/** The one option that a cell names; undefined when it names none or several. */
function optionAt({ masks, codes, labels }: OptionFacts, row: number): string | undefined {
  const mask = masks[codes[row] ?? BLANK_CODE] ?? 0;
  const [label, ...others] = labels.filter((_, bit) => (mask & (1 << bit)) !== 0);
  return others.length === 0 ? label : undefined;
}

/** The word by which the column says it most often; else one that goes with its other words. */
function newWord(register: RegisterFacts, block: Block, raw: RawCells, column: string, said: Said): Cell {
  if (said.kind === "blank" || said.kind === "day") return null;
  const held = raw.readerOf(register, column);
  const counts = new Map<Cell, number>();
  const others: Cell[] = [];
  for (let row = block.from; row < block.from + block.rows; row += 1) {
    const cell = held(row);
    if (cell === null || cell === "") continue;
    if (saysAlready(register, { row, column, said })) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    else others.push(cell);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (most !== undefined) return most[0];
  if (said.kind === "option") return optionWord(said.label, block.columns.get(column)?.[0]?.yes, others);
  return said.kind === "no" ? noBeside(others[0]) : yesBeside(others[0]);
}

/** Under "Conforme (O/N)", yes says "conforme". */
function optionWord(label: string, yes: string | undefined, others: readonly Cell[]): string {
  if (yes === label) return "Oui";
  if (yes !== undefined && label === `non ${yes}`) return "Non";
  const [first] = others;
  const isCapital = typeof first === "string" && /^\p{Lu}\p{Ll}/u.test(first);
  return isCapital ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}

/** How a column says no that says yes in that way: ticks have nothing for it. */
function noBeside(yes: Cell | undefined): Cell {
  if (yes === undefined) return "Non";
  if (typeof yes === "boolean") return false;
  if (typeof yes === "number") return 0;
  const word = yes?.trim() ?? "";
  if (/^o$/i.test(word)) return word === "o" ? "n" : "N";
  if (!/^oui$/i.test(word)) return YES_WORDS.has(fold(word)) && word.length > 1 ? "Non" : null;
  return word === "oui" ? "non" : word === "OUI" ? "NON" : "Non";
}

function yesBeside(no: Cell | undefined): Cell {
  if (typeof no === "boolean") return true;
  if (typeof no === "number") return 1;
  const word = no?.trim();
  return word === "n" ? "o" : word === "N" ? "O" : word === "non" ? "oui" : word === "NON" ? "OUI" : "Oui";
}
