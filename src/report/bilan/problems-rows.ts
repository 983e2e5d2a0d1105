/** What to look at first in the registers: problems by kind, the gravest and the most frequent at the top. */
import { REGISTERS } from "../../registers/catalogue";
import type { RegisterKind } from "../../registers/register";
import type { Problem, ProblemCode } from "../../registers/facts";
import { BILAN } from "../../texts/bilan";
import { CAUSES } from "../../texts/causes";
import { columnTitle } from "../../texts/column-title";
import { problemMessage } from "../../texts/problems";
import { countsOf, groupsOf, type ProblemGroup } from "../../validation/groups";
import type { AnnualReport } from "../annual";
import { STYLES } from "../styles";
import { LAST, rowOf } from "./columns";
import { BREAK_COST, cellOf, type Row, span } from "./rows";

const MOST_LINES = 12;
/** The title, its note and the heads of the columns, which stay with the first line. */
const HEADS = 3;

export function problemsRows({ problems, facts }: AnnualReport): readonly Row[] {
  const groups = byCause(problems);
  const shown = groups.slice(0, groups.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES);
  const rest = groups.slice(shown.length);
  const title = rowOf([span(LAST, BILAN.sectionProblems, STYLES.axis)], { least: 26, breakCost: BREAK_COST.section });
  const [count, where, what] = BILAN.problemsHeaders;
  const header = [
    cellOf(count, STYLES.detailHeader),
    span(2, where, STYLES.detailHeader),
    span(LAST, what, STYLES.detailHeader),
  ];
  const note = rowOf([span(LAST, BILAN.problemsNote(countsOf(problems)), STYLES.note)]);
  const rows = [
    title,
    note,
    ...(groups.length === 0 ? [] : [rowOf(header), ...shown.map((group) => groupRow(group, facts.severalFiles))]),
  ];
  if (rest.length > 0)
    rows.push(
      rowOf([
        span(LAST, BILAN.otherProblems(rest.length, rest.flatMap((group) => group.problems).length), STYLES.note),
      ]),
    );
  return rows.map((row, nth) => ({ ...row, keepsWithNext: nth < HEADS }));
}

type Group = Pick<ProblemGroup, "cause" | "problems">;

const groupRow = ({ cause, problems }: Group, severalFiles: boolean): Row =>
  rowOf([
    cellOf(problems.length, STYLES.countLeft),
    span(2, placesOf(problems), STYLES.remark),
    span(LAST, BILAN.problem(CAUSES[cause].title, exampleOf(problems, severalFiles)), STYLES.remark),
  ]);

/** The groups of the control, in its order, those of one cause together whatever their column. */
function byCause(problems: readonly Problem[]): readonly Group[] {
  const causes = new Map<string, { readonly cause: ProblemGroup["cause"]; readonly problems: Problem[] }>();
  for (const { cause, severity, problems: found } of groupsOf(problems)) {
    const key = `${severity} ${cause}`;
    const known = causes.get(key) ?? { cause, problems: [] };
    causes.set(key, known);
    known.problems.push(...found);
  }
  return [...causes.values()];
}

/** "Registre des marchés : Montant HT et Date de notification ; Mandats : SIRET" */
function placesOf(group: readonly Problem[]): string {
  const columns = new Map<string, Set<string>>();
  for (const { register, column, sheet } of group) {
    const place = register === null ? (sheet ?? BILAN.everywhere) : REGISTERS[register].title;
    const named = columns.get(place) ?? new Set();
    columns.set(place, named);
    if (register !== null && column !== null) named.add(columnTitle(register, column));
  }
  return [...columns].map(([place, named]) => placeOf(place, [...named])).join(" ; ");
}

/** Every heading is named: it is what has to be looked for in the sheet. */
const placeOf = (place: string, columns: readonly string[]): string =>
  columns.length === 0 ? place : BILAN.problemColumns(place, columns);

/** The sentence of one problem of the group. What a cell says of somebody, a person or a candidate, is not repeated. */
function exampleOf(group: readonly Problem[], severalFiles: boolean): string {
  const example = group.find((problem) => !isAboutPeople(problem)) ?? group[0];
  if (example === undefined) return "";
  const sentence = problemMessage(
    isAboutPeople(example) && example.found !== null ? { ...example, found: "…" } : example,
  );
  const { file, sheet, cell } = example;
  if (sheet === null || cell === null) return sentence;
  const address = `${severalFiles && file !== null ? `[${file}]` : ""}${sheet}!${cell}`;
  // Its sentence quotes the marks and the SIRENs of one candidate.
  return example.code === "index-to-verify" ? BILAN.problemAt(address) : BILAN.problemExample(address, sentence);
}

/** Problems of a heading, which names a column and nobody. */
const OF_HEADINGS: ReadonlySet<ProblemCode> = new Set([
  "likely-heading",
  "several-columns",
  "cumulated-heading",
  "matching-unapplied",
]);

/** Registers whose rows are about people, or about who answered, and their columns that say nothing of anybody. */
const OF_SOMEBODY: Partial<Readonly<Record<RegisterKind, ReadonlySet<string>>>> = {
  insertion: new Set(["contractNumber", "lotNumber"]),
  candidates: new Set(["consultationNumber"]),
};

const isAboutPeople = ({ register, column, code }: Problem): boolean =>
  register !== null && column !== null && OF_SOMEBODY[register]?.has(column) === false && !OF_HEADINGS.has(code);
