/** A part of a file as a tree: for files that the tests trust; the reader of `src` is another, and is not trusted here. */
export interface Element {
  /** Without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open extends Element {
  readonly children: Element[];
  text: string;
}

const TOKENS =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function elementOf(xml: string): Element {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const stack: Open[] = [root];
  for (const [token, slash, name, attributes = "", empty] of xml.matchAll(TOKENS)) {
    const current = stack.at(-1) ?? root;
    if (name === undefined) {
      if (!token.startsWith("<")) current.text += plainText(token);
    } else if (slash === "/") stack.pop();
    else {
      const made: Open = { name: localName(name), attributes: attributesOf(attributes), children: [], text: "" };
      current.children.push(made);
      if (empty !== "/") stack.push(made);
    }
  }
  const [document] = root.children;
  if (document === undefined || stack.length !== 1) throw new Error("The part is not well formed.");
  return document;
}

/** Every element of that name, however deep, in document order. */
export const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const first = (element: Element, name: string): Element | undefined => all(element, name)[0];

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const attributesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = "", double, single]) => [
      localName(name),
      plainText(double ?? single ?? ""),
    ]),
  );

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

const plainText = (text: string): string =>
  text.replace(/&(#x?)?(\w+);/g, (whole, number: string | undefined, name: string) =>
    number === undefined
      ? (ENTITIES[name] ?? whole)
      : String.fromCodePoint(Number.parseInt(name, number === "#x" ? 16 : 10)),
  );
