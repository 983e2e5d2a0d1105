/**
 * Which figures of a published sheet are about fewer than 3 enterprises. Awarded contracts and payments are public: who
 * holds them and for how much is published anyway. Who applied, and who employs the people of the clauses, is not.
 */
import type { Outcome } from "../../indicators/engine/outcome";
import { FEWEST_ENTERPRISES } from "../../equality/secret";
import { BLANK_CODE, type ColumnFacts, type Facts, UNREADABLE_CODE } from "../../registers/facts";

/** Measures on the candidates: who answered a consultation is not public. */
const isAboutEnterprises = ({ indicator }: Pick<Outcome, "indicator">): boolean =>
  indicator.view.register === "candidates";

/** True when the value of a measure on the candidates is about fewer enterprises than may be published. */
export function isAboutFewEnterprises(outcome: Pick<Outcome, "indicator" | "value" | "denominator">): boolean {
  if (!isAboutEnterprises(outcome)) return false;
  const { indicator, value, denominator } = outcome;
  const { kind } = indicator.measure;
  // A rate is about those it is divided by: declarations of one candidate each, or volunteers.
  const enterprises = kind === "share" || kind === "ratio" ? denominator : value;
  return enterprises !== null && enterprises > 0 && enterprises < FEWEST_ENTERPRISES;
}

/**
 * The keys of a breakdown of the insertion register by kind of employer that fewer enterprises stand behind than may be
 * published. Where the employers are not in the register, or not on those rows, nothing is known of their number.
 */
export function keysOfFewEmployers({ indicator, rows }: Outcome, facts: Facts): ReadonlySet<string> {
  const { measure } = indicator;
  if (measure.kind !== "breakdown" || measure.by !== "structureType") return new Set();
  const columns = facts.registers.get(rows.register)?.columns;
  const types = columns?.get("structureType");
  const employers = columns?.get("employer");
  if (types === undefined || employers?.store !== "strings") return new Set();
  const met = new Map<string, Set<number>>();
  for (const row of rows.rows) {
    const employer = employers.codes[row] ?? BLANK_CODE;
    if (employer <= UNREADABLE_CODE) continue;
    for (const label of labelsAt(types, row)) {
      const known = met.get(label);
      if (known === undefined) met.set(label, new Set([employer]));
      else known.add(employer);
    }
  }
  return new Set([...met].filter(([, known]) => known.size < FEWEST_ENTERPRISES).map(([label]) => label));
}

function labelsAt(column: ColumnFacts, row: number): readonly string[] {
  if (column.store !== "options") return [];
  const mask = column.masks[column.codes[row] ?? BLANK_CODE] ?? 0;
  return column.labels.filter((_, bit) => (mask & (1 << bit)) !== 0);
}
