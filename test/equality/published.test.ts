/** The State's public file beside what candidates declared. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PublicIndex, publicIndexOf, publicLookup } from "../../src/equality/public-file";
import { comparisonsOf } from "../../src/equality/published";
import type { Cell } from "../../src/workbook/port";
import { readWorkbook } from "../../src/workbook/xlsx";
import { sheetFrom, workbook } from "../support/registers";
import { candidate, joining } from "./candidates";

const HEADINGS = [
  "Année",
  "Structure",
  "Tranche d'effectifs",
  "SIREN",
  "Raison Sociale",
  "Nom UES",
  "Entreprises UES (SIREN)",
  "Région",
  "Département",
  "Pays",
  "Code NAF",
  "Note Ecart rémunération",
  "Note Ecart taux d'augmentation (hors promotion)",
  "Note Ecart taux de promotion",
  "Note Ecart taux d'augmentation",
  "Note Retour congé maternité",
  "Note Hautes rémunérations",
  "Note Index",
];

const OWN = "732829320";
const DECLARANT = "404833048";

const row = (year: number, siren: Cell, members: string | null, ...points: readonly Cell[]): readonly Cell[] => [
  year, "Entreprise", "50 à 250", siren, "X", null, members, null, null, "FRANCE", null, ...points,
]; // prettier-ignore

const fileOf = (...rows: readonly (readonly Cell[])[]): readonly PublicIndex[] =>
  publicIndexOf(workbook([sheetFrom("Données publiques Index Egapro", [HEADINGS, ...rows])])) ?? [];

test("a published mark stands; an empty indicator is not of the enterprise's size", () => {
  const [line] = fileOf(row(2024, OWN, null, 40, null, null, 35, 0, 10, 85));
  expect(line).toMatchObject({
    year: 2024,
    siren: OWN,
    mark: 85,
    isWorkedOut: false,
    points: { payGap: 40, risesAndPromotions: 35, maternity: 0, highestPays: 10 },
  });
  expect(line?.points).not.toHaveProperty("rises");
});

test("an NC whose points are all there is worked out again: the export writes NC for a real 0", () => {
  const [zero, real, partial] = fileOf(
    row(2024, OWN, null, 0, null, null, 0, "NC", 0, "NC"),
    row(2024, OWN, null, "NC", null, null, 25, 0, 0, "NC"),
    row(2024, OWN, null, 40, null, null, null, 15, 10, "NC"),
  );
  expect(zero).toMatchObject({ published: "NC", mark: 0, isWorkedOut: true });
  expect(real).toMatchObject({ published: "NC", mark: "NC", isWorkedOut: false });
  expect(partial).toMatchObject({ published: "NC", mark: "NC", isWorkedOut: false });
});

test("a member of a UES is found in the list of its declarant, whose own line comes first", () => {
  const find = publicLookup(
    fileOf(
      row(2024, DECLARANT, `ALPHA (${OWN}),BETA (356000000)`, 40, 20, 15, null, 15, 10, 100),
      row(2024, 356000000, null, 40, 20, 15, null, 15, 5, 95),
    ),
  );
  expect(find(OWN, 2024)?.siren).toBe(DECLARANT);
  expect(find("356000000", 2024)?.mark).toBe(95);
  expect(find(OWN, 2023)).toBeUndefined();
});

test("a workbook that is not the public file is said not to be", () => {
  expect(
    publicIndexOf(
      workbook([
        sheetFrom("Feuille", [
          ["Année", "SIREN"],
          [2024, OWN],
        ]),
      ]),
    ),
  ).toBeNull();
});

test("declared against published: same, different, not published, published and not joined", () => {
  const as = (name: string, siren: string) => ({ candidate: `siren ${siren}`, siren, name });
  const lines = [
    joining("Same", 85, as("Same", OWN)),
    joining("Different", 92, as("Different", DECLARANT)),
    joining("Absent", 90, as("Absent", "356000000")),
    candidate("Silent", as("Silent", "552100554")),
    candidate("Unknown", as("Unknown", "542051180")),
    candidate("Nobody", { siren: null }),
  ];
  const published = fileOf(
    row(2024, OWN, null, 40, null, null, 35, 0, 10, 85),
    row(2024, DECLARANT, null, 40, null, null, 35, 0, 10, 85),
    row(2023, "552100554", null, 40, null, null, 35, 15, 10, 100),
    row(2020, "542051180", null, 40, null, null, 35, 15, 10, 100),
  );
  expect(comparisonsOf(lines, 2025, published).map(({ name, agreement, year }) => [name, agreement, year])).toEqual([
    ["Same", "same", 2024],
    ["Different", "different", 2024],
    ["Absent", "not-published", 2024],
    ["Silent", "not-joined", 2023],
  ]);
});

const path = join(__dirname, "../../../shared/data/egapro/index-egalite-fh_18col_SYNTHETIQUE.xlsx");
(existsSync(path) ? test : test.skip)("the layout of the public file is read whole", async () => {
  const read = await readWorkbook(new Uint8Array(readFileSync(path)), "index-egalite-fh.xlsx");
  const lines = read.ok ? publicIndexOf(read.value) : null;
  expect(lines).toHaveLength(12);
  expect(lines?.filter(({ isWorkedOut }) => isWorkedOut).map(({ siren, mark }) => [siren, mark])).toEqual([
    ["999000128", 0],
  ]);
  const find = publicLookup(lines ?? []);
  expect(find("999000060", 2025)).toMatchObject({ siren: "999000045", mark: "NC" });
  expect(find("999000078", 2024)?.mark).toBe(75);
});
