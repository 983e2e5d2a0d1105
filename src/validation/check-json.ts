/** The control as JSON: a promise to other programs. Fields are added, never changed. */
import type { Problem, ProblemCode } from "../registers/facts";
import { adviceOf } from "../texts/advice";
import { CAUSES } from "../texts/causes";
import { problemMessage } from "../texts/problems";
import { causeOf } from "./cause";
import type { Checked } from "./check";
import type { Correction } from "./corrections/correction";
import { countsOf, groupsOf, type ProblemGroup } from "./groups";
import { rowsOf } from "./rows-of";
import type { UnreadTable } from "./unread-headings";

/** The object that `spaser check --json` prints. */
export function checkJson(
  { problems, ignored }: Checked,
  plan: readonly Correction[],
  severalFiles: boolean,
  unread: readonly UnreadTable[] = [],
): object {
  const corrections = new Map(plan.map((correction) => [placeKey(correction), correction]));
  const json = (problem: Problem): object =>
    problemJson(
      problem,
      MENDED_IN_PLACE.has(problem.code) ? corrections.get(placeKey(problem)) : undefined,
      severalFiles,
    );
  return {
    counts: countsOf(problems),
    groups: groupsOf(problems).map((group) => groupJson(group, json, severalFiles)),
    problems: problems.map(json),
    ignored: ignored.map(({ problem, reason }) => ({ ...json(problem), reason })),
    corrections: plan.map((correction) => correctionJson(correction, severalFiles)),
    unread: unread.map(({ file, sheet, register, headings, mayBe }) => ({
      ...(severalFiles ? { file } : {}),
      sheet,
      register,
      headings,
      mayBe,
    })),
  };
}

/** Problems that another content of the cell would mend. */
const MENDED_IN_PLACE: ReadonlySet<ProblemCode> = new Set([
  "unreadable-cell",
  "unreadable-date",
  "unknown-word",
  "siret-wrong",
  "siret-restored",
  "unlisted-directorate",
  "payment-without-contract",
]);

const placeKey = ({ file, sheet, cell, column }: Problem | Correction): string =>
  [file, sheet, cell, column].join("\u0001");

function groupJson(group: ProblemGroup, json: (problem: Problem) => object, severalFiles: boolean): object {
  const [example] = group.problems;
  return {
    code: example?.code,
    cause: group.cause,
    severity: group.severity,
    register: group.register,
    column: group.column,
    title: CAUSES[group.cause].title,
    advice: adviceOf(group),
    changesFigures: group.changesFigures,
    count: group.problems.length,
    rows: rowsOf(group.problems).map(({ file, sheet, ranges }) => ({
      ...(severalFiles ? { file } : {}),
      sheet,
      rows: ranges,
    })),
    example: example === undefined ? null : json(example),
  };
}

function problemJson(problem: Problem, correction: Correction | undefined, severalFiles: boolean): object {
  const { code, severity, register, file, sheet, cell, column, found } = problem;
  return {
    code,
    cause: causeOf(problem),
    severity,
    register,
    ...(severalFiles ? { file } : {}),
    sheet,
    cell,
    column,
    found,
    message: problemMessage(problem),
    correction: correction === undefined ? null : fixJson(correction),
  };
}

const fixJson = ({ before, after, rule, confidence }: Correction): object => ({ before, after, rule, confidence });

const correctionJson = (correction: Correction, severalFiles: boolean): object => ({
  register: correction.register,
  ...(severalFiles ? { file: correction.file } : {}),
  sheet: correction.sheet,
  cell: correction.cell,
  column: correction.column,
  ...fixJson(correction),
});
