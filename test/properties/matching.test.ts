/** Choices that say what is recognised anyway change nothing; taken away, they leave the same facts. */
import fc from "fast-check";
import { columnsOf, REGISTERS } from "../../src/registers/catalogue";
import type { Facts, Problem } from "../../src/registers/facts";
import { matchingOf } from "../../src/registers/matching/lines";
import { type Choice, editsFor } from "../../src/registers/matching/edits";
import { readFacts } from "../../src/registers/read";
import type { Cell, Sheet } from "../../src/workbook/port";
import { asSheet, registersOf, spoilt } from "../support/arbitrary-registers";
import { anyCell } from "../support/arbitrary";
import { problemMessage } from "../../src/texts/problems";
import { sheetFrom, workbook } from "../support/registers";

/** More columns than the registers need: two that may be one, one that looks like another, several for one list. */
const EXTRA = ["Montant notifié", "Date de notificaton", "Clause sociale", "Critère social", "Visa", "Statut", "Siret"];

const workbooks = fc
  .tuple(spoilt(registersOf(2024, 2025)), fc.subarray(EXTRA), fc.infiniteStream(fc.constantFrom<Cell>("oui", 3, null)))
  .map(([drawn, extra, cells]) =>
    drawn.map((register) =>
      asSheet({
        ...register,
        headings: [...register.headings, ...extra],
        rows: register.rows.map((row) => [...row, ...extra.map(() => cells.next().value as Cell)]),
      }),
    ),
  );

/** A settings sheet that says of every column what it is read from. */
function confirmed({ registers }: Facts): Sheet {
  const lines = [...registers.values()].flatMap(({ kind, blocks }) =>
    blocks.flatMap(({ sheet, columns }) =>
      [...columns].flatMap(([column, read]) =>
        read.map(({ heading, yes }): readonly Cell[] => {
          const spec = columnsOf(kind)[column];
          return [sheet, REGISTERS[kind].title, spec?.title ?? "", heading, yes ?? null];
        }),
      ),
    ),
  );
  return sheetFrom("Paramètres SPASER", [
    ["Correspondance des colonnes"],
    ["Feuille", "Registre", "Colonne", "En-tête lu", "« Oui » signifie"],
    ...lines,
  ]);
}

const CONFIRMED: ReadonlySet<string> = new Set(["likely-heading", "several-columns", "unsuited-heading"]);

/** What is read, whoever chose it; what is to be confirmed is so no more. */
const plain = ({ registers, problems }: Facts) => ({
  registers: [...registers.values()].map(({ blocks, ...register }) => ({
    ...register,
    columns: new Map([...register.columns].sort(([one], [other]) => (one < other ? -1 : 1))),
    blocks: blocks.map((block) => ({
      ...block,
      columns: new Map([...block.columns].map(([column, read]) => [column, read.map((one) => ({ ...one, sure: "" }))])),
    })),
  })),
  problems: problems
    .filter(({ code }) => !CONFIRMED.has(code))
    .map(keyOf)
    .sort(),
});
const keyOf = (problem: Problem): string => JSON.stringify(problem);

test("what is chosen as it is recognised changes nothing", () => {
  fc.assert(
    fc.property(workbooks, (sheets) => {
      const before = readFacts([workbook(sheets)]);
      const after = readFacts([workbook([...sheets, confirmed(before)])]);
      expect(plain(after)).toEqual(plain(before));
    }),
    { numRuns: 30 },
  );
});

test("choices of any kind, taken away, leave the same facts, and the settings sheet without a line", () => {
  fc.assert(
    fc.property(workbooks, fc.infiniteStream(fc.nat()), (sheets, luck) => {
      const before = readFacts([workbook(sheets)]);
      const drawn = (count: number): number => (luck.next().value as number) % count;
      let settings = sheetFrom("Paramètres SPASER", [["Exercice", 2025]]);
      for (let turn = 0; turn < 4; turn += 1) {
        const facts = readFacts([workbook([...sheets, settings])]);
        const table = facts.tables[drawn(facts.tables.length)];
        if (table?.kind == null) continue;
        const columns = Object.keys(columnsOf(table.kind));
        const choice: Choice = {
          what: "column",
          table,
          register: table.kind,
          column: columns[drawn(columns.length)] ?? "",
          everywhere: drawn(2) === 0,
          headings: table.headings.filter(() => drawn(9) === 0).map(({ heading }) => ({ heading, yes: null })),
        };
        settings = written(settings, choice);
      }
      const cleared = written(settings, { what: "forget", rows: "all" });
      const { tables, columns, faults } = matchingOf(workbook([cleared]));
      expect([...tables, ...columns, ...faults]).toEqual([]);
      expect(plain(readFacts([workbook([...sheets, cleared])]))).toEqual(plain(before));
    }),
    { numRuns: 15 },
  );
});

/** What someone may type in the section, by hand: right words in the wrong place, wrong words, anything. */
const typed = fc.oneof(
  fc.constantFrom<Cell>("*", "Marchés", "marchés", "Insertion", "Mandats", "Feuille supprimée", "__proto__", "", null),
  fc.constantFrom<Cell>(
    "Registre des marchés",
    "Mandats",
    "aucun",
    "aucune",
    "(tout le tableau)",
    "oui",
    "constructor",
  ),
  fc.constantFrom<Cell>("Montant HT", "ESS", "Dispositif social", "Montant notifié", "Critère social", "Montant TTC"),
  anyCell,
);

test("whatever is typed in the section, reading ends, and each line is followed or said", () => {
  const lines = fc.array(fc.tuple(typed, typed, typed, typed, typed), { maxLength: 8 });
  fc.assert(
    fc.property(workbooks, lines, (sheets, typedLines) => {
      const section = sheetFrom("Paramètres SPASER", [
        ["Correspondance des colonnes"],
        ["Feuille", "Registre", "Colonne", "En-tête lu", "« Oui » signifie"],
        ...typedLines,
      ]);
      const facts = readFacts([workbook([...sheets, section])]);
      const said = facts.problems.filter(({ code }) => code === "matching-unapplied");
      const [matching] = facts.matchings;
      const read = (matching?.tables.length ?? 0) + (matching?.columns.length ?? 0) + (matching?.faults.length ?? 0);
      expect(said.length).toBeLessThanOrEqual(read);
      expect(said.length).toBeGreaterThanOrEqual(matching?.faults.length ?? 0);
      for (const problem of said) expect(problemMessage(problem)).not.toMatch(/undefined|\[object/);
      expect(new Set(said.map(({ cell }) => cell)).size).toBe(said.length);
    }),
    { numRuns: 40 },
  );
});

test("a section of any length is read in a moment, and it is said where it is cut", () => {
  const line = (k: number): readonly Cell[] => [
    "Marchés",
    "Registre des marchés",
    "Montant HT",
    `Montant ${String(k)}`,
  ];
  const section = sheetFrom("Paramètres SPASER", [
    ["Correspondance des colonnes"],
    ["Feuille", "Registre", "Colonne", "En-tête lu"],
    ...Array.from({ length: 20_000 }, (_, k) => line(k)),
  ]);
  const sheet = sheetFrom("Marchés", [
    [
      "N° marché",
      "Date de notification",
      "Direction",
      "Objet",
      ...Array.from({ length: 200 }, (_, k) => `Montant ${String(k)}`),
    ],
    ["M1", 45_000, 1],
  ]);
  const started = process.cpuUsage();
  const facts = readFacts([workbook([sheet, section])]);
  const { user } = process.cpuUsage(started);
  expect(user / 1e6).toBeLessThan(5);
  const said = facts.problems.filter(({ code }) => code === "matching-unapplied");
  expect(said).toHaveLength(2_000);
  expect(said.at(-1)?.detail).toContain("seules les 2\u00a0000 premières lignes sont lues");
});

function written(settings: Sheet, choice: Choice): Sheet {
  const { grid } = settings;
  const rows: Cell[][] = [];
  grid.rows.forEach((row, i) => {
    rows[(grid.rowNumbers[i] ?? 1) - 1] = row.map((cell) => cell ?? null);
  });
  for (const { row, cells } of editsFor(matchingOf(workbook([settings])), choice))
    for (const { column, before, after } of cells) {
      const line = (rows[row - 1] ??= []);
      expect(String(line[column] ?? "")).toBe(before);
      line[column] = after === "" ? null : after;
    }
  return sheetFrom(
    settings.name,
    Array.from({ length: rows.length }, (_, i) => Array.from(rows[i] ?? [], (cell) => cell ?? null)),
  );
}
