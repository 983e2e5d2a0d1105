/** What the sheet of the method says. */
export const METHOD = {
  title: (exercice: number): string => `Méthode SPASER · Exercice ${String(exercice)}`,
  subtitle:
    "Pour chaque mesure : ce qui est compté, dans quel registre, combien de lignes, et celles qui sont laissées de côté.",
  headers: [
    "Code",
    "Fonction",
    "Indicateur",
    "Ce qui est compté",
    "Registre",
    "Lignes comptées",
    "Lignes laissées de côté",
  ],
  formulaHeader: "Formule Excel, sur les tableaux du classeur de consolidation (feuille « Recalcul »)",
  longFormula: "Formule longue : voir la feuille « Recalcul » du classeur de consolidation.",
  functionName: (name: string): string => `=SPASER.${name}()`,
  none: "aucune",
} as const;
