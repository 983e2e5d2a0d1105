import type { Cell, Sheet, Workbook } from "../../src/workbook/port";
import { readOpenWorkbook } from "../../src/workbook/office";
import {
  boxOf,
  type Host,
  type HostOptions,
  hostSheet,
  hostTable,
  type HostSheet,
  hostWorkbook,
  hostWorkbookFrom,
  openHost,
} from "../host";

let host: Host;
afterEach(() => {
  host.close();
});

const open = (sheets: HostSheet[], options?: HostOptions): void => {
  host = openHost(hostWorkbook(...sheets), options);
};

async function read(): Promise<Workbook> {
  const result = await readOpenWorkbook();
  if (!result.ok) throw new Error(result.fault.detail);
  return result.value;
}

async function readSheet(sheet: HostSheet, options?: HostOptions): Promise<Sheet> {
  open([sheet], options);
  const [first] = (await read()).sheets;
  if (!first) throw new Error("no sheet");
  return first;
}

/** Only what a grid means: row number → cells from its first column, blanks as null. */
const meaning = ({ grid }: Sheet): Record<number, Cell[]> =>
  Object.fromEntries(
    grid.rows.map((cells, i) => [Number(grid.rowNumbers[i]), Array.from(cells, (cell) => cell ?? null)]),
  );

test("a sheet gives its cells, with the number of their rows; blank rows are absent", async () => {
  const sheet = hostSheet("Marchés", [[null], [null, "N°", "Montant"], [], [null, "M1", 1500], [null, "M2", null]]);
  const read = await readSheet(sheet);
  expect(read).toMatchObject({ name: "Marchés", visibility: "visible", merges: [], pivots: [], tables: [] });
  expect(read.grid.firstColumn).toBe(1);
  expect(meaning(read)).toEqual({ 2: ["N°", "Montant"], 4: ["M1", 1500], 5: ["M2"] });
});

test("values of every kind come as they are: errors are their text, booleans stay booleans", async () => {
  const sheet = await readSheet(hostSheet("A", [["#N/A", true, 0, "", "=texte", "0123"]]));
  expect(meaning(sheet)).toEqual({ 1: ["#N/A", true, 0, null, "=texte", "0123"] });
});

test("sheets keep their order, hidden ones are read and said, empty ones have no row", async () => {
  const hidden = hostSheet("Cachée", [[1]]);
  hidden.visibility = "Hidden";
  const veryHidden = hostSheet("Très cachée", [[2]]);
  veryHidden.visibility = "VeryHidden";
  open([hostSheet("Vide", []), hidden, veryHidden]);
  const { sheets } = await read();
  expect(sheets.map(({ name, visibility, grid }) => [name, visibility, grid.rows])).toEqual([
    ["Vide", "visible", []],
    ["Cachée", "hidden", [[1]]],
    ["Très cachée", "veryHidden", [[2]]],
  ]);
});

test("tables come with their area, their headings and their total row", async () => {
  const sheet = hostSheet("Achats", [
    ["N°", "Montant"],
    ["M1", 10],
    ["Total", 10],
  ]);
  const table = hostTable("TabAchats", boxOf("A1:B3"), { showTotals: true });
  sheet.tables.push(table);
  expect((await readSheet(sheet)).tables).toEqual([
    {
      id: table.id,
      name: "TabAchats",
      area: { top: 1, left: 0, bottom: 3, right: 1 },
      headerRow: true,
      totalsRow: true,
    },
  ]);
});

test("merged cells and pivot tables are given as areas", async () => {
  const sheet = hostSheet("A", [["Titre"], ["x", 1]]);
  sheet.merges.push(boxOf("A1:D1"));
  sheet.pivots.push({ id: "P", name: "TCD", box: boxOf("F3:H9") });
  const read = await readSheet(sheet);
  expect(read.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 3 }]);
  expect(read.pivots).toEqual([{ top: 3, left: 5, bottom: 9, right: 7 }]);
});

test("hidden rows and columns of the used range are counted, all or some", async () => {
  const some = hostSheet("A", [
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
  some.hiddenRows.add(1);
  some.hiddenColumns.add(1);
  expect(await readSheet(some)).toMatchObject({ hiddenRows: 1, hiddenColumns: 1 });
  host.close();
  const all = hostSheet("A", [
    [1, 1],
    [1, 1],
  ]);
  all.hiddenRows.add(0).add(1);
  expect(await readSheet(all)).toMatchObject({ hiddenRows: 2, hiddenColumns: 0 });
});

test("a number says how it is dressed, where that changes its meaning", async () => {
  const sheet = hostSheet("A", [
    ["début", "durée", "part", "montant"],
    [45000, 0.5, 0.2, 1500],
    [45001, 0.25, 30, 12],
  ]);
  const dress = (address: string, value: string): void => {
    sheet.strokes.push({ box: boxOf(address), key: "NumberFormat", value });
  };
  dress("A1:A3", "dd/mm/yyyy");
  dress("B2:B2", "[h]:mm");
  dress("C2:C2", "0.0%");
  dress("D1:D3", "#,##0.00 €");
  const { grid } = await readSheet(sheet);
  const dresses = grid.rows.map((cells, i) => cells.map((_, j) => grid.dressOf(i, j)));
  expect(dresses).toEqual([
    [undefined, undefined, undefined, undefined],
    ["date", "duration", "percent", undefined],
    ["date", undefined, undefined, undefined],
  ]);
});

test("the date system of the workbook is told", async () => {
  host = openHost({ ...hostWorkbook(), date1904: true });
  expect((await read()).date1904).toBe(true);
  host.close();
  host = openHost(hostWorkbook());
  expect((await read()).date1904).toBe(false);
});

test("what another adapter has read from a file reads the same in Excel", async () => {
  const dresses = [
    [undefined, undefined],
    [undefined, "date"],
  ] as const;
  const workbook: Workbook = {
    file: "registre.xlsx",
    date1904: false,
    findings: [],
    sheets: [
      {
        name: "Registre",
        visibility: "visible",
        grid: {
          rows: [
            ["N°", "Date"],
            ["M1", 45000],
          ],
          rowNumbers: [3, 7],
          firstColumn: 2,
          dressOf: (i, j) => dresses[i]?.[j],
        },
        tables: [],
        merges: [],
        pivots: [],
        hiddenRows: 0,
        hiddenColumns: 0,
      },
    ],
  };
  host = openHost(hostWorkbookFrom(workbook));
  const [sheet] = (await read()).sheets;
  expect(sheet && meaning(sheet)).toEqual({ 3: ["N°", "Date"], 7: ["M1", 45000] });
  expect(sheet?.grid.firstColumn).toBe(2);
  expect([sheet?.grid.dressOf(1, 1), sheet?.grid.dressOf(1, 0)]).toEqual(["date", undefined]);
});

test("many small sheets are read in four round trips", async () => {
  open(
    Array.from({ length: 60 }, (_, n) =>
      hostSheet(`F${String(n)}`, [
        ["a", "b"],
        [n, "x"],
      ]),
    ),
  );
  expect((await read()).sheets).toHaveLength(60);
  // Outline, areas, values, number formats.
  expect(host.roundTrips()).toBe(4);
});

test("an Excel of ExcelApi 1.14 is enough", async () => {
  expect(meaning(await readSheet(hostSheet("A", [["x", 1]]), { excelApi: "1.14" }))).toEqual({ 1: ["x", 1] });
});

test("a register of 100,000 rows of 40 columns is read in answers of less than 2 MB", async () => {
  const row = (n: number): Cell[] => Array.from({ length: 40 }, (_, j) => (j < 6 ? n + j : `texte ${String(n)}`));
  const sheet = await readSheet(
    hostSheet(
      "Grand",
      Array.from({ length: 100_000 }, (_, n) => row(n)),
    ),
  );
  expect(sheet.grid.rows).toHaveLength(100_000);
  expect(sheet.grid.rows[99_999]?.[39]).toBe("texte 99999");
  expect(host.largestAnswer()).toBeLessThan(2_000_000);
  // 58 MB of values and 8 MB of formats.
  expect(host.roundTrips()).toBeLessThan(60);
}, 60_000);

test("an answer refused as too large is asked again by halves", async () => {
  const rows = Array.from({ length: 200 }, (_, n) => [n, "x".repeat(2_000)]);
  const sheet = await readSheet(hostSheet("Textes longs", rows), { payloadLimit: 150_000 });
  expect(sheet.grid.rows).toHaveLength(200);
  expect(sheet.grid.rows[199]).toEqual([199, "x".repeat(2_000)]);
});

test("a row that no answer can hold is a fault, not an endless retry", async () => {
  open([hostSheet("A", [["x".repeat(30_000)]])], { payloadLimit: 20_000 });
  expect(await readOpenWorkbook()).toMatchObject({ ok: false, fault: { code: "too-large" } });
});

test("a stray cell at the end of the sheet does not have the whole sheet read", async () => {
  const sheet = hostSheet("A", [
    ["N°", "Montant"],
    ["M1", 10],
  ]);
  sheet.rows.set(1_048_575, Object.assign([], { 16_383: "égarée" }));
  const read = await readSheet(sheet);
  expect(read.grid.rows.map((cells) => cells.length)).toEqual([2, 2, 16_384]);
  expect(Array.from(read.grid.rowNumbers)).toEqual([1, 2, 1_048_576]);
  expect(read.grid.rows[2]?.[16_383]).toBe("égarée");
  expect(host.largestAnswer()).toBeLessThan(100_000);
});

test("someone is typing in a cell: the reading waits for the end of it", async () => {
  open([hostSheet("A", [["x"]])]);
  host.enterCellEdit();
  const reading = readOpenWorkbook();
  setTimeout(host.leaveCellEdit, 30);
  expect((await reading).ok).toBe(true);
});

test("someone is typing in a cell of an Excel that cannot wait: a fault", async () => {
  open([hostSheet("A", [["x"]])], { canWaitForCellEdit: false });
  host.enterCellEdit();
  expect(await readOpenWorkbook()).toMatchObject({ ok: false, fault: { code: "cell-edit" } });
});
