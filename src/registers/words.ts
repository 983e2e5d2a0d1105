/** The words of a list written with bars between them: `list("oui | o | x")`. Line breaks count as spaces. */
export const list = (words: string): readonly string[] =>
  words
    .replace(/\s+/g, " ")
    .split("|")
    .map((word) => word.trim())
    .filter((word) => word !== "");
