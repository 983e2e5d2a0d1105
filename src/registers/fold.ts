/**
 * How two spellings of the same words are found equal: headings, choices and names are compared folded, never raw.
 */

const INVISIBLE = /[\u0300-\u036f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

/** "H.T.", "E.S.S.", "C.D.I": one word each. */
const INITIALS = /(?<!\p{L})\p{L}(?:\.\p{L})+\.?(?!\p{L})/gu;

/** Most of what a register holds: nothing to take off but capitals. */
// eslint-disable-next-line no-control-regex -- the first 128 characters, but for the dot of initials
const SIMPLE = /^[\x00-\x2d\x2f-\x7f]*$/;

/** Lower case, accents and invisible characters off, œ → oe, every kind of space and apostrophe made one. */
function plain(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(INVISIBLE, "")
    .replace(INITIALS, (initials) => initials.replaceAll(".", ""))
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("≥", ">=")
    .replaceAll("≤", "<=");
}

/** "marchés" → "marche", "travaux" → "travau": the same cut on both sides is all a comparison needs. */
function singular(word: string): string {
  return word.length > 3 && /^[a-z]*[^s][sx]$/.test(word) ? word.slice(0, -1) : word;
}

/** Words compared without case, accents, punctuation or plural. `fold("Matériaux : éco-labels (*)")` is "materiau eco label". */
export function fold(text: string): string {
  return plain(text)
    .replace(/[^a-z0-9<>=+%?]+/g, " ")
    .trim()
    .split(" ")
    .map(singular)
    .join(" ");
}

/** Names of people's things (directorates, enterprises, sectors): without case, accents and repeated spaces, no more. */
export function foldName(text: string): string {
  return plain(text).replace(/\s+/g, " ").trim();
}

/** Contract numbers: trimmed and without case, every kind of space made one. */
export function foldId(text: string): string {
  if (SIMPLE.test(text)) return text.replace(/\s+/g, " ").trim().toLowerCase();
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Words that headings use or leave out as they please: "date de notification", "dateNotification". */
const IDLE_WORDS = new Set("a au aux d de du des en et l la le les ou par pour sur un une".split(" "));

/** Words of headings under one spelling. Keys are already folded. */
const SAME_WORDS: Readonly<Record<string, string>> = {
  numero: "n",
  num: "n",
  no: "n",
  nb: "nombre",
  nbre: "nombre",
  nbr: "nombre",
  mt: "montant",
  mnt: "montant",
  mtt: "montant",
  ref: "reference",
  notif: "notification",
  notifie: "notification",
  notifiee: "notification",
  dt: "date",
  sociale: "social",
  sociau: "social",
  env: "environnement",
  envt: "environnement",
  enviro: "environnement",
  environnemental: "environnement",
  environnementale: "environnement",
  environnementau: "environnement",
  h: "heure",
  hr: "heure",
  hrs: "heure",
  realisee: "realise",
  effectuee: "effectue",
  prevue: "prevu",
  contractualisee: "contractualise",
  clausee: "clause",
  reservee: "reserve",
  recue: "recu",
  controlee: "controle",
  transmise: "transmis",
  mandatee: "mandate",
  presta: "prestation",
  benef: "beneficiaire",
};

/**
 * The key under which a heading is looked up: folded, camel case opened, idle words off, abbreviations spelled out.
 * `headingKey("dateNotification")` and `headingKey("Date de notif.")` are both "date notification".
 */
export function headingKey(text: string): string {
  const known = KNOWN_KEYS.get(text);
  if (known !== undefined) return known;
  const key = headingKeyOf(text);
  if (KNOWN_KEYS.size < MOST_KEYS) KNOWN_KEYS.set(text, key);
  return key;
}

/** The same headings are looked up in every register: their keys are kept, as many as a workbook has headings. */
const KNOWN_KEYS = new Map<string, string>();
const MOST_KEYS = 5_000;

function headingKeyOf(text: string): string {
  const words = fold(text.replace(/([a-zà-ÿ])([A-ZÀ-Þ])|(\d)([A-ZÀ-Þ][a-zà-ÿ])/g, "$1$3 $2$4")).split(" ");
  // A letter at the end is a name ("Direction A"), not an article.
  const kept = words.filter((word, k) => !IDLE_WORDS.has(word) || k === words.length - 1);
  return kept.map((word) => SAME_WORDS[word] ?? word).join(" ");
}
