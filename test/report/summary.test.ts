import { annualReport, readRegisters } from "../../src/report/annual";
import { summary } from "../../src/cli/summary";
import { wrapped } from "../../src/cli/wrapped";
import { contracts, workbook } from "../support/registers";

const REPORT = annualReport(
  readRegisters([
    workbook([
      contracts`
        | N° marché | Date de notification | Dispositif social  |
        | M1        | 12/03/2025           | clause d'exécution |
        | M2        | 12/03/2025           | aucun              |
      `,
    ]),
  ]),
  { exercice: 2025 },
);

const PLAIN = { colours: false, width: null };

const lineOf = (code: string): string =>
  summary(REPORT, PLAIN)
    .split("\n")
    .find((line) => line.startsWith(`${code} `)) ?? "";

test("a line per measure and a heading per axis", () => {
  const lines = summary(REPORT, PLAIN).split("\n");
  expect(lines.filter((line) => /^\d\.\d\.\d/.test(line))).toHaveLength(50);
  expect(lines.filter((line) => line.startsWith("Axe "))).toHaveLength(3);
});

test("figures stand under each other", () => {
  expect(lineOf("1.1.2")).toMatch(/^1\.1\.2 {3}Nombre de marchés clausés {37,}1 {2}/);
  expect(lineOf("6.2.3").indexOf("Non calculable") + "Non calculable".length).toBe(
    lineOf("1.1.2").lastIndexOf(" 1 ") + 2,
  );
});

test("a figure that is missing says why", () => {
  expect(lineOf("1.1.3")).toContain("Non calculable : registre des mandats absent.");
  expect(lineOf("1.1.4")).toContain(
    "Non calculable : colonne « Heures contractualisées » absente du registre des marchés.",
  );
});

test("colours only when asked", () => {
  expect(summary(REPORT, PLAIN)).not.toContain("\u001b");
  expect(summary(REPORT, { ...PLAIN, colours: true })).toContain("\u001b[");
});

const LABEL = "Nombre de documents de type Index salarial ou Plan pour l'égalité professionnelle reçus";

test.each([60, 80, 100, 120, 200])("in %i columns no line is longer, and nothing is cut", (width) => {
  const text = summary(REPORT, { colours: false, width });
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(Math.max(width, 76));
  expect(text).not.toContain("…");
  const words = text.slice(text.indexOf("3.2.1"), text.indexOf("Axe 2")).split(/\s+/);
  expect(words).toEqual(expect.arrayContaining(LABEL.split(" ")));
});

test("notes stand beside the figures where there is room, else under the label", () => {
  const wide = summary(REPORT, { colours: false, width: 160 }).split("\n");
  const narrow = summary(REPORT, { colours: false, width: 80 }).split("\n");
  expect(wide.find((line) => line.startsWith("1.1.3"))).toContain("Non calculable : registre des mandats absent.");
  expect(narrow.find((line) => line.startsWith("1.1.3"))).not.toContain("registre des mandats");
  expect(narrow).toContain("        Non calculable : registre des mandats absent.");
});

test("lines are cut between words, never before what ends one in French", () => {
  expect(wrapped("lu comme « Mandats » : à confirmer", 13)).toEqual(["lu comme", "« Mandats » :", "à confirmer"]);
  expect(wrapped("12\u00a0345\u00a0€ anticonstitutionnellement", 8)).toEqual([
    "12\u00a0345\u00a0€",
    "anticonstitutionnellement",
  ]);
});

test("what was met in reading is said by gravity, and where the whole control is", () => {
  expect(summary(REPORT, PLAIN)).toMatch(/À la lecture des registres : 1 point à vérifier\. .*spaser check/);
});
