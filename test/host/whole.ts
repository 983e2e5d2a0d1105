/** Everything that the host's model holds of a workbook, as one value to be compared: the proof that nothing else changed. */
import { addressOf, type Box, rowCount } from "./box";
import { type Painted, paintedIn } from "./painted";
import { type HostSheet, type HostWorkbook, strokesByKey } from "./workbook";

export interface WholeWorkbook {
  readonly date1904: boolean;
  readonly protected: boolean;
  /** Sheets in their order. */
  readonly order: readonly string[];
  readonly names: readonly string[];
  readonly sheets: Readonly<Record<string, WholeSheet>>;
}

export interface WholeSheet {
  readonly visibility: HostSheet["visibility"];
  readonly protected: boolean;
  /** Cells by their 1-based row; blanks at its end are left out. */
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
  readonly formulas: Readonly<Record<string, string>>;
  /** Formats, fills, fonts, locks, widths, data validation…: what was set on cells, by what it is. */
  readonly painted: Readonly<Record<string, readonly string[]>>;
  /** In order of priority. */
  readonly conditionalFormats: readonly unknown[];
  readonly tables: readonly unknown[];
  readonly rest: unknown;
}

/**
 * The workbook as it is at this moment. Left out: what is selected and which sheet is in view, and ids, which Excel gives.
 * Two workbooks whose values are equal cannot be told apart by whoever opens them, as far as the host's model goes.
 */
export function wholeWorkbook(workbook: HostWorkbook): WholeWorkbook {
  const { sheets, names, date1904 } = workbook;
  return {
    date1904,
    protected: workbook.protected,
    order: sheets.map(({ name }) => name),
    names: names
      .map(({ name, formula, comment, sheet }) => [sheet ?? "", name, formula, comment].join(" | "))
      .sort((one, other) => one.localeCompare(other)),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, wholeSheet(sheet)])),
  };
}

/** The same, of some sheets only: those that were there before, or all but those that were made. */
export function wholeSheets(workbook: HostWorkbook, isKept: (sheet: string) => boolean): WholeWorkbook["sheets"] {
  return Object.fromEntries(Object.entries(wholeWorkbook(workbook).sheets).filter(([name]) => isKept(name)));
}

function wholeSheet(sheet: HostSheet): WholeSheet {
  const { visibility, merges, pivots, hiddenRows, hiddenColumns, customProperties, settings, pageBreaks, comments } =
    sheet;
  return {
    visibility,
    protected: sheet.protected,
    rows: Object.fromEntries(
      [...sheet.rows].flatMap(([row, cells]) => {
        const filled = Array.from(cells, (cell) => cell ?? null);
        while (filled.length > 0 && filled.at(-1) === null) filled.pop();
        return filled.length === 0 ? [] : [[String(row + 1), filled]];
      }),
    ),
    formulas: Object.fromEntries([...sheet.formulas].sort()),
    painted: Object.fromEntries(
      [...strokesByKey(sheet).keys()].sort().flatMap((key) => {
        const regions = paintedIn(sheet, key).map(regionText);
        return regions.length === 0 ? [] : [[key, regions]];
      }),
    ),
    conditionalFormats: sheet.conditionalFormats.map(({ boxes, type, stopIfTrue, formula, effects }) => {
      return { on: boxes.map(plain), type, stopIfTrue, formula, effects: Object.fromEntries([...effects].sort()) };
    }),
    tables: sheet.tables.map(({ name, box, showHeaders, showTotals, style, filter }) => {
      return { name, on: plain(box), showHeaders, showTotals, style, filter };
    }),
    rest: {
      texts: Object.fromEntries([...sheet.texts].sort()),
      spills: Object.fromEntries([...sheet.spills].map(([key, box]) => [key, plain(box)])),
      merges: merges.map(plain).sort(),
      pivots: pivots.map(({ name, box }) => `${name} ${plain(box)}`),
      hiddenRows: [...hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
      customProperties: Object.fromEntries([...customProperties].sort()),
      settings: Object.fromEntries([...settings].sort(([one], [other]) => one.localeCompare(other))),
      pageBreaks,
      comments,
      links: Object.fromEntries([...sheet.links].sort()),
      charts: sheet.charts.map(({ name, at, series, settings: own }) => {
        const drawn = series.map((one) => [
          one.name,
          one.values && plain(one.values),
          one.categories && plain(one.categories),
        ]);
        return { name, at: at && plain(at), series: drawn, settings: Object.fromEntries(own) };
      }),
    },
  };
}

/** "B2:B31 = \"0.0%\"" */
const regionText = ({ box, value }: Painted): string => `${plain(box)} = ${JSON.stringify(value)}`;

/** Without the name of the sheet; whole columns and rows as such. */
function plain(box: Box): string {
  const local = addressOf("A", box).replace(/^.*!/, "");
  return rowCount(box) > 1_048_575 ? local.replaceAll(/\d+/g, "") : local;
}
