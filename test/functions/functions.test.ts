import { indicatorsOf } from "../../src/indicators/definition";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { annualReport, readRegisters } from "../../src/report/annual";
import type { Workbook } from "../../src/workbook/port";
import { putCell } from "../host/workbook";
import { CONTRACT_HEADINGS, CONTRACTS, march, sheetOf, workbookOf } from "../store/fixtures";
import { type AddIn, exampleSheets, exampleWorkbook, openAddIn } from "./host";

// The simulated host takes seconds over the thousands of formats of the example.
jest.setTimeout(60_000);

const CONTRACTS_ONLY = workbookOf(sheetOf("Marchés", CONTRACTS));
let addIn: AddIn;
const open = (workbook: Workbook = CONTRACTS_ONLY): AddIn => (addIn = openAddIn(workbook));
afterEach(() => {
  addIn.host.close();
});

describe("a formula without argument", () => {
  test("says that the workbook is being read, then shows its value", async () => {
    const { call, ready } = open();
    const cell = call("INSERTION_HOURS_CONTRACTED");
    expect(cell.shows()).toBe("#N/A Lecture du classeur en cours…");
    await ready();
    expect(cell.shows()).toBe(550);
    expect(cell.results).toHaveLength(2);
  });

  test("has its value at once when the workbook was read already", async () => {
    const { call, ready } = open();
    call("INSERTION_HOURS_CONTRACTED");
    await ready();
    const later = call("INSERTION_HOURS_CONTRACTED");
    expect(later.results).toHaveLength(1);
    expect(later.shows()).toBe(550);
  });

  test("names the register or the column that it lacks: unknown is not 0", async () => {
    const { call, ready } = open();
    const [hours, clauses] = [call("INSERTION_HOURS"), call("SOCIAL_CLAUSE_CONTRACTS")];
    await ready();
    expect(hours.shows()).toBe("#N/A Non calculable : suivi des clauses d'insertion absent.");
    expect(clauses.shows()).toBe(
      "#N/A Non calculable : colonne « Dispositif social » absente du registre des marchés.",
    );
  });

  test("says so when there is nothing in the exercice to divide by", async () => {
    const { call, ready } = open(await exampleSheets("Marchés"));
    const [rate, count] = [call("SUSTAINABLE_RESOURCE_RATE", 2019), call("SOCIAL_CLAUSE_CONTRACTS", 2019)];
    await ready();
    expect(rate.shows()).toBe("#N/A Sans objet : aucun marché notifié en 2019.");
    expect(count.shows()).toBe(0);
  });
});

describe("arguments", () => {
  test.each([
    [2024, 70],
    ["2024", 70],
    [null, 550],
    [0, 550],
    [{ type: "FormattedNumber", basicValue: 2024, numberFormat: "0" }, 70],
  ])("exercice %p", async (exercice, expected) => {
    const { call, ready } = open();
    const cell = call("INSERTION_HOURS_CONTRACTED", exercice);
    await ready();
    expect(cell.shows()).toBe(expected);
  });

  test.each([["l'an dernier"], [25], [2024.5], [true]])("exercice %p is refused, with an example", (exercice) => {
    const cell = open().call("INSERTION_HOURS_CONTRACTED", exercice);
    expect(cell.shows()).toMatch(/^#VALUE! L'exercice est une année de quatre chiffres, par exemple 2025/);
    expect(cell.shows()).not.toContain("ANNEE");
    expect(addIn.subscriptions()).toBe(0);
  });

  test("a date is refused as an exercice, and how to take its year is said: its cell shows no number", () => {
    const cell = open().call("INSERTION_HOURS_CONTRACTED", march(2025));
    expect(cell.shows()).toMatch(/^#VALUE! .*D'une date, prenez l'année : ANNEE\(B2\) si la date est en B2\.$/);
  });

  test("a directorate, however it is spelled", async () => {
    const { call, ready } = open();
    const of = (name: string) => call("INSERTION_HOURS_CONTRACTED", 2025, name);
    const cells = [of("Direction des Routes"), of("direction  des BATIMENTS"), of("Direction des Ponts")];
    await ready();
    expect(cells.map((cell) => cell.shows())).toEqual([
      150,
      400,
      "#VALUE! La direction « Direction des Ponts » ne figure pas dans « Registre des marchés ». Vouliez-vous dire « Direction des Routes » ou « Direction des Bâtiments » ?",
    ]);
  });

  test("a register without directorates says so", async () => {
    const { call, ready } = open(await exampleSheets("insertion", "Directions", "Recensement"));
    const [hours, covered] = [
      call("INSERTION_HOURS", 2025, "Direction des Bâtiments"),
      call("DIRECTORATES_CONSULTED_RATE", 2025, "Direction des Bâtiments"),
    ];
    await ready();
    expect(hours.shows()).toMatch(/^#VALUE! « .+ » ne distingue pas les directions : laissez cet argument vide\.$/);
    expect(covered.shows()).toMatch(/^#VALUE! Cet indicateur porte sur l'ensemble des directions/);
  });

  test("the directorates of a count add up to the whole", async () => {
    const { call, ready, store } = open(await exampleSheets("Marchés"));
    const whole = call("SOCIAL_CLAUSE_CONTRACTS", 2025);
    await ready();
    const contracts = store.snapshot().reading?.prepared.facts.registers.get("contracts");
    const column = contracts?.columns.get("directorate");
    const names = column?.store === "strings" ? column.values.filter((name) => name !== "") : [];
    const parts = names.map((name) => Number(call("SOCIAL_CLAUSE_CONTRACTS", 2025, name).shows()));
    const total = parts.reduce((sum, part) => sum + part, 0);
    expect(names.length).toBeGreaterThan(5);
    expect(total).toBeLessThanOrEqual(Number(whole.shows()));
    expect(total).toBeGreaterThan(Number(whole.shows()) * 0.8);
  });
});

describe("a range with its headings", () => {
  test("is computed from that range alone, and asks nothing of the workbook", () => {
    const { call, reads } = open();
    expect(call("INSERTION_HOURS_CONTRACTED", 2025, null, CONTRACTS).shows()).toBe(550);
    expect(call("INSERTION_HOURS_CONTRACTED", 2025, "Direction des Routes", CONTRACTS.slice(0, 2)).shows()).toBe(150);
    expect(reads()).toBe(0);
    expect(addIn.subscriptions()).toBe(0);
  });

  test("blanks that arrive as 0 or as an empty text are blanks", () => {
    const { call } = open();
    const asOnDesktop = [
      ...CONTRACTS.map((row) => row.map((cell) => cell ?? 0)),
      ...Array.from({ length: 20 }, () => CONTRACT_HEADINGS.map(() => 0)),
    ];
    const asText = CONTRACTS.map((row) => row.map((cell) => cell ?? ""));
    expect(call("INSERTION_HOURS_CONTRACTED", 2025, null, asOnDesktop).shows()).toBe(550);
    expect(call("INSERTION_HOURS_CONTRACTED", 2025, null, asText).shows()).toBe(550);
  });

  test("that is another register is said to be so", () => {
    const { call } = open();
    expect(call("INSERTION_HOURS", 2025, null, CONTRACTS).shows()).toBe(
      "#VALUE! La plage donnée est lue comme « Registre des marchés » : on attend « Suivi des clauses d'insertion ».",
    );
    expect(call("INSERTION_HOURS_CONTRACTED", 2025, null, "Marchés").shows()).toMatch(/^#VALUE! Le registre est/);
  });
});

describe("following the registers", () => {
  test("editing a register changes what depends on it, after one pause, and pushes nothing else", async () => {
    const { call, ready, host, timer, reads } = open();
    const [hours, directorate, missing] = [
      call("INSERTION_HOURS_CONTRACTED"),
      call("INSERTION_HOURS_CONTRACTED", 2025, "Direction des Routes"),
      call("INSERTION_HOURS"),
    ];
    await ready();
    const [sheet] = host.workbook.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const pushed = [hours, directorate, missing].map(({ results }) => results.length);
    putCell(sheet, 3, 5, 60);
    host.fireChanged({ sheet, address: "F4" });
    host.fireChanged({ sheet, address: "F4", by: "co-author" });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(reads()).toBe(1);
    timer.pass(300);
    await ready();
    expect(reads()).toBe(2);
    expect(hours.shows()).toBe(610);
    expect([hours, directorate, missing].map(({ results }) => results.length)).toEqual([
      (pushed[0] ?? 0) + 1,
      pushed[1],
      pushed[2],
    ]);
  });

  test("cancelling in any order leaves no subscription, and a late cancel spares the new call", async () => {
    const { call, ready, host, timer } = open();
    const [first, second] = [call("INSERTION_HOURS_CONTRACTED"), call("INSERTION_HOURS_CONTRACTED", 2024)];
    await ready();
    // Excel calls again for the same cell, and cancels the first call afterwards.
    const again = call("INSERTION_HOURS_CONTRACTED");
    first.cancel();
    first.cancel();
    expect(addIn.subscriptions()).toBe(2);
    const [sheet] = host.workbook.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    putCell(sheet, 3, 5, 60);
    host.fireChanged({ sheet, address: "F4" });
    await new Promise((resolve) => setTimeout(resolve, 5));
    timer.pass(300);
    await ready();
    expect(again.shows()).toBe(610);
    expect(first.shows()).toBe(550);
    again.cancel();
    second.cancel();
    expect(addIn.subscriptions()).toBe(0);
  });
});

describe("the fifty measures", () => {
  test("cost one reading, and give the same figures as the file adapter", async () => {
    const workbook = await exampleWorkbook();
    const { call, ready, reads } = open(workbook);
    const indicators = indicatorsOf(DEFAULT_SCHEME);
    const cells = new Map(indicators.map(({ name }) => [name, call(name)]));
    await ready();
    expect(indicators).toHaveLength(50);
    expect(reads()).toBe(1);
    const { lines } = annualReport(readRegisters([workbook]));
    const fromFile = lines.map(({ outcome: { indicator, value } }) => [indicator.name, value]);
    const known = fromFile.filter(([, value]) => value !== null);
    expect(known.length).toBeGreaterThan(40);
    expect(known.map(([name]) => [name, cells.get(String(name))?.shows()])).toEqual(known);
    for (const [name, value] of fromFile)
      if (value === null) expect(cells.get(String(name))?.shows()).toMatch(/^#N\/A ./);
  });
});

describe("functions about any indicator", () => {
  test("INDICATOR takes the code of the scheme, or the name of the function", async () => {
    const { call, ready } = open();
    const [byCode, byName, wrong] = [
      call("INDICATOR", "1.1.4"),
      call("INDICATOR", "insertion_hours_contracted", 2024),
      call("INDICATOR", "9.9.9"),
    ];
    await ready();
    expect([byCode.shows(), byName.shows()]).toEqual([550, 70]);
    expect(wrong.shows()).toBe(
      `#VALUE! L'indicateur « 9.9.9 » n'existe pas dans le schéma. Exemple : "1.1.4", entre guillemets.`,
    );
    // 1.1.4 typed without quotes in a cell is a date.
    expect(call("INDICATOR", 37_987).shows()).toMatch(/^#VALUE! Le code d'un indicateur s'écrit entre guillemets/);
    expect(call("INDICATOR").shows()).toMatch(/^#VALUE! Indiquez le code/);
    expect(call("INDICATOR", "1.1.4", 2025, null, CONTRACTS).shows()).toBe(550);
  });

  test("COMPLETENESS is the part of the rows examined that is filled", async () => {
    const { call, ready } = open();
    const cell = call("COMPLETENESS", "1.1.4");
    await ready();
    expect(cell.shows()).toBeCloseTo(2 / 3, 12);
    expect(call("COMPLETENESS", "1.1.4", 2019).shows()).toMatch(/^#N\/A Complétude sans objet/);
  });

  test("TARGET gives the target of the workbook, or says that there is none", async () => {
    const { call, ready } = open(await exampleSheets("Objectifs", "Marchés"));
    const [none] = [call("TARGET", "1.4.2", 2025)];
    await ready();
    expect(none.shows()).toBe("#N/A Aucun objectif fixé pour l'indicateur 1.4.2 en 2025.");
    const targets = indicatorsOf(DEFAULT_SCHEME).map(({ code }) => call("TARGET", code, 2025).shows());
    expect(targets.filter((target) => typeof target === "number").length).toBeGreaterThan(0);
  });

  test("STATUS says what was read", async () => {
    const { call, ready } = open();
    const cell = call("STATUS");
    await ready();
    expect(cell.shows()).toMatch(
      /^1 registre lu, \d+ lignes · exercice 2025 · \d+ mesures? chiffrées? sur 50 · (rien|\d+ points?) à vérifier · lu le \d\d\/\d\d\/\d{4} à \d\d:\d\d$/,
    );
  });

  test("STATUS in a register's own sheet: its calculation is read again once, and not for ever", async () => {
    const { call, host, settle, reads } = open();
    const cell = call("STATUS");
    await settle();
    const [sheet] = host.workbook.sheets;
    for (let turn = 0, pushed = 0; turn < 6 && sheet !== undefined && pushed < cell.results.length; turn++) {
      pushed = cell.results.length;
      host.fireCalculated(sheet);
      await settle();
    }
    // Its value changes with the minute: one reading more if a minute ends meanwhile.
    expect(reads()).toBeLessThanOrEqual(3);
  });
});
