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
} as const;
