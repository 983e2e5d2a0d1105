/** One cell of a register read again: its column keeps its arrays, and its dictionary may grow. */
import type { Cell } from "../workbook/port";
import { cellKindOf } from "./cells/kinds";
import { BLANK, type CellContext, type CellKind, type Reading } from "./cells/reading";
import type { ColumnSpec } from "./columns";
import { BLANK_CODE, type ColumnFacts, type Facts, NUMBER_STATE, UNREADABLE_CODE, VERDICT } from "./facts";
import { foldId, foldName } from "./fold";

/** A copy of facts whose cells may be read again: nothing of the first is touched. */
export function editableFacts(facts: Facts): Facts {
  return {
    ...facts,
    registers: new Map(
      [...facts.registers].map(([kind, register]) => [
        kind,
        { ...register, columns: new Map([...register.columns].map(([name, column]) => [name, copyOf(column)])) },
      ]),
    ),
  };
}

function copyOf(column: ColumnFacts): ColumnFacts {
  switch (column.store) {
    case "strings":
      return { ...column, codes: column.codes.slice(), values: [...column.values], keys: [...column.keys] };
    case "options":
      return { ...column, codes: column.codes.slice(), masks: [...column.masks] };
    case "flags":
      return { ...column, verdicts: column.verdicts.slice() };
    case "numbers":
      return { ...column, numbers: column.numbers.slice(), states: column.states.slice() };
  }
}

/** Puts what a cell says in a row of its column; `yes` is the option that a plain "oui" means under its heading. */
export type Recoder = (row: number, cell: Cell, context: CellContext, yes: string | undefined) => void;

/** The one recoder of a column of editable facts. */
export function recoderOf(spec: ColumnSpec, column: ColumnFacts): Recoder {
  const kinds = new Map<string | undefined, CellKind<unknown>>();
  const put = putIn(spec, column);
  return (row, cell, context, yes) => {
    const kind = kinds.get(yes) ?? cellKindOf(spec, yes);
    kinds.set(yes, kind);
    put(row, cell === "" ? BLANK : kind.read(cell, context));
  };
}

type Put = (row: number, reading: Reading<unknown>) => void;

function putIn(spec: ColumnSpec, column: ColumnFacts): Put {
  switch (column.store) {
    case "strings": {
      const keyOf = spec.type === "text" ? foldName : foldId;
      const codeOf = codesOf(column.keys);
      return (row, reading) => {
        column.codes[row] = codeFor(reading, (value) => {
          const text = value as string;
          return codeOf(keyOf(text), () => growing(column.values).push(text));
        });
      };
    }
    case "options": {
      const codeOf = codesOf(column.masks);
      return (row, reading) => {
        column.codes[row] = codeFor(reading, (value) => codeOf(value as number));
      };
    }
    case "flags":
      return (row, reading) => {
        column.verdicts[row] =
          reading.state !== "value" ? VERDICT[reading.state] : reading.value === true ? VERDICT.yes : VERDICT.no;
      };
    case "numbers":
      return (row, reading) => {
        column.numbers[row] = 0;
        column.states[row] = stateOf(reading);
        if (reading.state === "value" && typeof reading.value === "number") column.numbers[row] = reading.value;
      };
  }
}

function stateOf(reading: Reading<unknown>): number {
  if (reading.state !== "value") return NUMBER_STATE[reading.state];
  if (reading.value === "NC") return NUMBER_STATE.nc;
  return reading.caution === "year-only" ? NUMBER_STATE.year : NUMBER_STATE.read;
}

const codeFor = (reading: Reading<unknown>, codeOf: (value: unknown) => number): number =>
  reading.state === "value" ? codeOf(reading.value) : reading.state === "blank" ? BLANK_CODE : UNREADABLE_CODE;

/** The dictionaries of a copy made by `editableFacts` are its own. */
const growing = <T>(list: readonly T[]): T[] => list as T[];

/** The code of a key among those of a dictionary, or a new one after them. */
function codesOf<K>(keys: readonly K[]): (key: K, onNew?: () => void) => number {
  const known = new Map<K, number>();
  for (let code = UNREADABLE_CODE + 1; code < keys.length; code += 1) known.set(keys[code] as K, code);
  return (key, onNew) => {
    let code = known.get(key);
    if (code === undefined) {
      code = growing(keys).push(key) - 1;
      known.set(key, code);
      onNew?.();
    }
    return code;
  };
}
