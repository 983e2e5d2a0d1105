/** Long work in short steps: no step looks at more cells than its share, however many rows there are. */
import { readRegisters } from "../../src/report/annual";
import { controlInSteps } from "../../src/validation/control";
import type { Cell, Workbook } from "../../src/workbook/port";
import { completed } from "../../src/registers/steps";
import { serial, sheet, workbook } from "../support/registers";

const TODAY = serial("15/10/2026");

/** A register of contracts in which one cell in ten is to be put in order, and which counts how often its cells are read. */
function counted(rows: number): { readonly workbook: Workbook; readonly reads: () => number } {
  const head = ["N° marché", "Objet", "Direction", "Date de notification", "Montant HT", "ESS", "SIRET du titulaire"];
  let reads = 0;
  const lines = Array.from({ length: rows }, (_, k): readonly Cell[] => {
    const cells: Cell[] = [
      `M${String(k)}`,
      `Objet  ${String(k)}`,
      "Voirie",
      45_000 + (k % 300),
      k % 10 === 0 ? "1 234,56 €" : 10 + k,
      k % 10 === 0 ? "OUI" : "Oui",
      "732 829 320 00074",
    ];
    return new Proxy(cells, {
      get: (target, name, receiver): unknown => {
        if (typeof name === "string" && /^\d+$/.test(name)) reads += 1;
        return Reflect.get(target, name, receiver);
      },
    });
  });
  const empty = sheet("Marchés")`| N° marché |`;
  const all = [head, ...lines];
  const grid = { ...empty.grid, rows: all, rowNumbers: all.map((_, k) => k + 1) };
  return { workbook: workbook([{ ...empty, grid }]), reads: () => reads };
}

/** Cells read by each step of the control. */
function readsByStep(rows: number): readonly number[] {
  const { workbook: given, reads } = counted(rows);
  const reading = readRegisters([given]);
  const steps = controlInSteps(reading, [given], { today: TODAY });
  const byStep: number[] = [];
  for (let before = reads(); ; before = reads()) {
    const { done } = steps.next();
    byStep.push(reads() - before);
    if (done === true) return byStep;
  }
}

test("no step of the control goes more than once over the cells of a column", () => {
  const rows = 5_000;
  const byStep = readsByStep(rows);
  expect(byStep.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(7 * rows);
  expect(Math.max(...byStep)).toBeLessThanOrEqual(rows);
});

test("corrections are looked for some rows at a time: twice the rows make more steps, not longer ones", () => {
  const [once, twice] = [readsByStep(5_000), readsByStep(10_000)];
  expect(twice.length).toBeGreaterThan(once.length);
  expect(Math.max(...twice.slice(-20))).toBeLessThanOrEqual(Math.max(...once.slice(-20)));
});

test("in steps or at once, the control says the same", () => {
  const { workbook: given } = counted(50);
  const control = completed(controlInSteps(readRegisters([given]), [given], { today: TODAY }));
  expect(control.plan.length).toBeGreaterThan(50);
  expect(control.problems).toEqual(
    completed(controlInSteps(readRegisters([given]), [given], { today: TODAY })).problems,
  );
});
