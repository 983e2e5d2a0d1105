/**
 * Figures kept current while cells are edited. A cell moves its member from one role to another in the tallies of the
 * measures that read it: a few hundred steps, whatever the size of the register, and the same figures to the last bit as a
 * full computation, since counts and exact sums do not depend on their order.
 *
 * A cell that decides which members there are or of which group (number, date, directorate, what a person's hours add up to)
 * has its view computed again; one of a register that others look up (structures, directorates), all views.
 */
import { columnsOf } from "../../registers/catalogue";
import type { ColumnSpec } from "../../registers/columns";
import type { CellContext } from "../../registers/cells/reading";
import type { ColumnFacts, Facts } from "../../registers/facts";
import { editableFacts, type Recoder, recoderOf } from "../../registers/recode";
import type { RegisterKind } from "../../registers/register";
import type { Settings } from "../../registers/settings";
import type { Cell } from "../../workbook/port";
import type { Basis, Indicator } from "../definition";
import { kindOf } from "../kinds/catalogue";
import type { View } from "../views/catalogue";
import { columnsIn } from "./condition";
import { type Cube, cubeOf } from "./cube";
import { basisOf, type Measured } from "./outcome";
import { DIRECTORATE } from "./period";
import { prepare, type PreparedTable } from "./prepared";

/** Where a cell stands: a row of the facts of a register, and a column by its id. */
export interface Place {
  readonly register: RegisterKind;
  readonly row: number;
  readonly column: string;
}

/** "moved": in the tallies; "recomputed": its view, or all, will be; "unread": no figure reads it from one cell alone. */
export type Effect = "moved" | "recomputed" | "unread";

export interface LiveFigures {
  /** The facts as they are now. */
  readonly facts: Facts;
  readonly figure: (indicator: Indicator, exercice: number, directorate: string | null) => Measured;
  readonly edit: (place: Place, cell: Cell, context: CellContext) => Effect;
}

export function liveFigures(
  given: Facts,
  settings: Settings,
  indicators: readonly Indicator[],
  basis: Basis,
): LiveFigures {
  const facts = editableFacts(given);
  const views = new Map<View, LiveView>();
  const viewOf = (view: View): LiveView => {
    const known = views.get(view) ?? liveView(facts, settings, view, indicators, basis);
    views.set(view, known);
    return known;
  };
  const all = [...new Set(indicators.map(({ view }) => view))];
  const recoders = new Map<ColumnFacts, Recoder>();
  const recoderFor = (spec: ColumnSpec, values: ColumnFacts): Recoder => {
    const known = recoders.get(values) ?? recoderOf(spec, values);
    recoders.set(values, known);
    return known;
  };
  return {
    facts,
    figure: (indicator, exercice, directorate) => viewOf(indicator.view).cube.figure(indicator, exercice, directorate),
    edit: (place, cell, context) => {
      const found = cellAt(facts, place);
      if (found === null) return "unread";
      const own = all.filter(({ register }) => register === place.register);
      const effects = own.map((view) => views.get(view)?.effectOf(place.column) ?? "rebuilt");
      effects.forEach((effect) => {
        if (effect !== "rebuilt") effect.leave(place.row);
      });
      recoderFor(found.spec, found.values)(place.row, cell, context, found.yes);
      effects.forEach((effect) => {
        if (effect !== "rebuilt") effect.enter(place.row);
      });
      if (own.length === 0) views.clear();
      own.forEach((view, k) => effects[k] === "rebuilt" && views.delete(view));
      return own.length === 0 || effects.includes("rebuilt") ? "recomputed" : "moved";
    },
  };
}

interface Found {
  readonly spec: ColumnSpec;
  readonly values: ColumnFacts;
  readonly yes: string | undefined;
}

/** Null for a column that the sheet of the row does not have, joins from several of its own, or has in another unit. */
function cellAt(facts: Facts, { register, row, column }: Place): Found | null {
  const found = facts.registers.get(register);
  const spec = columnsOf(register)[column];
  const values = found?.columns.get(column);
  const read = found?.blocks[found.blockOf[row] ?? 0]?.columns.get(column);
  if (spec === undefined || values === undefined || read?.length !== 1 || needsAnother(read[0])) return null;
  return { spec, values, yes: yesUnder(read[0]) };
}

/** Read in another unit, or with the cell beside it, which is not given. */
const needsAnother = (read: object | undefined): boolean =>
  read !== undefined &&
  (("scale" in read && read.scale !== 1) || ("beside" in read && read.beside !== undefined) || "byHeading" in read);

/** What "oui" means under a heading, where the reader left it. */
const yesUnder = (read: object | undefined): string | undefined =>
  read !== undefined && "yes" in read && typeof read.yes === "string" ? read.yes : undefined;

/** What an edited cell of a column does to the tallies of a view, before and after it is read again. */
interface Move {
  readonly leave: (row: number) => void;
  readonly enter: (row: number) => void;
}

interface LiveView {
  readonly cube: Cube;
  readonly effectOf: (column: string) => Move | "rebuilt";
}

function liveView(
  facts: Facts,
  settings: Settings,
  view: View,
  indicators: readonly Indicator[],
  basis: Basis,
): LiveView {
  const prepared = prepare(facts, settings);
  const cube = cubeOf(prepared, basis);
  const table = prepared.table(view);
  const own = indicators.filter((indicator) => indicator.view === view);
  const effects = new Map<string, Move | "rebuilt">();
  return {
    cube,
    effectOf: (column) => {
      let effect = effects.get(column);
      if (effect === undefined) {
        effect = table === undefined ? "rebuilt" : effectOn(table, cube, own, basis, column);
        effects.set(column, effect);
      }
      return effect;
    },
  };
}

function effectOn(
  table: PreparedTable,
  cube: Cube,
  indicators: readonly Indicator[],
  basis: Basis,
  column: string,
): Move | "rebuilt" {
  const reads = (name: string): boolean => table.readsOf(name).has(column);
  const groups = indicators.some(({ stock }) => stock !== undefined && reads(stock.endYear));
  if (column === DIRECTORATE || table.structure.has(column) || groups) return "rebuilt";
  const memberOf = membersByRow(table.rowsRead(column), table.facts.size);
  const concerned = indicators.filter((indicator) => columnsRead(indicator, basis).some(reads));
  const computed = Object.keys(table.view.computed).filter((name) => name !== column && reads(name));
  const raw = table.facts.columns.get(column);
  const own = table.column(column);
  const move = (member: number, sign: 1 | -1): void => {
    for (const indicator of concerned) for (const tally of cube.tallies(indicator)) tally.move(member, sign);
  };
  return {
    leave: (row) => {
      const member = memberOf[row] as number;
      if (member >= 0) move(member, -1);
    },
    enter: (row) => {
      const member = memberOf[row] as number;
      if (member < 0) return;
      if (raw !== undefined && own !== undefined && raw !== own) copyCell(raw, row, own, member);
      for (const name of computed) table.renew(name, member);
      cube.edited();
      move(member, 1);
    },
  };
}

/** By row: the member that reads it, or -1. */
function membersByRow(rows: Int32Array, size: number): Int32Array {
  const members = new Int32Array(size).fill(-1);
  for (let member = 0; member < rows.length; member += 1) members[rows[member] as number] = member;
  return members;
}

/** Every column that a measure looks at. */
function columnsRead(indicator: Indicator, basis: Basis): readonly string[] {
  const { measure } = indicator;
  const kind = kindOf(measure);
  const extras = measure.kind === "breakdown" ? (measure.extras ?? []) : [];
  return [
    ...kind.columns(measure, basisOf(indicator, basis)),
    ...kind.conditions(measure).flatMap(columnsIn),
    ...extras.flatMap(({ sum, distinct, byOption }) => [sum, distinct, byOption].filter((name) => name !== undefined)),
  ];
}

/** Members that are not the rows of their register have columns of their own. */
function copyCell(from: ColumnFacts, row: number, to: ColumnFacts, member: number): void {
  if (from.store === "flags" && to.store === "flags") to.verdicts[member] = from.verdicts[row] as number;
  else if (from.store === "numbers" && to.store === "numbers") {
    to.numbers[member] = from.numbers[row] as number;
    to.states[member] = from.states[row] as number;
  } else if (
    (from.store === "strings" && to.store === "strings") ||
    (from.store === "options" && to.store === "options")
  )
    to.codes[member] = from.codes[row] as number;
}
