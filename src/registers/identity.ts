/** Who the buyer is, as the settings sheet says it: where that stands, and what to write for it to be said otherwise. */
import { MATCHING_SHEET } from "../texts/matching";
import type { Cell, Workbook } from "../workbook/port";
import { fold } from "./fold";
import type { RowEdit } from "./matching/edits";
import { sectionRows, settingsSheetOf } from "./matching/lines";
import { OWN_SHEETS } from "./own-sheets";
import { SETTING_LABELS } from "./settings";

export type IdentityKey = "authority" | "departments";

/** A cell that holds, or is to hold, a setting. */
interface Place {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly text: string;
}

/** Of one workbook. */
export interface IdentityPlaces {
  /** The name of the settings sheet as it is written; null where there is none. */
  readonly sheet: string | null;
  readonly places: Readonly<Partial<Record<IdentityKey, Place>>>;
  /** The row after the last one that the settings sheet fills; 1 where there is none. */
  readonly end: number;
}

const LABELS: Readonly<Record<IdentityKey, RegExp>> = {
  authority: /^(nom de la )?collectivite$|^acheteur$/,
  departments: /departement|territoire/,
};
const KEYS = Object.keys(LABELS) as readonly IdentityKey[];

const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? "" : String(cell).replace(/\s+/g, " ").trim();

/** The last line of each: it is the one that is read. */
export function identityPlaces(workbook: Workbook | undefined): IdentityPlaces {
  const sheet = workbook === undefined ? undefined : settingsSheetOf(workbook);
  if (sheet === undefined) return { sheet: null, places: {}, end: 1 };
  const { rows, rowNumbers, firstColumn } = sheet.grid;
  const elsewhere = sectionRows(sheet);
  const places: Partial<Record<IdentityKey, Place>> = {};
  rows.forEach((cells, i) => {
    const label = cells.findIndex((cell) => textOf(cell) !== "");
    if (label < 0 || elsewhere.has(i)) return;
    const key = KEYS.find((one) => LABELS[one].test(fold(textOf(cells[label]))));
    if (key === undefined) return;
    const value = cells.findIndex((cell, j) => j > label && textOf(cell) !== "");
    const at = value < 0 ? label + 1 : value;
    const known = places[key];
    // A line that was left blank says nothing over one that was filled.
    if (value >= 0 || known === undefined || known.text === "")
      places[key] = { row: rowNumbers[i] ?? 0, column: firstColumn + at, text: textOf(cells[at]) };
  });
  const end = rows.length === 0 ? 1 : (rowNumbers[rows.length - 1] ?? 0) + 1;
  return { sheet: sheet.name, places, end };
}

/** The rows to write for these settings to be said; none when they are. */
export function identityEdits(
  { sheet, places, end }: IdentityPlaces,
  wanted: Readonly<Record<IdentityKey, string>>,
): readonly RowEdit[] {
  const changed = KEYS.filter((key) => wanted[key] !== (places[key]?.text ?? ""));
  const line = (row: number, cells: RowEdit["cells"]): RowEdit => ({
    row,
    look: "line",
    cells,
    before: null,
    after: null,
  });
  const title = (row: number, after: string): RowEdit => ({
    ...line(row, [{ column: 0, before: "", after }]),
    look: "title",
  });
  const kept = changed.flatMap((key) => {
    const place = places[key];
    return place === undefined
      ? []
      : [line(place.row, [{ column: place.column, before: place.text, after: wanted[key] }])];
  });
  const added = changed.filter((key) => places[key] === undefined);
  if (added.length === 0) return kept;
  // A text alone under a blank row ends whatever section stands above.
  const top = sheet === null ? 3 : end + 1;
  return [
    ...kept,
    ...(sheet === null ? [title(1, OWN_SHEETS.settings)] : []),
    title(top, MATCHING_SHEET.identityTitle),
    ...added.map((key, nth) =>
      line(top + 1 + nth, [
        { column: 0, before: "", after: SETTING_LABELS[key] },
        { column: 1, before: "", after: wanted[key] },
      ]),
    ),
  ];
}

/** The departments named, by code: "40, 64 et 2A"; null where something else is said, or nothing. */
export function departmentsIn(text: string): readonly string[] | null {
  const words = text.split(/[,;/\s]+|\bet\b/).filter((word) => word !== "");
  const codes = words.map((word) => word.toUpperCase().padStart(2, "0"));
  const areCodes = codes.every((code) => /^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98[4-8])$/.test(code));
  return codes.length === 0 || !areCodes ? null : [...new Set(codes)];
}
