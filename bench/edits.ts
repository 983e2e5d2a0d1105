/** One cell edited: tallies that move a member, against everything computed again. */
import { indicatorsOf } from "../src/indicators/definition";
import { cubeOf } from "../src/indicators/engine/cube";
import { liveFigures, type LiveFigures } from "../src/indicators/engine/live";
import { prepare } from "../src/indicators/engine/prepared";
import { DEFAULT_SCHEME } from "../src/indicators/schemes";
import { NO_CONTEXT } from "../src/registers/cells/reading";
import { readFacts } from "../src/registers/read";
import { DEFAULT_SETTINGS } from "../src/registers/settings";
import type { Cell } from "../src/workbook/port";
import { diceOf, draw, pick } from "./dice";
import { medianOf } from "./measure";
import { DIRECTORATES, FIRST_EXERCICE, LAST_EXERCICE, registersOf } from "./registers";

export interface EditCost {
  readonly rows: number;
  readonly edits: number;
  /** Microseconds. */
  readonly median: number;
  readonly slowestColumn: { readonly column: string; readonly median: number };
  readonly ninetyNine: number;
  /** Milliseconds to every whole exercice again after an edit of a cell that groups members (a directorate). */
  readonly regrouping: number;
}

/** Columns of contracts that people fill in as a contract lives, and what they write. */
const WRITTEN: Readonly<Record<string, readonly Cell[]>> = {
  amount: [100, 2_000.5, 30_000, null],
  category: ["Travaux", "Fournitures", "Services"],
  segment: ["Voirie", "Matériaux", "Autre", null],
  supplierSize: ["TPE", "PME", "GE"],
  supplierPostalCode: ["40100", "33000", null],
  ess: ["Oui", "Non", null],
  structureType: ["EI", "association", null],
  socialScheme: ["Aucun", "Clause d'exécution", "Critère d'attribution ; Marché réservé"],
  reservedFor: ["ESAT/EA", "SIAE", null],
  contractedHours: [12, 30.5, null],
  activitySector: ["Bâtiment", "Textile", null],
  monitored: ["Oui", "Non", null],
  environmentalCriteria: ["Bilan de GES", "Aucun", "Enrobés tièdes ; Variante"],
  sustainableResource: ["Oui", "Non", null],
  pooling: ["Oui", "Non", null],
};
const COLUMNS = Object.keys(WRITTEN);
const EDITS = 40_000;
const WARMING = 10_000;
const INDICATORS = indicatorsOf(DEFAULT_SCHEME);

type FigureOf = Pick<LiveFigures, "figure">;

function figuresOf({ figure }: FigureOf, directorates: readonly (string | null)[]): string {
  const all: unknown[] = [];
  for (const indicator of INDICATORS)
    for (let exercice = FIRST_EXERCICE; exercice <= LAST_EXERCICE; exercice += 1)
      for (const directorate of directorates) all.push(figure(indicator, exercice, directorate));
  return JSON.stringify(all);
}

export function costOfEdits(rows: number): EditCost {
  const live = liveFigures(readFacts([registersOf(rows)]), DEFAULT_SETTINGS, INDICATORS, "number");
  figuresOf(live, [null]);
  const dice = diceOf(7);
  const times = new Map<string, number[]>(COLUMNS.map((column) => [column, []]));
  for (let k = 0; k < EDITS + WARMING; k += 1) {
    const column = pick(dice, COLUMNS);
    const cell = pick(dice, WRITTEN[column] ?? [null]);
    const row = Math.floor(draw(dice) * rows);
    const start = process.hrtime.bigint();
    const effect = live.edit({ register: "contracts", row, column }, cell, NO_CONTEXT);
    const time = Number(process.hrtime.bigint() - start) / 1_000;
    if (effect !== "moved") throw new Error(`${column}: ${effect}`);
    if (k >= WARMING) times.get(column)?.push(time);
  }
  checkAgainstFull(live);
  const all = [...times.values()].flat().sort((one, other) => one - other);
  const medians = COLUMNS.map((column) => ({ column, median: medianOf(times.get(column) ?? []) }));
  return {
    rows,
    edits: all.length,
    median: medianOf(all),
    slowestColumn: medians.reduce((one, other) => (other.median > one.median ? other : one)),
    ninetyNine: all[Math.floor(all.length * 0.99)] ?? Number.NaN,
    regrouping: regrouping(live, rows),
  };
}

/** Texts of numbers give every bit of them back: equal texts are equal figures. */
function checkAgainstFull(live: LiveFigures): void {
  const places = [null, ...DIRECTORATES];
  const full = cubeOf(prepare(live.facts, DEFAULT_SETTINGS), "number");
  if (figuresOf(live, places) !== figuresOf(full, places))
    throw new Error("live figures differ from a full computation");
}

function regrouping(live: LiveFigures, rows: number): number {
  const dice = diceOf(11);
  const times = Array.from({ length: 7 }, () => {
    const row = Math.floor(draw(dice) * rows);
    const start = performance.now();
    live.edit({ register: "contracts", row, column: "directorate" }, pick(dice, DIRECTORATES), NO_CONTEXT);
    figuresOf(live, [null]);
    return performance.now() - start;
  });
  return medianOf(times);
}
