/** The figures of the engine and those of the pass by hand, compared one by one: a bench of two different things is none. */
import { indicatorsOf } from "../src/indicators/definition";
import type { Cube } from "../src/indicators/engine/cube";
import type { BreakdownLine } from "../src/indicators/engine/figure";
import type { Measured } from "../src/indicators/engine/outcome";
import { DEFAULT_SCHEME } from "../src/indicators/schemes";
import { strings } from "./by-hand/figures";
import type { ByHand } from "./by-hand/figures";
import type { Tables } from "./by-hand/pass";
import { FIRST_EXERCICE, LAST_EXERCICE } from "./registers";

/** How many figures were compared; throws at the first that differs. */
export function agree(cube: Cube, byHand: readonly ByHand[], tables: Tables): number {
  let compared = 0;
  for (const indicator of indicatorsOf(DEFAULT_SCHEME)) {
    const hand = byHand.find(({ numerators, lines }) => numerators.has(indicator.code) || lines.has(indicator.code));
    const table = tables.get(indicator.view.id);
    if (hand === undefined || table === undefined) throw new Error(`${indicator.code} is not written by hand`);
    const names = hand.width > 1 ? strings(table, "directorate").values : [];
    for (let exercice = FIRST_EXERCICE; exercice <= LAST_EXERCICE; exercice += 1) {
      for (let place = 0; place < hand.width; place += 1) {
        const isWhole = place === hand.width - 1;
        if (!isWhole && place < 2) continue;
        const measured = cube.figure(indicator, exercice, isWhole ? null : (names[place] ?? ""));
        const cell = (exercice - FIRST_EXERCICE) * hand.width + place;
        compared += 1;
        if (!isSame(measured, hand, indicator.code, cell))
          throw new Error(
            `${indicator.code} in ${String(exercice)}, place ${String(place)}: ${JSON.stringify(measured)}`,
          );
      }
    }
  }
  return compared;
}

function isSame(
  { status, value, numerator, denominator, breakdown }: Measured,
  hand: ByHand,
  code: string,
  cell: number,
): boolean {
  const lines = hand.lines.get(code)?.(cell);
  if (lines !== undefined) return sameLines(breakdown ?? [], lines);
  const above = hand.numerators.get(code)?.[cell] ?? 0;
  const below = hand.denominators.get(code)?.[cell];
  if (status === "empty") return above === 0;
  if (status !== "known") return false;
  if (below === undefined) return code === "1.1.1" ? numerator === above : value === above;
  return numerator === above && denominator === below && value === above / below;
}

/** By hand, lines have no order and only what fills them: each value must stand in the line of its key. */
function sameLines(breakdown: readonly BreakdownLine[], lines: ReadonlyMap<string, readonly number[]>): boolean {
  if (breakdown.length !== lines.size) return false;
  return breakdown.every(({ key, value, extra }) => {
    const [first, ...rest] = lines.get(key.startsWith("(non") ? "" : key) ?? [];
    const extras = Object.values(extra ?? {});
    return first === value && sum(extras) === sum(rest) && extras.every((one) => rest.includes(one));
  });
}

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
