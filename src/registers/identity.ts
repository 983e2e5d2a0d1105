/** Who the buyer is, as the settings sheet says it: where that stands. */
import type { Cell, Workbook } from "../workbook/port";
import { fold } from "./fold";
import { sectionRows, settingsSheetOf } from "./matching/lines";

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
export const IDENTITY_KEYS = Object.keys(LABELS) as readonly IdentityKey[];

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
    const key = IDENTITY_KEYS.find((one) => LABELS[one].test(fold(textOf(cells[label]))));
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
