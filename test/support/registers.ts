/** Registers written as small tables in tests, as they would be typed in Excel. */
import type { Area, Cell, NumberDress, Sheet, Table, Workbook } from "../../src/workbook/port";

const isDay = (text: string): boolean =>
  new Date((serial(text) - 25_569) * 86_400_000).toISOString().slice(0, 10) === text.split("/").reverse().join("-");

interface Typed {
  readonly cell: Cell;
  readonly dress?: NumberDress;
}

/** The serial that Excel gives to a day of the 1900 system. */
export function serial(day: string): number {
  const [d = 0, m = 0, y = 0] = day.split("/").map(Number);
  return (Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/**
 * What Excel makes of what is typed: "12/03/2025" is a date, "12,5" a number, "VRAI" a boolean. After an apostrophe all is
 * text, as in Excel; figures that begin with 0 stay text, as in a column of codes.
 */
function typed(text: string): Typed {
  if (text === "") return { cell: null };
  if (text.startsWith("'")) return { cell: text.slice(1) };
  if (/^\d{2}\/\d{2}\/\d{4}$/.test(text) && isDay(text)) return { cell: serial(text), dress: "date" };
  if (/^-?(0|[1-9]\d*)(,\d+)?$/.test(text)) return { cell: Number(text.replace(",", ".")) };
  if (text === "VRAI" || text === "FAUX") return { cell: text === "VRAI" };
  return { cell: text };
}

function lineOf(line: string, values: readonly Cell[]): readonly Typed[] {
  const cells = line
    .slice(1)
    .replace(/\|\s*$/, "")
    .split("|");
  return cells.map((raw): Typed => {
    const text = raw.trim();
    const whole = /^\ue000(\d+)\ue000$/.exec(text);
    if (whole !== null) return { cell: values[Number(whole[1])] ?? null };
    return typed(text.replace(/\ue000(\d+)\ue000/g, (_, n: string) => String(values[Number(n)] ?? "")));
  });
}

/** A sheet from the rows of a table: row 1 is the first line; a blank row is not in the grid, as in a file. */
export function sheetOf(name: string, lines: readonly (readonly Typed[])[]): Sheet {
  const kept = lines
    .map((cells, i) => ({ cells, number: i + 1 }))
    .filter(({ cells }) => cells.some(({ cell }) => cell !== null));
  return {
    name,
    visibility: "visible",
    grid: {
      rows: kept.map(({ cells }) => cells.map(({ cell }) => cell)),
      rowNumbers: kept.map(({ number }) => number),
      firstColumn: 0,
      dressOf: (i, j) => kept[i]?.cells[j]?.dress,
    },
    tables: [],
    merges: [],
    pivots: [],
    hiddenRows: 0,
    hiddenColumns: 0,
  };
}

/** A sheet from cells as they are: a header, then rows. */
export const sheetFrom = (name: string, rows: readonly (readonly Cell[])[]): Sheet =>
  sheetOf(
    name,
    rows.map((cells) => cells.map((cell) => ({ cell }))),
  );

type Tag = (strings: TemplateStringsArray, ...values: readonly Cell[]) => Sheet;

/**
 * A sheet written as a table, one line per row:
 * ```
 * sheet("Marchés 2025")`
 *   | N° marché | Date de notification |
 *   | M1        | 12/03/2025           |
 * `
 * ```
 * A line of "|" alone is a blank row; an interpolated value is the cell as it is.
 */
export const sheet =
  (name: string): Tag =>
  (strings, ...values) => {
    const text = strings.map((part, i) => (i === 0 ? part : `\ue000${String(i - 1)}\ue000${part}`)).join("");
    const lines = text.split("\n").map((line) => line.trim());
    return sheetOf(
      name,
      lines.filter((line) => line.startsWith("|")).map((line) => lineOf(line, values)),
    );
  };

export const contracts = sheet("Marchés");
export const insertion = sheet("Insertion");
export const payments = sheet("Mandats");
export const structures = sheet("Annuaire");
export const planning = sheet("Recensement");
export const candidates = sheet("Candidatures");
export const events = sheet("Événements");
export const sourcing = sheet("Sourcing");
export const authorities = sheet("Collectivités");
export const vehicles = sheet("Véhicules");
export const equipment = sheet("Matériel");
export const roadworks = sheet("Chantiers");
export const directorates = sheet("Directions");
export const targets = sheet("Objectifs");
export const settings = sheet("Paramètres SPASER");

export function workbook(sheets: readonly Sheet[], more: Partial<Workbook> = {}): Workbook {
  return { file: null, date1904: false, sheets, findings: [], ...more };
}

/** "B2:D9" as an area. */
export function area(range: string): Area {
  const [from = "", to = from] = range.split(":");
  const column = (address: string): number =>
    Array.from(address.replace(/\d/g, "")).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = (address: string): number => Number(address.replace(/\D/g, ""));
  return { top: row(from), left: column(from), bottom: row(to), right: column(to) };
}

/** An Excel table on a range of a sheet. */
export function listObject(name: string, range: string, more: Partial<Table> = {}): Table {
  return { id: name, name, area: area(range), headerRow: true, totalsRow: false, ...more };
}
