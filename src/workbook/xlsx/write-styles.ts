import type { CellStyle } from "../port";
import { attributesOf } from "./escape";
import { MAIN_NAMESPACE, XML_HEAD } from "./write-names";

/** Numbers the styles that a workbook uses, each distinct one once. */
export interface StyleTable {
  /** The index of a style. `quoted` texts keep their first character even when the cell is edited: "=", "+"… */
  readonly indexOf: (style: CellStyle | undefined, quoted: boolean) => number;
  /** The styles part, once every style has been asked for. */
  readonly xml: () => string;
}

const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const FIRST_CUSTOM_FORMAT = 164;

const FONT = "Calibri";
const FONT_SIZE = 11;

export const newStyleTable = (): StyleTable => {
  const fonts = newList(fontXml({}));
  const fills = newList(
    `<fill><patternFill patternType="none"/></fill>`,
    `<fill><patternFill patternType="gray125"/></fill>`,
  );
  const borders = newList(borderXml(undefined));
  const formats = newList();
  const cells = newList(`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  const byStyle = new Map<CellStyle, readonly [number, number]>();

  const formatOf = (code: string | undefined): number =>
    code === undefined ? 0 : (BUILT_IN_FORMATS.get(code) ?? FIRST_CUSTOM_FORMAT + formats.indexOf(code));

  const numbered = (style: CellStyle, quoted: boolean): number => {
    const numFmtId = formatOf(style.numberFormat);
    const fontId = fonts.indexOf(fontXml(style));
    const fillId = style.fill === undefined ? 0 : fills.indexOf(fillXml(style.fill));
    const borderId = borders.indexOf(borderXml(style.bottomBorder));
    const alignment = alignmentXml(style);
    const applied = attributesOf({
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: quoted ? 1 : undefined,
      applyNumberFormat: numFmtId === 0 ? undefined : 1,
      applyFont: fontId === 0 ? undefined : 1,
      applyFill: fillId === 0 ? undefined : 1,
      applyBorder: borderId === 0 ? undefined : 1,
      applyAlignment: alignment === "" ? undefined : 1,
    });
    return cells.indexOf(alignment === "" ? `<xf${applied}/>` : `<xf${applied}>${alignment}</xf>`);
  };

  return {
    indexOf: (style = NO_STYLE, quoted) => {
      let known = byStyle.get(style);
      if (known === undefined) {
        known = [numbered(style, false), -1];
        byStyle.set(style, known);
      }
      if (!quoted) return known[0];
      if (known[1] < 0) byStyle.set(style, (known = [known[0], numbered(style, true)]));
      return known[1];
    },
    xml: () =>
      `${XML_HEAD}<styleSheet xmlns="${MAIN_NAMESPACE}">` +
      counted(
        "numFmts",
        formats.all().map((formatCode, i) => formatXml(FIRST_CUSTOM_FORMAT + i, formatCode)),
      ) +
      counted("fonts", fonts.all()) +
      counted("fills", fills.all()) +
      counted("borders", borders.all()) +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      counted("cellXfs", cells.all()) +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
      `<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>` +
      `</styleSheet>`,
  };
};

const NO_STYLE: CellStyle = {};

interface List {
  readonly indexOf: (item: string) => number;
  readonly all: () => readonly string[];
}

/** Distinct items by the order they were first asked for. */
const newList = (...items: readonly string[]): List => {
  const indexes = new Map(items.map((item, i) => [item, i]));
  return {
    indexOf: (item) => {
      const index = indexes.get(item) ?? indexes.size;
      indexes.set(item, index);
      return index;
    },
    all: () => [...indexes.keys()],
  };
};

const counted = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : `<${name} count="${String(items.length)}">${items.join("")}</${name}>`;

const formatXml = (numFmtId: number, formatCode: string): string =>
  `<numFmt${attributesOf({ numFmtId, formatCode })}/>`;

const fontXml = ({ bold, italic, size, color }: CellStyle): string =>
  `<font>${bold === true ? "<b/>" : ""}${italic === true ? "<i/>" : ""}<sz${attributesOf({ val: size ?? FONT_SIZE })}/>` +
  (color === undefined ? "" : `<color rgb="${argb(color)}"/>`) +
  `<name val="${FONT}"/><family val="2"/></font>`;

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

const borderXml = (bottom: string | undefined): string =>
  `<border><left/><right/><top/>${
    bottom === undefined ? "<bottom/>" : `<bottom style="thin"><color rgb="${argb(bottom)}"/></bottom>`
  }<diagonal/></border>`;

const alignmentXml = ({ horizontal, vertical, wrap, indent }: CellStyle): string => {
  const attributes = attributesOf({
    horizontal: horizontal ?? (indent === undefined ? undefined : "left"),
    vertical,
    wrapText: wrap === true ? 1 : undefined,
    indent,
  });
  return attributes === "" ? "" : `<alignment${attributes}/>`;
};

/** "#1F4E79" as Excel writes it, opaque. */
const argb = (color: string): string => {
  if (!/^#[0-9a-fA-F]{6}$/.test(color)) throw new Error(`Not a colour of the form #RRGGBB: ${color}`);
  return `FF${color.slice(1).toUpperCase()}`;
};
