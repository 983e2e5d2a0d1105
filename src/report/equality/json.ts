/**
 * The synthesis as JSON: a promise to other programs. Fields are added, never changed; a secret figure is "s", one that
 * the register does not say is null (its column is absent, or filled by none of the exercice's candidates).
 */
import { nationalMean } from "../../equality/national";
import type { Synthesis } from "../../equality/synthesis";
import { SIZES } from "../../equality/marks";
import type { NationalMeans } from "../../registers/settings";
import { equalityText } from "../../texts/equality-report";

/** The object that `spaser equality --json` prints; it may be published. */
export function equalityJson(synthesis: Synthesis, national: readonly NationalMeans[]): object {
  return {
    exercice: synthesis.exercice,
    text: equalityText(synthesis, (year) => nationalMean(national, year)),
    exercices: synthesis.exercices,
    years: synthesis.years.map((year) => ({
      ...year,
      national: {
        all: nationalMean(national, year.year),
        ...Object.fromEntries(SIZES.map((size) => [size, nationalMean(national, year.year, size)])),
      },
    })),
  };
}
