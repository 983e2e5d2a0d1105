import type { NumberDress } from "../port";

/** The dresses in the order of the codes that the grid keeps; 0 stands for none. */
export const DRESSES = [undefined, "date", "duration", "percent"] as const satisfies readonly (
  NumberDress | undefined
)[];

/** Added to the code of a cell that holds the result of a formula. */
export const FORMULA = 4;

export const codeOf = (dress: NumberDress | undefined): number => DRESSES.indexOf(dress);

/** What Excel's built-in number formats stand for; they have no code in the file. */
export const dressOfBuiltIn = (id: number): NumberDress | undefined => {
  if (id === 9 || id === 10) return "percent";
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return "duration";
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "date";
  return undefined;
};

/** What a number format code (in its English form) makes of a number. */
export const dressOfFormat = (code: string): NumberDress | undefined => {
  const { letters, elapsed, percent } = lettersOf(code);
  // "e" and "g" are the years and eras of East Asian calendars.
  if (/[dy]/.test(letters) || (/[eg]/.test(letters) && !/[0#]/.test(code))) return "date";
  if (elapsed || /[hs]/.test(letters)) return "duration";
  if (letters.includes("m")) return "date";
  return percent ? "percent" : undefined;
};

/** The letters of a format that are not text: outside quotes and brackets, not escaped, not padding. */
const lettersOf = (code: string): { letters: string; elapsed: boolean; percent: boolean } => {
  let letters = "";
  let elapsed = false;
  let percent = false;
  for (let i = 0; i < code.length; i++) {
    const c = (code[i] as string).toLowerCase();
    if (c === '"') {
      const close = code.indexOf('"', i + 1);
      i = close < 0 ? code.length : close;
    } else if (c === "[") {
      const close = code.indexOf("]", i + 1);
      const inside = code.slice(i + 1, close < 0 ? code.length : close);
      if (/^(h+|m+|s+)$/i.test(inside)) elapsed = true;
      i = close < 0 ? code.length : close;
    } else if (c === "\\" || c === "_" || c === "*") {
      i++;
    } else if (c === "e" && /[+-]/.test(code[i + 1] ?? "")) {
      i++;
    } else if (c === "%") {
      percent = true;
    } else if (code.slice(i, i + 7).toLowerCase() === "general") {
      i += 6;
    } else if (c >= "a" && c <= "z") {
      letters += c;
    }
  }
  return { letters, elapsed, percent };
};
