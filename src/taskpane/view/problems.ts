/** What is to be checked in the registers, in short: how much of each severity, and the first causes. */
import type { Problem, Severity } from "../../registers/facts";
import type { RegisterKind } from "../../registers/register";
import type { Reading } from "../../report/annual";
import { CAUSES } from "../../texts/causes";
import { groupPlace } from "../../texts/column-title";
import { countsOf, groupsOf } from "../../validation/groups";

export interface ProblemsView {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Errors and points to check of each register: the numbers said everywhere come from here. */
  readonly byRegister: ReadonlyMap<RegisterKind, number>;
  /** The gravest and the most frequent first. */
  readonly causes: readonly {
    readonly key: string;
    /** "texte au lieu d'un nombre" */
    readonly title: string;
    /** "Registre des marchés › Montant HT"; empty when it is about the workbook. */
    readonly where: string;
    readonly count: number;
  }[];
}

const KNOWN = new WeakMap<Reading, ProblemsView>();

/** @param reading once its measures were asked for: some problems are found on the way */
export function problemsOf(reading: Reading): ProblemsView {
  const known = KNOWN.get(reading) ?? problemsIn(reading.problems());
  KNOWN.set(reading, known);
  return known;
}

export function problemsIn(problems: readonly Problem[]): ProblemsView {
  const causes = groupsOf(problems).map(({ cause, severity, register, column, problems: found }) => ({
    key: [severity, register, column, cause].join(" "),
    title: CAUSES[cause].title,
    where: groupPlace(register, column).join(" › "),
    count: found.length,
  }));
  return { counts: countsOf(problems), byRegister: byRegister(problems), causes };
}

function byRegister(problems: readonly Problem[]): ReadonlyMap<RegisterKind, number> {
  const counts = new Map<RegisterKind, number>();
  for (const { register, severity } of problems)
    if (register !== null && severity !== "information") counts.set(register, (counts.get(register) ?? 0) + 1);
  return counts;
}
