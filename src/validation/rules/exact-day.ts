import type { Scene } from "./rule";

const PART_OF_YEAR = /trim|sem|^\s*[ts] ?\d/i;

/** Whether a cell gives a day: a month, a quarter or a year is read as its last day, of which nothing can be said. */
export function isExactDayIn({ raw, register }: Scene, column: string): (row: number) => boolean {
  const cellOf = raw.readerOf(register, column);
  return (row) => {
    const cell = cellOf(row);
    if (typeof cell === "number") return cell > 20_000 && (cell < 190_000 || cell > 19_000_000);
    return typeof cell === "string" && !PART_OF_YEAR.test(cell) && (cell.match(/\d+|\p{L}+/gu) ?? []).length >= 3;
  };
}
