/** How the sheets look: the colours of the State's charter, at contrasts that can be read in print and by everyone. */
import type { Unit } from "../indicators/definition";
import type { CellStyle } from "../workbook/port";

const BLUE = "#000091";
const INK = "#161616";
const GREY = "#5A5A5A";
const LINE = "#D5D5E5";
const LIGHT = "#E3E3FD";
const PALE = "#F5F5FE";
const WHITE = "#FFFFFF";
const GREEN = "#18753C";
const RED = "#B60000";

/** Excel's number formats, in their English form. */
export const NUMBER_FORMATS: Readonly<Record<Unit, string>> = {
  count: "#,##0",
  share: "0.0%",
  euros: '#,##0 "€"',
  hours: '#,##0.0" h"',
  years: '0.0" ans"',
  mark: "0.0",
  ratio: "0.00",
};

/** A gap between two figures, signed; between two shares it is in points. */
const GAP_FORMATS: Readonly<Record<Unit, string>> = {
  count: "+#,##0;-#,##0;0",
  share: '+0.0" pt";-0.0" pt";0" pt"',
  euros: '+#,##0 "€";-#,##0 "€";0 "€"',
  hours: '+#,##0.0" h";-#,##0.0" h";0" h"',
  years: '+0.0" an";-0.0" an";0" an"',
  mark: "+0.0;-0.0;0",
  ratio: "+0.00;-0.00;0",
};

const TEXT = { size: 10, color: INK, vertical: "center", wrap: true } as const satisfies CellStyle;
const BODY = { ...TEXT, bottomBorder: LINE } as const satisfies CellStyle;
const DETAIL = { ...BODY, size: 9, fill: PALE } as const satisfies CellStyle;

export const STYLES = {
  title: { size: 18, bold: true, color: BLUE, vertical: "center" },
  subtitle: { size: 10, color: GREY, vertical: "center" },
  headline: { size: 10, color: GREY, vertical: "center", wrap: true },
  header: { size: 10, bold: true, color: WHITE, fill: BLUE, vertical: "center", wrap: true },
  headerIndented: { size: 10, bold: true, color: WHITE, fill: BLUE, vertical: "center", wrap: true, indent: 1 },
  headerRight: { size: 10, bold: true, color: WHITE, fill: BLUE, vertical: "center", wrap: true, horizontal: "right" },
  axis: { size: 13, bold: true, color: BLUE, fill: LIGHT, vertical: "center", wrap: true },
  axisNote: { size: 10, color: BLUE, fill: LIGHT, vertical: "center", horizontal: "right" },
  mission: { size: 11, bold: true, color: BLUE, vertical: "bottom", wrap: true, bottomBorder: BLUE },
  action: { size: 9, italic: true, color: GREY, vertical: "bottom" },
  code: { ...BODY, bold: true, color: BLUE },
  label: BODY,
  absent: { ...BODY, italic: true, color: GREY },
  absentRight: { ...BODY, italic: true, color: GREY, horizontal: "right" },
  empty: BODY,
  better: { ...BODY, bold: true, color: GREEN, indent: 1 },
  worse: { ...BODY, bold: true, color: RED, indent: 1 },
  level: { ...BODY, indent: 1 },
  absentIndented: { ...BODY, italic: true, color: GREY, indent: 1 },
  completeness: { ...BODY, horizontal: "right", numberFormat: "0%" },
  remark: { ...BODY, size: 9, indent: 1 },
  function: { ...BODY, size: 9 },
  countLeft: { ...BODY, bold: true, horizontal: "left", numberFormat: NUMBER_FORMATS.count },
  detailHeader: { ...DETAIL, bold: true, color: GREY, indent: 1 },
  detailHeaderRight: { ...DETAIL, bold: true, color: GREY, horizontal: "right" },
  detail: { ...DETAIL, indent: 2 },
  detailText: { ...DETAIL, indent: 1 },
  detailAbsent: { ...DETAIL, italic: true, color: GREY, horizontal: "right" },
  note: { ...TEXT, size: 9 },
  legend: TEXT,
} as const satisfies Readonly<Record<string, CellStyle>>;

const byUnit = (style: CellStyle, formats: Readonly<Record<Unit, string>>): Readonly<Record<Unit, CellStyle>> => {
  const styled = (unit: Unit): CellStyle => ({ ...style, horizontal: "right", numberFormat: formats[unit] });
  return {
    count: styled("count"),
    share: styled("share"),
    euros: styled("euros"),
    hours: styled("hours"),
    years: styled("years"),
    mark: styled("mark"),
    ratio: styled("ratio"),
  };
};

/** The figure of the exercice, those it is compared with, and those of a detail. */
export const VALUE_STYLES = byUnit({ ...BODY, size: 11, bold: true }, NUMBER_FORMATS);
export const FIGURE_STYLES = byUnit(BODY, NUMBER_FORMATS);
export const GAP_STYLES = byUnit(BODY, GAP_FORMATS);
export const DETAIL_STYLES = byUnit(DETAIL, NUMBER_FORMATS);

/** The first page. */
const CENTERED = { color: BLUE, fill: LIGHT, horizontal: "center", vertical: "center", wrap: true } as const;
const STRONG = { ...BODY, bold: true, color: BLUE, fill: PALE } as const satisfies CellStyle;
export const COVER_STYLES = {
  title: { size: 22, bold: true, color: WHITE, fill: BLUE, vertical: "center", indent: 1 },
  subtitle: { size: 13, bold: true, color: BLUE, vertical: "center", wrap: true },
  warning: { size: 11, bold: true, color: RED, vertical: "center", wrap: true },
  figure: { ...CENTERED, size: 22, bold: true },
  caption: { ...CENTERED, size: 10, vertical: "top" },
  plain: { text: BODY, right: { ...BODY, horizontal: "right" }, indented: { ...BODY, indent: 1 } },
  total: { text: STRONG, right: { ...STRONG, horizontal: "right" }, indented: { ...STRONG, indent: 1 } },
  section: { size: 13, bold: true, color: BLUE, vertical: "center", wrap: true },
  part: { ...BODY, bold: true, fill: PALE },
} as const satisfies Readonly<Record<string, CellStyle | Readonly<Record<string, CellStyle>>>>;

/** How far a figure has moved: an arrow for the direction, the colour and its part of the table for what it means. */
const changed = (color: string) => {
  const style = { ...BODY, bold: true, color, horizontal: "right" } as const;
  return {
    part: { ...style, numberFormat: '"▲ "+0%;"▼ "-0%;0%' },
    points: { ...style, numberFormat: '"▲ "+0.0" pt";"▼ "-0.0" pt";0" pt"' },
  };
};
export const CHANGE_STYLES = { better: changed(GREEN), worse: changed(RED) } as const;

/** The blocks of the method. */
const SAID = { size: 10, color: INK, vertical: "center", wrap: true } as const satisfies CellStyle;
const BLOCK = { ...SAID, size: 11, bold: true, color: BLUE, fill: LIGHT } as const satisfies CellStyle;
export const METHOD_STYLES = {
  paragraph: SAID,
  block: BLOCK,
  text: SAID,
  formula: { ...SAID, size: 9, color: GREY, fill: PALE },
  word: { ...BLOCK, horizontal: "right" },
  figures: byUnit(BLOCK, NUMBER_FORMATS),
} as const satisfies Readonly<Record<string, CellStyle | Readonly<Record<Unit, CellStyle>>>>;
