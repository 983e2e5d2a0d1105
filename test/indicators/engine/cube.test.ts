import { registersOf, DIRECTORATES, FIRST_EXERCICE, LAST_EXERCICE } from "../../../bench/registers";
import { indicatorsOf } from "../../../src/indicators/definition";
import { cubeOf } from "../../../src/indicators/engine/cube";
import { outcomeOf } from "../../../src/indicators/engine/outcome";
import { prepare } from "../../../src/indicators/engine/prepared";
import { DEFAULT_SCHEME } from "../../../src/indicators/schemes";
import { readFacts } from "../../../src/registers/read";
import { DEFAULT_SETTINGS } from "../../../src/registers/settings";

const PLACES = [null, "Routes", "ROUTES", "Ressources  humaines", "nulle part"];

test.each(["number", "value"] as const)(
  "the cube, in %s, says of each exercice and directorate what an outcome says",
  (basis) => {
    const prepared = prepare(readFacts([registersOf(300)]), DEFAULT_SETTINGS);
    const cube = cubeOf(prepared, basis);
    for (const indicator of indicatorsOf(DEFAULT_SCHEME)) {
      for (let exercice = FIRST_EXERCICE - 1; exercice <= LAST_EXERCICE + 1; exercice += 1) {
        for (const directorate of PLACES) {
          const outcome = outcomeOf(prepared, indicator, exercice, basis, directorate ?? undefined);
          const measured = cube.figure(indicator, exercice, directorate);
          // Details beside the value are the outcome's.
          const breakdown = indicator.detail === undefined ? measured.breakdown : outcome.breakdown;
          expect({ ...outcome, ...measured, breakdown }).toEqual(outcome);
        }
      }
    }
  },
);

test("several sheets: what the sheets of one exercice lack is not lacking in another", () => {
  const [whole] = registersOf(200).sheets;
  if (whole === undefined) throw new Error("no sheet");
  const rows = whole.grid.rows.slice(0, 60).map((row) => row.filter((_, j) => j < 20 || j > 22));
  const withoutEss = { ...whole, name: "Sans ESS", grid: { ...whole.grid, rows } };
  const prepared = prepare(readFacts([{ ...registersOf(2), sheets: [whole, withoutEss] }]), DEFAULT_SETTINGS);
  const cube = cubeOf(prepared, "number");
  for (const indicator of indicatorsOf(DEFAULT_SCHEME)) {
    for (let exercice = FIRST_EXERCICE; exercice <= LAST_EXERCICE; exercice += 1) {
      const { value, missing } = outcomeOf(prepared, indicator, exercice, "number", DIRECTORATES[0]);
      expect(cube.figure(indicator, exercice, DIRECTORATES[0] ?? null)).toMatchObject({ value, missing });
    }
  }
});
