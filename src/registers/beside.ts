/** Columns of which another is needed to read one: "Oui | Non", "Débit | Crédit", "Année | Mois". */
import type { Cell, NumberDress } from "../workbook/port";
import { dateCell, yearCell } from "./cells/date";
import { parseFrenchNumber } from "./cells/number";
import { isMissing } from "./cells/reading";
import { yesNoCell } from "./cells/yes-no";
import type { Source } from "./encoder";
import { periodIn, periodText } from "./periods";

/** `j` is the index of the other column in the rows of the grid. */
export type Beside =
  /** A tick there is a no. */
  | { readonly means: "no"; readonly j: number }
  /** What is there is taken away. */
  | { readonly means: "less"; readonly j: number }
  /** The year of the month; `j` where each row says it. */
  | { readonly means: "year"; readonly j?: number; readonly year?: number };

type CellAt = (i: number) => Cell | undefined;

/** The cells of a column, each with what the one beside it says. */
export function withBeside(source: Source, j: number, beside: Beside | undefined): Source {
  if (beside === undefined) return source;
  const read = reader(source, j, beside);
  const rows: (readonly (Cell | undefined)[])[] = [];
  for (const i of source.at) {
    const row: (Cell | undefined)[] = [];
    row[j] = read(i);
    rows[i] = row;
  }
  return { ...source, rows, dressOf: (i, at) => (isText(rows[i]?.[at]) ? undefined : source.dressOf(i, at)) };
}

const isText = (cell: Cell | undefined): boolean => typeof cell === "string";

function reader({ rows, dressOf }: Source, j: number, beside: Beside): CellAt {
  switch (beside.means) {
    case "no":
      return (i) => answerOf(rows[i]?.[j] ?? null, rows[i]?.[beside.j] ?? null);
    case "less":
      return (i) => lessOf(rows[i]?.[j] ?? null, rows[i]?.[beside.j] ?? null);
    case "year":
      return (i) => {
        const year = beside.j === undefined ? beside.year : yearAt(rows[i]?.[beside.j] ?? null, dressOf(i, beside.j));
        return datedCell(rows[i]?.[j] ?? null, dressOf(i, j), year);
      };
  }
}

/** "x |  " is a yes, "  | x" a no; ticks in both say nothing that can be read. */
function answerOf(yes: Cell, no: Cell): Cell {
  const context = { date1904: false, dress: undefined };
  const [one, other] = [yesNoCell.read(yes, context), yesNoCell.read(no, context)];
  if (other.state === "blank" || (other.state === "value" && !other.value)) return yes;
  if (other.state === "unreadable") return no;
  return one.state === "blank" || (one.state === "value" && !one.value) ? "non" : `${String(yes)} / ${String(no)}`;
}

function lessOf(amount: Cell, taken: Cell): Cell {
  const number = numberOf(taken);
  if (number === 0) return amount;
  if (number === undefined) return taken;
  const from = numberOf(amount);
  // Cents are enough: 0.3 less 0.1 is 0.2.
  return from === undefined ? amount : Math.round((from - number) * 100) / 100;
}

/** 0 for a blank; undefined for what cannot be read. */
function numberOf(cell: Cell): number | undefined {
  if (cell === null || cell === "" || (typeof cell === "string" && isMissing(cell))) return 0;
  if (typeof cell === "boolean") return undefined;
  return typeof cell === "number" ? cell : parseFrenchNumber(cell.replace(/\s*(?:€|eur(?:os?)?)\s*$/i, ""));
}

function yearAt(cell: Cell, dress: NumberDress | undefined): number | undefined {
  const reading = yearCell.read(cell, { date1904: false, dress });
  return reading.state === "value" ? reading.value : undefined;
}

/** A month without its year, as a cell of a date would say it with one; any other cell as it is. */
function datedCell(cell: Cell, dress: NumberDress | undefined, year: number | undefined): Cell {
  const month = monthIn(cell, dress);
  return month === undefined || year === undefined ? cell : periodText(month, year);
}

/** The month, quarter or half-year of a cell that says no year: "mars", "T1", or 3 under a heading of months. */
export function monthIn(cell: Cell, dress: NumberDress | undefined): ReturnType<typeof periodIn> {
  if (typeof cell === "number" || (typeof cell === "string" && /^\s*\d{1,2}\s*$/.test(cell))) {
    const nth = Number(cell);
    const isMonth = dress !== "date" && Number.isInteger(nth) && nth >= 1 && nth <= 12;
    return isMonth ? { unit: "month", nth, year: undefined, rest: "" } : undefined;
  }
  if (typeof cell !== "string" || dateCell.read(cell, { date1904: false, dress }).state === "value") return undefined;
  const said = periodIn(cell);
  return said !== undefined && said.year === undefined && said.rest === "" ? said : undefined;
}
