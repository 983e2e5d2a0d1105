/**
 * The kinds of cells as zod codecs, for what people edit by hand (settings, corrections): decoding reads as generously as a
 * register does, encoding writes the one clean form. A blank is null. A cell that cannot be read is an issue whose `params`
 * name the type; the sentence is made in `texts`.
 */
import { z } from "zod";
import type { Cell } from "../workbook/port";
import { cellKindOf, NUMBER_CELLS, STRING_CELLS } from "./cells/kinds";
import { type CellKind, NO_CONTEXT } from "./cells/reading";
import { yesNoCell } from "./cells/yes-no";
import type { ColumnSpec } from "./columns";

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]) satisfies z.ZodType<Cell>;

/** The codec of a kind of cell: what `read` makes of a cell outside any workbook, and what `write` makes of a value. */
export function codecOf<T>(kind: CellKind<T>, output: z.ZodType<T>) {
  return z.codec(cell, z.union([output, z.null()]), {
    decode: (typed, { issues }) => {
      const reading = kind.read(typed, NO_CONTEXT);
      if (reading.state === "value") return reading.value;
      if (reading.state === "unreadable") {
        issues.push({ code: "custom", input: typed, params: { type: kind.type } });
        return z.NEVER;
      }
      return null;
    },
    encode: (value) => (value === null ? null : kind.write(value as T)),
  });
}

/** One codec for each kind of cell whose meaning does not depend on a list. */
export const CODECS = {
  text: codecOf(STRING_CELLS.text, z.string()),
  id: codecOf(STRING_CELLS.id, z.string()),
  lot: codecOf(STRING_CELLS.lot, z.string()),
  SIRET: codecOf(STRING_CELLS.SIRET, z.string()),
  CPV: codecOf(STRING_CELLS.CPV, z.string()),
  "postal code": codecOf(STRING_CELLS["postal code"], z.string()),
  date: codecOf(NUMBER_CELLS.date, z.number()),
  year: codecOf(NUMBER_CELLS.year, z.number()),
  amount: codecOf(NUMBER_CELLS.amount, z.number()),
  hours: codecOf(NUMBER_CELLS.hours, z.number()),
  number: codecOf(NUMBER_CELLS.number, z.number()),
  months: codecOf(NUMBER_CELLS.months, z.number()),
  target: codecOf(NUMBER_CELLS.target, z.number()),
  mark: codecOf(NUMBER_CELLS.mark, z.number()),
  "index-points": codecOf(NUMBER_CELLS["index-points"], z.union([z.number(), z.literal("NC")])),
  "yes/no": codecOf(yesNoCell, z.boolean()),
} as const;

/** The codec of a column: that of its type, or of its own list of options (a mask, see `OptionMask`). */
export function columnCodec(column: ColumnSpec) {
  return column.type === "choice" || column.type === "choices"
    ? codecOf(cellKindOf(column) as CellKind<number>, z.number())
    : CODECS[column.type];
}
