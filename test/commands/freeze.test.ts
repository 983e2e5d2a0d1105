/** "Figer les valeurs" in the simulated Excel: what is frozen, what is not touched, and how it comes back. */
import { associateCommands } from "../../src/commands/associate";
import { freezeFound, restoreFrozen } from "../../src/store/freeze";
import { callsSpaser, formatShown } from "../../src/store/own-formulas";
import { placesOf } from "../../src/store/places";
import { messageView } from "../../src/taskpane/view/message";
import type { HostOptions, HostSheet } from "../host";
import { boxOf, hostSheet, strokeAt } from "../host";
import { cellAt, cellKey, putCell } from "../host/workbook";
import { type AddIn, openAddIn } from "../functions/host";
import { CONTRACTS, sheetOf, workbookOf } from "../store/fixtures";

const HOURS = "=SPASER.INSERTION_HOURS_CONTRACTED()";
const RESULTS: Readonly<Record<string, string | number | (string | number)[][]>> = {
  [HOURS]: 550,
  "=SPASER.INSERTION_HOURS()": "#N/A",
  "=SPASER.NUTS_LIST()": [
    ["Routes", 150],
    ["Bâtiments", 400],
  ],
};

let addIn: AddIn;
let board: HostSheet;
afterEach(() => {
  addIn.host.close();
});

/** A dashboard in view beside the registers, read already. */
async function open(options: HostOptions = {}): Promise<void> {
  addIn = openAddIn(workbookOf(sheetOf("Marchés", CONTRACTS)), {
    calculate: (formula) => RESULTS[formula] ?? 0,
    ...options,
  });
  associateCommands(addIn.store);
  board = hostSheet("Suivi", [["Heures", null, "à part"]]);
  addIn.host.workbook.sheets.push(board);
  addIn.store.subscribe(() => undefined);
  await addIn.ready();
}

/** Puts a formula with its result, as Excel shows it. */
function put(address: string, formula: string, value?: string | number): void {
  const { top, left } = boxOf(address);
  board.formulas.set(cellKey(top, left), formula);
  const result = value ?? RESULTS[formula];
  if (!Array.isArray(result)) {
    putCell(board, top, left, result ?? 0);
    return;
  }
  const box = { top, left, bottom: top + result.length - 1, right: left + (result[0]?.length ?? 1) - 1 };
  board.spills.set(cellKey(top, left), box);
  result.forEach((row, i) => {
    row.forEach((one, j) => {
      putCell(board, top + i, left + j, one);
    });
  });
}

const at = (address: string): unknown => cellAt(board, boxOf(address).top, boxOf(address).left);
const formulaAt = (address: string): string | undefined => {
  const { top, left } = boxOf(address);
  return board.formulas.get(cellKey(top, left));
};

async function press(): Promise<string> {
  let completed = 0;
  await addIn.host.Office.actions.get("freeze")?.({
    completed: () => {
      completed++;
    },
  });
  expect(completed).toBe(1);
  expect(addIn.host.Office.taskpane).toBe("shown");
  return said();
}

function said(): string {
  const { message } = addIn.store.snapshot();
  return message === null ? "" : messageView(message).text;
}

test("formulas of the add-in in several areas give way to their values, and the pane says where", async () => {
  await open();
  for (const address of ["A2", "A3", "C5"]) put(address, HOURS);
  put("A4", "=SPASER.INSERTION_HOURS()");
  addIn.host.select(board, "A1:A4,C5");
  expect(await press()).toBe(
    "4 formules SPASER remplacées par leurs valeurs : feuille « Suivi », A2:A4, C5. Ctrl+Z l'annule.",
  );
  expect([at("A2"), at("A3"), at("A4"), at("C5")]).toEqual([550, 550, "#N/A", 550]);
  expect(board.formulas.size).toBe(0);
});

test("nothing else in the selection is touched: other formulas, texts that look like ours, formats, other cells", async () => {
  await open();
  put("A2", HOURS);
  put("A3", "=SUM(B1:B9)", 12);
  put("A4", '="SPASER.INSERTION_HOURS()"', "SPASER.INSERTION_HOURS()");
  put("B2", HOURS);
  board.strokes.push({ box: boxOf("A2"), key: "NumberFormat", value: "0.00" });
  const strokes = board.strokes.length;
  addIn.host.select(board, "A1:A9");
  await press();
  expect([formulaAt("A3"), formulaAt("A4"), formulaAt("B2")]).toEqual([
    "=SUM(B1:B9)",
    '="SPASER.INSERTION_HOURS()"',
    HOURS,
  ]);
  expect([at("A1"), at("A2"), at("A3")]).toEqual(["Heures", 550, 12]);
  expect(board.strokes).toHaveLength(strokes);
  expect(formulaAt("A2")).toBeUndefined();
});

test("an array that spills is frozen whole, even selected in part", async () => {
  await open();
  put("B3", "=SPASER.NUTS_LIST()");
  addIn.host.select(board, "C4");
  expect(await press()).toMatch(/^1 formule SPASER remplacée par sa valeur : feuille « Suivi », B3:C4\./);
  expect([at("B3"), at("C3"), at("B4"), at("C4")]).toEqual(["Routes", 150, "Bâtiments", 400]);
  expect([board.formulas.size, board.spills.size]).toEqual([0, 0]);
});

test("a number that brought its format along keeps it", async () => {
  await open();
  put("A2", "=SPASER.SUSTAINABLE_RESOURCE_RATE()", 0.873);
  board.texts.set(cellKey(1, 0), "87,3%");
  addIn.host.select(board, "A2");
  await press();
  expect([at("A2"), strokeAt(board, "NumberFormat", 1, 0)]).toEqual([0.873, "0.0%"]);
});

test("a formula that shows no value yet is left, and said", async () => {
  await open();
  put("A2", HOURS);
  put("A3", HOURS, "#BUSY!");
  addIn.host.select(board, "A2:A3");
  expect(await press()).toContain("Non figé, faute de valeur affichée : feuille « Suivi », A3.");
  expect([formulaAt("A2"), formulaAt("A3")]).toEqual([undefined, HOURS]);
});

test("where Excel can undo, the values are written in one request: one step to undo", async () => {
  await open();
  for (let row = 2; row < 200; row++) put(`A${String(row)}`, HOURS);
  const writes: number[] = [];
  addIn.host.beforeRequest = (number, { Actions }) => {
    if (Actions.some(({ Name, ActionType }) => ActionType === 4 && Name === "Values")) writes.push(number);
  };
  addIn.host.select(board, "A:A");
  await press();
  expect(writes).toHaveLength(1);
  expect(board.formulas.size).toBe(0);
});

test("where Excel cannot undo, the pane asks first, then offers to put the formulas back", async () => {
  await open({ excelApi: "1.14" });
  put("A2", HOURS);
  put("B3", "=SPASER.NUTS_LIST()");
  addIn.host.select(board, "A1:C9");
  expect(await press()).toMatch(
    /^2 formules SPASER vont être remplacées par leurs valeurs \(.+\)\. Cette version d'Excel ne pourra pas l'annuler/,
  );
  expect(board.formulas.size).toBe(2);
  const { message } = addIn.store.snapshot();
  if (message?.code !== "freeze-asked") throw new Error("nothing was asked");
  await freezeFound(addIn.store, message.selected);
  expect(said()).toBe("2 formules SPASER remplacées par leurs valeurs : feuille « Suivi », A2, B3:C4.");
  expect(addIn.store.snapshot().frozen).toHaveLength(2);
  await restoreFrozen(addIn.store);
  expect(said()).toBe("2 formules SPASER rétablies : feuille « Suivi », A2, B3:C4.");
  expect([formulaAt("A2"), formulaAt("B3"), at("C4")]).toEqual([HOURS, "=SPASER.NUTS_LIST()", 400]);
  expect(addIn.store.snapshot().frozen).toEqual([]);
});

test("a formula edited between the question and the answer is no longer the one agreed to", async () => {
  await open({ excelApi: "1.14" });
  put("A2", HOURS);
  put("A3", HOURS);
  addIn.host.select(board, "A2:A3");
  await press();
  put("A3", "=SPASER.INSERTION_HOURS()");
  const { message } = addIn.store.snapshot();
  if (message?.code === "freeze-asked") await freezeFound(addIn.store, message.selected);
  expect([formulaAt("A2"), formulaAt("A3")]).toEqual([undefined, "=SPASER.INSERTION_HOURS()"]);
});

test("a cell filled since is not given its formula back", async () => {
  await open();
  put("A2", HOURS);
  put("A3", HOURS);
  addIn.host.select(board, "A2:A3");
  await press();
  putCell(board, 2, 0, 999);
  await restoreFrozen(addIn.store);
  expect(said()).toBe(
    "1 formule SPASER rétablie : feuille « Suivi », A2. Laissé tel quel, car modifié depuis (ou la feuille n'est plus là) : feuille « Suivi », A3.",
  );
  expect([formulaAt("A2"), formulaAt("A3"), at("A3")]).toEqual([HOURS, undefined, 999]);
});

test("a protected sheet is said to be so, and nothing is written; cells left open in it are frozen", async () => {
  await open();
  put("A2", HOURS);
  put("B2", HOURS);
  board.protected = true;
  addIn.host.select(board, "A2:B2");
  expect(await press()).toMatch(/^La feuille est protégée : rien n'y a été modifié\./);
  expect([formulaAt("A2"), formulaAt("B2")]).toEqual([HOURS, HOURS]);
  board.strokes.push({ box: boxOf("A2"), key: "Format.Protection.Locked", value: false });
  addIn.host.select(board, "A2");
  await press();
  expect([formulaAt("A2"), formulaAt("B2")]).toEqual([undefined, HOURS]);
  await restoreFrozen(addIn.store);
  expect(said()).toMatch(/^1 formule SPASER rétablie/);
  expect(formulaAt("A2")).toBe(HOURS);
});

test("a writing that fails half way leaves every formula as it was", async () => {
  await open();
  for (const address of ["A2", "A3", "A4"]) put(address, HOURS);
  board.strokes.push({ box: boxOf("A2:A4"), key: "Format.Protection.Locked", value: false });
  addIn.host.select(board, "A2:A4");
  // Excel locks the last cell between the check and the writing.
  addIn.host.beforeRequest = (_, { Actions }) => {
    const isWrite = Actions.some(({ Name, ActionType }) => ActionType === 4 && Name === "Values");
    if (!isWrite) return;
    board.protected = true;
    board.strokes.push({ box: boxOf("A4"), key: "Format.Protection.Locked", value: true });
  };
  expect(await press()).toMatch(/^Excel refuse l'accès/);
  expect(["A2", "A3", "A4"].map(formulaAt)).toEqual([HOURS, HOURS, HOURS]);
});

test("values that Excel would make into something else are taken back", async () => {
  await open();
  put("A2", HOURS, 550);
  addIn.host.select(board, "A2");
  addIn.host.beforeRequest = (_, { Actions }) => {
    const isCheck = Actions.some(({ QueryInfo }) => QueryInfo?.Select?.join() === "values,formulas");
    if (isCheck && formulaAt("A2") === undefined) putCell(board, 1, 0, "autre chose");
  };
  expect(await press()).toMatch(/^Excel n'a pas gardé les valeurs/);
  expect(formulaAt("A2")).toBe(HOURS);
});

test("without formula of ours in the selection, or before the first reading, it says what to do", async () => {
  await open();
  put("A3", HOURS);
  addIn.host.select(board, "A1");
  expect(await press()).toBe(
    "Aucune formule SPASER dans la sélection de la feuille « Suivi » : sélectionnez les cellules à figer, puis recommencez.",
  );
  addIn.host.close();
  addIn = openAddIn(workbookOf(sheetOf("Marchés", CONTRACTS)));
  associateCommands(addIn.store);
  expect(await press()).toMatch(/^Le classeur n'est pas encore lu/);
});

describe("what is recognised", () => {
  test.each([
    ['=SPASER.TARGET("1.1.4")', true],
    ["=IFERROR(spaser.insertion_hours( 2024 ),0)+1", true],
    ["=_xldudf_SPASER_INSERTION_HOURS()", true],
    ['="=SPASER.INSERTION_HOURS()"', false],
    ["='SPASER.X('!A1", false],
    ["=MONSPASER.X()", false],
    ["=SPASER", false],
  ])("%s: %p", (formula, expected) => {
    expect(callsSpaser(formula)).toBe(expected);
  });

  test.each([
    ["12,3%", "0.0%"],
    ["1 234 €", '#,##0 "€"'],
    ["12,5 h", '#,##0.0" h"'],
    ["1 234", "#,##0"],
    ["1234", null],
    ["########", null],
  ])("shown as %s: the format %p", (text, format) => {
    expect(formatShown(text)).toBe(format);
  });

  test("addresses side by side are told as one", () => {
    const cells = ["A1", "A2", "B1", "B2", "D4"].map((address) => {
      const { top, left, bottom, right } = boxOf(address);
      return { top: top + 1, left, bottom: bottom + 1, right };
    });
    expect(placesOf("F", cells).map((place) => place.cells)).toEqual(["A1:B2", "D4"]);
  });
});
