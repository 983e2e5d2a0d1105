import type { Sheet } from "../workbook/port";
import { foldName } from "./fold";

/** Names of the sheets that the add-in writes: a promise, since people have them in their workbooks. */
export const OWN_SHEETS = {
  settings: "Paramètres SPASER",
  essential: (exercice: number): string => `Essentiel ${String(exercice)}`,
  report: (exercice: number): string => `Bilan ${String(exercice)}`,
  method: "Méthode SPASER",
  corrections: "Journal des corrections",
  ignored: "Contrôles ignorés",
  catalogue: "Catalogue SPASER",
  equality: (exercice: number): string => `Égalité ${String(exercice)}`,
  /** The n-th drawing of an exercice; null: what all their names begin with. */
  drawing: (exercice: number, number: number | null): string => `Tirage ${String(exercice)}-${String(number ?? "")}`,
  reminders: "Relances (usage interne)",
  indexToCheck: "Index à vérifier",
  published: "Comparaison Egapro",
} as const;

/** What the first cell of a sheet written by the add-in says, whatever the sheet's name has become. */
export const OWN_MARK = "SPASER";

const FIXED = new Set(
  [
    OWN_SHEETS.settings,
    OWN_SHEETS.method,
    OWN_SHEETS.corrections,
    OWN_SHEETS.ignored,
    OWN_SHEETS.catalogue,
    OWN_SHEETS.reminders,
  ].map(foldName),
);

/**
 * Of sheets of one name, the one to read first: "Contrôles ignorés" before "Contrôles ignorés (2)", whichever stands first in the
 * workbook, since a copy says again what the other says.
 */
export const ownNameFirst = (one: string, other: string): number => one.length - other.length;

/** True for a sheet that the add-in wrote: never a register. */
export function isOwnSheet(sheet: Sheet): boolean {
  const name = foldName(sheet.name).replace(/ \(\d+\)$/, "");
  if (FIXED.has(name)) return true;
  if (
    !/^(essentiel \d{4}|bilan \d{4}|egalite \d{4}|index a verifier|comparaison egapro|tirage \d{4}-\d+|conso .+|recalcul|lisez-moi)$/.test(
      name,
    )
  )
    return false;
  const first = sheet.grid.rows[0]?.find((cell) => typeof cell === "string");
  return typeof first === "string" && first.includes(OWN_MARK);
}
