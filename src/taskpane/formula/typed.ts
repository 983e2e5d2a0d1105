/** A SPASER function as it is typed, from what it is asked. */
import type { BesideBasis, Category } from "../../indicators/beside";
import type { Basis, Indicator } from "../../indicators/definition";
import { BASIS_TEXTS, CATEGORY_TEXTS } from "../../texts/choices";

/** A function and its arguments in their order; null leaves one out. */
export interface Formula {
  readonly name: string;
  readonly arguments: readonly (string | number | null)[];
}

/** What a formula asks of a measure; null leaves the argument out. */
export interface Wanted {
  readonly exercice: number | null;
  readonly directorate: string | null;
  readonly basis: Basis;
}

/** The formula of a measure of the scheme, or of a rate of article L.2111-3. */
export function formulaOf(
  { name, code, view }: Pick<Indicator, "name" | "code" | "view">,
  { exercice, directorate, basis }: Wanted,
): Formula {
  const category = categoryOf(code);
  if (category !== null) {
    const asked: BesideBasis = view.register === "payments" ? "paid" : basis;
    return { name, arguments: [CATEGORY_TEXTS[category].word, BASIS_TEXTS[asked].word, exercice] };
  }
  return { name, arguments: [exercice, directorate] };
}

/** The category of a rate of article L.2111-3, by its code; null for any other measure. */
export function categoryOf(code: string): Category | null {
  const category = code.startsWith("L2111-3/") ? code.slice("L2111-3/".length) : "";
  return Object.hasOwn(CATEGORY_TEXTS, category) ? (category as Category) : null;
}

/** In French Excel: `=SPASER.INSERTION_HOURS(2025;"Routes")`. */
export const frenchFormula = (formula: Formula): string => formulaWith(formula, ";");

/** As Excel takes it from an add-in, whatever its language: `=SPASER.INSERTION_HOURS(2025,"Routes")`. */
export const englishFormula = (formula: Formula): string => formulaWith(formula, ",");

function formulaWith({ name, arguments: given }: Formula, separator: ";" | ","): string {
  const texts = given.map((argument) =>
    argument === null ? "" : typeof argument === "number" ? String(argument) : `"${argument.replaceAll('"', '""')}"`,
  );
  while (texts.at(-1) === "") texts.pop();
  return `=SPASER.${name}(${texts.join(separator)})`;
}
