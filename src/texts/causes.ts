/** Problems of one kind together: what they are, and what to do. */
import type { CauseOrCode } from "../validation/cause";
import { MATCHING_PLACES } from "./matching";

const NOT_NEEDED = "Supprimez la colonne : le registre peut s'en passer.";
const SAME_NAME = "Écrivez le nom comme dans la liste des directions, ou ajoutez-le à la liste.";

interface CauseText {
  /** Read after a count and a column: "Montant HT : nombre écrit en lettres". */
  readonly title: string;
  readonly advice: string;
}

export const CAUSES: Readonly<Record<CauseOrCode, CauseText>> = {
  // Cells that cannot be read.
  "unreadable-cell": { title: "cellule illisible", advice: "Corrigez la cellule, ou videz-la." },
  "unreadable-date": { title: "date illisible", advice: "Écrivez une date : 31/12/2025." },
  "error-value": { title: "erreur d'Excel (#N/A, #REF!…)", advice: "Corrigez la formule, ou videz la cellule." },
  "siret-scientific": {
    title: "SIRET en notation scientifique",
    advice: "Les derniers chiffres sont perdus : mettez la colonne au format Texte et ressaisissez le SIRET.",
  },
  "siret-length": { title: "SIRET qui n'a pas 14 chiffres", advice: "Ressaisissez les 14 chiffres." },
  "siret-not-figures": {
    title: "identifiant qui n'est ni un SIRET ni un autre numéro connu",
    advice: "Écrivez les 14 chiffres, ou le numéro étranger précédé de TVA, TAHITI, RIDET ou HORS-UE.",
  },
  "impossible-date": { title: "jour qui n'existe pas", advice: "Corrigez le jour ou le mois." },
  "date-out-of-range": { title: "année invraisemblable", advice: "Corrigez l'année (de 1980 à 2100)." },
  "not-a-date": { title: "texte au lieu d'une date", advice: "Écrivez une date : 31/12/2025." },
  "ambiguous-number": {
    title: "nombre qui peut se lire de deux façons",
    advice: "Écrivez la virgule des décimales, sans point : 1234 ou 1,234.",
  },
  "not-a-number": {
    title: "texte au lieu d'un nombre",
    advice: "Gardez le nombre seul, et mettez le commentaire dans une autre colonne.",
  },
  "number-out-of-range": { title: "nombre hors des bornes de sa colonne", advice: "Corrigez le nombre." },
  "not-yes-or-no": { title: "ni Oui ni Non", advice: "Répondez Oui ou Non, ou videz la cellule." },
  "unknown-choice": { title: "mot absent de la liste", advice: "Choisissez un mot de la liste." },
  "unknown-word": {
    title: "mot absent de la liste, à côté d'autres",
    advice: "Remplacez-le par un mot de la liste, ou supprimez-le : les autres sont lus.",
  },
  "year-only-date": { title: "année sans jour ni mois", advice: "Complétez la date : 31/12/2025." },
  "siret-wrong": { title: "SIRET qui n'existe pas", advice: "Un chiffre est sans doute faux : vérifiez-le." },
  "siret-restored": {
    title: "SIRET sans son zéro de tête",
    advice: "Rien à faire : il est rétabli à la lecture. Au format Texte, la colonne le garderait.",
  },
  "siren-only": { title: "SIREN au lieu d'un SIRET", advice: "Donnez les 14 chiffres de l'établissement." },
  // Headings and sheets.
  "ttc-heading": { title: "colonne en TTC, non lue", advice: "Ajoutez une colonne des montants HT." },
  "maximum-amount": {
    title: "montant maximum, lu faute d'un autre",
    advice: "Ajoutez une colonne « Montant HT » si le montant notifié est connu.",
  },
  "scaled-heading": {
    title: "colonne dans une autre unité",
    advice: "Rien à faire : ses nombres sont convertis, en euros ou en tonnes.",
  },
  "several-columns": {
    title: "plusieurs colonnes pour la même information",
    advice: `Choisissez la bonne ${MATCHING_PLACES} ; ou renommez les autres.`,
  },
  "ambiguous-heading": {
    title: "en-tête ambigu, non lu",
    advice: `Précisez l'en-tête ; ou dites ce qu'il est ${MATCHING_PLACES}.`,
  },
  "likely-heading": {
    title: "en-tête lu par ressemblance",
    advice: `Vérifiez qu'il est bien compris, et confirmez-le ${MATCHING_PLACES}.`,
  },
  "unsuited-heading": {
    title: "en-tête que ses cellules démentent, non lu",
    advice: "Vérifiez l'en-tête, ou les mots employés dans la colonne.",
  },
  "said-by-name": {
    title: "colonne absente, lue dans le nom de la feuille",
    advice: "Vérifiez que le nom vaut pour toutes les lignes ; sinon, ajoutez la colonne.",
  },
  "matching-unapplied": {
    title: "choix de colonne non appliqué",
    advice:
      "Corrigez ou supprimez la ligne dans la feuille « Paramètres SPASER » ; dans Excel, l'onglet Registres du volet le fait aussi.",
  },
  "missing-column": {
    title: "colonne introuvable",
    advice: `Si elle est là sous un autre en-tête, dites lequel ${MATCHING_PLACES} ; sinon, ajoutez-la.`,
  },
  "column-partly-absent": {
    title: "colonne absente d'une feuille",
    advice: "Ajoutez-la : elle y compte comme non renseignée.",
  },
  "undated-rows": {
    title: "lignes sans date, dans aucun exercice",
    advice: "Donnez-leur une date ; un marché pas encore notifié peut attendre.",
  },
  "unread-heading": {
    title: "en-tête non reconnu",
    advice: `Rien à faire si la colonne ne sert à aucun indicateur ; sinon, dites laquelle c'est ${MATCHING_PLACES}.`,
  },
  "cumulated-heading": {
    title: "heures peut-être cumulées",
    advice: "Si elles le sont, écrivez « cumulées » en face de « Heures d'insertion » dans « Paramètres SPASER ».",
  },
  "laid-wide": {
    title: "une colonne par période",
    advice: "Rien à faire, si les colonnes lues sont les bonnes.",
  },
  "wide-undated": {
    title: "une colonne par mois, sans année",
    advice: "Écrivez l'année dans les en-têtes, ou dans le titre au-dessus du tableau.",
  },
  "personal-data": { title: "données personnelles, non lues", advice: NOT_NEEDED },
  "personal-figures": { title: "données personnelles, non lues", advice: NOT_NEEDED },
  "names-in-column": { title: "noms ou numéros de personnes", advice: "Remplacez chacun par un numéro à vous." },
  "hidden-rows": { title: "lignes masquées", advice: "Elles sont comptées comme les autres." },
  "hidden-columns": { title: "colonnes masquées", advice: "Elles sont lues comme les autres." },
  "hidden-sheet": { title: "feuille masquée", advice: "Elle est lue comme les autres." },
  "loose-rows": { title: "lignes hors du tableau", advice: "Elles sont lues ; étendez le tableau pour les y mettre." },
  "pivot-ignored": { title: "tableau croisé dynamique, non lu", advice: "Rien à faire." },
  "sheet-not-recognised": {
    title: "feuille qui n'est aucun registre",
    advice: `Si c'en est un, vérifiez ses en-têtes, ou dites lequel ${MATCHING_PLACES}.`,
  },
  "repeated-block": { title: "tableau répété, non lu", advice: "Supprimez la copie." },
  // Rows.
  "total-row": { title: "ligne de total, non comptée", advice: "Rien à faire." },
  "total-inside": { title: "total parmi les données", advice: "Supprimez la ligne : elle compte deux fois." },
  "number-missing": { title: "marché sans numéro", advice: "Donnez-lui son numéro." },
  "row-incomplete": {
    title: "ligne sans numéro ni date",
    advice: "Complétez-la ; si ces cellules sont fusionnées, recopiez-les sur chaque ligne.",
  },
  "row-undated": { title: "date vide", advice: "Renseignez-la : sans elle, la ligne ne compte dans aucun indicateur." },
  "required-cell": { title: "cellule vide", advice: "Renseignez-la." },
  "amendment-alone": { title: "avenant sans son marché", advice: "Vérifiez le numéro du marché." },
  "consultation-heading": {
    title: "en-tête de consultation, non compté",
    advice: "Rien à faire si ses lots sont les lignes suivantes.",
  },
  "not-awarded": {
    title: "procédure sans suite ou infructueuse, non comptée",
    advice: "Rien à faire, sauf si un marché a été notifié.",
  },
  "credits-deducted": {
    title: "crédits déduits des débits",
    advice: "Rien à faire, si ce sont des annulations ou des avoirs.",
  },
  "credits-left": {
    title: "débits et crédits",
    advice: "Donnez le montant payé dans une colonne « Montant mandaté », négatif pour une annulation.",
  },
  "credit-note": { title: "avoir sans signe moins, déduit", advice: "Rien à faire, ou écrivez le montant en négatif." },
  "unknown-document": {
    title: "type de pièce inconnu, compté comme un paiement",
    advice:
      "Écrivez mandat ou facture ; ou, pour ce qui est déduit, avoir, annulation, réduction, titre de recette (TR).",
  },
  "probable-double": { title: "doublon probable", advice: "Si c'est bien le même, supprimez l'une des deux lignes." },
  "contract-twice": { title: "marché saisi deux fois", advice: "Supprimez la ligne en trop." },
  "modified-contract": { title: "marché modifié", advice: "Rien à faire : la dernière version est lue." },
  "loose-call-offs": {
    title: "marchés subséquents sans n° d'accord-cadre",
    advice: "Donnez le n° de l'accord-cadre : sans lui, montants et heures comptent deux fois.",
  },
  "hours-on-call-off": {
    title: "heures sur un marché subséquent, non ajoutées",
    advice: "Portez-les sur l'accord-cadre, qui les comprend.",
  },
  "conflicting-rows": {
    title: "lignes qui se contredisent",
    advice: "Écrivez le même montant partout ; si ce sont des lots, donnez à chacun son numéro.",
  },
  // Values.
  "future-date": { title: "date à venir", advice: "Vérifiez l'année." },
  "dates-out-of-order": { title: "dates dans le désordre", advice: "Corrigez celle des deux dates qui est fausse." },
  "negative-amount": {
    title: "montant négatif",
    advice: "Donnez le montant du marché ; un avenant se note par la nature « avenant ».",
  },
  "amount-too-large": { title: "montant inhabituel", advice: "Vérifiez l'unité et le nombre de chiffres." },
  "modification-as-difference": {
    title: "modification qui semble une différence",
    advice: "Donnez le nouveau total du marché.",
  },
  "wrong-size": { title: "ordre de grandeur inattendu", advice: "Vérifiez l'unité." },
  "life-unreadable": {
    title: "durée de vie non calculable",
    advice: "Corrigez la date d'acquisition ou celle de sortie.",
  },
  // Clauses and people.
  "clause-without-hours": {
    title: "clause sans heures",
    advice: "Indiquez les heures, ou 0 si la clause n'en demande pas.",
  },
  "hours-without-clause": { title: "heures sans dispositif social", advice: "Indiquez le dispositif." },
  "hours-above-contracted": {
    title: "plus d'heures que prévu",
    advice: "C'est permis : vérifiez seulement le numéro de marché des heures.",
  },
  "cumul-falls": { title: "cumul qui baisse", advice: "Vérifiez la période et le bénéficiaire." },
  "person-hours-high": {
    title: "beaucoup d'heures pour une personne",
    advice: "Vérifiez les heures et le numéro de la personne.",
  },
  "person-hours-low": { title: "peu d'heures pour une personne", advice: "Vérifiez qu'il n'en manque pas." },
  "reserved-other-holder": {
    title: "marché réservé à d'autres que son titulaire",
    advice: "Vérifiez le type de structure ou la réservation.",
  },
  "none-beside-another": { title: "« aucun » à côté d'autre chose", advice: "Gardez l'un ou l'autre." },
  "environmental-clause-missing": {
    title: "clause ou critère environnemental manquant",
    advice: "La loi du 22 août 2021 (art. 35) exige les deux : complétez.",
  },
  "social-condition-missing": {
    title: "condition sociale manquante au-dessus du seuil européen",
    advice: "Indiquez le dispositif, ou gardez au dossier le motif de l'exception.",
  },
  // The Index is voluntary: nothing here is about the candidate.
  "index-to-verify": {
    title: "Index de l'égalité à vérifier",
    advice: "Vérifiez la saisie sur le document transmis ; au besoin, demandez une précision au candidat.",
  },
  "checked-unreceived": {
    title: "attestation non reçue, et contrôlée",
    advice: "Corrigez l'une des deux cellules : une attestation contrôlée compte comme reçue.",
  },
  // Between registers, and the sheets of the add-in.
  "unknown-directorate": { title: "direction hors de la liste", advice: SAME_NAME },
  "unlisted-directorate": { title: "direction hors de la liste", advice: SAME_NAME },
  "unknown-contract": { title: "marché inconnu", advice: "Vérifiez le numéro, ou ajoutez le marché." },
  "payment-without-contract": { title: "marché inconnu", advice: "Vérifiez le numéro, ou ajoutez le marché." },
  "unconfirmed-structure": {
    title: "structure à confirmer",
    advice: "Ajoutez son SIREN aux SIREN confirmés (« Paramètres SPASER »).",
  },
  "settings-unreadable": { title: "paramètre illisible", advice: "Corrigez sa valeur dans « Paramètres SPASER »." },
  "exercice-without-rows": { title: "exercice sans ligne", advice: "Vérifiez l'exercice demandé." },
  "ignored-unread": {
    title: "décision non appliquée",
    advice: "Complétez la ligne de la feuille « Contrôles ignorés » ; une seule feuille de ce nom est lue.",
  },
  "workbook-finding": { title: "défaut du fichier", advice: "Ouvrez le classeur dans Excel et enregistrez-le." },
  "duplicate-target": { title: "objectif donné deux fois", advice: "Gardez-en un seul." },
  "unknown-target": { title: "objectif sans indicateur", advice: "Vérifiez le code." },
};
