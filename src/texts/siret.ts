/** What CHECK_SIRET answers: that an identifier is sound, or what is wrong with it and what to do. */
import { counted } from "./format";

export const SIRET_TEXTS = {
  sound: "SIRET valide",
  wrongKey: "SIRET faux : ses chiffres ne concordent pas, l'un d'eux est sans doute mal recopié.",
  noEstablishment: "SIRET faux : il ne contient que des zéros.",
  lostZero: (siret: string): string =>
    `Zéro de tête perdu : le SIRET est sans doute ${siret}. Mettez la colonne au format Texte.`,
  lostZeroOfSiren: (siren: string): string =>
    `Zéro de tête perdu : le SIREN est sans doute ${siren}. Il manque aussi les 5 chiffres de l'établissement.`,
  sirenOnly: "SIREN seul (9 chiffres) : ajoutez les 5 chiffres de l'établissement pour obtenir le SIRET.",
  wrongSiren: "SIREN faux (9 chiffres) : ses chiffres ne concordent pas, et il manque les 5 de l'établissement.",
  length: (figures: number): string =>
    `Un SIRET compte 14 chiffres : ${counted(figures, { one: "chiffre est écrit ici", other: "chiffres sont écrits ici" })}.`,
  scientific:
    "Notation scientifique : les derniers chiffres sont perdus. Ressaisissez le SIRET, la colonne au format Texte.",
  cellError: "La cellule contient une erreur : corrigez-la d'abord.",
  notFigures: "Ce n'est pas un SIRET : 14 chiffres sont attendus.",
  other: {
    vat: "N° de TVA intracommunautaire : accepté à la place d'un SIRET.",
    tahiti: "N° TAHITI (Polynésie française) : accepté à la place d'un SIRET.",
    ridet: "N° RIDET (Nouvelle-Calédonie) : accepté à la place d'un SIRET.",
    outsideEu: "Fournisseur hors de l'Union européenne : accepté à la place d'un SIRET.",
    other: "Identifiant autre qu'un SIRET : accepté.",
  },
} as const;
