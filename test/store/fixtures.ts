import type { Reading } from "../../src/report/annual";
import type { Snapshot } from "../../src/store/store";
import type { Timer } from "../../src/store/timer";
import type { Cell, Sheet, Workbook } from "../../src/workbook/port";

/** A clock that moves when it is told to. */
export function fakeTimer(): Timer & { readonly pass: (milliseconds: number) => void; readonly waiting: () => number } {
  let now = 0;
  const planned = new Set<{ readonly at: number; readonly act: () => void }>();
  return {
    after: (milliseconds, act) => {
      const one = { at: now + milliseconds, act };
      planned.add(one);
      return () => void planned.delete(one);
    },
    pass: (milliseconds) => {
      now += milliseconds;
      for (const one of [...planned].filter(({ at }) => at <= now)) {
        planned.delete(one);
        one.act();
      }
    },
    waiting: () => planned.size,
    now: () => now,
    turn: () => Promise.resolve(),
  };
}

/** What the store shows once it has read, or before. */
export const snapshotOf = (reading: Reading | null, rest: Partial<Snapshot> = {}): Snapshot => ({
  version: reading === null ? 0 : 1,
  state: reading === null ? "reading" : "ready",
  reading,
  readAt: null,
  fault: null,
  message: null,
  late: false,
  progress: null,
  frozen: [],
  startsAlone: null,
  reportAsked: null,
  asked: null,
  ...rest,
});

/** A sheet whose rows start at A1. */
export const sheetOf = (name: string, rows: readonly (readonly Cell[])[]): Sheet => ({
  name,
  visibility: "visible",
  grid: { rows, rowNumbers: rows.map((_, index) => index + 1), firstColumn: 0, dressOf: () => undefined },
  tables: [],
  merges: [],
  pivots: [],
  hiddenRows: 0,
  hiddenColumns: 0,
});

export const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({
  file: null,
  date1904: false,
  sheets,
  findings: [],
});

/** The 1st of March of that year. */
export const march = (year: number): number => Date.UTC(year, 2, 1) / 86_400_000 + 25_569;

export const CONTRACT_HEADINGS = [
  "N° de marché",
  "Objet",
  "Date de notification",
  "Montant HT",
  "Direction",
  "Heures d'insertion contractualisées",
];

export const CONTRACTS: readonly (readonly Cell[])[] = [
  CONTRACT_HEADINGS,
  ["2025-001", "Voirie RD 7", march(2025), 100_000, "Direction des Routes", 150],
  ["2025-002", "Collège des Pins", march(2025), 250_000, "Direction des Bâtiments", 400],
  ["2025-003", "Denrées", march(2025), 40_000, "Direction des Bâtiments", null],
  ["2024-001", "Voirie RD 12", march(2024), 90_000, "Direction des Routes", 70],
];
