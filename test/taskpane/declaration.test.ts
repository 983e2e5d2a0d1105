/** "Refaire un Index": from the results of a document to its points and mark. */
import type { Band, Indicator } from "../../src/equality/scales";
import {
  EMPTY_FORM,
  fieldProblem,
  type IndexForm,
  type TypedResult,
  workedIndex,
} from "../../src/taskpane/view/declaration";

const form = (band: Band, results: Partial<Record<Indicator, Partial<TypedResult>>>): IndexForm => ({
  band,
  results: Object.fromEntries(
    Object.entries(EMPTY_FORM.results).map(([name, typed]) => [name, { ...typed, ...results[name as Indicator] }]),
  ) as IndexForm["results"],
});

const valuesOf = (worked: ReturnType<typeof workedIndex>): readonly string[] | undefined =>
  worked?.lines.map(({ value }) => value);

test("four indicators from 50 to 250 employees, the better of the two gaps of rises and promotions", () => {
  const worked = workedIndex(
    form("50-250", {
      payGap: { result: "5,05 %", favours: "men" },
      risesAndPromotions: { result: "6", employees: "1,9", favours: "men" },
      maternity: { result: "100" },
      highestPays: { result: "4" },
    }),
  );
  expect(valuesOf(worked)).toEqual(["34 / 40", "35 / 35", "15 / 15", "10 / 10"]);
  expect(worked?.mark).toBe("Note : 94 sur 100");
  expect(worked?.duties).toBe("La note ne rend rien obligatoire.");
});

test("rises that favour the sex paid less catch up: the maximum, and it is said", () => {
  const worked = workedIndex(
    form("251-999", {
      payGap: { result: "12", favours: "men" },
      rises: { result: "8", favours: "women" },
      promotions: { result: "8", favours: "men" },
      maternity: { result: "100" },
      highestPays: { result: "2" },
    }),
  );
  expect(valuesOf(worked)).toEqual(["23 / 40", "20 / 20", "5 / 15", "15 / 15", "5 / 10"]);
  expect(worked?.lines.map(({ note }) => note !== null)).toEqual([false, true, false, false, false]);
  expect(worked?.mark).toBe("Note : 68 sur 100");
  expect(worked?.duties).toMatch(/mesures de correction .* et des objectifs de progression/);
});

test("what is left blank is not computable, and is not 0; under 75 computable points the mark is NC", () => {
  const worked = workedIndex(form("50-250", { highestPays: { result: "5" }, maternity: { result: "50" } }));
  expect(valuesOf(worked)).toEqual(["NC", "NC", "0 / 15", "10 / 10"]);
  expect(worked?.mark).toMatch(/^Note : NC/);
});

test("no mark while a field is wrong, or the ten highest pays are missing; the field says what is expected", () => {
  expect(workedIndex(EMPTY_FORM)).toBeNull();
  expect(workedIndex(form("50-250", { payGap: { result: "cinq" }, highestPays: { result: "5" } }))).toBeNull();
  expect(fieldProblem("payGap", "cinq")).toMatch(/nombre positif/);
  expect(fieldProblem("payGap", "-3")).toMatch(/nombre positif/);
  expect(fieldProblem("highestPays", "6")).toMatch(/0 à 5/);
  expect([fieldProblem("payGap", ""), fieldProblem("payGap", "3,2 %")]).toEqual([null, null]);
});
