/** The directorates for which a measure can be asked. */
import type { Indicator } from "../../indicators/definition";
import { DIRECTORATE } from "../../indicators/engine/period";
import { REGISTERS } from "../../registers/catalogue";
import { FIRST_CODE } from "../../registers/facts";
import { foldName } from "../../registers/fold";
import type { Reading } from "../../report/annual";

export type Directorates =
  | { readonly kind: "named"; readonly names: readonly string[] }
  /** The register of the measure does not tell them apart. */
  | { readonly kind: "none" }
  /** The measure is about all of them together. */
  | { readonly kind: "all-together" };

const inFrench = new Intl.Collator("fr");

export function directoratesFor({ prepared }: Reading, { view, measure }: Indicator): Directorates {
  if (measure.kind === "coverage") return { kind: "all-together" };
  const column = prepared.table(view)?.column(DIRECTORATE);
  if (!hasDirectorates({ view }) || column?.store !== "strings") return { kind: "none" };
  const listed = prepared.facts.registers.get("directorates")?.columns.get(DIRECTORATE);
  const values = [column, listed].flatMap((one) => (one?.store === "strings" ? one.values.slice(FIRST_CODE) : []));
  const names = [...new Map(values.map((name) => [foldName(name), name])).values()];
  return { kind: "named", names: names.sort(inFrench.compare) };
}

/** Whether the register of a measure has a column for them. */
export const hasDirectorates = ({ view }: Pick<Indicator, "view">): boolean =>
  DIRECTORATE in REGISTERS[view.register].columns;

/** Whether a directorate is among them, however it is spelled. */
export const isNamed = (directorates: Directorates, directorate: string): boolean =>
  directorates.kind === "named" && directorates.names.some((name) => foldName(name) === foldName(directorate));
