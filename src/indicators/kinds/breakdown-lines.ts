/** The lines of a breakdown: one per key met in a group, with what it adds up. */
import { BLANK_CODE, FIRST_CODE, type NumberFacts, NUMBER_STATE, UNREADABLE_CODE } from "../../registers/facts";
import type { Extra, MeasureOf } from "../definition";
import { addTo, type ExactSums, exactSums, sumOf } from "../engine/exact-sum";
import { type BreakdownLine, type Figure, NOT_SAID } from "../engine/figure";
import { type NameCounts, nameCounts } from "../engine/name-counts";
import { perCode } from "../engine/per-code";
import type { PreparedTable } from "../engine/prepared";
import type { Assessed } from "../engine/tally";
import { namesIn } from "./kind";

/** Fewer people than this in a cell: it is masked in what is published. */
const FEW_PEOPLE = 5;

/** One line being made. What an extra keeps stands at its own place in each list. */
interface Line {
  members: number;
  readonly sums: ExactSums;
  readonly names: NameCounts;
  readonly extraSums: ExactSums;
  readonly extraNames: NameCounts;
  /** By label: its members. */
  readonly extraOptions: Map<string, number>;
}

type Adder = (line: Line, member: number, sign: 1 | -1) => void;

/** The empty lines of a breakdown, by group. */
export function linesOf(
  measure: MeasureOf<"breakdown">,
  table: PreparedTable,
  groupCount: number,
): ReturnType<Assessed["open"]> {
  const extras = (measure.extras ?? []).filter(
    (extra) => table.column(extra.sum ?? extra.distinct ?? extra.byOption ?? "") !== undefined,
  );
  const { keysOf, labelOf } = keysIn(table, measure.by);
  const lines = Array.from({ length: groupCount }, () => new Map<number, Line>());
  const adders = [valueAdder(table, measure.value), ...extras.map((extra, nth) => extraAdder(table, extra, nth))];
  return {
    enter: (member, group, _role, sign) => {
      const ofGroup = lines[group] as Map<number, Line>;
      for (const key of keysOf(member)) {
        let line = ofGroup.get(key);
        if (line === undefined) ofGroup.set(key, (line = newLine(extras.length)));
        line.members += sign;
        for (const add of adders) add(line, member, sign);
        if (line.members === 0) ofGroup.delete(key);
      }
    },
    figure: (_tally, group) => toFigure(measure, lines[group] ?? new Map<number, Line>(), extras, labelOf),
  };
}

const newLine = (extras: number): Line => ({
  members: 0,
  sums: exactSums(1),
  names: nameCounts(1),
  extraSums: exactSums(extras),
  extraNames: nameCounts(extras),
  extraOptions: new Map(),
});

const UNSAID_KEY = -1;
const UNSAID: readonly number[] = [UNSAID_KEY];

interface Keys {
  readonly keysOf: (member: number) => readonly number[];
  readonly labelOf: (key: number) => string;
}

/** The keys of a member are the codes of its name, or the bits of its options; one more for "(non renseigné)". */
function keysIn(table: PreparedTable, by: string): Keys {
  const column = table.column(by);
  if (column?.store === "strings") {
    const keys = perCode((code) => (code < FIRST_CODE ? UNSAID : [code]));
    return {
      keysOf: (member) => keys(column.codes[member] as number),
      labelOf: (key) => column.values[key] ?? "",
    };
  }
  if (column?.store === "options") {
    const bits = column.labels.map((_, bit) => bit);
    // Filled with none of the list ("sans objet"): no key, and nothing missing either.
    const keys = perCode((code) =>
      code === BLANK_CODE ? UNSAID : bits.filter((bit) => ((column.masks[code] ?? 0) & (1 << bit)) !== 0),
    );
    return {
      keysOf: (member) => keys(column.codes[member] as number),
      labelOf: (key) => column.labels[key] ?? "",
    };
  }
  return { keysOf: () => UNSAID, labelOf: () => "" };
}

const numbersOf = (table: PreparedTable, name: string): NumberFacts | undefined => {
  const column = table.column(name);
  return column?.store === "numbers" ? column : undefined;
};

function valueAdder(table: PreparedTable, value: MeasureOf<"breakdown">["value"]): Adder {
  if ("sum" in value) {
    const numbers = numbersOf(table, value.sum);
    return (line, member, sign) => {
      if (numbers?.states[member] === NUMBER_STATE.read) addTo(line.sums, 0, numbers.numbers[member] as number, sign);
    };
  }
  if ("distinct" in value) {
    const names = namesIn(table, value.distinct);
    return (line, member, sign) => {
      const name = names[member] ?? BLANK_CODE;
      if (name > UNREADABLE_CODE) line.names.enter(0, name, sign);
    };
  }
  return () => undefined;
}

function extraAdder(table: PreparedTable, extra: Extra, nth: number): Adder {
  if (extra.sum !== undefined) {
    const numbers = numbersOf(table, extra.sum);
    return (line, member, sign) => {
      if (numbers?.states[member] === NUMBER_STATE.read && table.outOfSums?.[member] !== 1)
        addTo(line.extraSums, nth, numbers.numbers[member] as number, sign);
    };
  }
  if (extra.distinct !== undefined) {
    const names = namesIn(table, extra.distinct);
    return (line, member, sign) => {
      const name = names[member] ?? BLANK_CODE;
      if (name > UNREADABLE_CODE) line.extraNames.enter(nth, name, sign);
    };
  }
  const { keysOf, labelOf } = keysIn(table, extra.byOption ?? "");
  return (line, member, sign) => {
    for (const key of keysOf(member)) {
      const label = key === UNSAID_KEY ? NOT_SAID : labelOf(key);
      const members = (line.extraOptions.get(label) ?? 0) + sign;
      if (members === 0) line.extraOptions.delete(label);
      else line.extraOptions.set(label, members);
    }
  };
}

const inFrench = new Intl.Collator("fr");

function toFigure(
  measure: MeasureOf<"breakdown">,
  lines: ReadonlyMap<number, Line>,
  extras: readonly Extra[],
  labelOf: (key: number) => string,
): Figure {
  const made: BreakdownLine[] = [];
  let unsaid: BreakdownLine | undefined;
  for (const [key, line] of lines) {
    const value = valueOf(measure, line);
    const extra = Object.fromEntries(extras.flatMap((one, nth) => extraFigures(one, nth, line)));
    const people = measure.about?.people === "value" ? value : extra[measure.about?.extra ?? ""];
    const done: BreakdownLine = {
      key: key === UNSAID_KEY ? NOT_SAID : labelOf(key),
      value,
      ...(extras.length === 0 ? {} : { extra }),
      ...(measure.about !== undefined && people !== undefined && people > 0 && people < FEW_PEOPLE
        ? { secret: true }
        : {}),
    };
    if (key === UNSAID_KEY) unsaid = done;
    else if (value !== 0) made.push(done);
  }
  made.sort((one, other) => other.value - one.value || inFrench.compare(one.key, other.key));
  return {
    value: made.length,
    numerator: null,
    denominator: null,
    breakdown: unsaid === undefined || unsaid.value === 0 ? made : [...made, unsaid],
  };
}

function valueOf({ value }: MeasureOf<"breakdown">, line: Line): number {
  if ("sum" in value) return sumOf(line.sums, 0);
  return "distinct" in value ? line.names.different(0) : line.members;
}

function extraFigures(extra: Extra, nth: number, line: Line): readonly (readonly [string, number])[] {
  if (extra.sum !== undefined) return [[extra.name, sumOf(line.extraSums, nth)]];
  if (extra.distinct !== undefined) return [[extra.name, line.extraNames.different(nth)]];
  return [...line.extraOptions].sort(([one], [other]) => inFrench.compare(one, other));
}
