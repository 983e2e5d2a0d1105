import type { CellStyle } from "../workbook/port";

/** How consolidated tables look; their stripes are those of Excel's own tables. */
export const STYLES = {
  title: { size: 14, bold: true, color: "#000091" },
  note: { size: 9, italic: true, color: "#5A5A5A" },
  paragraph: { wrap: true, vertical: "top" },
  heading: { bold: true, color: "#FFFFFF", fill: "#000091", vertical: "center", wrap: true },
  cell: { wrap: true, vertical: "top" },
  date: { numberFormat: "dd/mm/yyyy" },
  unreadable: { italic: true, color: "#B60000" },
} as const satisfies Readonly<Record<string, CellStyle>>;
