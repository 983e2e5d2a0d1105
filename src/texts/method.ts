const functionName = (name: string): string => `=SPASER.${name}()`;

/** What the sheet of the method says: how each figure is made, and how to find it again. */
import { counted } from "./format";
import { ROWS } from "./members";

export const METHOD = {
  title: (exercice: number): string => `Méthode SPASER · Exercice ${String(exercice)}`,
  paragraphs: (tables: string): readonly string[] => [
    "Pour chaque mesure : ce qui est compté, les lignes comptées, celles qui sont laissées de côté, et la formule Excel qui retrouve le chiffre. Le code d'une mesure mène à sa ligne dans le bilan, et le code du bilan ramène ici.",
    `Pour refaire les calculs sans le complément : « spaser consolidate registres.xlsx --out consolidation.xlsx » écrit les tableaux que lisent les formules (${tables}…) et la feuille « Recalcul », où chaque formule se recalcule, à côté du chiffre du bilan. Ce classeur contient vos lignes : il n'est pas fait pour être publié.`,
  ],
  breakdown: (lines: number): string => `répartition en ${counted(lines, ROWS)}`,
  counted: (rows: number, register: string): string =>
    `${counted(rows, { one: "ligne comptée", other: "lignes comptées" })} dans : ${register}.`,
  keptQuiet: (register: string): string => `Nombre de lignes non publié, dans : ${register}.`,
  // What stands in the place of a code, and leads to the bilan.
  besideCode: "bilan",
  leftOut: (leftOut: string): string => `Laissées de côté : ${leftOut}.`,
  longFormula:
    "Trop longue pour être lue ici : elle est en entier dans la feuille « Recalcul » du classeur de consolidation.",
  functionName,
  functionNote: (name: string): string => `Fonction : ${functionName(name)}`,
  noFormula: "Pas de formule native.",
} as const;
