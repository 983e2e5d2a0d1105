/** Words really met under the headings of choices, beside those of the registers' own lists. */
import { columnsOf } from "../../../src/registers/catalogue";
import { choiceKey } from "../../../src/registers/cells/choice";
import { withSigns } from "../../../src/registers/cells/comparisons";
import { cellKindOf } from "../../../src/registers/cells/kinds";
import type { Problem } from "../../../src/registers/facts";
import type { RegisterKind } from "../../../src/registers/register";
import { problemMessage } from "../../../src/texts/problems";
import { readBy } from "../../support/cells";

/** What a cell says under the title of its column, by the labels of its list. */
function said(kind: RegisterKind, column: string, cell: string): string {
  const spec = columnsOf(kind)[column];
  if (spec === undefined) throw new Error(`no column ${column}`);
  const cells = cellKindOf(spec);
  const read = readBy(cells, cell);
  return typeof read === "number" ? String(cells.write(read)) : String(read);
}

const MET: readonly (readonly [RegisterKind, string, string, string])[] = [
  ["insertion", "exitSituation", "CDD - de 6 mois", "CDD < 6 mois"],
  ["insertion", "exitSituation", "CDD <6mois", "CDD < 6 mois"],
  ["insertion", "exitSituation", "CDD de 3 mois", "CDD < 6 mois"],
  ["insertion", "exitSituation", "CDD 6 mois", "CDD ≥ 6 mois"],
  ["insertion", "exitSituation", "CDD de 8 mois", "CDD ≥ 6 mois"],
  ["insertion", "exitSituation", "CDD (6 mois et +)", "CDD ≥ 6 mois"],
  ["insertion", "exitSituation", "CDD > 6mois", "CDD ≥ 6 mois"],
  ["insertion", "exitSituation", "Intérim (moins de 6 mois)", "intérim < 6 mois"],
  ["insertion", "exitSituation", "CDDI", "autre SIAE"],
  ["insertion", "exitSituation", "auto-entrepreneur", "création d'entreprise"],
  ["insertion", "profiles", "DETLD", "DELD"],
  ["insertion", "profiles", "DELD (+12 mois)", "DELD"],
  ["insertion", "profiles", "BRSA", "RSA"],
  ["insertion", "profiles", "TH", "RQTH"],
  ["insertion", "profiles", "Jeunes -26 ans", "jeune < 26"],
  ["insertion", "profiles", "jeune de moins de 26 ans", "jeune < 26"],
  ["insertion", "profiles", "50+", "senior > 50"],
  ["insertion", "profiles", "demandeur d'emploi de plus de 50 ans", "senior > 50"],
  ["insertion", "profiles", "résident QPV", "QPV"],
  ["insertion", "profiles", "BRSA + TH", "RSA ; RQTH"],
  ["contracts", "category", "PI", "services"],
  ["contracts", "category", "01 - Travaux", "travaux"],
  ["contracts", "category", "TVX", "travaux"],
  ["contracts", "socialScheme", "Marché réservé aux SIAE", "marché réservé"],
  ["contracts", "socialScheme", "Clause sociale obligatoire", "clause d'exécution"],
  ["contracts", "socialScheme", "L2113-12", "marché réservé"],
  ["contracts", "socialScheme", "non concerné", "aucun"],
  ["contracts", "reservedFor", "Article L. 2113-12 du CCP", "ESAT/EA"],
  ["contracts", "reservedFor", "L2113-14", "ESAT/EA ; SIAE"],
  ["payments", "structureType", "Entreprise classique", "aucun"],
  ["vehicles", "energy", "E85", "essence"],
  ["vehicles", "energy", "GAZOIL", "gazole"],
  ["vehicles", "energy", "Essence/électrique", "hybride"],
  ["vehicles", "energy", "GPL/essence", "GPL"],
  ["vehicles", "energy", "FL", "hybride rechargeable"],
  ["vehicles", "vehicleKind", "VASP", "(autre)"],
  ["vehicles", "vehicleKind", "TRR", "PL"],
  ["vehicles", "vehicleKind", "MTT1", "deux-roues"],
  ["equipment", "family", "PC portable", "informatique"],
  ["events", "type", "Rencontre CCI", "événement CCI"],
];

test.each(MET)("in %s.%s « %s » is « %s »", (kind, column, cell, label) => {
  expect(said(kind, column, cell)).toBe(label);
});

test.each(["FCS", "Fournitures courantes et services", "TIC"])(
  "« %s » holds both supplies and services: it is in the scope of each, and in no works",
  (cell) => {
    expect(said("contracts", "category", cell)).toBe("fournitures ; services");
  },
);

test.each(["CDD", "Intérim", "contrat à durée déterminée"])(
  "« %s » alone does not say how long: it cannot be read",
  (cell) => {
    expect(said("insertion", "exitSituation", cell)).toBe("(unreadable)");
  },
);

test.each(["SARL", "SAS", "Entreprise"])(
  "a legal form, « %s », leaves the type of the structure unsaid: the directory may know it",
  (cell) => {
    expect(said("payments", "structureType", cell)).toBe("(blank)");
  },
);

test.each([
  ["CDD de moins de 6 mois", "CDD - 6 mois"],
  ["CDD + 6 mois", "CDD de plus de 6 mois"],
  ["6 mois et +", "au moins 6 mois"],
  ["6 mois ou plus", "≥ 6 mois"],
  ["<26", "moins de 26 ans"],
])("« %s » and « %s » compare the same", (one, other) => {
  expect(choiceKey(one)).toBe(choiceKey(other));
});

test.each(["16-25 ans", "L.2113-12", "SP95-E10", "2024-2025"])("a dash in « %s » compares nothing", (text) => {
  expect(withSigns(text)).not.toMatch(/[<>]/);
});

test("the message about « CDD » alone says what it lacks", () => {
  const problem: Problem = {
    code: "unreadable-cell",
    severity: "error",
    register: "insertion",
    column: "exitSituation",
    file: null,
    sheet: "Suivi",
    cell: "H4",
    found: "CDD",
  };
  expect(problemMessage(problem)).toContain("« CDD ≥ 6 mois » ou « CDD < 6 mois »");
  expect(problemMessage({ ...problem, found: "trapéziste" })).not.toContain("« CDD ≥ 6 mois » ou");
});
