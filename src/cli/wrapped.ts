/**
 * A text on as many lines as it needs, cut between words: a longer word goes over, a no-break space holds, and what French
 * puts after a space (» : ; ? !) stays with its word.
 * @param width in characters
 */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(BETWEEN_WORDS)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const BETWEEN_WORDS = /(?<!«) (?![»:;?!%€])/;

/** The same, each line after an indentation, as long as a terminal is; on one line where there is no terminal. */
export const indented = (text: string, indent: number, width: number | null): string =>
  wrapped(text, width === null ? Infinity : Math.max(LEAST, width - indent))
    .map((line) => `${" ".repeat(indent)}${line}`)
    .join("\n");

const LEAST = 30;

/** The characters of a line of the terminal; null when the text goes to a file or to another program. */
export const terminalWidth = (): number | null => (process.stdout.isTTY ? process.stdout.columns : null);
