/**
 * Headings that say nothing to us, above cells that do: "Et maintenant ?" over CDI, chômage and formation is the situation at
 * the exit. Only lists are told by their words, the date of a register whose rows have one date alone, and the number with which
 * a register of contracts begins: a yes, a name or an amount may be anything. What is found so is to be confirmed by the buyer.
 */
import type { Cell, Grid } from "../workbook/port";
import { cellKindOf } from "./cells/kinds";
import { hoursCell } from "./cells/number";
import { isMissing, UNREADABLE } from "./cells/reading";
import { NO_WORDS, YES_WORDS } from "./cells/yes-no";
import type { ColumnSpec } from "./columns";
import { fold, headingKey } from "./fold";
import { mentioned } from "./headings";
import { type Held, toldByWord } from "./told";
import type { Layout } from "./layout";
import { REGISTERS } from "./catalogue";

const SAMPLE = 200;
/** Fewer cells prove nothing. */
const ENOUGH = 4;
/** Part of the cells that must be words of the list. */
const MOST = 0.8;

/** Lists whose words mean something else where no other column goes with them: CDI is a contract before it is an exit. */
const BESIDE: Readonly<Record<string, string>> = { exitSituation: "exitDate", exitMode: "exitDate" };

/** Registers whose rows have one date, whatever it is called. */
const ONE_DATE: ReadonlySet<string> = new Set(["events", "sourcing", "roadworks"]);
const ANOTHER_DATE =
  /\b(debut|demande|saisie|creation|envoi|naissance|maj|jour|modification|commande|cloture|relance)\b/;

/** "N° d'ordre", "Code": what a register of contracts that has no number of contract begins with. */
const A_NUMBER = /^(n|code|rang|ordre|reference|identifiant)( |$)/;

/** What the columns that no heading explains are, by their cells: the column of the register, by index in the rows of the grid. */
export function leftOver(
  grid: Grid,
  layout: Layout,
  unexplained: readonly { readonly j: number; readonly text: string }[],
  claimed: ReadonlySet<string>,
  specs: Readonly<Record<string, ColumnSpec>>,
): ReadonlyMap<number, string> {
  const free = Object.entries(specs).filter(([column]) => !claimed.has(column));
  const found: { readonly j: number; readonly column: string }[] = [];
  for (const { j, text } of unexplained) {
    const cells = sampleOf(grid, layout, j);
    const said = mentioned(layout.kind, text);
    const mayBe = (column: string): boolean => said.length === 0 || said.includes(column);
    const fitting = free.filter(([column, spec]) => mayBe(column) && isListed(cells, spec) && stands(column, claimed));
    const [only, ...others] = fitting;
    const told = toldByWord(layout.kind, text, heldIn(grid, layout, j), new Map(free));
    if (told !== undefined) found.push({ j, column: told });
    else if (only !== undefined && others.length === 0) found.push({ j, column: only[0] });
    else if (layout.kind === "contracts" && !claimed.has("nature") && areNatures(cells))
      found.push({ j, column: "nature" });
  }
  if (layout.kind === "insertion" && !claimed.has("hoursWorked")) {
    const hours = unexplained.filter(({ j, text }) => HOURS.test(headingKey(text)) && areHours(grid, layout, j));
    if (hours.length === 1) found.push(...hours.map(({ j }) => ({ j, column: "hoursWorked" })));
  }
  const { date } = REGISTERS[layout.kind];
  if (date !== null && !claimed.has(date) && ONE_DATE.has(layout.kind)) {
    const dated = unexplained.filter(
      ({ j, text }) => !ANOTHER_DATE.test(headingKey(text)) && isDated(grid, layout, j, specs[date]),
    );
    if (dated.length === 1) found.push(...dated.map(({ j }) => ({ j, column: date })));
  }
  const first = layout.header.reduce((one, other) => (other.j < one.j ? other : one));
  if (layout.kind === "contracts" && !claimed.has("contractNumber") && unexplained.some(({ j }) => j === first.j))
    if (A_NUMBER.test(headingKey(first.text)) && isNearlyFull(grid, layout, first.j))
      found.push({ j: first.j, column: "contractNumber" });
  const alone = found.filter(({ column }, k) => found.every((other, n) => n === k || other.column !== column));
  return new Map(alone.map(({ j, column }) => [j, column]));
}

/** "Heures emploi": hours of work, unless the heading says that they are others. */
const HOURS =
  /^(?:nombre |total |volume )?heure(?! .*\b(?:prevu|previsionnel\w*|objectif|contractu\w*|engage\w*|reste|restant|absence|conge|formation|accompagnement|arrive\w*|depart|debut|fin|du)\b)/;

function areHours(grid: Grid, layout: Layout, j: number): boolean {
  const read = heldIn(grid, layout, j)
    .filter(({ cell }) => cell !== null && cell !== "")
    .map(({ cell, dress }) => hoursCell.read(cell, { date1904: false, dress }).state);
  return read.length > 0 && read.filter((state) => state !== "unreadable").length >= read.length * MOST;
}

const NATURE = /^(?:marche|avenant|avt|modif|accord|contrat|initial|acte|subsequent|ms|ac)(?: |$)/;
const TELLING_NATURE = /^(?:avenant|avt|modif|accord|subsequent|marche subsequent|ms|ac)(?: |$)/;

/** "Marché", "Avenant n° 1", "Accord-cadre": without them amendments would be taken for contracts. */
function areNatures(cells: readonly Cell[]): boolean {
  const words = cells.map((cell) => (typeof cell === "string" ? fold(cell) : ""));
  return (
    words.length >= ENOUGH &&
    words.filter((word) => NATURE.test(word)).length >= words.length * MOST &&
    words.some((word) => TELLING_NATURE.test(word)) &&
    new Set(words).size > 1
  );
}

const stands = (column: string, claimed: ReadonlySet<string>): boolean => {
  const wanted = BESIDE[column];
  return wanted === undefined || claimed.has(wanted);
};

/** Its rows are told apart by it. */
const isNearlyFull = (grid: Grid, layout: Layout, j: number): boolean => {
  const rows = Math.min(layout.endIndex - layout.headerIndex - 1, SAMPLE);
  return sampleOf(grid, layout, j).length >= rows * MOST;
};

function heldIn(grid: Grid, layout: Layout, j: number): readonly Held[] {
  const held: Held[] = [];
  for (let i = layout.headerIndex + 1; i < Math.min(layout.endIndex, layout.headerIndex + 1 + SAMPLE); i += 1)
    held.push({ cell: grid.rows[i]?.[j] ?? null, dress: grid.dressOf(i, j) });
  return held;
}

function sampleOf(grid: Grid, layout: Layout, j: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let i = layout.headerIndex + 1; i < layout.endIndex && cells.length < SAMPLE; i += 1) {
    const cell = grid.rows[i]?.[j];
    if (cell === null || cell === undefined || cell === "" || (typeof cell === "string" && isMissing(cell))) continue;
    cells.push(cell);
  }
  return cells;
}

/** Nearly all its cells are words of a list: neither yes nor no, which any list takes, and more than one of them. */
function isListed(cells: readonly Cell[], spec: ColumnSpec): boolean {
  if (spec.store !== "options" || cells.length < ENOUGH) return false;
  const kind = cellKindOf(spec);
  const answers = cells.map((cell) =>
    typeof cell === "string" && isWord(cell) ? kind.read(cell, { date1904: false, dress: undefined }) : UNREADABLE,
  );
  // "Aucun", "sans" are words of any list.
  const telling = answers.filter((answer) => answer.state !== "value" || answer.value !== 0);
  const read = telling.flatMap((answer) => (answer.state === "value" ? [answer.value] : []));
  return telling.length >= ENOUGH && read.length >= telling.length * MOST && new Set(read).size > 1;
}

const isWord = (cell: string): boolean => {
  const word = fold(cell);
  return word.length > 1 && !YES_WORDS.has(word) && !NO_WORDS.has(word);
};

function isDated(grid: Grid, layout: Layout, j: number, spec: ColumnSpec | undefined): boolean {
  if (spec === undefined) return false;
  const kind = cellKindOf(spec);
  let filled = 0;
  let read = 0;
  for (let i = layout.headerIndex + 1; i < layout.endIndex && filled < SAMPLE; i += 1) {
    const cell = grid.rows[i]?.[j] ?? null;
    const dress = grid.dressOf(i, j);
    const { state } = kind.read(cell, { date1904: false, dress });
    if (state === "blank") continue;
    filled += 1;
    if (state === "value" && (typeof cell === "string" || dress === "date")) read += 1;
  }
  return filled > 0 && read >= filled * MOST;
}
