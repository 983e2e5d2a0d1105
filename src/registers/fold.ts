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
  const bare = text.normalize("NFKD").replace(INVISIBLE, "");
  const joined = bare.includes(".") ? bare.replace(INITIALS, (initials) => initials.replaceAll(".", "")) : bare;
  return joined.toLowerCase().replace(/[œæ≥≤]/g, (sign) => SPELT[sign] ?? sign);
}

const SPELT: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", "≥": ">=", "≤": "<=" };

const S = 115;
const X = 120;

/** "marchés" → "marche", "travaux" → "travau": the same cut on both sides is all a comparison needs. */
function singular(word: string): string {
  if (word.length <= 3) return word;
  const last = word.charCodeAt(word.length - 1);
  if (last !== S && last !== X) return word;
  return /^[a-z]*[^s][sx]$/.test(word) ? word.slice(0, -1) : word;
}

/** Words compared without case, accents, punctuation or plural. `fold("Matériaux : éco-labels (*)")` is "materiau eco label". */
export function fold(text: string): string {
  return singulars(plain(text).replace(NO_WORD, " ").trim());
}

const singulars = (words: string): string =>
  ENDS_PLURAL.test(words) ? words.split(" ").map(singular).join(" ") : words;

const NO_WORD = /[^a-z0-9<>=+%?]+/g;
const NO_WORD_NOR_LINE = /[^a-z0-9<>=+%?\n]+/g;
const ENDS_PLURAL = /[sx](?: |$)/;

/** The same as `fold` for each of many texts of one line: their letters are folded in one go. */
function foldAll(texts: readonly string[]): readonly string[] {
  const words = plain(texts.join("\n")).replace(NO_WORD_NOR_LINE, " ");
  return words.split("\n").map((text) => singulars(text.trim()));
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
const IDLE_WORDS = new Set(
  "a au aux d de du des en et eur euro l la le les ou par pour sur un une quel quelle est il elle y t combien chez ce s agit qui si".split(
    " ",
  ),
);

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
  dte: "date",
  ind: "indicateur",
  lib: "libelle",
  libel: "libelle",
  dir: "direction",
  serv: "service",
  fourn: "fournisseur",
  immat: "immatriculation",
  qte: "quantite",
  dept: "departement",
  dpt: "departement",
  dep: "departement",
  mche: "marche",
  gest: "gestionnaire",
  nat: "nature",
  titul: "titulaire",
  tit: "titulaire",
  cat: "categorie",
  ent: "entreprise",
  entr: "entreprise",
  territ: "territoire",
  insert: "insertion",
  desig: "designation",
  prev: "prevu",
  effect: "effectue",
  oper: "operation",
  ident: "identifiant",
  obj: "objet",
  sal: "salarie",
  struct: "structure",
  sit: "situation",
  acq: "acquisition",
  veh: "vehicule",
  ech: "echeance",
  exer: "exercice",
  estim: "estime",
  locale: "local",
  proc: "procedure",
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
  cd: "code",
  cod: "code",
  soc: "social",
  dispo: "dispositif",
  attest: "attestation",
  verif: "controle",
  verification: "controle",
  verifie: "controle",
  verifier: "controle",
  fourni: "transmis",
  fournie: "transmis",
  remi: "transmis",
  remise: "transmis",
  communique: "transmis",
  communiquee: "transmis",
  rendu: "renvoye",
  rendue: "renvoye",
  retourne: "renvoye",
  reutil: "reutilisation",
  reemploi: "reutilisation",
  trait: "traitement",
  estimatif: "estime",
  eval: "evaluation",
  op: "operation",
  consult: "consultation",
  alim: "alimentaire",
  rattach: "rattachement",
  gestion: "gestionnaire",
  tonnage: "tonne",
  masse: "tonne",
  evenementielle: "evenement",
  candidature: "candidat",
  soumissionnaire: "candidat",
  effective: "effectif",
  id: "identifiant",
  evt: "evenement",
  pers: "personne",
  amt: "montant",
  gkm: "g km",
  publique: "public",
  rs: "raison social",
  dom: "domaine",
  tx: "tau",
  satisf: "satisfaction",
  ress: "ressource",
  volontariat: "volontaire",
};

/** Before another word, how software says that the column is a yes/no or a code: "IND_ESS", "TOP_LOCAL". */
const TECHNICAL = new Set(["ind", "top", "flag", "bool", "is"]);

/**
 * The key under which a heading is looked up: folded, camel case opened, idle words off, abbreviations spelled out.
 * `headingKey("dateNotification")` and `headingKey("Date de notif.")` are both "date notification".
 */
export function headingKey(text: string): string {
  const known = KNOWN_KEYS.get(text);
  if (known !== undefined) return known;
  const key = keyOf(fold(opened(text.replace(NUMBERED, ""))));
  if (KNOWN_KEYS.size < MOST_KEYS) KNOWN_KEYS.set(text, key);
  return key;
}

/** "A12. Montant HT", "3) Direction": the place of the column in a form. */
const NUMBERED = /^\s*\(?(?:[A-Za-z]{1,2}[.-]?)?\d{1,2}(?:\.\d{1,2})?\s*[.):–-]\s*(?=\p{L}{2})/u;

/** The same headings are looked up in every register: their keys are kept, as many as a workbook has headings. */
const KNOWN_KEYS = new Map<string, string>();
const MOST_KEYS = 5_000;

/** The keys of many headings of ours, of one line each: kept nowhere, since they are asked for once. */
export const headingKeysOf = (headings: readonly string[]): readonly string[] =>
  foldAll(opened(headings.join("\n")).split("\n")).map(keyOf);

/** "dateNotification" → "date Notification"; "PME ?" → "PME". */
const opened = (text: string): string => text.replace(CAMEL, "$1$3 $2$4").replaceAll("?", " ");

const CAMEL = /([a-zà-ÿ])([A-ZÀ-Þ])|(\d)([A-ZÀ-Þ][a-zà-ÿ])/g;

function keyOf(folded: string): string {
  const words = folded.replace(FILLING, "").split(" ");
  const last = words.length - 1;
  let key = "";
  for (let k = last > 0 && TECHNICAL.has(words[0] as string) ? 1 : 0; k <= last; k += 1) {
    const word = words[k] as string;
    // A letter at the end is a name ("Direction A"), not an article.
    if (IDLE_WORDS.has(word) && (k < last || (word === "qui" && key !== ""))) continue;
    key += `${key === "" ? "" : " "}${SAME_WORDS[word] ?? masculine(word)}`;
  }
  return key;
}

const E = 101;

/** "notifiée" → "notifie": a participle is one word, whatever it goes with. */
const masculine = (word: string): string =>
  word.length > 4 && word.charCodeAt(word.length - 1) === E && word.charCodeAt(word.length - 2) === E
    ? word.slice(0, -1)
    : word;

/** "Clause sociale O/N": how to fill it, not what it is. */
const FILLING = /(?<=\S) (?:o n|oui non)$/;
