/** Formulas over the registers of a large buyer: one reading for all of them. */
import { DIRECTORATES, registersOf } from "../../bench/registers";
import { associateFunctions } from "../../src/functions/associate";
import { indicatorsOf } from "../../src/indicators/definition";
import { outcomeOf } from "../../src/indicators/engine/outcome";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { newStore } from "../../src/store/store";
import { hostWorkbook, openHost } from "../host";
import { evaluate } from "./fixtures";

jest.setTimeout(120_000);

const ROWS = 20_000;
const EXERCICE = 2024;

test("fifty functions, each for every directorate, over 20,000 rows: one reading, and the figures of each alone", async () => {
  const host = openHost(hostWorkbook(), { customFunctions: "1.3" });
  const workbook = registersOf(ROWS);
  let reads = 0;
  const store = newStore({
    read: () => (reads++, Promise.resolve({ ok: true, value: [workbook] })),
    watch: () => Promise.resolve(true),
    write: () => Promise.reject(new Error("not asked")),
  });
  associateFunctions(store);
  const indicators = indicatorsOf(DEFAULT_SCHEME);
  const places = [null, ...DIRECTORATES];
  const cells = indicators.flatMap((indicator) =>
    places.map((directorate) => ({
      indicator,
      directorate,
      cell: evaluate(host.Office.functions, indicator.name, EXERCICE, directorate),
    })),
  );
  while (store.snapshot().state === "reading") await new Promise((resolve) => setTimeout(resolve, 5));
  expect(reads).toBe(1);
  expect(cells).toHaveLength(50 * 17);
  const prepared = store.snapshot().reading?.prepared;
  if (prepared === undefined) throw new Error("nothing was read");
  const known = cells.filter(({ cell }) => typeof cell.shows() === "number");
  expect(known.length).toBeGreaterThan(300);
  // Each alone takes its own pass: some of them are enough.
  for (const { indicator, directorate, cell } of known.filter((_, nth) => nth % 23 === 0)) {
    const { value } = outcomeOf(prepared, indicator, EXERCICE, "number", directorate ?? undefined);
    expect(cell.shows()).toBe(value);
  }
  host.close();
});
