/** HTML written by hand, in few words. */
const plain = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** French signs stay with their word. */
export const escaped = (text: string): string =>
  plain(text.replaceAll("« ", "«\u00a0").replace(/ (?=[»:;?!])/g, "\u00a0"));

type Attributes = Readonly<Record<string, string>>;

/** An element around parts that are HTML already. */
export const element = (name: string, attributes: Attributes, ...parts: readonly string[]): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${plain(value)}"`);
  return `<${name}${written.join("")}>${parts.join("")}</${name}>`;
};

export const text = (name: string, words: string, attributes: Attributes = {}): string =>
  element(name, attributes, escaped(words));

/** A formula goes to the next line after a parenthesis or a semicolon. */
export const code = (words: string): string => element("code", {}, plain(words).replace(/\((?!\))|;(?!$)/g, "$&<wbr>"));

export const list = (items: readonly string[]): string =>
  element("ul", {}, ...items.map((item) => element("li", {}, item)));

export const link = (anchor: string, words: string): string => text("a", words, { href: `#${anchor}` });

/** A table whose first row is the head; it scrolls by itself where the page is narrow. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const cells = (row: readonly string[], name: string, attributes: Attributes = {}) =>
    element("tr", {}, ...row.map((cell) => text(name, cell, attributes)));
  return element(
    "div",
    { class: "table", tabindex: "0", role: "group" },
    element(
      "table",
      {},
      element("thead", {}, cells(head, "th", { scope: "col" })),
      element("tbody", {}, ...body.map((row) => cells(row, "td"))),
    ),
  );
}
