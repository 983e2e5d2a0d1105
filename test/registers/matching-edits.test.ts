/** What a choice made in the pane writes in the settings sheet: its own lines, and nothing else of the sheet. */
import type { Choice, RowEdit } from "../../src/registers/matching/edits";
import { editsFor } from "../../src/registers/matching/edits";
import { readFacts } from "../../src/registers/read";
import type { Facts } from "../../src/registers/facts";
import { readSettings } from "../../src/registers/settings";
import type { Cell, Sheet } from "../../src/workbook/port";
import { contracts, settings, sheetFrom, workbook } from "../support/registers";

const MARCHES = contracts`
  | N° marché | Date de notification | Montant notifié | Montant | Clause ? |
  | M1        | 12/03/2025           | 1000            | 10      | oui      |
`;
const SHEET = "Paramètres SPASER";

/** The cells of a sheet by row from 1, as they would be after the edits. */
function edited(sheet: Sheet | null, edits: readonly RowEdit[]): Sheet {
  const rows: Cell[][] = [];
  sheet?.grid.rows.forEach((row, i) => {
    rows[(sheet.grid.rowNumbers[i] ?? 1) - 1] = row.map((cell) => cell ?? null);
  });
  for (const { row, cells } of edits)
    for (const { column, before, after } of cells) {
      const line = (rows[row - 1] ??= []);
      expect(String(line[column] ?? "")).toBe(before);
      line[column] = after === "" ? null : after;
    }
  const full = Array.from({ length: rows.length }, (_, i) => Array.from(rows[i] ?? [], (cell) => cell ?? null));
  return sheetFrom(SHEET, full);
}

const facts = (...sheets: readonly Sheet[]): Facts => readFacts([workbook(sheets)]);

function choose(sheet: Sheet | null, more: Omit<Extract<Choice, { what: "column" }>, "what" | "table" | "register">) {
  const read = sheet === null ? facts(MARCHES) : facts(MARCHES, sheet);
  const [table] = read.tables;
  const [matching] = read.matchings;
  if (table === undefined || matching === undefined) throw new Error("no table");
  const edits = editsFor(matching, { what: "column", table, register: "contracts", ...more });
  return { edits, sheet: edited(sheet, edits) };
}

const AMOUNT = { column: "amount", everywhere: false, headings: [{ heading: "Montant notifié", yes: null }] } as const;
const headingOf = (read: Facts, column: string): readonly string[] | undefined =>
  read.registers
    .get("contracts")
    ?.blocks[0]?.columns.get(column)
    ?.map(({ heading }) => heading);

test("without a settings sheet, a first choice makes one, with a section that reads back", () => {
  const { edits, sheet } = choose(null, AMOUNT);
  expect(edits.map(({ row, look }) => [row, look])).toEqual([
    [1, "title"],
    [3, "title"],
    [4, "legend"],
    [5, "head"],
    [6, "line"],
  ]);
  expect(headingOf(facts(MARCHES, sheet), "amount")).toEqual(["Montant notifié"]);
  expect(readSettings([workbook([sheet])])).toEqual(readSettings([workbook([])]));
});

test("under settings that are there, the section begins after a blank row", () => {
  const before = settings`
    | Exercice     | 2024         |
    | Collectivité | Ville de Dax |
  `;
  const { sheet } = choose(before, AMOUNT);
  expect(headingOf(facts(MARCHES, sheet), "amount")).toEqual(["Montant notifié"]);
  expect(readSettings([workbook([sheet])])).toEqual(readSettings([workbook([before])]));
});

test("a second choice goes under the first; the same column is changed in its own line; going back clears it", () => {
  const first = choose(null, AMOUNT).sheet;
  const second = choose(first, {
    column: "socialScheme",
    everywhere: true,
    headings: [{ heading: "Clause ?", yes: "clause d'exécution" }],
  });
  expect(second.edits).toMatchObject([
    {
      row: 7,
      look: "line",
      cells: [
        { column: 0, before: "", after: "*" },
        { column: 1, before: "", after: "Registre des marchés" },
        { column: 2, before: "", after: "Dispositif social" },
        { column: 3, before: "", after: "Clause ?" },
        { column: 4, before: "", after: "clause d'exécution" },
      ],
    },
  ]);
  const changed = choose(second.sheet, { ...AMOUNT, headings: [{ heading: "Montant", yes: null }] });
  expect(changed.edits).toMatchObject([
    { row: 6, look: "line", cells: [{ column: 3, before: "Montant notifié", after: "Montant" }] },
  ]);
  const back = choose(changed.sheet, { ...AMOUNT, headings: null });
  expect(back.edits.map(({ row, cells }) => [row, cells.every(({ after }) => after === "")])).toEqual([[6, true]]);
  const again = choose(back.sheet, AMOUNT);
  expect(again.edits.map(({ row }) => row)).toEqual([6]);
  expect(headingOf(facts(MARCHES, again.sheet), "socialScheme")).toEqual(["Clause ?"]);
});

test("a choice that says what the sheet says already writes nothing", () => {
  const { sheet } = choose(null, AMOUNT);
  expect(choose(sheet, AMOUNT).edits).toEqual([]);
});

test("a heading that goes from one column to another leaves the first", () => {
  const { sheet } = choose(null, AMOUNT);
  const moved = choose(sheet, { ...AMOUNT, column: "penaltyPerHour" });
  const read = facts(MARCHES, moved.sheet);
  expect(headingOf(read, "penaltyPerHour")).toEqual(["Montant notifié"]);
  expect(headingOf(read, "amount")).toEqual(["Montant"]);
  expect(read.problems.filter(({ code }) => code === "matching-unapplied")).toEqual([]);
});

test("where something stands right below the section, lines go on in another one under everything", () => {
  const before = settings`
    | Correspondance des colonnes |                      |            |                 |
    | Feuille                     | Registre             | Colonne    | En-tête lu      |
    | Marchés                     | Registre des marchés | Montant HT | Montant notifié |
    |                             |                      |            |                 |
    | Listes déroulantes          |                      |            |                 |
    | Oui ou Non                  | Segment              |            |                 |
    | Oui                         | voirie               |            |                 |
  `;
  const { sheet, edits } = choose(before, {
    ...AMOUNT,
    column: "penaltyPerHour",
    headings: [{ heading: "Montant", yes: null }],
  });
  expect(edits.map(({ row, look }) => [row, look])).toEqual([
    [9, "title"],
    [10, "legend"],
    [11, "head"],
    [12, "line"],
  ]);
  const read = facts(MARCHES, sheet);
  expect(headingOf(read, "amount")).toEqual(["Montant notifié"]);
  expect(headingOf(read, "penaltyPerHour")).toEqual(["Montant"]);
});

test("a table said to be another register loses the choices made for the former one, and everything may be undone", () => {
  const { sheet } = choose(null, AMOUNT);
  const read = facts(MARCHES, sheet);
  const [table] = read.tables;
  const [matching] = read.matchings;
  if (table === undefined || matching === undefined) throw new Error("no table");
  const asPlanning = editsFor(matching, { what: "table", table, heading: null, register: "planning" });
  const after = facts(MARCHES, edited(sheet, asPlanning));
  expect([...after.registers.keys()]).toEqual(["planning"]);
  expect(after.problems.filter(({ code }) => code === "matching-unapplied")).toEqual([]);
  const all = after.matchings[0];
  if (all === undefined) throw new Error("no section");
  const cleared = edited(edited(sheet, asPlanning), editsFor(all, { what: "forget", rows: "all" }));
  expect([...facts(MARCHES, cleared).registers.keys()]).toEqual(["contracts"]);
});
