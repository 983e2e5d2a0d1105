/** What the candidates register must say for its candidates to be counted by exercice, and what it leaves unsaid of one. */
import type { RegisterFacts } from "../registers/facts";
import type { FoundTable } from "../registers/matching/found";
import type { Asked, Line } from "./lines";

/** The columns that it lacks, as "candidates.date"; a SIRET tells candidates apart as well as a name. */
export const lackingIn = ({ columns }: RegisterFacts): readonly string[] => [
  ...(columns.has("date") ? [] : ["candidates.date"]),
  ...(columns.has("tenderer") || columns.has("siret") ? [] : ["candidates.tenderer"]),
];

/** The headings of its tables that nothing reads, in sheet order. */
export const unreadHeadingsOf = (tables: readonly FoundTable[]): readonly string[] => [
  ...new Set(
    tables
      .filter(({ kind, left }) => kind === "candidates" && left === null)
      .flatMap(({ headings }) => headings.flatMap(({ heading, read }) => (read === null ? [heading] : []))),
  ),
];

/** Whether the register has rows, and none of them is placed in an exercice. */
export const isUndated = (lines: readonly Line[]): boolean =>
  lines.length > 0 && lines.every(({ exercice }) => exercice === null);

/** Rows that name a candidate and are in no exercice, for want of a date that can be read. */
export const undatedIn = (lines: readonly Line[]): number =>
  lines.filter(({ candidate, exercice }) => candidate !== null && exercice === null).length;

const isAnswered = (said: Asked): boolean => said === "yes" || said === "no";

/** Columns from which candidates are counted, and whether a row says something there. */
const COUNTED = {
  consultationNumber: ({ consultation }) => consultation !== null,
  headcount: ({ employees }) => typeof employees === "number",
  volunteer: ({ volunteer }) => isAnswered(volunteer),
  indexProvided: ({ indexProvided }) => isAnswered(indexProvided),
  planProvided: ({ planProvided }) => isAnswered(planProvided),
  awarded: ({ awarded }) => isAnswered(awarded),
} as const satisfies Readonly<Record<string, (line: Line) => boolean>>;

export type CountedColumn = keyof typeof COUNTED;

/** A column that says nothing of an exercice: there is none, or none of its candidates has it filled. */
export interface Untold {
  readonly column: CountedColumn;
  readonly isAbsent: boolean;
}

/** In the order of the register; none where the exercice has no candidate. */
export function untoldIn({ columns }: RegisterFacts, lines: readonly Line[], exercice: number): readonly Untold[] {
  const own = lines.filter((line) => line.exercice === exercice && line.candidate !== null);
  return own.length === 0
    ? []
    : Object.entries(COUNTED)
        .filter(([, says]) => !own.some(says))
        .map(([column]) => ({ column: column as CountedColumn, isAbsent: !columns.has(column) }));
}
