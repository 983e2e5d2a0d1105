/** Every problem as a sentence that a buyer understands: what is wrong, and what to do. */
import { columnsOf, REGISTERS } from "../registers/catalogue";
import { type Problem, type ProblemCode, YES_OR_NO } from "../registers/facts";
import { fold } from "../registers/fold";
import { CHECK_SENTENCES } from "./checks";
import { titleOf } from "./column-title";
import { numberText } from "./format";
import { MATCHING_PLACES } from "./matching";
import { outsideText } from "./missing";
import { WORKBOOK_FINDINGS } from "./workbook";

const EXPECTED: Readonly<Record<string, string>> = {
  date: "une date (31/12/2025)",
  year: "une année (2025)",
  amount: "un montant HT en euros",
  hours: "un nombre d'heures",
  number: "un nombre",
  months: "un nombre de mois (48), ou une durée (48 mois, 4 ans)",
  target: "un nombre, ou un pourcentage",
  mark: "une note de 1 à 5",
  "index-points": "une note entière de 0 à 100, ou NC",
  "yes/no": "Oui ou Non",
  choice: "un mot de la liste",
  choices: "des mots de la liste",
  SIRET: "un SIRET de 14 chiffres",
  CPV: "un code CPV",
  "postal code": "un code postal de 5 chiffres",
};

/** Words of a list that lack what decides between two of its options, by column. */
const UNDECIDED: Readonly<Record<string, { readonly words: readonly string[]; readonly lack: string }>> = {
  exitSituation: {
    words: ["CDD", "contrat à durée déterminée", "en CDD", "intérim", "mission d'intérim", "mission intérim"],
    lack: "sa durée, qui décide : écrivez « CDD ≥ 6 mois » ou « CDD < 6 mois » (de même pour l'intérim)",
  },
};

/** Characters: a longer list of words is not read to its end. */
const LONGEST_LIST = 450;

/** What a word of a list lacks to be one of its options. */
export function lackOf(problem: Problem): string | undefined {
  const undecided = UNDECIDED[problem.column ?? ""];
  return undecided?.words.some((word) => fold(word) === fold(found(problem))) === true ? undecided.lack : undefined;
}

/** "une note entière de 0 à 100, ou NC" */
export const expectedIn = (problem: Problem): string => {
  const spec =
    problem.register === null || problem.column === null ? undefined : columnsOf(problem.register)[problem.column];
  const lack = lackOf(problem);
  if (lack !== undefined) return lack;
  if (problem.detail === YES_OR_NO) return EXPECTED["yes/no"] ?? "";
  if (spec?.store === "options") {
    const words = Object.keys(spec.options)
      .filter((word) => !word.startsWith("("))
      .join(", ");
    if (words.length <= LONGEST_LIST) return `un mot de la liste (${words})`;
  }
  return EXPECTED[spec?.type ?? ""] ?? "une autre valeur";
};

/** The date that says in which exercice a row is. */
const placesRows = ({ register, column }: Problem): boolean => register !== null && REGISTERS[register].date === column;

const found = (problem: Problem): string => problem.found ?? "";

const SENTENCES: Readonly<Record<ProblemCode, (problem: Problem) => string>> = {
  "unreadable-cell": (p) =>
    `« ${found(p)} » n'a pas pu être lu dans « ${titleOf(p)} » : on attend ${expectedIn(p)}. La ligne est laissée de côté dans les indicateurs dont cette cellule décide.`,
  "unreadable-date": (p) =>
    `« ${found(p)} » n'est pas une date lisible dans « ${titleOf(p)} » : on attend une date (31/12/2025). ${placesRows(p) ? "La ligne n'appartient à aucun exercice." : "La ligne est laissée de côté dans les indicateurs dont cette cellule décide."}`,
  "year-only-date": (p) =>
    `« ${found(p)} » ne donne que l'année dans « ${titleOf(p)} » : ${placesRows(p) ? "la ligne est placée dans cet exercice, mais le jour manque" : "le jour manque"}.`,
  "unknown-word": (p) =>
    `« ${found(p)} » contient un mot inconnu dans « ${titleOf(p)} » : les autres mots de la cellule sont lus.`,
  "siret-wrong": (p) => `« ${found(p)} » : ce SIRET n'existe pas, un chiffre est sans doute faux.`,
  "siret-restored": (p) => `« ${found(p)} » : le zéro de tête du SIRET avait disparu, il est rétabli à la lecture.`,
  "siren-only": (p) =>
    `« ${found(p)} » est un SIREN (9 chiffres) : le SIRET complet (14 chiffres) désignerait l'établissement.`,
  "ttc-heading": (p) => `La colonne « ${found(p)} » est en TTC : elle n'est pas lue, les montants sont attendus HT.`,
  "maximum-amount": (p) =>
    `La colonne « ${found(p)} » donne un montant maximum : elle est lue faute d'un autre montant HT.`,
  "scaled-heading": (p) =>
    p.detail === "0.001"
      ? `La colonne « ${found(p)} » est en kilogrammes : ses nombres sont convertis en tonnes.`
      : `La colonne « ${found(p)} » est en ${p.detail === "1000" ? "milliers" : "millions"} d'euros : ses nombres sont multipliés par ${numberText(Number(p.detail))} ; une cellule qui dit son unité (« 200 k€ ») est lue telle quelle.`,
  "several-columns": (p) =>
    found(p) === p.detail
      ? `Plusieurs colonnes s'intitulent « ${found(p)} » : seule la première est lue. Donnez aux autres un en-tête qui dise ce qu'elles contiennent.`
      : `La colonne « ${found(p)} » pourrait désigner la même information que « ${p.detail ?? ""} » : seule cette dernière est lue. Si ce n'est pas la bonne, choisissez l'autre ${MATCHING_PLACES}.`,
  "ambiguous-heading": (p) =>
    `L'en-tête « ${found(p)} » peut désigner plusieurs colonnes (${p.detail ?? ""}) : il n'est pas lu. Précisez-le, ou dites ce qu'il est ${MATCHING_PLACES}.`,
  "unsuited-heading": (p) =>
    `L'en-tête « ${found(p)} » annonce « ${p.detail ?? ""} », mais aucune de ses cellules n'en est une valeur connue : cette colonne n'est pas lue. Vérifiez l'en-tête ou les mots employés.`,
  "likely-heading": (p) =>
    `L'en-tête « ${found(p)} » est lu comme « ${p.detail ?? ""} » : à confirmer ${MATCHING_PLACES}.`,
  "said-by-name": (p) =>
    `Aucune colonne « ${titleOf(p)} » : « ${p.detail ?? ""} » est lu pour toutes les lignes, dans le nom « ${found(p)} ». Si ce n'est pas juste, ajoutez la colonne.`,
  "matching-unapplied": (p) =>
    `La ligne « ${found(p)} » de « Correspondance des colonnes » n'est pas appliquée : ${p.detail ?? ""}.`,
  "missing-column": (p) =>
    `La colonne « ${titleOf(p)} » n'a pas été trouvée : les indicateurs qui la lisent ne sont pas calculables. Si elle est là sous un autre en-tête, dites lequel ${MATCHING_PLACES} ; sinon, ajoutez-la.`,
  "column-partly-absent": (p) =>
    `La colonne « ${titleOf(p)} » manque dans la feuille « ${p.sheet ?? ""} » : elle y compte comme non renseignée.`,
  "undated-rows": (p) =>
    Number(p.found) === 1
      ? `Une ligne n'a pas de « ${titleOf(p)} » : elle n'est dans aucun exercice, et ne compte pas.`
      : `${found(p)} lignes n'ont pas de « ${titleOf(p)} » (la première est ici) : elles ne sont dans aucun exercice, et ne comptent pas.`,
  "total-row": (p) => `Ligne de total${p.found === null ? "" : ` (« ${p.found} »)`} : elle n'est pas comptée.`,
  "repeated-block": (p) =>
    `Ce tableau répète pour plus de la moitié celui de la feuille « ${p.detail ?? ""} » : il n'est pas lu.`,
  "pivot-ignored": () => "Ce tableau croisé dynamique n'est pas lu comme un registre.",
  "sheet-not-recognised": (p) =>
    `La feuille « ${p.sheet ?? ""} » n'a été reconnue comme aucun registre : si c'en est un, vérifiez ses en-têtes de colonnes, ou dites lequel ${MATCHING_PLACES}.`,
  "hidden-rows": (p) => `Lignes masquées prises en compte : ${found(p)}.`,
  "loose-rows": (p) =>
    `Des lignes (${found(p)}) se trouvent sous le tableau « ${p.detail ?? ""} » sans en faire partie : elles sont lues.`,
  "personal-data": (p) =>
    `La colonne « ${found(p)} » contient des données personnelles : elle n'est pas lue, et le registre peut s'en passer.`,
  "number-missing": () => "Ce marché n'a pas de numéro : il compte pour un marché à lui seul. Donnez-lui son numéro.",
  "row-incomplete": () =>
    "Cette ligne n'a ni numéro de marché ni date de notification : elle n'est pas comptée. Si ces cellules sont fusionnées avec celles du dessus, recopiez-les sur chaque ligne.",
  "unread-heading": (p) => `L'en-tête « ${found(p)} » n'est pas reconnu : cette colonne n'est pas lue.`,
  "cumulated-heading": (p) =>
    `La colonne « ${found(p)} » semble donner des heures cumulées, et elles sont lues comme celles de la période : dites-le dans « Paramètres SPASER » (heures cumulées).`,
  "laid-wide": (p) => {
    const [columns = "", last = ""] = (p.detail ?? "").split("\t");
    return `Ce tableau a une colonne par période : ${columns} colonnes sont lues, de « ${found(p)} » à « ${last} », et chacune donne la date de ses chiffres. Les colonnes de totaux ne sont pas lues.`;
  },
  "wide-undated": (p) =>
    `Ce tableau a une colonne par période (« ${found(p)} »…), et rien ne dit de quelle année : aucun de ses chiffres ne peut être rattaché à un exercice. Écrivez l'année dans les en-têtes (« Janvier 2025 ») ou dans le titre au-dessus.`,
  "hidden-columns": (p) => `Colonnes masquées prises en compte : ${found(p)}.`,
  "hidden-sheet": () => "Cette feuille est masquée : elle est prise en compte.",
  "amendment-alone": () => "Cet avenant ne correspond à aucun marché du registre : il n'est pas compté.",
  "consultation-heading": () =>
    "Ligne sans lot d'un marché alloti : elle est comprise comme l'en-tête de la consultation et n'est pas comptée.",
  "not-awarded": (p) =>
    `« ${found(p)} » : cette procédure n'a pas donné de marché, la ligne n'est pas comptée. Si un marché a bien été notifié, corrigez « ${titleOf(p)} ».`,
  "credits-deducted": (p) =>
    `La colonne « ${found(p)} » est déduite de « ${p.detail ?? ""} » : c'est ainsi que ce registre écrit ses annulations et ses avoirs.`,
  "credits-left": (p) =>
    `Seule la colonne « ${p.detail ?? ""} » est lue. « ${found(p)} » porte des montants trop importants pour n'être que des annulations : vérifiez que chaque ligne de « ${p.detail ?? ""} » est bien un paiement, ou donnez le montant payé dans une colonne « Montant mandaté ».`,
  "credit-note": (p) =>
    Number(p.detail) === 1
      ? `« ${found(p)} » est un avoir, une réduction ou une annulation : son montant, écrit sans signe moins, est déduit.`
      : `« ${found(p)} » est un avoir, une réduction ou une annulation : ${p.detail ?? ""} lignes (la première est ici) ont leur montant écrit sans signe moins, il est déduit.`,
  "unknown-document": (p) =>
    `« ${found(p)} » : type de pièce inconnu, compté comme un paiement${Number(p.detail) === 1 ? "" : ` (${p.detail ?? ""} lignes, la première est ici)`}. Écrivez mandat ou facture ; ou, pour ce qui est déduit, avoir, annulation, réduction, titre de recette (TR).`,
  "probable-double": (p) =>
    `Doublon probable de ${p.detail ?? "une autre ligne"} : même contenu. Les deux lignes sont comptées.`,
  "modified-contract": (p) =>
    `Marché modifié : le montant et le titulaire sont lus sur sa dernière version (${p.detail ?? ""}).`,
  "conflicting-rows": (p) =>
    `Ce marché est sur plusieurs lignes du même jour qui ne disent pas le même « ${titleOf(p)} » (${p.detail ?? ""}) : il compte pour un seul marché, lu sur une seule ligne. Si ce sont des lots, donnez à chacun son n° de lot.`,
  "loose-call-offs": (p) =>
    Number(p.found) === 1
      ? "Un marché subséquent n'a pas de n° d'accord-cadre : son montant et ses heures s'ajoutent à ceux de l'accord-cadre. Donnez ce numéro pour qu'ils ne comptent pas deux fois."
      : `${found(p)} marchés subséquents (le premier est ici) n'ont pas de n° d'accord-cadre : leurs montants et leurs heures s'ajoutent à ceux de l'accord-cadre. Donnez ce numéro pour qu'ils ne comptent pas deux fois.`,
  "hours-on-call-off": () =>
    "Ces heures ne sont pas ajoutées : elles sont déjà comprises dans l'accord-cadre. Portez-les sur l'accord-cadre.",
  "hours-without-clause": () =>
    "Des heures d'insertion sont contractualisées sans dispositif social : elles comptent, vérifiez le dispositif.",
  "unknown-directorate": (p) =>
    `La direction « ${found(p)} » n'est pas dans la liste des directions : elle n'est pas comptée parmi les directions consultées.`,
  "unknown-contract": (p) =>
    `Le marché « ${found(p)} » n'est pas dans le registre des marchés : les heures comptent, vérifiez le numéro.`,
  "unconfirmed-structure": () =>
    "Le SIREN de ce fournisseur est dans l'annuaire des structures, mais pas ce SIRET : à confirmer dans « Paramètres SPASER » (SIREN confirmés). Le montant n'est pas compté d'ici là.",
  "life-unreadable": () =>
    "La durée de vie de ce bien n'est pas calculable : la sortie précède l'acquisition, ou le jour manque. Le bien est laissé de côté.",
  "settings-unreadable": (p) =>
    `Le paramètre « ${p.detail ?? ""} » (« ${found(p)} ») n'est pas lisible : la valeur par défaut est utilisée.`,
  "exercice-without-rows": (p) => outsideText(Number(p.found), (p.detail ?? "").split(" ").filter(Boolean).map(Number)),
  "workbook-finding": (p) => WORKBOOK_FINDINGS[p.detail ?? ""] ?? "Une partie du classeur n'a pas pu être lue.",
  "duplicate-target": (p) =>
    `Deux objectifs sont donnés pour l'indicateur ${found(p)} et le même exercice : le premier est retenu.`,
  "ignored-unread": (p) =>
    p.cell === null
      ? `La feuille « ${found(p)} » n'est pas appliquée : « ${p.detail ?? ""} » l'est déjà. Regroupez leurs lignes dans celle-ci, et supprimez l'autre.`
      : `La ligne « ${found(p)} » de la feuille « Contrôles ignorés » n'est pas appliquée : ${p.detail ?? ""}.`,
  ...CHECK_SENTENCES,
  "unknown-target": (p) => `L'objectif « ${found(p)} » ne correspond à aucun indicateur du schéma.`,
};

/** The sentence of a problem. */
export const problemMessage = (problem: Problem): string => SENTENCES[problem.code](problem);
