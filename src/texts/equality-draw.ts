/** What is said of the random control of sworn statements (action 3.1). */
import type { Drawing, StratumKind } from "../equality/draw";
import type { Progress } from "../equality/drawn-again";
import { andList, counted, countText, dayText, eurosText, type Noun } from "./format";

const DECLARATION: Noun = { one: "attestation", other: "attestations" };
const CHECKED: Noun = { one: "contrôlée", other: "contrôlées" };
const COMPLIANT: Noun = { one: "conforme", other: "conformes" };
const NOT_COMPLIANT: Noun = { one: "non conforme", other: "non conformes" };
const LOST: Noun = { one: "introuvable", other: "introuvables" };
const DRAWN: Noun = { one: "attestation tirée", other: "attestations tirées" };

const KIND_LABELS: Readonly<Record<StratumKind, string>> = {
  awarded: "attributaire",
  directorate: "direction",
  amount: "montant de l'offre",
};

/** What the command line takes for each, beside the words of the code. */
export const STRATUM_WORDS: Readonly<Record<StratumKind, string>> = {
  awarded: "attributaire",
  directorate: "direction",
  amount: "montant",
};

const NOT_SAID = "non renseigné";

const VALUE_TEXTS: Readonly<Record<StratumKind, (value: string | number) => string>> = {
  awarded: (value) => (value === "yes" ? "attributaire" : "non attributaire"),
  directorate: String,
  amount: (value) => `offre à partir de ${eurosText(Number(value))}`,
};

const UNSAID: Readonly<Record<StratumKind, string>> = {
  awarded: "si le candidat est attributaire",
  directorate: "sa direction",
  amount: "le montant de l'offre",
};

export const stratumText = (by: readonly StratumKind[], values: readonly (string | number | null)[]): string =>
  by.length === 0
    ? "Toutes les attestations"
    : by
        .map((kind, nth) => {
          const value = values[nth] ?? null;
          return value === null ? `${KIND_LABELS[kind]} : ${NOT_SAID}` : VALUE_TEXTS[kind](value);
        })
        .join(" · ");

export const DRAW_SHEET = {
  title: (name: string): string => `SPASER · ${name} · usage interne`,
  method: ({ size, frame, seed }: Drawing, day: number, by: readonly StratumKind[]): string =>
    `Tirage du ${dayText(day)} : ${counted(size, DECLARATION)} sur ${countText(frame.size)} reçues dans l'exercice${by.length === 0 ? "" : `, par ${andList(by.map((kind) => KIND_LABELS[kind]))}`}. Graine « ${seed} » ; empreinte de la base ${frame.fingerprint}. Générateur xorshift32 (Marsaglia, 2003) amorcé par FNV-1a, tirage sans remise de Fisher-Yates dans chaque strate : la même base, la même taille et la même graine redonnent ce tirage.`,
  instructions:
    "Contrôlez ces attestations et notez le résultat dans le registre des candidatures (« Attestation contrôlée », « Date de contrôle », « Résultat »), à la main ou depuis l'onglet « Égalité » du volet : l'indicateur 3.1.1 en découle. Ne modifiez pas la colonne « Référence » : elle relie cette liste au registre.",
  strataHeaders: ["Strate", "Base", "Tirées"],
  headers: ["Référence", "Cellule", "N° consultation", "Candidat", "SIREN", "Strate"],
  footer: "&LUsage interne : liste nominative, ne pas publier&RPage &P / &N",
} as const;

/** What the command line and the pane say alike. */
export const DRAW_TEXT = {
  kinds: KIND_LABELS,
  unsaid: (kinds: readonly StratumKind[]): string =>
    `Aucune attestation reçue ne dit ${andList(kinds.map((kind) => UNSAID[kind]))} : le tirage n'est pas réparti selon ${kinds.length < 2 ? "ce critère" : "ces critères"}. Remplissez la colonne du registre pour qu'il le soit.`,
  nothingReceived: (exercice: number): string =>
    `Aucune attestation reçue en ${String(exercice)} : il n'y a rien à tirer. Vérifiez la colonne « Attestation reçue » et l'exercice.`,
  drawn: ({ size, frame, strata }: Drawing): string =>
    `${counted(size, DRAWN)} sur ${countText(frame.size)}${strata.length < 2 ? "" : `, en ${countText(strata.length)} strates`}.`,
  secondDraw: (names: readonly string[]): string =>
    `Ce tirage s'ajoute à ${andList(names)} : dites-le dans le bilan de l'action 3.1.`,
  sameDraw: (name: string): string =>
    `Ce sont les mêmes attestations que dans ${name} : la même graine redonne le même tirage. Changez la graine pour en tirer d'autres.`,
  progress: (name: string, { drawn, checked, compliant, notCompliant, lost }: Progress): string =>
    `${name} : ${counted(drawn, DRAWN)}, ${counted(checked, CHECKED)} (${counted(compliant, COMPLIANT)}, ${counted(notCompliant, NOT_COMPLIANT)}), ${countText(drawn - checked - lost)} à contrôler${lost === 0 ? "" : `, ${counted(lost, LOST)} dans le registre`}.`,
} as const;

export const DRAW_CLI = {
  badSize: "La taille du tirage est un nombre ou un pourcentage : --draw 25 ou --draw 10%",
  longSeed: (longest: number): string => `La graine du tirage compte ${String(longest)} caractères au plus.`,
  badStrata: `Les critères possibles sont : ${Object.values(STRATUM_WORDS).join(", ")}. Par exemple : --by attributaire,direction`,
  outNeeded: "Indiquez le classeur du tirage : spaser equality candidatures.xlsx --draw 10% --out tirage-2025.xlsx",
  needsDraw:
    "--seed et --by accompagnent --draw : spaser equality candidatures.xlsx --draw 10% --seed 2025 --out tirage.xlsx",
  alone: "--draw s'emploie sans --json ni --internal : le tirage est un classeur à part, donné par --out.",
  neverReplaced: (path: string): string =>
    `« ${path} » existe déjà : un tirage n'en remplace jamais un autre, même avec --force. Choisissez un autre nom.`,
} as const;
