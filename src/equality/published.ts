/** What candidates declared beside what the State publishes. Nominative. */
import { enterprisesOf, indexLinesOf } from "./enterprises";
import { candidatesOf } from "./candidates";
import type { Line } from "./lines";
import { markSaid } from "./coherence";
import type { Points } from "./points";
import { type PublicIndex, publicLookup } from "./public-file";

/** Declared and published agree, differ; declared and not published; published and not joined. */
export type Agreement = "same" | "different" | "not-published" | "not-joined";

export interface Comparison {
  readonly agreement: Agreement;
  /** Row of the register's facts. */
  readonly row: number;
  readonly name: string;
  readonly siren: string;
  /** Year of the data. */
  readonly year: number;
  readonly declared: Points | null;
  readonly published: PublicIndex | null;
  /** Published by the UES of which the candidate is a member. */
  readonly throughUnit: boolean;
}

/** One comparison per candidate of the exercice that has a SIREN and a year to compare; candidates published nowhere and that joined nothing are left out. */
export function comparisonsOf(
  lines: readonly Line[],
  exercice: number,
  published: readonly PublicIndex[],
): readonly Comparison[] {
  const find = publicLookup(published);
  return candidatesOf(lines, exercice).flatMap(({ lines: own }): readonly Comparison[] => {
    const siren = own.find((line) => line.siren !== null)?.siren ?? null;
    if (siren === null) return [];
    const name = own[0]?.name ?? "";
    const compared = (year: number, declared: Points | null, line: Line | undefined): Omit<Comparison, "agreement"> => {
      // What was published without a mark is no mark to compare.
      const found =
        [siren, line?.indexSiren ?? siren].map((one) => find(one, year)).find((one) => one?.mark != null) ?? null;
      return {
        row: line?.row ?? 0,
        name,
        siren,
        year,
        declared,
        published: found,
        throughUnit: found !== null && found.siren !== siren,
      };
    };
    const joined = indexLinesOf(own, enterprisesOf(own));
    if (joined.length === 0) {
      // Data are published in the year that follows: those of the year before, else of the one before that.
      const latest = [exercice - 1, exercice - 2]
        .map((year) => compared(year, null, own[0]))
        .find((one) => one.published !== null);
      return latest === undefined ? [] : [{ ...latest, agreement: "not-joined" }];
    }
    return joined.flatMap(({ year, line }): readonly Comparison[] => {
      const said = markSaid(line);
      if (year === null || said === "blank" || said === "unreadable") return [];
      const one = compared(year, said, line);
      const agreement = one.published === null ? "not-published" : one.published.mark === said ? "same" : "different";
      return [{ ...one, agreement }];
    });
  });
}
