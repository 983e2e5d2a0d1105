/** What the engine gives and what is made by hand, compared one by one: a bench of two different things is none. */
import type { ColumnFacts, Facts } from "../src/registers/facts";
import type { Encoded } from "./by-hand/encoder";
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

/** The columns encoded by hand hold what the facts hold, cell by cell; lists, which number their options otherwise, aside. */
export function encodedAlike(facts: Facts, encoded: ReadonlyMap<string, readonly Encoded[]>): void {
  for (const { blocks, columns, size } of facts.registers.values()) {
    const [block] = blocks;
    const byHand = encoded.get(block?.sheet ?? "");
    for (const [name, [place]] of block?.columns ?? []) {
      const hand = byHand?.[place?.column ?? -1];
      const column = columns.get(name);
      if (hand === undefined || column === undefined) throw new Error(`${name} is not encoded by hand`);
      for (let row = 0; row < size; row += 1)
        if (!sameCell(column, hand, row)) throw new Error(`${name}, row ${String(row)}: encoded otherwise by hand`);
    }
  }
}

function sameCell(column: ColumnFacts, hand: Encoded, row: number): boolean {
  switch (column.store) {
    case "strings":
      return hand.kind === "texts" && column.keys[column.codes[row] ?? -1] === hand.keys[hand.codes[row] ?? -1];
    case "numbers":
      return (
        hand.kind === "numbers" && column.states[row] === hand.states[row] && column.numbers[row] === hand.numbers[row]
      );
    case "flags":
      return hand.kind === "flags" && column.verdicts[row] === hand.verdicts[row];
    case "options":
      return hand.kind === "lists" && (column.codes[row] === 0) === (hand.codes[row] === 0);
  }
}
