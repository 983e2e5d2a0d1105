/** National means of the Index, as the settings give them, by year of the data. */
import type { NationalMeans } from "../registers/settings";
import type { Size } from "./marks";

/** Null when the settings say nothing of that year, or of that size. */
export function nationalMean(means: readonly NationalMeans[], year: number | null, size?: Size): number | null {
  const found = means.find((one) => one.year === year);
  return found === undefined || size === "other" ? null : found[size ?? "all"];
}
