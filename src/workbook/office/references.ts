/** What things of a draft are called in the workbook, where their own name was taken; keys in lower case. */
export interface NewNames {
  readonly sheets: ReadonlyMap<string, string>;
  /** Tables and defined names. */
  readonly names: ReadonlyMap<string, string>;
}

/** A text, a quoted sheet, the inside of a structured reference, or a word with what follows it. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'(?=!)|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=(.?))/gu;

/** A formula (without "=") in which sheets, tables and names have their new names. */
export function renamed(formula: string, { sheets, names }: NewNames): string {
  if (sheets.size === 0 && names.size === 0) return formula;
  return formula.replace(TOKENS, (token, next: string | undefined) => {
    if (token.startsWith('"') || token.startsWith("[")) return token;
    if (token.startsWith("'")) {
      const sheet = sheets.get(token.slice(1, -1).replaceAll("''", "'").toLowerCase());
      return sheet === undefined ? token : quoted(sheet);
    }
    if (next === "!") {
      const sheet = sheets.get(token.toLowerCase());
      return sheet === undefined ? token : quoted(sheet);
    }
    return next === "(" ? token : (names.get(token.toLowerCase()) ?? token);
  });
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** That name, or the first of "name (2)", "name (3)"… that is free; at most 31 characters, as Excel has it. */
export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  return firstFree(taken, (n) => (n === 1 ? name.slice(0, 31) : `${name.slice(0, 26).trimEnd()} (${String(n)})`));
}

/** That name, or the first of "name_2", "name_3"… that is free, for a table or a defined name. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  return firstFree(taken, (n) => (n === 1 ? name : `${name}_${String(n)}`));
}

function firstFree(taken: ReadonlySet<string>, candidate: (n: number) => string): string {
  let n = 1;
  while (taken.has(candidate(n).toLowerCase())) n++;
  return candidate(n);
}
