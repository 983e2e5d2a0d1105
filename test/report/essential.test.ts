import { landes2020 } from "../../src/indicators/landes-2020/scheme";
import { annualReport, readRegisters } from "../../src/report/annual";
import { bilan } from "../../src/report/bilan";
import { roomOf } from "../../src/report/bilan/pages";
import type { Sheet, SheetDraft } from "../../src/workbook/port";
import { contracts, settings, sheet, sheetOf, targets, workbook } from "../support/registers";

const reportOf = (sheets: readonly Sheet[], exercice = 2025) =>
  annualReport(readRegisters([workbook(sheets)]), { scheme: landes2020, exercice });

function firstPage(sheets: readonly Sheet[], exercice = 2025): SheetDraft {
  const [first] = bilan(reportOf(sheets, exercice)).sheets;
  if (first === undefined) throw new Error("no sheet");
  return first;
}

const rowsOf = (draft: SheetDraft): readonly string[] =>
  draft.rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? "")).join("|"));

const textOf = (draft: SheetDraft): string => rowsOf(draft).join("\n");

/** So many contracts of a year with a social clause, of so many hours each. */
const clauses = (year: number, count: number, hours: number): Sheet =>
  sheetOf(`Marchés ${String(year)}`, [
    ["N° marché", "Date de notification", "Dispositif social", "Heures contractualisées"].map((cell) => ({ cell })),
    ...Array.from({ length: count }, (_, nth) => [
      { cell: `${String(year)}-${String(nth)}` },
      { cell: `12/03/${String(year)}` },
      { cell: "clause d'exécution" },
      { cell: hours },
    ]),
  ]);

test("targets that are met and missed are told apart, and counted", () => {
  const aims = targets`
    | Code  | Exercice | Objectif |
    | 1.1.2 | 2025     | 10       |
    | 1.1.4 | 2025     | 5000     |
    | 1.1.1 | 2025     | 80 %     |
  `;
  const page = firstPage([clauses(2025, 12, 100), aims]);
  const rows = rowsOf(page);
  const at = (text: string): number => rows.findIndex((row) => row.includes(text));
  expect(rows.some((row) => row.includes("|1 sur 3|"))).toBe(true);
  expect(at("Non atteints (1)")).toBeLessThan(at("|1.1.4|Volume d'heures"));
  expect(at("Sans chiffre à comparer (1)")).toBeLessThan(at("|1.1.1|"));
  expect(at("Atteints (1)")).toBeLessThan(at("|1.1.2|Nombre de marchés clausés"));
});

test("what moved is weighed against the larger year, and small counts are left out", () => {
  const page = firstPage([clauses(2024, 2, 1000), clauses(2025, 9, 100)]);
  // From 2 to 9 contracts is too few to say; 2,000 hours became 900.
  expect(textOf(page)).not.toContain("1.1.2|Nombre de marchés clausés");
  expect(textOf(page)).toContain("1.1.4|Volume d'heures d'insertion contractualisées|900|2000|-0.55");
});

test("a figure that was 0 has no proportion", () => {
  const none = sheetOf("Marchés 2024", [
    ["N° marché", "Date de notification", "Dispositif social"].map((cell) => ({ cell })),
    [{ cell: "A1" }, { cell: "12/03/2024" }, { cell: "aucun" }],
  ]);
  expect(textOf(firstPage([none, clauses(2025, 12, 100)]))).toContain(
    "1.1.2|Nombre de marchés clausés|12|0|▲ depuis 0",
  );
});

test("what cannot be compared, and targets that nobody set, are said", () => {
  const text = textOf(firstPage([clauses(2025, 12, 100)]));
  expect(text).toContain("Aucun chiffre de 2025 ne peut être comparé à 2024");
  expect(text).toContain("Aucun objectif n'est fixé pour 2025");
  expect(text).not.toMatch(/\|0 sur 0/);
});

test("a figure kept quiet is on the first page neither as a change nor beside its target", () => {
  const few = (
    year: number,
    people: number,
    hours: number,
  ): readonly (readonly { readonly cell: string | number }[])[] =>
    Array.from({ length: people }, (_, nth) => [
      { cell: "M1" },
      { cell: `${String(year)}-${String(nth)}` },
      { cell: `15/03/${String(year)}` },
      { cell: hours },
    ]);
  const followed = sheetOf("Insertion", [
    ["N° marché", "Bénéficiaire", "Période", "Heures effectuées"].map((cell) => ({ cell })),
    ...few(2024, 20, 10),
    ...few(2025, 3, 1234),
  ]);
  const aims = targets`
    | Code  | Exercice | Objectif |
    | 1.3.1 | 2025     | 1000     |
  `;
  const text = textOf(firstPage([followed, aims]));
  expect(text).not.toMatch(/3702|1234/);
  expect(text).toContain("Sans chiffre à comparer (1)");
});

test("settings left as they come are said, with how to change them; others are not", () => {
  expect(textOf(firstPage([clauses(2025, 1, 1)]))).toMatch(
    /Collectivité : Département des Landes.*Territoire : département 40 \(réglage d'origine\).*« Paramètres SPASER »/,
  );
  const own = settings`
    | Collectivité               | Ville de Dax |
    | Départements du territoire | 64           |
  `;
  const text = textOf(firstPage([clauses(2025, 1, 1), own]));
  expect(text).toContain("Territoire : département 64.");
  expect(text).not.toContain("réglage d'origine");
});

test("an exercice that no register speaks of is said at the top, in the bilan and among the problems", () => {
  const report = reportOf([clauses(2025, 2, 100)], 2031);
  const said = "Aucun registre n'a de ligne en 2031";
  const sheets = bilan(report).sheets.map(textOf);
  expect(sheets[0]).toContain(said);
  expect(sheets[1]?.split(said)).toHaveLength(3);
  expect(report.problems.map(({ code }) => code)).toContain("exercice-without-rows");
  expect(reportOf([clauses(2025, 2, 100)]).problems.map(({ code }) => code)).not.toContain("exercice-without-rows");
});

test("the first page is one page, whatever there is to say", () => {
  const long = settings`
    | Collectivité | Communauté d'agglomération intercommunale du grand bassin versant de l'Adour supérieur et de ses affluents réunis |
  `;
  const aims = sheetOf("Objectifs", [
    ["Code", "Exercice", "Objectif"].map((cell) => ({ cell })),
    ...reportOf([]).lines.map(({ outcome }) => [{ cell: outcome.indicator.code }, { cell: 2025 }, { cell: 0.5 }]),
  ]);
  for (const sheets of [[sheet("Notes")`| rien |`], [clauses(2024, 30, 10), clauses(2025, 12, 100), aims, long]]) {
    const { rows, print, columnWidths } = firstPage(sheets);
    const [second = rows.length + 1] = print?.pageBreaks ?? [];
    expect(rows[second - 1]?.cells[0]?.value ?? "Heures d'insertion").toBe("Heures d'insertion");
    const height = rows.slice(0, second - 1).reduce((sum, row) => sum + (row.height ?? 15), 0);
    expect(height).toBeLessThanOrEqual(roomOf({ orientation: "landscape", columnWidths }));
  }
});

test("no figure of the first page is 0 for want of a register", () => {
  const page = firstPage([contracts`| N° marché | Date de notification |`]);
  expect(textOf(page)).toContain("Ensemble du schéma||0 sur 50|—|—|—||50 non calculables");
});

describe("the charts of the second page", () => {
  const aims = targets`
    | Code  | Exercice | Objectif |
    | 1.1.2 | 2025     | 10       |
    | 3.1.1 | 2025     | 80 %     |
  `;
  const page = firstPage([clauses(2024, 30, 10), clauses(2025, 12, 100), aims]);
  const valuesIn = ({ top, left, bottom }: { top: number; left: number; bottom: number }): readonly unknown[] =>
    page.rows.slice(top - 1, bottom).map(({ cells }) => cells[left]?.value);

  test("are of the cells that say what they say", () => {
    expect(page.charts?.map(({ title }) => title)).toEqual(["Heures d'insertion", "Nombres et leurs objectifs"]);
    const [hours] = page.charts ?? [];
    if (hours === undefined) throw new Error("no chart");
    expect(valuesIn(hours.categories)[0]).toBe("Volume d'heures d'insertion contractualisées");
    expect(hours.series.map(({ name, values }) => [name, valuesIn(values)])).toEqual([
      ["2024", [300, "n. d.", "n. d."]],
      ["2025", [1200, "n. d.", "n. d."]],
    ]);
    expect(hours.alt).toContain(
      "Volume d'heures d'insertion contractualisées, 2025 : 1\u00a0200,0\u00a0h, 2024 : 300,0\u00a0h",
    );
  });

  test("are not drawn where there is nothing to draw, and then there is no second page", () => {
    const bare = firstPage([contracts`| N° marché | Date de notification |`]);
    expect(bare.charts).toBeUndefined();
    expect(bare.print?.pageBreaks).toEqual([]);
  });
});
