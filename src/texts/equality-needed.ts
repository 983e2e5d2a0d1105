/** What is said of a candidates register that does not say all that is counted from it. */
import type { Untold } from "../equality/needed";
import { OWN_SHEETS } from "../registers/own-sheets";
import { columnTitle } from "./column-title";
import { andList, counted } from "./format";
import { MATCHING_SHEET } from "./matching";
import { missingText } from "./missing";

/** Headings: a longer list is not read to its end. */
const MOST_HEADINGS = 8;

/**
 * Why there is no figure, the headings that may be the column, and what to do.
 * @param lacking columns, as "candidates.date"
 * @param unread headings of the register that nothing reads
 */
export function lackingText(lacking: readonly string[], unread: readonly string[]): string {
  const advice = `la section « ${MATCHING_SHEET.title} » de la feuille « ${OWN_SHEETS.settings} »`;
  if (unread.length === 0)
    return `${missingText(lacking)} Ajoutez-la ; si elle est lue pour une autre, corrigez-le dans ${advice}.`;
  const shown = andList(unread.slice(0, MOST_HEADINGS).map((heading) => `« ${heading} »`));
  const more = unread.length > MOST_HEADINGS ? "…" : "";
  return `${missingText(lacking)} En-têtes que rien ne lit : ${shown}${more}. Si l'un d'eux donne cette information, dites-le dans ${advice} ; sinon, ajoutez la colonne.`;
}

/** Of a register whose rows are in no exercice. */
export const NOBODY_DATED =
  "Aucune candidature datée dans le registre : remplissez la colonne « Date » (ou corrigez les dates qui ne sont pas lues).";

/** "Registre des candidatures sans colonne « Attributaire » et sans réponse en 2025 sous « Plan transmis » : …" */
export function untoldText(exercice: number, untold: readonly Untold[]): string {
  const absent = untold.filter(({ isAbsent }) => isAbsent);
  const blank = untold.filter(({ isAbsent }) => !isAbsent);
  const parts = [
    ...(absent.length === 0 ? [] : [`sans colonne ${titles(absent)}`]),
    ...(blank.length === 0 ? [] : [`sans réponse en ${String(exercice)} sous ${titles(blank)}`]),
  ];
  return `Registre des candidatures ${andList(parts)} : ce qui en dépend est « n. d. », et non 0.`;
}

const titles = (untold: readonly Untold[]): string =>
  untold.map(({ column }) => `« ${columnTitle("candidates", column)} »`).join(" ni ");

/** Of rows that are in no exercice beside others that are. */
export const undatedText = (rows: number): string =>
  `${counted(rows, { one: "candidature sans date lisible n'est", other: "candidatures sans date lisible ne sont" })} dans aucun exercice : remplissez ou corrigez ${rows < 2 ? "sa date" : "leurs dates"}.`;
