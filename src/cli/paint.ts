const ESC = "\u001b[";
const PAINTS = { bold: `${ESC}1m`, dim: `${ESC}2m`, blue: `${ESC}1;34m`, none: "" } as const;

export type Paint = keyof typeof PAINTS;

/** Texts in colour on a terminal, plain elsewhere. */
export const painted =
  (colours: boolean) =>
  (text: string, paint: Paint): string =>
    colours && PAINTS[paint] !== "" ? `${PAINTS[paint]}${text}${ESC}0m` : text;
