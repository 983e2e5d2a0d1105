import { DIRECTORATES, FIRST_EXERCICE, LAST_EXERCICE, registersOf } from "../../bench/registers";
import { indicatorsOf } from "../../src/indicators/definition";
import type { Prepared } from "../../src/indicators/engine/prepared";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { type Reading, readRegisters } from "../../src/report/annual";
import { figureIn, outcomeIn } from "../../src/store/outcomes";

const INDICATORS = indicatorsOf(DEFAULT_SCHEME);

test("a figure says what the outcome says", () => {
  const reading = readRegisters([registersOf(300)]);
  for (const indicator of INDICATORS) {
    for (const directorate of [null, "Routes", "routes", "nulle part"]) {
      const question = { exercice: 2024, basis: "number", directorate } as const;
      const { value, blanks, examined, unused, missing, emptiness } = outcomeIn(reading, indicator, question);
      expect(figureIn(reading, indicator, question)).toMatchObject({
        value,
        blanks,
        examined,
        unused,
        missing,
        emptiness,
      });
    }
  }
});

/** The same reading, with a count of the conditions put to its rows. */
function counting(reading: Reading): { readonly reading: Reading; readonly asked: () => number } {
  let asked = 0;
  const table: Prepared["table"] = (view) => {
    const found = reading.prepared.table(view);
    if (found === undefined) return undefined;
    return { ...found, verdict: (...args) => (asked++, found.verdict(...args)) };
  };
  return { reading: { ...reading, prepared: { ...reading.prepared, table } }, asked: () => asked };
}

test("figures of every exercice and directorate come from one pass over the rows for each measure", () => {
  const { reading, asked } = counting(readRegisters([registersOf(300)]));
  // What is in stock in an exercice is counted for that exercice.
  const flows = INDICATORS.filter(({ stock }) => stock === undefined);
  const ask = (exercice: number, directorate: string | null): void => {
    for (const indicator of flows) figureIn(reading, indicator, { exercice, basis: "number", directorate });
  };
  ask(LAST_EXERCICE, null);
  const once = asked();
  expect(once).toBeGreaterThan(20);
  for (let exercice = FIRST_EXERCICE; exercice <= LAST_EXERCICE; exercice += 1)
    for (const directorate of DIRECTORATES) ask(exercice, directorate);
  expect(asked()).toBe(once);
});
