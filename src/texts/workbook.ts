import type { FileFault } from "../workbook/port";

/** What a reader of files noticed and went on from. */
export const WORKBOOK_FINDINGS: Readonly<Record<string, string>> = {
  "cell-not-calculated": "Cette formule n'a jamais été calculée : ouvrez le classeur dans Excel et enregistrez-le.",
  "cell-text-missing":
    "Le texte de cette cellule manque dans le fichier : ouvrez-le dans Excel, corrigez la cellule et enregistrez.",
  "cell-not-a-number": "Cette cellule contient une valeur qui n'est pas un nombre.",
  "cell-duplicated": "Cette cellule figure deux fois dans le fichier : la dernière valeur est retenue.",
  "rows-out-of-order":
    "Les lignes de cette feuille sont dans le désordre dans le fichier : elles sont remises en ordre à la lecture.",
  "sheet-missing": "Cette feuille est annoncée mais absente du fichier.",
  "shared-strings-missing":
    "Les textes de ce classeur manquent dans le fichier : ouvrez-le dans Excel et enregistrez-le.",
};

/** Why a file cannot be read, and what to do: one sentence each. */
const FILE_FAULTS: Readonly<Record<FileFault["code"], string>> = {
  "empty-file": "le fichier est vide (0 octet)",
  "not-a-workbook": "ce n'est pas un classeur Excel ; enregistrez-le au format .xlsx depuis Excel",
  html: "c'est une page web et non un classeur Excel ; ouvrez-la dans Excel et enregistrez-la au format .xlsx",
  csv: "c'est un texte (CSV) et non un classeur Excel ; ouvrez-le dans Excel et enregistrez-le au format .xlsx",
  "legacy-xls": "c'est un ancien classeur .xls ; ouvrez-le dans Excel et enregistrez-le au format .xlsx",
  xlsb: "c'est un classeur binaire .xlsb ; ouvrez-le dans Excel et enregistrez-le au format .xlsx",
  encrypted: "le classeur est protégé par un mot de passe ; enregistrez-en une copie sans mot de passe",
  truncated: "le fichier est incomplet ; la copie ou le téléchargement a sans doute été interrompu",
  "corrupt-part": "le fichier est endommagé ; ouvrez-le dans Excel, acceptez la réparation et enregistrez-le",
  "too-large": "le fichier se déploie en un volume anormal ; par prudence il n'est pas lu",
  "forbidden-xml": "le fichier contient une déclaration interdite (DOCTYPE) ; par prudence il n'est pas lu",
  "no-sheet": "le classeur ne contient aucune feuille de calcul",
  "unsupported-encoding":
    "une partie du fichier est écrite dans un codage inconnu ; ouvrez-le dans Excel et enregistrez-le",
};

/** "registre.xlsx : le classeur est protégé…" */
export function fileFaultMessage(file: string, { code, part }: FileFault): string {
  return `« ${file} » ne peut pas être lu : ${FILE_FAULTS[code]}${part === null ? "" : ` (partie en cause : ${part})`}.`;
}
