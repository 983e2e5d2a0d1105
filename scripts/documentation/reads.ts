/** Which columns each measure reads, and which measures read each column. */
import { type Indicator, indicatorsOf } from "../../src/indicators/definition";
import { columnsIn } from "../../src/indicators/engine/condition";
import { hasValueBasis } from "../../src/indicators/engine/outcome";
import { needsOf } from "../../src/indicators/engine/needs";
import { kindOf } from "../../src/indicators/kinds/catalogue";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import type { RegisterKind } from "../../src/registers/register";

export const INDICATORS: readonly Indicator[] = indicatorsOf(DEFAULT_SCHEME);

/** Register and column, for a column that a measure needs. */
export interface Read {
  readonly register: RegisterKind;
  /** null: the register as a whole. */
  readonly column: string | null;
}

/** Groups of columns of which one is enough; the two of a pair are needed together. */
export type Group = readonly (readonly Read[])[];

export function groupsOf(indicator: Indicator, basis: "number" | "value"): readonly Group[] {
  const { register } = indicator.view;
  const groups = needsOf(indicator, basis).map((need): Group => need.map((column) => readsOf(register, column)));
  const { measure } = indicator;
  return measure.kind === "coverage"
    ? [...groups, [[{ register: measure.list.register, column: measure.list.column }]]]
    : groups;
}

const readsOf = (register: RegisterKind, column: string): readonly Read[] =>
  column === "siret+structures"
    ? [
        { register, column: "siret" },
        { register: "structures", column: null },
      ]
    : [{ register, column }];

/** What "en valeur" reads besides. */
export function valueGroupsOf(indicator: Indicator): readonly Group[] {
  if (!hasValueBasis(indicator)) return [];
  const known = new Set(groupsOf(indicator, "number").map((group) => JSON.stringify(group)));
  return groupsOf(indicator, "value").filter((group) => !known.has(JSON.stringify(group)));
}

/** Columns that tell contracts apart, whatever is measured on them. */
const IDENTITY: Partial<Readonly<Record<RegisterKind, readonly string[]>>> = {
  contracts: ["lotNumber", "buyer", "nature", "frameworkNumber"],
};

/** Columns that a measure reads where they are there, and does without where they are not. */
export function optionalReadsOf(indicator: Indicator): readonly Read[] {
  const { view, measure, stock, detail } = indicator;
  const kind = kindOf(measure);
  const named = [
    ...kind.columns(measure, "number"),
    ...kind.conditions(measure).flatMap(columnsIn),
    ...(measure.kind === "breakdown"
      ? (measure.extras ?? []).flatMap(({ sum, distinct, byOption }) => [sum, distinct, byOption])
      : []),
    ...(stock === undefined ? [] : [stock.endYear]),
    ...(detail === undefined
      ? []
      : detail.kind === "counts"
        ? detail.lines.flatMap(({ where }) => columnsIn(where))
        : [detail.from, detail.to]),
  ].filter((column) => column !== undefined);
  const needed = new Set(
    groupsOf(indicator, "number")
      .flat(2)
      .map(({ column }) => column),
  );
  const read = [
    ...(IDENTITY[view.register] ?? []),
    ...named.flatMap((column) => view.computed[column]?.reads ?? [column]),
  ];
  return [...new Set(read)]
    .filter((column) => !needed.has(column))
    .map((column) => ({ register: view.register, column }));
}

/** The measures that read a column, or with null that read the register. */
export const readersOf = (register: RegisterKind, column: string | null): readonly Indicator[] =>
  INDICATORS.filter((indicator) =>
    [...groupsOf(indicator, "number"), ...valueGroupsOf(indicator), [optionalReadsOf(indicator)]].some((group) =>
      group.flat().some((read) => read.register === register && (column === null || read.column === column)),
    ),
  );
