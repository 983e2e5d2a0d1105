import type { DraftCell, DraftRow, SheetDraft } from "../port";
import { addressOf, areaName, columnName } from "./address";
import { attributesOf, escapedText } from "./escape";
import { linksXml } from "./write-links";
import { LINK_NAMESPACE, MAIN_NAMESPACE, XML_HEAD } from "./write-names";
import { breaksXml, pageXml } from "./write-print";
import type { StringTable } from "./write-strings";
import type { StyleTable } from "./write-styles";
import { validationsXml } from "./write-validations";

/** What the sheets of a workbook share. */
export interface Shared {
  readonly strings: StringTable;
  readonly styles: StyleTable;
}

/** A column of so many characters is that much wider in the file: the margins of its cells. */
const WIDTH_MARGIN = 0.7109375;

/** The part of a sheet, in pieces. Elements come in the order that the schema asks for. */
export function* sheetXml(draft: SheetDraft, shared: Shared, isActive: boolean): Generator<string, void, undefined> {
  yield `${XML_HEAD}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${LINK_NAMESPACE}">`;
  if (draft.print !== undefined) yield `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`;
  yield `<dimension ref="${usedArea(draft.rows)}"/>` + viewXml(draft, isActive);
  yield `<sheetFormatPr defaultRowHeight="15"/>` + columnsXml(draft.columnWidths) + "<sheetData>";
  let number = 0;
  for (const row of draft.rows) yield rowXml(row, ++number, shared);
  yield "</sheetData>";
  const merges = draft.merges ?? [];
  if (merges.length > 0) {
    const refs = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
    yield `<mergeCells count="${String(refs.length)}">${refs.join("")}</mergeCells>`;
  }
  yield validationsXml(draft.validations ?? []) + linksXml(draft.rows);
  yield pageXml(draft.print) + breaksXml(draft.print?.pageBreaks ?? []);
  const tables = draft.tables ?? [];
  // The links of a sheet: its tables, then the drawing that holds its charts.
  if ((draft.charts ?? []).length > 0) yield `<drawing r:id="rId${String(tables.length + 1)}"/>`;
  if (tables.length > 0) {
    const parts = tables.map((_, i) => `<tablePart r:id="rId${String(i + 1)}"/>`);
    yield `<tableParts count="${String(parts.length)}">${parts.join("")}</tableParts>`;
  }
  yield "</worksheet>";
}

const usedArea = (rows: readonly DraftRow[]): string => {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  return areaName({ top: 1, left: 0, bottom: Math.max(1, rows.length), right: columns - 1 });
};

const viewXml = ({ freeze, showGridlines }: SheetDraft, isActive: boolean): string => {
  const view = attributesOf({
    showGridLines: showGridlines === false ? 0 : undefined,
    tabSelected: isActive ? 1 : undefined,
    workbookViewId: 0,
  });
  if (freeze === undefined || (freeze.rows === 0 && freeze.columns === 0)) {
    return `<sheetViews><sheetView${view}/></sheetViews>`;
  }
  const activePane = freeze.rows === 0 ? "topRight" : freeze.columns === 0 ? "bottomLeft" : "bottomRight";
  const pane = attributesOf({
    xSplit: freeze.columns === 0 ? undefined : freeze.columns,
    ySplit: freeze.rows === 0 ? undefined : freeze.rows,
    topLeftCell: addressOf(freeze.rows + 1, freeze.columns),
    activePane,
    state: "frozen",
  });
  return `<sheetViews><sheetView${view}><pane${pane}/><selection pane="${activePane}"/></sheetView></sheetViews>`;
};

const columnsXml = (widths: readonly number[]): string => {
  if (widths.length === 0) return "";
  const columns = widths.map((width, i) => {
    return `<col${attributesOf({ min: i + 1, max: i + 1, width: width + WIDTH_MARGIN, customWidth: 1 })}/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
};

const rowXml = ({ height, cells }: DraftRow, number: number, shared: Shared): string => {
  const row = String(number);
  let xml = `<row r="${row}"${height === undefined ? "" : ` ht="${String(height)}" customHeight="1"`}>`;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell != null) xml += cellXml(cell, columnNameOf(column) + row, shared);
  }
  return `${xml}</row>`;
};

const NAMES: string[] = [];
const columnNameOf = (column: number): string => (NAMES[column] ??= columnName(column));

const cellXml = ({ value, formula, style }: DraftCell, address: string, { strings, styles }: Shared): string => {
  const isText = typeof value === "string";
  const s = styles.indexOf(style, isText && formula === undefined && /^[=+\-@]/.test(value));
  const head = `<c r="${address}"${s === 0 ? "" : ` s="${String(s)}"`}`;
  if (formula !== undefined) return `${head}${resultXml(value, formula)}</c>`;
  if (value === null || value === "") return s === 0 ? "" : `${head}/>`;
  if (isText) return `${head} t="s"><v>${String(strings.indexOf(value))}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? "1" : "0"}</v></c>`;
  if (!Number.isFinite(value)) return `${head} t="e"><v>#NUM!</v></c>`;
  return `${head}><v>${String(value)}</v></c>`;
};

/** A formula and its last known result; an error keeps its kind. */
const resultXml = (value: DraftCell["value"], formula: string): string => {
  const f = `<f>${escapedText(formula)}</f>`;
  if (value === null) return `>${f}`;
  if (typeof value === "boolean") return ` t="b">${f}<v>${value ? "1" : "0"}</v>`;
  if (typeof value === "number")
    return Number.isFinite(value) ? `>${f}<v>${String(value)}</v>` : ` t="e">${f}<v>#NUM!</v>`;
  const type = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(value) ? "e" : "str";
  return ` t="${type}">${f}<v>${escapedText(value)}</v>`;
};
