/** One pass over columns that are ready, and the way from raw cells to a first result. */
import { indicatorsOf } from "../src/indicators/definition";
import { type Cube, cubeOf } from "../src/indicators/engine/cube";
import { prepare, type Prepared } from "../src/indicators/engine/prepared";
import { DEFAULT_SCHEME } from "../src/indicators/schemes";
import { readFacts } from "../src/registers/read";
import { DEFAULT_SETTINGS } from "../src/registers/settings";
import { agree, encodedAlike } from "./agree";
import { encodeByHand } from "./by-hand/encoder";
import { passByHand, tablesOf } from "./by-hand/pass";
import { inTurn } from "./measure";
import { DIRECTORATES, FIRST_EXERCICE, LAST_EXERCICE, registersOf } from "./registers";

export interface PassCost {
  readonly rows: number;
  /** Figures found equal, one by one, to those of the pass by hand. */
  readonly compared: number;
  /** Milliseconds, medians. */
  readonly pass: number;
  readonly passByHand: number;
  /** Every figure of every exercice and directorate read from the tallies, lines of breakdowns sorted. */
  readonly dressing: number;
  readonly cold: number;
  readonly coldByHand: number;
  /** The same by hand, the tables of members and computed columns made by the engine's own code. */
  readonly coldWithMembers: number;
  /** Of the cold way: cells to columns, then rows to members. */
  readonly reading: number;
  readonly members: number;
}

const INDICATORS = indicatorsOf(DEFAULT_SCHEME);
const EXERCICES = Array.from({ length: LAST_EXERCICE - FIRST_EXERCICE + 1 }, (_, k) => FIRST_EXERCICE + k);

/** The tallies of every measure, exercice and directorate, and the figures of whole exercices. */
function passOf(prepared: Prepared): Cube {
  const cube = cubeOf(prepared, "number");
  for (const indicator of INDICATORS) for (const exercice of EXERCICES) cube.figure(indicator, exercice, null);
  return cube;
}

function dressed(cube: Cube): number {
  let known = 0;
  for (const indicator of INDICATORS)
    for (const exercice of EXERCICES)
      for (const directorate of DIRECTORATES)
        if (cube.figure(indicator, exercice, directorate).status === "known") known += 1;
  return known;
}

export function costOfPasses(rows: number): PassCost {
  const workbook = registersOf(rows);
  const facts = readFacts([workbook]);
  const prepared = prepare(facts, DEFAULT_SETTINGS);
  const tables = tablesOf(prepared);
  const cube = passOf(prepared);
  encodedAlike(facts, encodeByHand(workbook));
  const compared = agree(cube, passByHand(tables), tables);
  const warm = inTurn(
    { engine: () => passOf(prepared), hand: () => passByHand(tables), dressing: () => dressed(cube) },
    rounds(rows, 41),
    10,
  );
  const cold = inTurn(
    {
      engine: () => passOf(prepare(readFacts([workbook]), DEFAULT_SETTINGS)),
      hand: () => [encodeByHand(workbook), passByHand(tables)],
      handWithMembers: () => [encodeByHand(workbook), passByHand(tablesOf(prepare(facts, DEFAULT_SETTINGS)))],
      reading: () => readFacts([workbook]),
      members: () => tablesOf(prepare(facts, DEFAULT_SETTINGS)),
    },
    rounds(rows, 9),
    2,
  );
  return {
    rows,
    compared,
    pass: warm.engine,
    passByHand: warm.hand,
    dressing: warm.dressing,
    cold: cold.engine,
    coldByHand: cold.hand,
    coldWithMembers: cold.handWithMembers,
    reading: cold.reading,
    members: cold.members,
  };
}

/** Small registers are quick to measure, and need more rounds for a steady median. */
const rounds = (rows: number, least: number): number => (rows < 50_000 ? least * 2 + 1 : least);
