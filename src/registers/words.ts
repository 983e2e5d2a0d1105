/** The words of a list written with bars between them: `list("oui | o | x")`. Line breaks count as spaces. */
export const list = (words: string): readonly string[] =>
  words
    .split("|")
    .map((word) => word.replace(/\s+/g, " ").trim())
    .filter((word) => word !== "");
