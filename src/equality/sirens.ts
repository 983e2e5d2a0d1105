/** SIRENs written in a list. */
/** Numbers of nine figures, or of fourteen, in a list however it is written; each once. */
export const sirensIn = (text: string | null): readonly string[] =>
  text === null ? NONE : [...new Set(allSirensIn(text))];

const NONE: readonly string[] = [];

const allSirensIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/(?<!\d)(\d{3}\s?\d{3}\s?\d{3})(?:\s?\d{5})?(?!\d)/g), ([, siren]) =>
    (siren ?? "").replace(/\s/g, ""),
  );

/** The first that a list gives twice; null when none is. */
export function sirenTwiceIn(text: string): string | null {
  const all = allSirensIn(text);
  return all.find((siren, nth) => all.indexOf(siren) < nth) ?? null;
}
