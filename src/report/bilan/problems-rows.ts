/** What to look at first in the registers: problems by kind, the gravest and the most frequent at the top. */
import { REGISTERS } from "../../registers/catalogue";
import type { Problem, ProblemCode, Severity } from "../../registers/facts";
import { problemMessage } from "../../texts/problems";
import { BILAN } from "../../texts/bilan";
import { columnTitle } from "../../texts/column-title";
import type { AnnualReport } from "../annual";
import { STYLES } from "../styles";
import { LAST, rowOf } from "./columns";
import { BREAK_COST, cellOf, type Row, span } from "./rows";

const MOST_LINES = 12;
/** The title and the heads of the columns, which stay with the first line. */
const HEADS = 2;
const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

export function problemsRows({ problems, facts }: AnnualReport): readonly Row[] {
  const groups = groupsOf(problems);
  const shown = groups.slice(0, groups.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES);
  const rest = groups.slice(shown.length);
  const title = rowOf([span(LAST, BILAN.sectionProblems, STYLES.axis)], { least: 26, breakCost: BREAK_COST.section });
  const [count, where, what] = BILAN.problemsHeaders;
  const header = [
    cellOf(count, STYLES.detailHeader),
    span(2, where, STYLES.detailHeader),
    span(LAST, what, STYLES.detailHeader),
  ];
  const rows =
    groups.length === 0
      ? [title, rowOf([span(LAST, BILAN.noProblem, STYLES.note)])]
      : [title, rowOf(header), ...shown.map((group) => groupRow(group, facts.severalFiles))];
  if (rest.length > 0)
    rows.push(rowOf([span(LAST, BILAN.otherProblems(rest.length, rest.flat().length), STYLES.note)]));
  return rows.map((row, nth) => ({ ...row, keepsWithNext: nth < HEADS }));
}

const groupRow = (group: readonly Problem[], severalFiles: boolean): Row =>
  rowOf([
    cellOf(group.length, STYLES.countLeft),
    span(2, placesOf(group), STYLES.remark),
    span(LAST, exampleOf(group, severalFiles), STYLES.remark),
  ]);

function groupsOf(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const byCode = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = byCode.get(problem.code);
    if (group === undefined) byCode.set(problem.code, [problem]);
    else group.push(problem);
  }
  const gravity = (group: readonly Problem[]): number => Math.min(...group.map(({ severity }) => GRAVITY[severity]));
  return [...byCode.values()].sort((one, other) => gravity(one) - gravity(other) || other.length - one.length);
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

/** The sentence of one problem of the group. What a cell of the register of people holds is not repeated. */
function exampleOf(group: readonly Problem[], severalFiles: boolean): string {
  const example = group.find((problem) => !isAboutPeople(problem)) ?? group[0];
  if (example === undefined) return "";
  const sentence = problemMessage(
    isAboutPeople(example) && example.found !== null ? { ...example, found: "…" } : example,
  );
  const { file, sheet, cell } = example;
  if (sheet === null || cell === null) return sentence;
  return BILAN.problemExample(`${severalFiles && file !== null ? `[${file}]` : ""}${sheet}!${cell}`, sentence);
}

/** Problems of a heading, which names a column and nobody. */
const OF_HEADINGS: ReadonlySet<ProblemCode> = new Set([
  "likely-heading",
  "several-columns",
  "cumulated-heading",
  "matching-unapplied",
]);

const isAboutPeople = ({ register, column, code }: Problem): boolean =>
  register === "insertion" && column !== null && !OF_HEADINGS.has(code);
