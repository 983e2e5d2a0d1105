/** How the cells of a file are dressed, as what Excel's API would have set on them. */
import { all, type Element, first } from "./xml";

/** Key ("Format.Fill.Color") → value, of one cell style. */
export type Dress = readonly (readonly [key: string, value: unknown])[];

export interface Styles {
  /** By the number that cells give. */
  readonly cells: readonly Dress[];
  /** By the number that conditional formats give. */
  readonly differences: readonly (readonly (readonly [key: string, value: unknown])[])[];
}

/** Formats that have a number and no code in the file; French Excel shows 14 as "dd/mm/yyyy". */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  20: "h:mm",
  22: "dd/mm/yyyy h:mm",
  46: "[h]:mm:ss",
  49: "@",
};

export function stylesOf(part: Element): Styles {
  const formats = new Map(all(part, "numFmt").map(({ attributes: a }) => [a["numFmtId"], a["formatCode"]]));
  const list = (name: string): readonly Element[] => part.children.find((one) => one.name === name)?.children ?? [];
  const [fonts, fills, borders] = [list("fonts"), list("fills"), list("borders")];
  const dressOf = (xf: Element): Dress => {
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = xf.attributes;
    const alignment = first(xf, "alignment")?.attributes ?? {};
    const locked = first(xf, "protection")?.attributes["locked"];
    return filled([
      ["NumberFormat", formats.get(numFmtId) ?? BUILT_IN[numFmtId] ?? `builtin ${numFmtId}`],
      ...(fontId === "0" ? [] : fontOf(fonts[Number(fontId)], "Format.Font")),
      ["Format.Fill.Color", fillOf(fills[Number(fillId)])],
      ["Format.Borders", borderId === "0" ? undefined : borders[Number(borderId)]?.children],
      ["Format.HorizontalAlignment", capital(alignment["horizontal"])],
      ["Format.VerticalAlignment", capital(alignment["vertical"])],
      ["Format.WrapText", alignment["wrapText"] === "1" ? true : undefined],
      ["Format.IndentLevel", alignment["indent"]],
      ["Format.Protection.Locked", locked === "0" || locked === "false" ? false : undefined],
    ]);
  };
  return {
    cells: list("cellXfs").map(dressOf),
    differences: list("dxfs").map((dxf) => differenceOf(dxf)),
  };
}

/** What a conditional format does: fill and font by their paths in the API. */
export const differenceOf = (dxf: Element): Dress =>
  filled([["Fill.Color", fillOf(first(dxf, "fill"))], ...fontOf(first(dxf, "font"), "Font")]);

const fontOf = (font: Element | undefined, path: string): Dress => {
  if (font === undefined) return [];
  const flag = (name: string): true | undefined => {
    const found = font.children.find((one) => one.name === name);
    return found !== undefined && found.attributes["val"] !== "0" ? true : undefined;
  };
  const size = first(font, "sz")?.attributes["val"];
  return [
    [`${path}.Bold`, flag("b")],
    [`${path}.Italic`, flag("i")],
    [`${path}.Color`, colorOf(first(font, "color"))],
    [`${path}.Size`, size === undefined ? undefined : Number(size)],
  ];
};

/** A pattern's own colour; a difference gives it as its background. */
const fillOf = (fill: Element | undefined): unknown => {
  const pattern = fill === undefined ? undefined : first(fill, "patternFill");
  if (pattern === undefined) return undefined;
  return colorOf(first(pattern, "fgColor")) ?? colorOf(first(pattern, "bgColor"));
};

const colorOf = (color: Element | undefined): string | undefined => {
  if (color === undefined) return undefined;
  const { rgb, theme, indexed } = color.attributes;
  if (rgb !== undefined) return `#${rgb.slice(-6)}`;
  return theme === undefined ? `indexed ${indexed ?? "auto"}` : `theme ${theme}`;
};

const capital = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : word.charAt(0).toUpperCase() + word.slice(1);

const filled = (dress: Dress): Dress => dress.filter(([, value]) => value !== undefined);
