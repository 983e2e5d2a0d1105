/** What the candidates register must say for its candidates to be counted by exercice. */
import type { RegisterFacts } from "../registers/facts";
import type { FoundTable } from "../registers/matching/found";

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
