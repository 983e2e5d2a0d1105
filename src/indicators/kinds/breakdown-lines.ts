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
  /** Cells filled, for each extra that is a sum. */
  readonly extraFilled: Int32Array;
  readonly extraNames: NameCounts;
  /** By extra and option: its members. */
  readonly extraOptions: readonly number[][];
}

/** What a line says beside its value. */
type Beside = Pick<BreakdownLine, "extra" | "unfilled">;

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
  /** By group and key. */
  const lines = Array.from({ length: groupCount }, (): (Line | undefined)[] => []);
  const options = extras.map(({ byOption }) => keysIn(table, byOption ?? ""));
  const adders = [
    valueAdder(table, measure.value),
    ...extras.map((extra, nth) => extraAdder(table, extra, nth, options[nth] as Keys)),
  ];
  const beside = (line: Line): Beside => {
    const unfilled = extras.filter(({ sum }, nth) => sum !== undefined && line.extraFilled[nth] === 0);
    return {
      extra: Object.fromEntries(extras.flatMap((extra, nth) => extraFigure(extra, nth, line, options[nth] as Keys))),
      ...(unfilled.length === 0 ? {} : { unfilled: unfilled.map(({ name }) => name) }),
    };
  };
  return {
    enter: (member, group, _role, sign) => {
      const ofGroup = lines[group] as (Line | undefined)[];
      for (const key of keysOf(member)) {
        const line = (ofGroup[key] ??= newLine(extras.length));
        line.members += sign;
        for (const add of adders) add(line, member, sign);
        if (line.members === 0) ofGroup[key] = undefined;
      }
    },
    figure: (_tally, group) => toFigure(measure, lines[group] ?? [], labelOf, extras.length === 0 ? null : beside),
  };
}

const newLine = (extras: number): Line => ({
  members: 0,
  sums: exactSums(1),
  names: nameCounts(1),
  extraSums: exactSums(extras),
  extraFilled: new Int32Array(extras),
  extraNames: nameCounts(extras),
  extraOptions: Array.from({ length: extras }, () => []),
});

const UNSAID_KEY = 0;
const UNSAID: readonly number[] = [UNSAID_KEY];

interface Keys {
  readonly keysOf: (member: number) => readonly number[];
  readonly labelOf: (key: number) => string;
}

/** The keys of a member are the code of its name, or its options numbered from 1; 0 is "(non renseigné)". */
function keysIn(table: PreparedTable, by: string): Keys {
  const column = table.column(by);
  if (column?.store === "strings") {
    const keys = perCode((code) => (code < FIRST_CODE ? UNSAID : [code]));
    return {
      keysOf: (member) => keys(column.codes[member] as number),
      labelOf: (key) => (key === UNSAID_KEY ? NOT_SAID : (column.values[key] ?? "")),
    };
  }
  if (column?.store === "options") {
    const options = column.labels.map((_, bit) => bit + 1);
    // Filled with none of the list ("sans objet"): no key, and nothing missing either.
    const keys = perCode((code) =>
      code === BLANK_CODE ? UNSAID : options.filter((key) => ((column.masks[code] ?? 0) & (1 << (key - 1))) !== 0),
    );
    return {
      keysOf: (member) => keys(column.codes[member] as number),
      labelOf: (key) => (key === UNSAID_KEY ? NOT_SAID : (column.labels[key - 1] ?? "")),
    };
  }
  return { keysOf: () => UNSAID, labelOf: () => NOT_SAID };
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

function extraAdder(table: PreparedTable, extra: Extra, nth: number, { keysOf }: Keys): Adder {
  if (extra.sum !== undefined) {
    const numbers = numbersOf(table, extra.sum);
    return (line, member, sign) => {
      if (numbers === undefined || numbers.states[member] === NUMBER_STATE.blank) return;
      line.extraFilled[nth] = (line.extraFilled[nth] as number) + sign;
      if (numbers.states[member] === NUMBER_STATE.read && table.outOfSums?.[member] !== 1)
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
  return (line, member, sign) => {
    const members = line.extraOptions[nth] as number[];
    for (const key of keysOf(member)) members[key] = (members[key] ?? 0) + sign;
  };
}

const inFrench = new Intl.Collator("fr");

function toFigure(
  measure: MeasureOf<"breakdown">,
  lines: readonly (Line | undefined)[],
  labelOf: (key: number) => string,
  besideIn: ((line: Line) => Beside) | null,
): Figure {
  const made: BreakdownLine[] = [];
  let unsaid: BreakdownLine | undefined;
  lines.forEach((line, key) => {
    if (line === undefined) return;
    const value = valueOf(measure, line);
    const beside = besideIn?.(line);
    const people = measure.about?.people === "value" ? value : beside?.extra?.[measure.about?.extra ?? ""];
    const done: BreakdownLine = {
      key: labelOf(key),
      value,
      ...beside,
      ...(measure.about !== undefined && people !== undefined && people > 0 && people < FEW_PEOPLE
        ? { secret: true }
        : {}),
    };
    if (key === UNSAID_KEY) unsaid = done;
    else if (value !== 0) made.push(done);
  });
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

function extraFigure(extra: Extra, nth: number, line: Line, { labelOf }: Keys): readonly (readonly [string, number])[] {
  if (extra.sum !== undefined) return [[extra.name, sumOf(line.extraSums, nth)]];
  if (extra.distinct !== undefined) return [[extra.name, line.extraNames.different(nth)]];
  const options = (line.extraOptions[nth] ?? []).map((members, key) => [labelOf(key), members] as const);
  return options.filter(([, members]) => members !== 0).sort(([one], [other]) => inFrench.compare(one, other));
}
