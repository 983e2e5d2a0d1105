/** What is to be checked in the registers, by cause: the gravest and the most frequent first. */
import { REGISTERS } from "../../registers/catalogue";
import type { Problem, Severity } from "../../registers/facts";
import type { Reading } from "../../report/annual";
import { CAUSES } from "../../texts/causes";
import { problemMessage } from "../../texts/problems";
import { columnTitle } from "../../texts/column-title";
import { groupsOf, type ProblemGroup } from "../../validation/groups";
import { placeOfProblem, type PlaceView } from "./places";

export interface CauseView {
  readonly key: string;
  readonly severity: Severity;
  readonly count: number;
  /** "texte au lieu d'un nombre" */
  readonly title: string;
  /** "Registre des marchés · Montant HT"; empty when it is about the workbook. */
  readonly where: string;
  readonly advice: string;
  /** What is wrong in the first of them. */
  readonly sentence: string;
  readonly places: readonly (PlaceView & { readonly found: string | null })[];
}

export interface ProblemsView {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly causes: readonly CauseView[];
}

const KNOWN = new WeakMap<Reading, ProblemsView>();

/** @param reading once its measures were asked for: some problems are found on the way */
export function problemsOf(reading: Reading): ProblemsView {
  const known = KNOWN.get(reading) ?? problemsIn(reading.problems(), reading.prepared.facts.severalFiles);
  KNOWN.set(reading, known);
  return known;
}

export function problemsIn(problems: readonly Problem[], severalFiles: boolean): ProblemsView {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return { counts, causes: groupsOf(problems).map((group, nth) => causeOf(group, nth, severalFiles)) };
}

function causeOf(group: ProblemGroup, nth: number, severalFiles: boolean): CauseView {
  const { cause, register, column, severity, problems } = group;
  const [first] = problems;
  return {
    key: `${String(nth)} ${cause}`,
    severity,
    count: problems.length,
    title: CAUSES[cause].title,
    where: [
      ...(register === null ? [] : [REGISTERS[register].title]),
      ...(register === null || column === null ? [] : [columnTitle(register, column)]),
    ].join(" · "),
    advice: CAUSES[cause].advice,
    sentence: first === undefined ? "" : problemMessage(first),
    places: problems.flatMap((problem) => {
      const place = placeOfProblem(problem, severalFiles);
      return place === null ? [] : [{ ...place, found: problem.found }];
    }),
  };
}
