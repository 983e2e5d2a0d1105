/** Markdown as Prettier would write it. */

/** A table whose columns are aligned; the first row is the header. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? "").length)));
  const lines = cells.map(
    (row) => `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`,
  );
  lines.splice(1, 0, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
  return lines.join("\n");
}

export const code = (text: string): string => `\`${text}\``;

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** Blocks apart by a blank line, and a line break at the end of the file. */
export const page = (...blocks: readonly (string | null)[]): string =>
  `${blocks.filter((block) => block !== null && block !== "").join("\n\n")}\n`;

/** Says that a page is not written by hand. */
export const GENERATED =
  "<!-- Page écrite par `npm run docs` à partir des définitions : ne la modifiez pas à la main. -->";
