/** A sheet of the example: a title and a legend, a header, rows, as an Excel table or as a plain range. */
import type { RegisterKind } from "../../src/registers/register";
import type { Area, Cell, DraftCell, DraftRow, SheetDraft } from "../../src/workbook/port";

export interface SheetColumn<Row> {
  /** The column of the register; null for one that the add-in does not read. */
  readonly id: string | null;
  readonly heading: string;
  readonly width: number;
  readonly format?: string;
  readonly of: (row: Row) => Cell;
}

export interface SheetOptions<Row> {
  readonly kind: RegisterKind;
  readonly name: string;
  /** Lines above the header; a blank line follows them. */
  readonly title?: readonly string[];
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
  /** The Excel table's name; a plain range without. */
  readonly table?: string;
  /** Merged headings above those of the columns, by the heading of the first and the last column that each covers. */
  readonly groups?: readonly { readonly text: string; readonly from: string; readonly to: string }[];
  /** A last line with the sum of these columns (plain ranges only). */
  readonly total?: { readonly label: string; readonly columns: readonly string[] };
  readonly hiddenColumns?: readonly string[];
}

export interface ExampleSheet {
  readonly kind: RegisterKind;
  readonly draft: SheetDraft;
  readonly columns: readonly { readonly id: string | null; readonly heading: string }[];
  /** 0-based. */
  readonly hiddenColumns: readonly number[];
}

export const DATE = "dd/mm/yyyy";
export const MONTH = "mmm yyyy";
export const EUROS = "#,##0.00";
export const WHOLE = "0";

const HEADER_FILL = "#1F4E79";
const GROUP_FILL = "#9DC3E6";

export function sheetOf<Row>(options: SheetOptions<Row>): ExampleSheet {
  const { columns, rows, title = [], groups = [] } = options;
  const indexOf = (heading: string): number => columns.findIndex((column) => column.heading === heading);
  const above: DraftRow[] = title.map((text, i) => ({
    cells: [{ value: text, style: i === 0 ? { bold: true, size: 14 } : { italic: true, color: "#595959" } }],
  }));
  if (title.length > 0) above.push({ cells: [] });
  const merges: Area[] = [];
  if (groups.length > 0) {
    const cells: (DraftCell | null)[] = columns.map(() => null);
    for (const { text, from, to } of groups) {
      cells[indexOf(from)] = { value: text, style: { bold: true, fill: GROUP_FILL, horizontal: "center" } };
      merges.push({ top: above.length + 1, left: indexOf(from), bottom: above.length + 1, right: indexOf(to) });
    }
    above.push({ cells });
  }
  const header = above.length + 1;
  const data = rows.map((row): DraftRow => ({ cells: columns.map((column) => cellOf(column, column.of(row))) }));
  const body = data.length === 0 ? [{ cells: [] }] : data;
  const area = { top: header, left: 0, bottom: header + body.length, right: columns.length - 1 };
  return {
    kind: options.kind,
    columns: columns.map(({ id, heading }) => ({ id, heading })),
    hiddenColumns: (options.hiddenColumns ?? []).map(indexOf),
    draft: {
      name: options.name,
      columnWidths: columns.map(({ width }) => width),
      rows: [
        ...above,
        { height: 32, cells: columns.map(({ heading }) => headingCell(heading)) },
        ...body,
        ...totalRows(options, data),
      ],
      print: { orientation: "landscape", repeatRows: { from: header, to: header } },
      freeze: { rows: header, columns: 1 },
      merges,
      ...(options.table === undefined ? {} : { tables: [{ name: options.table, area }] }),
    },
  };
}

const headingCell = (heading: string): DraftCell => ({
  value: heading,
  style: { bold: true, color: "#FFFFFF", fill: HEADER_FILL, wrap: true, vertical: "center" },
});

function cellOf<Row>({ format }: SheetColumn<Row>, value: Cell): DraftCell | null {
  if (value === null) return null;
  if (value === "#N/A") return { value, formula: "NA()" };
  return typeof value === "number" && format !== undefined ? { value, style: { numberFormat: format } } : { value };
}

function totalRows<Row>({ total, columns }: SheetOptions<Row>, data: readonly DraftRow[]): readonly DraftRow[] {
  if (total === undefined) return [];
  const sumOf = (i: number): number =>
    data.reduce((sum, { cells }) => sum + (typeof cells[i]?.value === "number" ? cells[i].value : 0), 0);
  const cells = columns.map(({ heading, format }, i): DraftCell | null => {
    if (i === 0) return { value: total.label, style: { bold: true } };
    if (!total.columns.includes(heading)) return null;
    return {
      value: Math.round(sumOf(i) * 100) / 100,
      style: { bold: true, ...(format === undefined ? {} : { numberFormat: format }) },
    };
  });
  return [{ cells }];
}
