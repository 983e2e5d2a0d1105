/** What the sheet "Paramètres SPASER" says. */
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../../src/registers/settings";
import { settings, workbook } from "../support/registers";
import type { Sheet } from "../../src/workbook/port";

const read = (sheet: Sheet): Settings => readSettings([workbook([sheet])]).settings;

test("without the sheet, the defaults: Landes, 50 g/km, hours of the period, 1,607 hours", () => {
  expect(readSettings([workbook([])]).settings).toEqual({
    ...DEFAULT_SETTINGS,
    authority: null,
    exercice: null,
    departments: ["40"],
    lowEmissionThreshold: 50,
    hoursMode: "period",
    confirmedSirens: [],
    fullTimeHours: 1_607,
  });
});

test("each line of the sheet is read under its label", () => {
  const sheet = settings`
    | Paramètre                                      | Valeur         |
    | Collectivité                                   | Ville de Dax   |
    | Exercice                                       | 2024           |
    | Départements du territoire                     | 40, 64 ; 33    |
    | Seuil de faible émission (g CO2/km)            | 60 g/km        |
    | Heures d'insertion (de la période ou cumulées) | cumulées       |
    | SIREN confirmés                                | 732 829 320    |
    | Base d'un équivalent temps plein (heures)      | 1600           |
  `;
  expect(read(sheet)).toMatchObject({
    authority: "Ville de Dax",
    exercice: 2024,
    departments: ["40", "64", "33"],
    lowEmissionThreshold: 60,
    hoursMode: "cumulated",
    confirmedSirens: ["732829320"],
    fullTimeHours: 1_600,
  });
});

test("national means of the Index: by year of the data, beside those known by default", () => {
  const sheet = settings`
    | Moyennes nationales de l'Index | 2023 : 88 / 87,5 / 88,1 / 90,2 ; 2025 : 89 / 88,9 / 89,1 / 91 |
  `;
  expect(read(sheet).nationalMeans).toEqual([
    ...DEFAULT_SETTINGS.nationalMeans,
    { year: 2023, all: 88, "50-250": 87.5, "251-999": 88.1, "1000+": 90.2 },
    { year: 2025, all: 89, "50-250": 88.9, "251-999": 89.1, "1000+": 91 },
  ]);
});

test("national means of the Index that are not all there are said unread", () => {
  const sheet = settings`
    | Moyennes nationales de l'Index | 2025 : 89 |
  `;
  expect(readSettings([workbook([sheet])])).toMatchObject({
    settings: DEFAULT_SETTINGS,
    unread: [{ found: "2025 : 89" }],
  });
});

test("several SIRENs: in one cell, in several, or one under the other", () => {
  const sheet = settings`
    | SIREN confirmés | 732829320 ; 214000887 | 356000000 |
    |                 | 224000018             |           |
  `;
  expect(read(sheet).confirmedSirens).toEqual(["732829320", "214000887", "356000000", "224000018"]);
});

test.each([
  ["Exercice", "l'an prochain"],
  ["Exercice", 1789],
  ["Seuil de faible émission (g CO2/km)", "beaucoup"],
  ["SIREN confirmés", "123"],
  ["Base d'un équivalent temps plein (heures)", -5],
])("« %s : %s » cannot be understood: the default stands, and it is said", (label, value) => {
  const sheet = settings`
    | ${label} | ${value} |
  `;
  const { settings: found, unread } = readSettings([workbook([sheet])]);
  expect(found).toEqual(DEFAULT_SETTINGS);
  expect(unread).toMatchObject([{ label, found: String(value) }]);
});

test("a line of no setting is nobody's concern", () => {
  const sheet = settings`
    | Vu par | Mme Dupont |
  `;
  expect(readSettings([workbook([sheet])])).toEqual({ settings: DEFAULT_SETTINGS, unread: [] });
});
