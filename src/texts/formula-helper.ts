/** What the pane says where a formula is composed. */
export const HELPER = {
  title: "Écrire une formule",
  intro: "Choisissez une mesure : la formule s'écrit toute seule, et suit les registres.",
  indicator: "Mesure",
  choose: "Choisissez une mesure",
  axis: (number: number, title: string): string => `Axe ${String(number)} · ${title}`,
  beside: "À côté du schéma (art. L.2111-3)",
  category: (word: string, tip: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)} · ${tip}`,
  inclusive: "Commande publique inclusive · Montants mandatés aux SIAE, ESAT et EA",
  basis: "Base",
  exercice: "Exercice",
  ofSettings: (exercice: number | null): string =>
    exercice === null ? "Celui des paramètres" : `Celui des paramètres (${String(exercice)})`,
  directorate: "Direction",
  allDirectorates: "Toutes les directions",
  noDirectorates: "Le registre de cette mesure ne distingue pas les directions.",
  comparesDirectorates: "Cette mesure porte sur l'ensemble des directions.",
  numberOnly: "La fonction donne le pourcentage en nombre ; sa valeur en montants est dans « D'où vient ce chiffre ».",
  noValue: "Sans valeur",
  noExercice: "Aucune date n'a pu être lue dans les registres : choisissez un exercice.",
  formula: "Formule",
  value: "Valeur actuelle",
  insert: "Insérer dans la cellule sélectionnée",
  insertAt: (cell: string, sheet: string): string => `Elle ira en ${cell} de « ${sheet} ».`,
  noCell: "Sélectionnez une cellule dans Excel.",
  copy: "Copier",
  explain: "D'où vient ce chiffre",
  copied: (formula: string): string => `Copié : ${formula}`,
  notCopied: "Le presse-papiers est fermé à cette page : sélectionnez la formule et faites Ctrl+C.",
  inserted: (formula: string, cell: string, sheet: string): string =>
    `${formula} est écrite en ${cell} de « ${sheet} ».`,
  filled: (cell: string, sheet: string, content: string): string =>
    `${cell} de « ${sheet} » contient déjà « ${content} ». La remplacer ?`,
  inRegister: (cell: string, sheet: string, register: string): string =>
    `${cell} de « ${sheet} » est dans un tableau lu par SPASER (${register}). Y écrire la formule quand même ?`,
  replace: "Remplacer",
  writeAnyway: "Écrire quand même",
  keep: "Ne rien changer",
  kept: (cell: string, sheet: string): string => `Rien n'a été écrit : ${cell} de « ${sheet} » est inchangée.`,
  sheetMissing: (sheet: string): string =>
    `La feuille « ${sheet} » n'est plus dans le classeur : sélectionnez une autre cellule.`,
} as const;
