/** Cells → typed columns. The zod-free fast path of reading: each distinct raw value is understood once per column. */
import type { Cell } from "../workbook/port";
import { choiceCell, type OptionMask, UNKNOWN_WORD } from "./cells/choice";
import { NUMBER_CELLS } from "./cells/kinds";
import { LARGEST_FIGURE } from "./cells/number";
import type { CellContext, Reading } from "./cells/reading";
import { isCross, yesNoCell } from "./cells/yes-no";
import type { ChoiceColumn, ColumnSpec, NumberColumn } from "./columns";
import { stringEncoder } from "./encode-strings";
import type { Encoder, OnDoubt, Source } from "./encoder";
import { BLANK_CODE, FIRST_CODE, NUMBER_STATE, UNREADABLE_CODE, VERDICT } from "./facts";

export function encoderFor(spec: ColumnSpec, size: number, onDoubt: OnDoubt): Encoder {
  switch (spec.store) {
    case "strings":
      return stringEncoder(spec, size, onDoubt);
    case "numbers":
      return numberEncoder(spec, size, onDoubt);
    case "flags":
      return flagEncoder(size, onDoubt);
    case "options":
      return optionEncoder(spec, size, onDoubt);
  }
}

const PLAIN_NUMBERS: ReadonlySet<string> = new Set(["amount", "number", "target"]);
const FIRST_SERIAL = 29_221;
const LAST_SERIAL = 73_415;

function numberEncoder(spec: NumberColumn, size: number, onDoubt: OnDoubt): Encoder {
  const numbers = new Float64Array(size);
  const states = new Uint8Array(size);
  const kind = NUMBER_CELLS[spec.type];
  const plain = PLAIN_NUMBERS.has(spec.type);
  const isDate = spec.type === "date";
  const memo = new Map<string, Reading<number | "NC">>();

  const put = (row: number, reading: Reading<number | "NC">): void => {
    if (reading.state === "blank") return;
    if (reading.state === "unreadable") {
      states[row] = NUMBER_STATE.unreadable;
      onDoubt(row, "unreadable");
    } else if (reading.value === "NC") states[row] = NUMBER_STATE.nc;
    else {
      numbers[row] = reading.value;
      states[row] = reading.caution === "year-only" ? NUMBER_STATE.year : NUMBER_STATE.read;
      if (reading.caution !== undefined) onDoubt(row, reading.caution);
    }
  };
  const readOne = (source: Source, cell: Cell, i: number, j: number): Reading<number | "NC"> => {
    if (typeof cell !== "string") return kind.read(cell, { date1904: source.date1904, dress: source.dressOf(i, j) });
    const known = memo.get(cell);
    if (known !== undefined) return known;
    const reading: Reading<number | "NC"> = kind.read(cell, { date1904: source.date1904, dress: undefined });
    memo.set(cell, reading);
    return reading;
  };

  return {
    read: (source, j, _yes, start, end, to) => {
      const { rows, at } = source;
      const shift = source.date1904 ? 1_462 : 0;
      for (let k = start; k < end; k += 1) {
        const i = at[k] as number;
        const cell = rows[i]?.[j];
        if (cell === null || cell === undefined || cell === "") continue;
        if (typeof cell === "number") {
          if (plain && Math.abs(cell) <= LARGEST_FIGURE) {
            numbers[to + k] = cell;
            states[to + k] = NUMBER_STATE.read;
            continue;
          }
          const day = isDate ? Math.floor(cell) + shift : 0;
          if (day >= FIRST_SERIAL && day <= LAST_SERIAL) {
            numbers[to + k] = day;
            states[to + k] = NUMBER_STATE.read;
            continue;
          }
        }
        put(to + k, readOne(source, cell, i, j));
      }
    },
    facts: () => ({ store: "numbers", type: spec.type, numbers, states }),
  };
}

/** Joined by "or": a yes wins, then a cell that cannot be read (it may be a yes), then a blank, then a no. */
const OR: readonly (readonly number[])[] = [
  [0, 1, 0, 3],
  [1, 1, 1, 3],
  [0, 1, 2, 3],
  [3, 3, 3, 3],
];

function flagEncoder(size: number, onDoubt: OnDoubt): Encoder {
  const verdicts = new Uint8Array(size);
  const memo = new Map<Cell, number>();
  /** The last spellings learnt: most columns hold little else. NaN is no cell's equal. */
  let yesCell: Cell = Number.NaN;
  let noCell: Cell = Number.NaN;
  const learn = (cell: Cell, context: CellContext): number => {
    const reading = yesNoCell.read(cell, context);
    const verdict =
      reading.state === "value"
        ? reading.value
          ? VERDICT.yes
          : VERDICT.no
        : reading.state === "blank"
          ? VERDICT.blank
          : VERDICT.unreadable;
    memo.set(cell, verdict);
    if (verdict === VERDICT.yes) yesCell = cell;
    else if (verdict === VERDICT.no) noCell = cell;
    return verdict;
  };
  return {
    read: (source, j, _yes, start, end, to, join) => {
      const { rows, at } = source;
      const context = { date1904: source.date1904, dress: undefined };
      for (let k = start; k < end; k += 1) {
        const cell = rows[at[k] as number]?.[j];
        let verdict: number = VERDICT.blank;
        if (cell === yesCell) verdict = VERDICT.yes;
        else if (cell === noCell) verdict = VERDICT.no;
        else if (cell !== null && cell !== undefined && cell !== "")
          verdict = memo.get(cell) ?? (isCross(cell) && source.hasTicks() ? VERDICT.no : learn(cell, context));
        verdicts[to + k] = join ? (OR[verdicts[to + k] as number]?.[verdict] ?? verdict) : verdict;
        if (verdict === VERDICT.unreadable) onDoubt(to + k, "unreadable");
      }
    },
    facts: () => ({ store: "flags", verdicts }),
  };
}

function optionEncoder(spec: ChoiceColumn, size: number, onDoubt: OnDoubt): Encoder {
  const codes = new Int32Array(size);
  const masks: OptionMask[] = [0, UNKNOWN_WORD];
  const byMask = new Map<OptionMask, number>();
  const memos = new Map<string | undefined, { kind: ReturnType<typeof choiceCell>; codes: Map<Cell, number> }>();
  /** Cells of which only some words are of the list, in a list that takes them. */
  const loosely = new Set<Cell>();

  const codeOf = (mask: OptionMask): number => {
    const known = byMask.get(mask);
    if (known !== undefined) return known;
    const code = masks.push(mask) - 1;
    byMask.set(mask, code);
    return code;
  };
  const joined = (one: number, other: number): number => {
    if (one === BLANK_CODE) return other;
    if (other === BLANK_CODE) return one;
    const mask = (masks[one] ?? 0) | (masks[other] ?? 0);
    return mask === UNKNOWN_WORD ? UNREADABLE_CODE : codeOf(mask);
  };

  return {
    read: (source, j, yes, start, end, to, join) => {
      const memo = memos.get(yes) ?? {
        kind: choiceCell(spec.options, spec.type === "choices", yes, spec.silent, spec.loose),
        codes: new Map<Cell, number>(),
      };
      memos.set(yes, memo);
      const { rows, at } = source;
      const context = { date1904: source.date1904, dress: undefined };
      for (let k = start; k < end; k += 1) {
        const cell = rows[at[k] as number]?.[j];
        if (cell === null || cell === undefined || cell === "") continue;
        let code = memo.codes.get(cell);
        if (code === undefined) {
          const reading = memo.kind.read(cell, context);
          code =
            reading.state === "value"
              ? codeOf(reading.value)
              : reading.state === "blank"
                ? BLANK_CODE
                : UNREADABLE_CODE;
          memo.codes.set(cell, code);
          if (spec.loose === true && reading.state === "value" && reading.caution !== undefined) loosely.add(cell);
        }
        codes[to + k] = join ? joined(codes[to + k] as number, code) : code;
        if (code === UNREADABLE_CODE) onDoubt(to + k, "unreadable");
        else if (
          (code >= FIRST_CODE && ((masks[code] ?? 0) & UNKNOWN_WORD) !== 0) ||
          (loosely.size > 0 && loosely.has(cell))
        )
          onDoubt(to + k, "unknown-word");
      }
    },
    facts: () => ({ store: "options", labels: Object.keys(spec.options), codes, masks }),
  };
}
