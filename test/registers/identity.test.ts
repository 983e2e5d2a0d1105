/** Who the buyer is: where the settings sheet says it, and what is written for it to be said. */
import { identityPlaces } from "../../src/registers/identity";
import { departmentsIn, identityEdits } from "../../src/registers/identity-edits";
import { readSettings } from "../../src/registers/settings";
import type { Cell, Sheet, Workbook } from "../../src/workbook/port";
import { settings, sheet, workbook } from "../support/registers";

const WANTED = { authority: "Communauté de communes du Pays vert", departments: "33, 40" };

/** The settings sheet once the edits are written in it. */
function written(book: Workbook, wanted = WANTED): Sheet {
  const known = book.sheets[0];
  const cells = new Map<number, Cell[]>();
  known?.grid.rows.forEach((row, i) => {
    const at = [...Array.from({ length: known.grid.firstColumn }, () => null), ...row.map((cell) => cell ?? null)];
    cells.set(known.grid.rowNumbers[i] ?? 0, at);
  });
  for (const edit of identityEdits(identityPlaces(book), wanted))
    for (const { column, before, after } of edit.cells) {
      const row = cells.get(edit.row) ?? [];
      expect(String(row[column] ?? "")).toBe(before);
      row[column] = after;
      cells.set(edit.row, row);
    }
  const rowNumbers = [...cells.keys()].sort((one, other) => one - other);
  const rows = rowNumbers.map((number) => Array.from(cells.get(number) ?? [], (cell) => cell ?? null));
  return {
    ...(known ?? sheet("Paramètres SPASER")`| a |`),
    name: "Paramètres SPASER",
    grid: { rows, rowNumbers, firstColumn: 0, dressOf: () => undefined },
  };
}

const said = (book: Workbook) => {
  const { settings: read, unread } = readSettings([workbook([written(book)])]);
  return { authority: read.authority, departments: read.departments, unread: unread.length };
};
const SAID = { authority: WANTED.authority, departments: ["33", "40"], unread: 0 };

test("without the sheet, it is made with both lines", () => {
  expect(identityPlaces(workbook([]))).toEqual({ sheet: null, places: {}, end: 1 });
  expect(said(workbook([]))).toEqual(SAID);
});

test("lines that are there are changed in place, blank or filled", () => {
  const filled = settings`
    | Paramètre                  | Valeur |
    | Collectivité               |        |
    | Exercice                   | 2024   |
    | Départements du territoire | 40     |
  `;
  expect(said(workbook([filled]))).toEqual(SAID);
  expect(written(workbook([filled])).grid.rows).toHaveLength(filled.grid.rows.length);
});

test("under a section of choices, the lines are no part of it", () => {
  const chosen = settings`
    | Paramètres SPASER           |                      |            |             |                   |
    | Correspondance des colonnes |                      |            |             |                   |
    | Feuille                     | Registre             | Colonne    | En-tête lu  | « Oui » signifie  |
    | *                           | Registre des marchés | Montant HT | Mt notifié  |                   |
  `;
  expect(said(workbook([chosen]))).toEqual(SAID);
});

test("what is already said is not written again", () => {
  const book = workbook([written(workbook([]))]);
  expect(identityEdits(identityPlaces(book), WANTED)).toEqual([]);
});

test("departments are codes, however they are separated; anything else is refused", () => {
  expect(departmentsIn("40, 64 ; 2a/1 et 974")).toEqual(["40", "64", "2A", "01", "974"]);
  for (const text of ["", "Landes", "40 Landes", "96", "00", "999"]) expect(departmentsIn(text)).toBeNull();
});
