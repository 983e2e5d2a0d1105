/** What is said of a candidates register that lacks a column without which nobody can be counted. */
import { OWN_SHEETS } from "../registers/own-sheets";
import { andList } from "./format";
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
