/** What is said of the annual report as it is written in a workbook. */
import { andList } from "./format";

export interface ReportSheet {
  /** The name that the sheet was to have. */
  readonly asked: string;
  readonly name: string;
  /** Whether it takes the place of one that SPASER wrote before. */
  readonly replaced: boolean;
}

const quoted = (sheets: readonly string[]): string => andList(sheets.map((sheet) => `«\u00a0${sheet}\u00a0»`));
const isBeside = ({ name, asked }: ReportSheet): boolean => name !== asked;

export const REPORT = {
  question: (exercice: number): string =>
    `Un bilan a déjà été écrit dans ce classeur. Écrire celui de l'exercice ${String(exercice)}\u00a0?`,
  planned: (sheet: ReportSheet): string =>
    sheet.replaced
      ? `«\u00a0${sheet.name}\u00a0»\u00a0: remplacée.`
      : isBeside(sheet)
        ? `«\u00a0${sheet.name}\u00a0»\u00a0: nouvelle, car «\u00a0${sheet.asked}\u00a0» n'est pas de SPASER, ou a été protégée\u00a0; celle-ci reste telle quelle.`
        : `«\u00a0${sheet.name}\u00a0»\u00a0: nouvelle.`,
  lost: "Ce que vous avez tapé dans une feuille remplacée est perdu. «\u00a0Écrire à côté\u00a0» garde les feuilles d'avant.",
  notUndone: "Ctrl+Z n'annule pas cette écriture, ni ce qui a été fait avant elle.",
  keep: "Ne rien changer",
  beside: "Écrire à côté",
  replace: "Remplacer",
  nothingWritten: "Rien n'a été écrit.",

  /** Every sheet written is named. */
  written: (exercice: number, sheets: readonly ReportSheet[]): string => {
    const beside = sheets.filter(isBeside);
    const replaced = sheets.filter((sheet) => sheet.replaced).map(({ name }) => name);
    const where = `Le bilan de l'exercice ${String(exercice)} est écrit dans ${sheets.length > 1 ? "les feuilles" : "la feuille"} ${quoted(sheets.map(({ name }) => name))}.`;
    return [
      where,
      ...(replaced.length === 0
        ? []
        : [replaced.length === sheets.length ? "Il remplace le précédent." : `Remplacées\u00a0: ${quoted(replaced)}.`]),
      ...(beside.length === 0
        ? []
        : [`${quoted(beside.map(({ asked }) => asked))}\u00a0: ce qui s'y trouvait est resté tel quel.`]),
    ].join(" ");
  },
  inFile: (exercice: number, file: string): string =>
    `Le bilan de l'exercice ${String(exercice)} est prêt\u00a0: il est téléchargé sous le nom «\u00a0${file}\u00a0».`,
} as const;
