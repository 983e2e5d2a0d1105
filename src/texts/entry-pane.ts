/** What the pane says of the lists and rules that help to fill in the registers. */
import { andList, counted, countText, type Noun } from "./format";

interface Place {
  readonly sheet: string;
  readonly cells: string;
}

const RULES: Noun = { one: "règle", other: "règles" };
const LISTS: Noun = { one: "liste de mots", other: "listes de mots" };
const SHEETS: Noun = { one: "feuille", other: "feuilles" };
const COLUMNS: Noun = { one: "colonne", other: "colonnes" };
/** Places named before the rest is only counted. */
const NAMED = 6;

const quoted = (sheet: string): string => `«\u00a0${sheet}\u00a0»`;

export const ENTRY_PANE = {
  title: "Saisie assistée",
  text: "Excel peut proposer les mots attendus et signaler une date, un montant ou un SIRET faux au moment où vous les tapez. Vos propres règles sont gardées. Ce qui est collé n'est pas vérifié par Excel : le contrôle reste utile.",
  look: "Préparer les règles de saisie",
  lookOwn: "Retirer les règles de saisie",
  busy: "En cours…",
  put: (count: number): string => `Poser ${counted(count, RULES)}`,
  take: (count: number): string => `Retirer les règles (${counted(count, { one: "plage", other: "plages" })})`,
  column: (heading: string, words: string): string => `${heading} : ${words}`,
  whatIsPut: (count: number): string => `${counted(count, RULES)} à poser`,
  kept: (headings: readonly string[]): string =>
    `Une règle existe déjà, elle est gardée : ${colonnes(headings.length)} ${named(headings)}.`,
  unlike: (headings: readonly string[]): string =>
    `Sans règle, car la plupart de leurs cellules s'écrivent autrement : ${colonnes(headings.length)} ${named(headings)}.`,
  locked: (sheets: readonly string[]): string =>
    `${sheets.length > 1 ? "Feuilles protégées, laissées telles quelles" : "Feuille protégée, laissée telle quelle"} : ${named(sheets)}.`,
  replaced: (places: readonly Place[]): string =>
    `Les règles de SPASER déjà posées sont remplacées (${where(places)}).`,
  question: (rules: number, sheets: number, lists: number, place: string | null): string =>
    `${counted(rules, RULES)} ${rules > 1 ? "vont être posées" : "va être posée"} sur ${counted(sheets, SHEETS)}` +
    (place === null ? "" : `, et ${counted(lists, LISTS)} ${lists > 1 ? "écrites" : "écrite"} dans ${place}`) +
    ". Aucune cellule de vos registres ne change.",
  listsAt: (sheet: string, cells: string | null): string =>
    cells === null ? `la feuille ${quoted(sheet)}, à créer` : `la feuille ${quoted(sheet)}, ${cells}`,
  nothing: "Aucune règle à poser : aucune colonne reconnue n'en attend, ou toutes en ont déjà une.",
  done: (rules: number): string =>
    `${counted(rules, RULES)} ${rules > 1 ? "posées" : "posée"}. «\u00a0Retirer les règles de saisie\u00a0» les enlève, avec leurs listes.`,
  noneOwn: "Le classeur n'a aucune règle de saisie posée par SPASER.",
  takeQuestion: (places: readonly Place[]): string =>
    `Les règles posées par SPASER vont être retirées (${where(places)}), avec leurs listes de mots. Vos règles et vos cellules restent. Ctrl+Z ne les rend pas : «\u00a0Préparer les règles de saisie\u00a0» les repose.`,
  taken: (places: readonly Place[], sheet: string | null): string =>
    `Règles retirées : ${where(places)}.` +
    (sheet === null ? "" : ` La feuille ${quoted(sheet)}, créée pour leurs listes, est supprimée.`),
} as const;

const colonnes = (count: number): string => (count > 1 ? COLUMNS.other : COLUMNS.one);

function named(words: readonly string[]): string {
  const shown = words.slice(0, NAMED).map(quoted);
  const rest = words.length - shown.length;
  return andList([...shown, ...(rest > 0 ? [`${countText(rest)} ${rest > 1 ? "autres" : "autre"}`] : [])]);
}

/** "« Suivi », B2:B5 et D7": a few addresses, sheet after sheet. */
function where(places: readonly Place[]): string {
  const shown = places.slice(0, NAMED);
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))].map(
    (sheet) =>
      `${quoted(sheet)}, ${shown
        .filter((one) => one.sheet === sheet)
        .map(({ cells }) => cells)
        .join(", ")}`,
  );
  const rest = places.length - shown.length;
  return andList([...sheets, ...(rest > 0 ? [counted(rest, { one: "autre plage", other: "autres plages" })] : [])]);
}
