/** A formula as French Excel shows it: what an auditor reads, and can type. */

/** The functions that the formulas use, in Excel's French. */
const NAMES: Readonly<Record<string, string>> = {
  IF: "SI",
  COUNTIFS: "NB.SI.ENS",
  SUMIFS: "SOMME.SI.ENS",
  ROUND: "ARRONDI",
  IFERROR: "SIERREUR",
};

/** Texts and names of columns stay as they are; `'` escapes a bracket in the name of a column. */
const PARTS = /"(?:[^"]|"")*"|\[(?:'.|[^\]'])*\]|[A-Z][A-Z0-9.]*(?=\()|,|[^"[A-Z,]+|./gs;

/** Excel's English syntax in, its French out: names of functions, and `;` between arguments. */
export const inFrench = (formula: string): string =>
  formula.replace(PARTS, (part) => (part === "," ? ";" : (NAMES[part] ?? part)));
