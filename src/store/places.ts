/** Where cells stand, as a user reads it. */
import { columnLetters } from "../registers/address";
import type { Area } from "../workbook/port";

export interface Place {
  readonly sheet: string;
  /** "B4", "A4:Z4". */
  readonly cells: string;
}

/** The areas of a sheet with as few addresses: cells under one another together, then columns side by side. */
export function placesOf(sheet: string, areas: readonly Area[]): readonly Place[] {
  const columns = joined(
    [...areas].sort((one, other) => one.left - other.left || one.top - other.top),
    (last, next) => last.left === next.left && last.right === next.right && next.top === last.bottom + 1,
  );
  const blocks = joined(
    columns.sort((one, other) => one.top - other.top || one.bottom - other.bottom || one.left - other.left),
    (last, next) => last.top === next.top && last.bottom === next.bottom && next.left === last.right + 1,
  );
  return blocks.map((area) => ({ sheet, cells: addressOf(area) }));
}

function joined(areas: readonly Area[], follows: (last: Area, next: Area) => boolean): Area[] {
  const result: Area[] = [];
  for (const next of areas) {
    const last = result.at(-1);
    if (last !== undefined && follows(last, next))
      result[result.length - 1] = { ...last, bottom: next.bottom, right: next.right };
    else result.push(next);
  }
  return result;
}

function addressOf({ top, left, bottom, right }: Area): string {
  const [first, last] = [columnLetters(left) + String(top), columnLetters(right) + String(bottom)];
  return first === last ? first : `${first}:${last}`;
}
