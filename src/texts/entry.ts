/** What is said of the lists and rules that help to fill in the buyers' own registers. */
import type { ColumnSpec } from "../registers/columns";
import { countText } from "./format";
import { errorFor, OTHER_WORD, promptFor } from "./template";

interface Rule {
  readonly kind: "words" | "date" | "decimal" | "formula";
  readonly words?: readonly string[];
  readonly several?: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** What the titles of our messages begin with: our rules are known by it, for users and for the add-in. */
export const OWN_TITLE = "SPASER · ";

const WORDS_NAMED = 4;

export const ENTRY = {
  ownTitle: (title: string): string => `${OWN_TITLE}${title}`,
  ruleInWords: (rule: Rule, type: ColumnSpec["type"], style: "stop" | "warning", isDirectorates: boolean): string =>
    `${isDirectorates ? "liste de vos directions" : expected(rule, type)} (${style === "stop" ? "refuse" : "avertit"})`,
  /** The first line of the lists, on the settings sheet. */
  listsLegend: "Listes déroulantes de la saisie assistée : elles s'en vont avec les règles, par le volet.",
} as const;

function expected(rule: Rule, type: ColumnSpec["type"]): string {
  const { kind, words = [], min, max } = rule;
  if (kind === "words") {
    if (words.length <= WORDS_NAMED) return words.join(", ");
    return `liste de ${countText(words.length)} mots : ${words.slice(0, WORDS_NAMED).join(", ")}…`;
  }
  if (kind === "date") return "une date";
  if (kind === "formula") return FORMULAS[type] ?? "une valeur comprise";
  if (min !== undefined && max !== undefined) return `un nombre de ${String(min)} à ${String(max)}`;
  const what = type === "amount" ? "un montant" : type === "hours" ? "un nombre d'heures" : "un nombre";
  return min === undefined ? what : `${what}, jamais négatif`;
}

const FORMULAS: Partial<Readonly<Record<ColumnSpec["type"], string>>> = {
  SIRET: "un SIRET de 14 chiffres dont la clé est juste, ou un SIREN",
  "postal code": "un code postal ou un département",
  "index-points": "des points de 0 à 100, ou NC",
};

/** What Excel shows in a cell, and of what is not expected there. */
export function entryMessages(
  spec: ColumnSpec,
  rule: Rule,
  isDirectorates: boolean,
): { readonly prompt: string; readonly error: string } {
  if (isDirectorates)
    return {
      prompt: "Une direction de votre liste.",
      error: "Cette direction n'est pas dans votre liste : ajoutez-l'y si elle est nouvelle, ou continuez.",
    };
  const prompt = promptFor(spec).text;
  if (spec.type === "SIRET") return { prompt, error: SIRET };
  if (rule.kind !== "words" || rule.several === true) return { prompt, error: errorFor(spec).text };
  return { prompt, error: OTHER_WORD };
}

const SIRET =
  "Ce SIRET n'existe pas, ou il manque un chiffre (14 attendus, ou 9 pour un SIREN). Un identifiant étranger peut être gardé.";
