import fc from "fast-check";
import { DIRECTORATES, FIRST_EXERCICE, LAST_EXERCICE, registersOf } from "../../../bench/registers";
import { indicatorsOf } from "../../../src/indicators/definition";
import { cubeOf } from "../../../src/indicators/engine/cube";
import { type LiveFigures, liveFigures, type Place } from "../../../src/indicators/engine/live";
import { prepare } from "../../../src/indicators/engine/prepared";
import { DEFAULT_SCHEME } from "../../../src/indicators/schemes";
import { NO_CONTEXT } from "../../../src/registers/cells/reading";
import { readFacts } from "../../../src/registers/read";
import { DEFAULT_SETTINGS } from "../../../src/registers/settings";
import type { Cell } from "../../../src/workbook/port";

const FACTS = readFacts([registersOf(120)]);
const INDICATORS = indicatorsOf(DEFAULT_SCHEME);
const SHOWN = [null, ...DIRECTORATES.slice(0, 2)];

type FigureOf = Pick<LiveFigures, "figure">;

const figuresOf = ({ figure }: FigureOf): unknown =>
  INDICATORS.map((indicator) =>
    Array.from({ length: LAST_EXERCICE - FIRST_EXERCICE + 1 }, (_, k) =>
      SHOWN.map((directorate) => [indicator.code, figure(indicator, FIRST_EXERCICE + k, directorate)]),
    ),
  );

const places: readonly Omit<Place, "row">[] = [...FACTS.registers].flatMap(([register, { columns }]) =>
  [...columns.keys()].map((column) => ({ register, column })),
);

/** What buyers write, whatever the column. */
const WORDS: readonly Cell[] = [
  null, "", "Oui", "Non", "voir dossier", "Clause d'exécution ; critère", "Marché réservé", "ESAT/EA", "EI", "Travaux", "Voirie", "PME",
  "Bilan de GES", "Enrobés tièdes ; mots inconnus", "Un domaine jamais vu", "DELD ; RSA", "CDI", "40100", "75001", "45233140", "Vélo",
  "Routes", "12,5", "1 234,56", -300.25, 0, 0.1, 7, 45_700, 46_020, 2024, "2023", "#N/A", true, "Salon", "00000000000000",
]; // prettier-ignore

const edits = fc.array(
  fc.record({ place: fc.constantFrom(...places), at: fc.nat(10_000), cell: fc.constantFrom(...WORDS) }),
  { minLength: 1, maxLength: 25 },
);

test.each(["number", "value"] as const)(
  "in %s, after any edits, live figures are those of a full computation",
  (basis) => {
    fc.assert(
      fc.property(edits, (all) => {
        const live = liveFigures(FACTS, DEFAULT_SETTINGS, INDICATORS, basis);
        figuresOf(live);
        for (const { place, at, cell } of all) {
          const size = FACTS.registers.get(place.register)?.size ?? 1;
          live.edit({ ...place, row: at % size }, cell, NO_CONTEXT);
        }
        expect(figuresOf(live)).toStrictEqual(figuresOf(cubeOf(prepare(live.facts, DEFAULT_SETTINGS), basis)));
      }),
      { numRuns: 40 },
    );
  },
);

test("the facts given are left as they were", () => {
  const before = structuredClone(FACTS.registers.get("contracts")?.columns.get("ess"));
  const live = liveFigures(FACTS, DEFAULT_SETTINGS, INDICATORS, "number");
  for (let row = 0; row < 50; row += 1) live.edit({ register: "contracts", row, column: "ess" }, "Oui", NO_CONTEXT);
  expect(FACTS.registers.get("contracts")?.columns.get("ess")).toEqual(before);
});

test("says what an edit did", () => {
  const live = liveFigures(FACTS, DEFAULT_SETTINGS, INDICATORS, "number");
  figuresOf(live);
  const edit = (column: string, cell: Cell) => live.edit({ register: "contracts", row: 3, column }, cell, NO_CONTEXT);
  expect(edit("ess", "Oui")).toBe("moved");
  expect(edit("amount", 12)).toBe("moved");
  expect(edit("directorate", "Routes")).toBe("recomputed");
  expect(edit("notificationDate", 45_700)).toBe("recomputed");
  expect(edit("notAColumn", 1)).toBe("unread");
});
