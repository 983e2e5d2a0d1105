import { annualReport, readRegisters } from "../../src/report/annual";
import { summary } from "../../src/cli/summary";
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

const lineOf = (code: string): string =>
  summary(REPORT, false)
    .split("\n")
    .find((line) => line.startsWith(`${code} `)) ?? "";

test("a line per measure and a heading per axis", () => {
  const lines = summary(REPORT, false).split("\n");
  expect(lines.filter((line) => /^\d\.\d\.\d/.test(line))).toHaveLength(50);
  expect(lines.filter((line) => line.startsWith("Axe "))).toHaveLength(3);
});

test("figures stand under each other", () => {
  expect(lineOf("1.1.2")).toMatch(/^1\.1\.2 {4}Nombre de marchés clausés {21,}1 {2}/);
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
  expect(summary(REPORT, false)).not.toContain("\u001b");
  expect(summary(REPORT, true)).toContain("\u001b[");
});
