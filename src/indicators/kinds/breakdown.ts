import { BLANK_CODE, FIRST_CODE, type NumberFacts, NUMBER_STATE, UNREADABLE_CODE } from "../../registers/facts";
import type { Extra, MeasureOf } from "../definition";
import { addTo, type ExactSums, exactSums, sumOf } from "../engine/exact-sum";
import { type BreakdownLine, type Figure, NOT_SAID } from "../engine/figure";
import type { PreparedTable } from "../engine/prepared";
import { leaveCallOffs, ROLE, type Roles } from "../engine/roles";
import type { Groups } from "../engine/tally";
import { namingRoles } from "./distinct";
import { given, type Kind } from "./kind";

/** Fewer people than this in a cell: it is masked in what is published. */
const FEW_PEOPLE = 5;

/** Members, a sum or different names, by the values of a column; a member with several values is in each of them. */
export const breakdown: Kind<"breakdown"> = {
  kind: "breakdown",
  divides: false,
  rows: [ROLE.part, ROLE.blankValue],
  base: [],
  conditions: ({ where }) => given(where),
  columns: ({ by, value }) => [by, ...("sum" in value ? [value.sum] : "distinct" in value ? [value.distinct] : [])],
  assess: (measure, table) => {
    const roles = namingRoles(table, measure.where, measure.by);
    if ("sum" in measure.value) leaveUnreadable(roles, table, measure.value.sum);
    return { roles, figures: (groups, groupCount) => figures(measure, table, roles, groups, groupCount) };
  },
};

/** A cell of the figure itself that cannot be read leaves its row out; one that only feeds an extra does not. */
function leaveUnreadable(roles: Roles, table: PreparedTable, column: string): void {
  const values = table.column(column);
  if (values?.store !== "numbers") return;
  roles.forEach((role, member) => {
    if ((role === ROLE.part || role === ROLE.blankValue) && values.states[member] === NUMBER_STATE.unreadable)
      roles[member] = ROLE.unreadable;
  });
  leaveCallOffs(roles, table);
}

/** One line being made: its keys are those of its own dictionary, the last one for "(non renseigné)". */
interface Line {
  members: number;
  readonly sums: ExactSums;
  readonly names: Set<number>;
  readonly extraSums: ExactSums;
  readonly extraNames: readonly Set<number>[];
  readonly extraOptions: Map<string, number>;
}

type Keys = (member: number) => readonly number[];

function figures(
  measure: MeasureOf<"breakdown">,
  table: PreparedTable,
  roles: Roles,
  groups: Groups,
  groupCount: number,
): readonly Figure[] {
  const extras = (measure.extras ?? []).filter(
    (extra) => table.column(extra.sum ?? extra.distinct ?? extra.byOption ?? "") !== undefined,
  );
  const { keysOf, labelOf } = keysIn(table, measure.by);
  const lines = Array.from({ length: groupCount }, () => new Map<number, Line>());
  const value = measure.value;
  const numbers = "sum" in value ? numbersOf(table, value.sum) : undefined;
  const names = "distinct" in value ? codesOf(table, value.distinct) : undefined;
  const adders = extras.map((extra, nth) => extraAdder(table, extra, nth));
  for (let member = 0; member < roles.length; member += 1) {
    const group = groups[member] as number;
    if (group < 0 || (roles[member] !== ROLE.part && roles[member] !== ROLE.blankValue)) continue;
    const ofGroup = lines[group];
    if (ofGroup === undefined) continue;
    for (const key of keysOf(member)) {
      const line = ofGroup.get(key) ?? newLine(extras.length);
      ofGroup.set(key, line);
      line.members += 1;
      if (numbers?.states[member] === NUMBER_STATE.read) addTo(line.sums, 0, numbers.numbers[member] as number);
      const name = names?.[member] ?? 0;
      if (name > UNREADABLE_CODE) line.names.add(name);
      for (const add of adders) add(line, member);
    }
  }
  return lines.map((ofGroup) => toFigure(measure, ofGroup, extras, labelOf));
}

const newLine = (extras: number): Line => ({
  members: 0,
  sums: exactSums(1),
  names: new Set(),
  extraSums: exactSums(Math.max(1, extras)),
  extraNames: Array.from({ length: extras }, () => new Set<number>()),
  extraOptions: new Map(),
});

const UNSAID_KEY = -1;
const UNSAID: readonly number[] = [UNSAID_KEY];

function keysIn(
  table: PreparedTable,
  by: string,
): { readonly keysOf: Keys; readonly labelOf: (key: number) => string } {
  const column = table.column(by);
  if (column?.store === "strings") {
    const keys = column.values.map((_, code) => (code < FIRST_CODE ? UNSAID : [code]));
    return {
      keysOf: (member) => keys[column.codes[member] as number] ?? UNSAID,
      labelOf: (key) => column.values[key] ?? "",
    };
  }
  if (column?.store === "options") {
    const keys = column.masks.map((mask, code) => {
      // Filled with none of the list ("sans objet"): no key, and nothing missing either.
      return code === BLANK_CODE
        ? UNSAID
        : column.labels.map((_, bit) => bit).filter((bit) => (mask & (1 << bit)) !== 0);
    });
    return {
      keysOf: (member) => keys[column.codes[member] as number] ?? UNSAID,
      labelOf: (key) => column.labels[key] ?? "",
    };
  }
  return { keysOf: () => UNSAID, labelOf: () => "" };
}

const numbersOf = (table: PreparedTable, name: string): NumberFacts | undefined => {
  const column = table.column(name);
  return column?.store === "numbers" ? column : undefined;
};

const codesOf = (table: PreparedTable, name: string): Int32Array | undefined => {
  const column = table.column(name);
  return column?.store === "strings" ? column.codes : undefined;
};

function extraAdder(table: PreparedTable, extra: Extra, nth: number): (line: Line, member: number) => void {
  if (extra.sum !== undefined) {
    const numbers = numbersOf(table, extra.sum);
    return (line, member) => {
      if (numbers?.states[member] === NUMBER_STATE.read && table.outOfSums?.[member] !== 1)
        addTo(line.extraSums, nth, numbers.numbers[member] as number);
    };
  }
  if (extra.distinct !== undefined) {
    const codes = codesOf(table, extra.distinct);
    return (line, member) => {
      const code = codes?.[member] ?? 0;
      if (code > UNREADABLE_CODE) line.extraNames[nth]?.add(code);
    };
  }
  const { keysOf, labelOf } = keysIn(table, extra.byOption ?? "");
  return (line, member) => {
    for (const key of keysOf(member)) {
      const label = key === UNSAID_KEY ? NOT_SAID : labelOf(key);
      line.extraOptions.set(label, (line.extraOptions.get(label) ?? 0) + 1);
    }
  };
}

function toFigure(
  measure: MeasureOf<"breakdown">,
  lines: ReadonlyMap<number, Line>,
  extras: readonly Extra[],
  labelOf: (key: number) => string,
): Figure {
  const made: BreakdownLine[] = [];
  let unsaid: BreakdownLine | undefined;
  for (const [key, line] of lines) {
    const value =
      "sum" in measure.value ? sumOf(line.sums, 0) : "distinct" in measure.value ? line.names.size : line.members;
    const extra = Object.fromEntries(
      extras.flatMap((one, nth): (readonly [string, number])[] => {
        if (one.sum !== undefined) return [[one.name, sumOf(line.extraSums, nth)]];
        if (one.distinct !== undefined) return [[one.name, line.extraNames[nth]?.size ?? 0]];
        return [...line.extraOptions].sort(([a], [b]) => a.localeCompare(b, "fr"));
      }),
    );
    const people =
      measure.about === undefined
        ? undefined
        : measure.about.people === "value"
          ? value
          : extra[measure.about.extra ?? ""];
    const done: BreakdownLine = {
      key: key === UNSAID_KEY ? NOT_SAID : labelOf(key),
      value,
      ...(extras.length === 0 ? {} : { extra }),
      ...(people !== undefined && people > 0 && people < FEW_PEOPLE ? { secret: true } : {}),
    };
    if (key === UNSAID_KEY) unsaid = done;
    else if (value !== 0) made.push(done);
  }
  made.sort((one, other) => other.value - one.value || one.key.localeCompare(other.key, "fr"));
  return {
    value: made.length,
    numerator: null,
    denominator: null,
    breakdown: unsaid === undefined || unsaid.value === 0 ? made : [...made, unsaid],
  };
}
