import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Basis, Scheme } from "../../src/indicators/definition";
import { landes2020 } from "../../src/indicators/landes-2020/scheme";
import { type AnnualReport, annualReport, readRegisters } from "../../src/report/annual";
import { bilan } from "../../src/report/bilan";
import { auditWorkbook } from "../../src/report/formula/audit-workbook";
import { inFrench } from "../../src/report/formula/in-french";
import { isOwnSheet } from "../../src/registers/own-sheets";
import { RECALCULATION } from "../../src/texts/consolidation";
import { METHOD } from "../../src/texts/method";
import type { DraftCell, Sheet, SheetDraft } from "../../src/workbook/port";
import { contracts, directorates, insertion, settings, sheet, sheetOf, targets, workbook } from "../support/registers";

const MARKETS = contracts`
  | N° marché | Date de notification | Dispositif social     | Heures contractualisées | Domaine d'activité | Segment | Analyse amiante-HAP | Bilan de GES | Montant HT |
  | M1        | 12/03/2025           | clause d'exécution    | 120                     | '=1+1              | autre   | non                 |              | 1000       |
  | M2        | 02/05/2025           | clause d'exécution    | beaucoup                | Voirie             | autre   | non                 |              | 2000       |
  | M3        | 02/06/2025           | critère d'attribution | 80                      | Voirie             | autre   | non                 |              | 500        |
  | M4        | 02/06/2025           |                       |                         |                    | autre   | non                 |              | 500        |
  | M5        | 02/06/2024           | clause d'exécution    | 10                      | Voirie             | voirie  | non                 | oui          | 500        |
`;

/** Twelve people with the RSA, six young ones, two refugees. */
const PEOPLE = sheetOf(
  "Insertion",
  [
    [
      "N° marché",
      "Bénéficiaire",
      "Période",
      "Heures effectuées",
      "Type de public",
      "Date de sortie",
      "Situation à la sortie",
    ],
    ...people(12, "R", "RSA", 10),
    ...people(6, "J", "jeune < 26", 10),
    ...people(2, "F", "réfugié", 7777),
  ].map((cells) =>
    cells.map((cell) => (typeof cell === "number" && cell > 40_000 ? { cell, dress: "date" as const } : { cell })),
  ),
);

function people(count: number, letter: string, profile: string, hours: number): readonly (string | number | null)[][] {
  return Array.from({ length: count }, (_, nth) => [
    "M1",
    `${letter}${String(nth)}`,
    45_750,
    hours,
    profile,
    nth < 3 ? 45_900 : null,
    nth < 3 ? (nth === 0 ? "chômage" : "CDI") : null,
  ]);
}

const TARGETS = targets`
  | Code  | Exercice | Objectif |
  | 1.1.2 | 2025     | 3        |
`;

/** A scheme of a few measures, as another authority's could be. */
const CODES = new Set(["1.1.2", "1.1.3", "1.1.4", "1.3.2", "1.3.3", "1.4.3", "1.4.4b", "5.2.1", "5.3.1"]);
const SMALL: Scheme = {
  ...landes2020,
  axes: landes2020.axes
    .map((axis) => ({
      ...axis,
      missions: axis.missions
        .map((mission) => ({
          ...mission,
          actions: mission.actions
            .map((action) => ({ ...action, indicators: action.indicators.filter(({ code }) => CODES.has(code)) }))
            .filter(({ indicators }) => indicators.length > 0),
        }))
        .filter(({ actions }) => actions.length > 0),
    }))
    .filter(({ missions }) => missions.length > 0),
};

const reportOf = (sheets: readonly Sheet[], scheme: Scheme = SMALL, basis: Basis = "number"): AnnualReport =>
  annualReport(readRegisters([workbook(sheets)]), { scheme, exercice: 2025, basis });

const sheetOfReport = (report: AnnualReport, name: string): SheetDraft => {
  const found = bilan(report).sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
const bilanOf = (report: AnnualReport): SheetDraft => sheetOfReport(report, "Bilan 2025");

/** A line per row; a number is followed by its format. */
const shown = (cell: DraftCell | null): string => {
  if (typeof cell?.value !== "number") return String(cell?.value ?? "");
  return `${String(Math.round(cell.value * 1e4) / 1e4)} {${cell.style?.numberFormat ?? ""}}`;
};
const textOf = (draft: SheetDraft): string =>
  draft.rows
    .map(({ cells }) =>
      cells
        .map(shown)
        .join(" | ")
        .replace(/[ |]+$/, ""),
    )
    .join("\n");

const rowFor = (draft: SheetDraft, code: string): readonly string[] => {
  const row = draft.rows.find(({ cells }) => cells[0]?.value === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row.cells.map(shown);
};

const ALL = [MARKETS, PEOPLE, TARGETS];

test.each(["Essentiel 2025", "Bilan 2025"])("%s of a small workbook, line by line", (name) => {
  const golden = join(__dirname, `${name.replace(" ", "-").toLowerCase()}.golden.txt`);
  const text = `${textOf(sheetOfReport(reportOf(ALL), name))}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
});

test("the same workbook gives the same sheets", () => {
  expect(bilan(reportOf(ALL))).toEqual(bilan(reportOf(ALL)));
});

describe("what is missing is said, and never 0", () => {
  const draft = bilanOf(reportOf(ALL));

  test("a register that is absent", () => {
    const cells = rowFor(draft, "1.1.3");
    expect(cells[2]).toBe("Non calculable");
    expect(cells[8]).toBe("Non calculable : registre des mandats absent.");
  });

  test("a column that is absent", () => {
    const bare = contracts`
      | N° marché | Date de notification | Dispositif social  |
      | M1        | 12/03/2025           | clause d'exécution |
    `;
    expect(rowFor(bilanOf(reportOf([bare])), "1.1.4")[8]).toBe(
      "Non calculable : colonne « Heures contractualisées » absente du registre des marchés.",
    );
  });

  test("nothing to divide by", () => {
    const cells = rowFor(draft, "5.3.1");
    expect(cells[2]).toBe("Sans objet");
    expect(cells[8]).toBe("Sans objet : aucun marché de voirie en 2025.");
  });

  test("a column that nobody filled in the exercice", () => {
    expect(rowFor(draft, "5.2.1")[2]).toBe("Jamais renseigné");
    expect(rowFor(draft, "5.2.1")[8]).toContain("« Bilan de GES »");
  });

  test("no measure of the whole scheme is a number when there is no register at all", () => {
    const empty = bilanOf(reportOf([sheet("Notes")`| rien |`], landes2020));
    const codes = new Set(
      landes2020.axes.flatMap(({ missions }) =>
        missions.flatMap(({ actions }) => actions.flatMap(({ indicators }) => indicators.map(({ code }) => code))),
      ),
    );
    const rows = empty.rows.filter(({ cells }) => codes.has(String(cells[0]?.value)));
    expect(rows).toHaveLength(50);
    expect(rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell?.value === "number"))).toEqual([]);
  });
});

describe("a figure about fewer than 5 people is masked", () => {
  const report = reportOf(ALL);
  const everything = bilan(report)
    .sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ""))))
    .join("\n");

  test("the line of two refugees, and with it the smallest of the others", () => {
    const lines = bilanOf(report).rows.map(({ cells }) => cells.map(shown));
    expect(lines.find((cells) => cells[1] === "réfugié")?.slice(2, 4)).toEqual(["s", "s"]);
    expect(lines.find((cells) => cells[1] === "jeune < 26")?.slice(2, 4)).toEqual(["s", "s"]);
    expect(lines.find((cells) => cells[1] === "RSA")?.[2]).toBe("12 {#,##0}");
  });

  test("their hours are in no cell of any sheet", () => {
    expect(everything).not.toContain("15554");
    expect(everything).not.toContain("15\u00a0554");
  });

  test("the classes of exits, of which one is small, and the people behind the rate", () => {
    const lines = bilanOf(report).rows.map(({ cells }) => cells.map(shown));
    expect(lines.find((cells) => cells[1] === "Autre sortie")?.[2]).toBe("s");
    expect(lines.find((cells) => cells[1] === "Emploi durable")?.[2]).toBe("s");
    expect(rowFor(bilanOf(report), "1.3.2")[8]).not.toMatch(/\d+ sur \d+/);
  });

  test("two lines of one person each are not told by what the others leave: a larger one is masked with them", () => {
    const some = sheetOf("Insertion", [
      ["N° marché", "Bénéficiaire", "Période", "Heures effectuées", "Type de public"].map((cell) => ({ cell })),
      ...[people(1, "H", "AAH", 10), people(1, "S", "ASS", 20), people(6, "Q", "QPV", 30), people(9, "R", "RSA", 40)]
        .flat()
        .map((cells) =>
          cells.slice(0, 5).map((cell) => (cell === 45_750 ? { cell, dress: "date" as const } : { cell })),
        ),
    ]);
    const lines = bilanOf(reportOf([some])).rows.map(({ cells }) => cells.map(shown));
    const of = (key: string) => lines.find((cells) => cells[1] === key)?.[2];
    expect(["AAH", "ASS", "QPV", "RSA"].map(of)).toEqual(["s", "s", "s", "9 {#,##0}"]);
  });

  test("a total of four people", () => {
    const few = sheetOf("Insertion", [
      ["N° marché", "Bénéficiaire", "Période", "Heures effectuées", "Type de public"].map((cell) => ({ cell })),
      ...people(4, "R", "RSA", 1234).map((cells) =>
        cells.slice(0, 5).map((cell) => (cell === 45_750 ? { cell, dress: "date" as const } : { cell })),
      ),
    ]);
    const draft = bilanOf(reportOf([few]));
    expect(rowFor(draft, "1.3.3")[2]).toBe("s");
    expect(rowFor(draft, "1.3.3")[8]).toBe("Secret : moins de 5 personnes concernées.");
    expect(textOf(draft)).not.toMatch(/4936|1234/);
  });
});

describe("a figure about fewer than 3 enterprises is masked", () => {
  const answered = (enterprises: number) =>
    sheetOf(
      "Candidatures",
      [
        ["N° consultation", "Candidat", "Date", "ESS", "Candidat volontaire", "Index transmis", "Plan transmis"],
        ...Array.from({ length: enterprises }, (_, nth) => [
          "C1",
          `Candidat ${String(nth)}`,
          45_750,
          "oui",
          "oui",
          "oui",
        ]),
      ].map((cells) => cells.map((cell) => (typeof cell === "number" ? { cell, dress: "date" as const } : { cell }))),
    );

  test("6.2.1 and 3.2.1: two candidates are a secret, three are not", () => {
    const two = bilanOf(reportOf([answered(2)], landes2020));
    expect(rowFor(two, "6.2.1")[2]).toBe("s");
    expect(rowFor(two, "3.2.1")[2]).toBe("s");
    expect(rowFor(two, "3.2.1")[8]).toBe("Secret : moins de 3 entreprises concernées.");
    const three = bilanOf(reportOf([answered(3)], landes2020));
    expect(rowFor(three, "6.2.1")[2]).toBe("3 {#,##0}");
  });

  test("1.4.4a: a kind of employer of which there are two, however many people", () => {
    const rows = (count: number, type: string, employers: readonly string[], hours: number) =>
      Array.from({ length: count }, (_, nth) => [
        "M1",
        `${type}${String(nth)}`,
        45_750,
        hours,
        type,
        employers[nth % employers.length] ?? "",
      ]);
    const employed = sheetOf(
      "Insertion",
      [
        ["N° marché", "Bénéficiaire", "Période", "Heures effectuées", "Type de SIAE", "Structure employeuse"],
        ...rows(8, "EI", ["E1", "E2", "E3"], 10),
        ...rows(9, "ETTI", ["T1", "T2"], 20),
        ...rows(9, "ACI", ["A1", "A2", "A3", "A4"], 30),
        ...rows(12, "AI", [""], 40),
      ].map((cells) => cells.map((cell) => (cell === 45_750 ? { cell, dress: "date" as const } : { cell }))),
    );
    const lines = bilanOf(reportOf([employed], landes2020)).rows.map(({ cells }) => cells.map(shown));
    const hoursOf = (type: string) => lines.find((cells) => cells[1] === type)?.[2];
    expect(hoursOf("ETTI")).toBe("s");
    expect(hoursOf("ACI")).toBe('270 {#,##0.0" h"}');
    // Alone, the masked line would be the total less the others.
    expect(hoursOf("EI")).toBe("s");
    // Nobody says who employs them: nothing is known of their number.
    expect(hoursOf("AI")).toBe('480 {#,##0.0" h"}');
  });
});

test("the bilan is that of the authority of the settings, else of the scheme's own", () => {
  const subtitleOf = (...sheets: readonly Sheet[]): string => textOf(bilanOf(reportOf(sheets))).split("\n")[1] ?? "";
  expect(subtitleOf(MARKETS)).toMatch(/^Département des Landes · /);
  expect(subtitleOf(MARKETS, settings`| Collectivité | Ville de Dax |`)).toMatch(/^Ville de Dax · /);
});

test("hours said to be cumulated in the settings are no longer to be checked", () => {
  const running = insertion`
    | N° marché | Bénéficiaire | Période    | Heures réalisées (cumul) |
    | M1        | B1           | 31/01/2025 | 10                       |
  `;
  const codes = (...sheets: readonly Sheet[]): readonly string[] => reportOf(sheets).problems.map(({ code }) => code);
  expect(codes(running)).toContain("cumulated-heading");
  expect(codes(running, settings`| Heures | cumulées |`)).not.toContain("cumulated-heading");
});

test("an example of the register of people names the heading in doubt, and never what a cell holds", () => {
  const doubtful = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuees en insertion | Date de sortie |
    | M1        | B1           | 31/01/2025 | 10                             | Dupont Marie   |
  `;
  const text = textOf(bilanOf(reportOf([doubtful])));
  expect(text).toContain("L'en-tête « Heures effectuees en insertion » est lu comme");
  expect(text).not.toContain("Dupont");
});

test("a register whose figures are kept quiet does not say its rows: there may be one a person", () => {
  const few = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées |
    | M1        | B1           | 31/01/2025 | 10                |
    | M1        | B2           | 31/01/2025 | 10                |
  `;
  const sources = (sheet: Sheet): string | undefined =>
    textOf(bilanOf(reportOf([sheet])))
      .split("\n")
      .find((line) => line.startsWith("Suivi des clauses d'insertion"));
  expect(sources(few)).toMatch(/\| s \| « Insertion »$/);
  const many = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées |
    | M1        | B1           | 31/01/2025 | 10                |
    | M1        | B2           | 31/01/2025 | 10                |
    | M1        | B3           | 31/01/2025 | 10                |
    | M1        | B4           | 31/01/2025 | 10                |
    | M1        | B5           | 31/01/2025 | 10                |
  `;
  expect(sources(many)).toMatch(/« Insertion » \(5 lignes\)$/);
});

test("an example of the register of people names the contract that is not known", () => {
  const hours = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées |
    | M9        | B1           | 31/01/2025 | 10                |
  `;
  const known = contracts`
    | N° marché | Date de notification |
    | M1        | 12/03/2025           |
  `;
  expect(textOf(bilanOf(reportOf([known, hours])))).toContain("Le marché « M9 » n'est pas dans le registre");
});

test("what is to be verified is grouped by the causes of the control, and says where the whole of it is", () => {
  const doubtful = contracts`
    | N° marché | Date de notification | Montant HT | Heures contractualisées | Clause suivie |
    | M1        | 12/03/2025           | selon BPU  | voir CCAP               | oui           |
    | M2        | 32/03/2025           | 10         | 10                      | oui           |
  `;
  const text = textOf(bilanOf(reportOf([doubtful])));
  expect(text).toMatch(/À la lecture des registres : 3 erreurs et \d+ points? à vérifier.* spaser check/);
  expect(text).toMatch(
    /2 .*Montant HT et Heures contractualisées .*Texte au lieu d'un nombre\. Par exemple Marchés!C2/,
  );
  expect(text).toMatch(/1 .*Date de notification .*Jour qui n'existe pas\. Par exemple Marchés!B3/);
});

test("a text that begins with “=” stays a text", () => {
  const cells = bilan(reportOf(ALL)).sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells.some((cell) => cell?.value === "=1+1")).toBe(true);
  expect(cells.every((cell) => cell?.formula === undefined)).toBe(true);
});

test("the add-in recognises the sheet that it wrote", () => {
  const draft = bilanOf(reportOf(ALL));
  const read = sheetOf(
    draft.name,
    draft.rows.map(({ cells }) => cells.map((cell) => ({ cell: cell?.value ?? null }))),
  );
  expect(isOwnSheet(read)).toBe(true);
});

test("en valeur, the figures of a rate are in euros", () => {
  const works = contracts`
    | N° marché | Date de notification | Catégorie | Variante | Montant HT |
    | M1        | 12/03/2025           | travaux   | oui      | 1000       |
    | M2        | 12/03/2025           | travaux   | non      | 3000       |
  `;
  expect(rowFor(bilanOf(reportOf([works], landes2020, "value")), "5.3.4")[8]).toBe(
    "1\u00a0000\u00a0€ sur 4\u00a0000\u00a0€. 1 ligne comptée.",
  );
});

test("every measure of the scheme is in the sheet of the method, with its function", () => {
  const report = reportOf([MARKETS, directorates`| Direction |`], landes2020);
  const { rows } = sheetOfReport(report, "Méthode SPASER");
  const said = (nth: number): string => String(rows[nth]?.cells[1]?.value ?? "");
  for (const { outcome } of report.lines) {
    const { code, name, definition } = outcome.indicator;
    const block = rows.findIndex(({ cells }) => cells[0]?.value === code);
    expect([said(block + 1), said(block + 3)]).toEqual([definition, `Fonction : =SPASER.${name}()`]);
  }
});

test("the formula that the method shows is the one that the consolidated workbook computes", () => {
  const reading = readRegisters([workbook([MARKETS, PEOPLE])]);
  const { rows } = sheetOfReport(annualReport(reading, { exercice: 2025 }), "Méthode SPASER");
  const audit = auditWorkbook(reading, { exercice: 2025 });
  const main = audit.lines.filter(({ basis, detail, outcome }) => {
    const { kind } = outcome.indicator.measure;
    return basis === "number" && (kind === "breakdown" ? detail === RECALCULATION.numberOfKeys : detail === null);
  });
  for (const { outcome, expression } of main.filter((line) => /^\d/.test(line.outcome.indicator.code))) {
    const block = rows.findIndex(({ cells }) => cells[0]?.value === outcome.indicator.code);
    const isTooLong = outcome.indicator.code === "1.4.4a";
    const shownThere = rows[block + 4]?.cells[1]?.value;
    expect(shownThere).toBe(isTooLong ? METHOD.longFormula : `=${inFrench(expression?.text ?? "")}`);
  }
});

test("a code leads from the first page to the bilan, from the bilan to the method, and back", () => {
  const { sheets } = bilan(reportOf(ALL));
  const links = sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.link === undefined ? [] : [{ from: name, cell, link: cell.link }])),
    ),
  );
  const codeAt = (sheet: string, address: string): unknown =>
    sheets.find(({ name }) => name === sheet)?.rows[Number(address.slice(1)) - 1]?.cells[0]?.value;
  const coded = links.filter(({ cell }) => /^\d/.test(String(cell.value)));
  expect(coded.map(({ link }) => codeAt(link.sheet, link.cell))).toEqual(coded.map(({ cell }) => cell.value));
  const ways = new Set(links.map(({ from, link }) => `${from} > ${link.sheet}`));
  expect([...ways]).toEqual([
    "Essentiel 2025 > Bilan 2025",
    "Bilan 2025 > Méthode SPASER",
    "Méthode SPASER > Bilan 2025",
  ]);
  const method = links.filter(({ from }) => from === "Bilan 2025").map(({ link }) => link.cell);
  expect(new Set(method).size).toBe(9 + reportOf(ALL).beside.length);
});

test("the footer says who reports, whatever its name, and numbers the pages", () => {
  const named = settings`| Collectivité | Dax & Cie |`;
  const footers = bilan(reportOf([MARKETS, named])).sheets.map(({ print }) => print?.footer);
  expect(footers[1]).toBe("&LDax && Cie&CBilan 2025&RPage &P / &N");
  expect(footers.every((footer) => footer?.startsWith("&LDax && Cie&C"))).toBe(true);
});
