import { counted, countText } from "./format";

/** The sheet "Contrôles ignorés". */
export const IGNORED = {
  headings: {
    check: "Contrôle",
    register: "Registre",
    column: "Colonne",
    sheet: "Feuille",
    cell: "Cellule",
    value: "Valeur",
    reason: "Motif",
  },
  unknownCheck: "ce contrôle n'existe pas, recopiez son nom ou son code",
  noReason: "le motif manque",

  ask: "Ignorer…",
  askAll: (count: number): string => (count === 1 ? "Ignorer…" : `Ignorer ces ${countText(count)} cas…`),
  reason: "Motif",
  reasonHint: "Par exemple : vérifié avec le service, tunnel départemental.",
  scope: "Ce qui est ignoré",
  cases: (count: number): string =>
    count === 1
      ? "Ce cas, tant que sa valeur ne change pas"
      : `Ces ${countText(count)} cas, tant que leur valeur ne change pas`,
  always: "Ce contrôle dans toute la colonne, à l'avenir aussi",
  lines: (count: number): string =>
    `${counted(count, { one: "ligne sera ajoutée", other: "lignes seront ajoutées" })} à la feuille « Contrôles ignorés » ; vous pourrez y revenir.`,
  confirm: "Ignorer",
  renounce: "Ne rien changer",
  added: (count: number, sheet: string): string =>
    `${counted(count, { one: "cas ignoré", other: "cas ignorés" })}, avec le motif, dans la feuille « ${sheet} ».`,
  none: "Aucun cas n'est ignoré.",
  takeBack: "Ne plus ignorer",
  takenBack: (count: number): string =>
    count === 0
      ? "Cette décision n'est plus dans la feuille « Contrôles ignorés » : refaites le contrôle."
      : `${counted(count, { one: "décision ôtée", other: "décisions ôtées" })} de la feuille « Contrôles ignorés ».`,
  because: (reason: string): string => `Motif : ${reason}`,
} as const;
