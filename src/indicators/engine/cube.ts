/** The figures of every exercice and directorate: each measure in one pass over its members, when it is first asked for. */
import { foldName } from "../../registers/fold";
import type { Basis, Indicator } from "../definition";
import { kindOf } from "../kinds/catalogue";
import type { View } from "../views/catalogue";
import { type Cells, cellsByYear, cellsInStock } from "./cells";
import { type Crossing, crossingOf } from "./crossing";
import { basisOf, groupsOf, type Measured, measuredIn, missingIn, nothingKnown } from "./outcome";
import { DIRECTORATE } from "./period";
import type { Prepared, PreparedTable } from "./prepared";
import { type Assessed, type Tally, tallyOf } from "./tally";

export interface Cube {
  /**
   * What `outcomeOf` says of an exercice, without its rows and details.
   * @param directorate its name, however it is spelled; null for all of them
   */
  readonly figure: (indicator: Indicator, exercice: number, directorate: string | null) => Measured;
  /** The tallies made so far of an indicator: what to keep current when a cell is edited. */
  readonly tallies: (indicator: Indicator) => readonly Tally[];
  /** A cell was edited: tallies to come count anew. */
  readonly edited: () => void;
}

/** The groups of a view, and what was counted in them. */
interface Crossable {
  readonly cells: Cells;
  readonly crossing: Crossing;
}

/** @param wanted the basis of the measures that have two */
export function cubeOf(prepared: Prepared, wanted: Basis): Cube {
  const known = new Map<Indicator, MeasureCube>();
  const crossed = new Map<View, Crossable>();
  const crossedIn = (table: PreparedTable): Crossable => {
    let made = crossed.get(table.view);
    if (made === undefined) {
      const cells = cellsByYear(table);
      crossed.set(table.view, (made = { cells, crossing: crossingOf(cells) }));
    }
    return made;
  };
  const measureOf = (indicator: Indicator, table: PreparedTable): MeasureCube => {
    const made = known.get(indicator) ?? measureCube(prepared, indicator, table, basisOf(indicator, wanted), crossedIn);
    known.set(indicator, made);
    return made;
  };
  return {
    figure: (indicator, exercice, directorate) => {
      const table = prepared.table(indicator.view);
      if (table === undefined) {
        const basis = basisOf(indicator, wanted);
        return nothingKnown(missingIn(prepared, indicator, table, null, basis, directorate ?? undefined));
      }
      return measureOf(indicator, table).figure(exercice, directorate);
    },
    tallies: (indicator) => known.get(indicator)?.tallies() ?? [],
    edited: () => {
      for (const { crossing } of crossed.values()) crossing.forget();
    },
  };
}

interface MeasureCube {
  readonly figure: (exercice: number, directorate: string | null) => Measured;
  readonly tallies: () => readonly Tally[];
}

interface Tallied {
  readonly cells: Cells;
  readonly tally: Tally;
}

function measureCube(
  prepared: Prepared,
  indicator: Indicator,
  table: PreparedTable,
  basis: Basis,
  crossedIn: (table: PreparedTable) => Crossable,
): MeasureCube {
  const { measure, stock } = indicator;
  /** By exercice for what is in stock; else one for all of them, under 0. */
  const made = new Map<number, Tallied>();
  let assessed: Assessed | undefined;
  const talliedFor = (exercice: number): Tallied => {
    const key = stock === undefined ? 0 : exercice;
    let tallied = made.get(key);
    if (tallied === undefined) {
      assessed ??= kindOf(measure).assess(measure, table, basis, prepared);
      const { cells, crossing }: Partial<Crossable> & Pick<Crossable, "cells"> =
        stock === undefined ? crossedIn(table) : { cells: cellsInStock(table, exercice, stock) };
      made.set(key, (tallied = { cells, tally: tallyOf(assessed, cells, crossing) }));
    }
    return tallied;
  };
  const missing = missingCells(prepared, indicator, table, basis);
  const codeOf = directorateCodes(table);
  return {
    figure: (exercice, directorate) => {
      const lacking = missing(exercice, directorate);
      if (lacking.length > 0) return nothingKnown(lacking);
      const { cells, tally } = talliedFor(exercice);
      const group = cells.groupOf(exercice, directorate === null ? null : codeOf(directorate));
      return measuredIn(indicator, tally, group);
    },
    tallies: () => [...made.values()].map(({ tally }) => tally),
  };
}

/** The code of a directorate in its column, by its name; -1 for one that is not there. */
function directorateCodes(table: PreparedTable): (name: string) => number {
  const column = table.column(DIRECTORATE);
  const codes = new Map(column?.store === "strings" ? column.keys.map((key, code) => [key, code]) : []);
  return (name) => codes.get(foldName(name)) ?? -1;
}

/** What is lacking in a cell: the same everywhere when the register is one sheet; else each exercice has its sheets. */
function missingCells(
  prepared: Prepared,
  indicator: Indicator,
  table: PreparedTable,
  basis: Basis,
): (exercice: number, directorate: string | null) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const isOneSheet = table.facts.blocks.length === 1;
  return (exercice, directorate) => {
    const key = isOneSheet ? String(directorate === null) : JSON.stringify([exercice, directorate]);
    let missing = known.get(key);
    if (missing === undefined) {
      const name = directorate ?? undefined;
      const groups = isOneSheet ? new Int32Array(0) : groupsOf(table, indicator, exercice, name);
      known.set(key, (missing = missingIn(prepared, indicator, table, groups, basis, name)));
    }
    return missing;
  };
}
