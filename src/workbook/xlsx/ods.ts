import type { Area, Cell, Sheet, Workbook, WorkbookFinding } from "../port";
import { parseArea } from "./address";
import { FORMULA } from "./dress";
import { findingsOf, type Findings } from "./findings";
import { newGridBuilder, type GridBuilder } from "./grid";
import { spendCells } from "./inflate";
import { COLUMNS, LAST_ROW, type Limits } from "./limits";
import { odsCell, odsValue, type OdsCell } from "./ods-value";
import { newParagraphs } from "./ods-text";
import { entryOf } from "./package";
import { readXml, type Source } from "./part";
import { Refusal } from "./refusal";
import { hiddenWithin, type Span } from "./sheet-columns";
import type { Attributes } from "./xml";
import type { Directory } from "./zip";

const CONTENT = "content.xml";

/** Whether a container is that of an OpenDocument file. */
export const isOpenDocument = (directory: Directory): boolean =>
  directory.has(CONTENT) && directory.has("meta-inf/manifest.xml");

/** Its cells are wordy, and so compress three times as much: 120 times has been seen in a sound file. */
export const limitsOfOds = (limits: Limits): Limits => ({ ...limits, ratio: limits.ratio * 3 });

interface Placed {
  readonly column: number;
  readonly value: Cell;
  readonly code: number;
}

/** A sheet being read. */
interface Opened {
  readonly name: string;
  readonly hidden: boolean;
  readonly findings: Findings;
  readonly grid: GridBuilder;
  readonly merges: Area[];
  readonly pivots: Area[];
  readonly hiddenColumns: Span[];
  columns: number;
  row: number;
  rowRepeats: number;
  rowHidden: boolean;
  cells: Placed[];
  column: number;
}

/** Reads a spreadsheet of OpenDocument, as LibreOffice writes it. */
export const readOpenDocument = async (source: Source, directory: Directory, file: string): Promise<Workbook> => {
  await refuseEncrypted(source, directory);
  const entry = entryOf(directory, CONTENT);
  if (entry === undefined) throw new Refusal("not-a-workbook", null);
  const { limits } = source.budget;
  const findings: WorkbookFinding[] = [];
  const sheets: Sheet[] = [];
  const hiddenStyles = new Set<string>();
  const paragraphs = newParagraphs(entry.name);
  const body = { isSpreadsheet: false };
  let style = "";
  let sheet: Opened | null = null;
  let cell: (OdsCell & { readonly repeats: number }) | null = null;
  let cellDepth = 0;

  const spend = (count: number): void => {
    spendCells(source.budget, count, entry.name);
  };

  const openSheet = (attributes: Attributes): Opened => {
    const name = attributes.get("table:name") ?? "";
    const ofSheet = findingsOf(name, limits.findings, findings);
    return {
      name,
      hidden: hiddenStyles.has(attributes.get("table:style-name") ?? ""),
      findings: ofSheet,
      grid: newGridBuilder(ofSheet, spend),
      merges: [],
      pivots: [],
      hiddenColumns: [],
      columns: 0,
      row: 1,
      rowRepeats: 1,
      rowHidden: false,
      cells: [],
      column: 0,
    };
  };

  const openInSheet = (on: Opened, name: string, attributes: Attributes): void => {
    if (name === "table-column") {
      const repeats = repeatsOf(attributes, "table:number-columns-repeated");
      if (isHidden(attributes)) on.hiddenColumns.push({ from: on.columns, to: on.columns + repeats - 1 });
      on.columns += repeats;
    } else if (name === "table-row") {
      on.rowRepeats = repeatsOf(attributes, "table:number-rows-repeated");
      on.rowHidden = isHidden(attributes);
      on.column = 0;
      on.cells = [];
    } else if (name === "table-cell" || name === "covered-table-cell") {
      cell = { ...odsCell(attributes), repeats: repeatsOf(attributes, "table:number-columns-repeated") };
      const bottom = on.row + repeatsOf(attributes, "table:number-rows-spanned") - 1;
      const right = on.column + repeatsOf(attributes, "table:number-columns-spanned") - 1;
      if (bottom === on.row && right === on.column) return;
      if (on.merges.length >= limits.merges) throw new Refusal("too-large", entry.name);
      on.merges.push({ top: on.row, left: on.column, bottom, right });
    }
  };

  const closeCell = (on: Opened, { repeats, ...raw }: OdsCell & { readonly repeats: number }): void => {
    const { value, dress, fault } = odsValue(raw, paragraphs.take());
    if (value !== null && on.column + repeats > COLUMNS) throw new Refusal("too-large", entry.name);
    if (fault !== undefined) on.findings.ofCell(fault.code, on.row, on.column, fault.found);
    const code = raw.formula === undefined ? dress : dress + FORMULA;
    for (let i = 0; i < repeats && value !== null; i++) on.cells.push({ column: on.column + i, value, code });
    on.column += repeats;
    cell = null;
  };

  const closeRow = (on: Opened): void => {
    if (on.cells.length > 0) {
      if (on.row + on.rowRepeats - 1 > LAST_ROW) throw new Refusal("too-large", entry.name);
      for (let i = 0; i < on.rowRepeats; i++) {
        on.grid.startRow(on.row + i, on.rowHidden);
        for (const { column, value, code } of on.cells) on.grid.put(column, value, code);
      }
    }
    on.row += on.rowRepeats;
  };

  const closeSheet = (on: Opened): void => {
    const { name, hidden, merges, pivots } = on;
    const { grid, hiddenRows, ...used } = on.grid.finish();
    const hiddenColumns = hiddenWithin(on.hiddenColumns, used);
    const visibility = hidden ? "hidden" : "visible";
    sheets.push({ name, visibility, grid, tables: [], merges, pivots, hiddenRows, hiddenColumns });
    byName.set(name, pivots);
    sheet = null;
  };
  const byName = new Map<string, Area[]>();

  await readXml(source, entry, {
    open: (name, attributes, parent) => {
      if (cell !== null) {
        cellDepth++;
        paragraphs.open(name, attributes);
      } else if (sheet !== null) openInSheet(sheet, name, attributes);
      else if (name === "style") style = attributes.get("style:name") ?? "";
      else if (name === "table-properties" && attributes.get("table:display") === "false") hiddenStyles.add(style);
      else if (name === "spreadsheet") body.isSpreadsheet = true;
      else if (name === "table" && parent === "spreadsheet") sheet = openSheet(attributes);
      else if (name === "data-pilot-table") placePivot(attributes.get("table:target-range-address") ?? "", byName);
    },
    close: (name) => {
      if (sheet === null) return;
      if (cell !== null && cellDepth > 0) {
        cellDepth--;
        paragraphs.close(name);
      } else if (cell !== null) closeCell(sheet, cell);
      else if (name === "table-row") closeRow(sheet);
      else if (name === "table") closeSheet(sheet);
    },
    text: (bytes, from, to, literal) => {
      if (cell !== null) paragraphs.text(bytes, from, to, literal);
    },
  });
  if (!body.isSpreadsheet) throw new Refusal("not-a-workbook", entry.name);
  if (sheets.length === 0) throw new Refusal("no-sheet", entry.name);
  return { file, date1904: false, sheets, findings };
};

const refuseEncrypted = async (source: Source, directory: Directory): Promise<void> => {
  if (directory.has("encrypted-package")) throw new Refusal("encrypted", null);
  const manifest = entryOf(directory, "META-INF/manifest.xml");
  if (manifest === undefined) return;
  await readXml(source, manifest, {
    open: (name) => {
      if (name === "encryption-data") throw new Refusal("encrypted", null);
    },
  });
};

const isHidden = (attributes: Attributes): boolean => {
  const visibility = attributes.get("table:visibility");
  return visibility === "collapse" || visibility === "filter";
};

const repeatsOf = (attributes: Attributes, name: string): number => {
  const repeats = Number(attributes.get(name) ?? 1);
  return Number.isInteger(repeats) && repeats > 0 ? repeats : 1;
};

/** "Feuille 1.A3:Feuille 1.B9", the name between quotes when it needs them. */
const placePivot = (address: string, pivotsOf: ReadonlyMap<string, Area[]>): void => {
  const match = /^\$?(?:'((?:[^']|'')*)'|([^'.]*))\.([^.:']+):(?:.*\.)?([^.:']+)$/.exec(address);
  const area = match === null ? null : parseArea(`${String(match[3])}:${String(match[4])}`);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? "";
  if (area !== null) pivotsOf.get(name)?.push(area);
};
