/** For every kind of cell: what is written is read back, reading never throws, and the codec says the same. */
import fc from "fast-check";
import { columnsOf, REGISTER_KINDS } from "../../src/registers/catalogue";
import { dayOf } from "../../src/registers/cells/date";
import { choiceCell } from "../../src/registers/cells/choice";
import { cellKindOf, NUMBER_CELLS, STRING_CELLS } from "../../src/registers/cells/kinds";
import { type CellKind, NO_CONTEXT } from "../../src/registers/cells/reading";
import { yesNoCell } from "../../src/registers/cells/yes-no";
import { CODECS, columnCodec } from "../../src/registers/codecs";
import type { ColumnSpec } from "../../src/registers/columns";
import { anyCell, anyDress } from "../support/arbitrary";

const KINDS = { ...STRING_CELLS, ...NUMBER_CELLS, "yes/no": yesNoCell } as unknown as Readonly<
  Record<keyof typeof CODECS, CellKind<unknown>>
>;
const TYPES = Object.keys(KINDS) as readonly (keyof typeof CODECS)[];
const COLUMNS: readonly ColumnSpec[] = REGISTER_KINDS.flatMap((kind) => Object.values(columnsOf(kind)));
const LISTS = COLUMNS.flatMap((column) => (column.store === "options" ? [column] : []));

const figures = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${String(length)}}$`));
const word = fc
  .stringMatching(/^[A-Z][a-zéè]{3,8}( [A-Z][a-z]{3,6})?$/)
  .filter((text) => KINDS.text.read(text, NO_CONTEXT).state === "value");

const VALUES: Readonly<Record<keyof typeof CODECS, fc.Arbitrary<unknown>>> = {
  text: word,
  id: fc.stringMatching(/^[0-9]{4}-[A-Z]{2}[0-9]{3}$/),
  lot: fc.oneof(fc.integer({ min: 1, max: 99 }).map(String), fc.stringMatching(/^[1-9][a-c]$/)),
  SIRET: figures(14),
  CPV: figures(8),
  "postal code": figures(5),
  date: fc
    .record({
      year: fc.integer({ min: 1980, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, day }) => dayOf(year, month, day)),
  year: fc.integer({ min: 1980, max: 2100 }),
  amount: fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  hours: fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  number: fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  months: fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  target: fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  mark: fc.double({ noNaN: true, min: 1, max: 5 }),
  "index-points": fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant("NC")),
  "yes/no": fc.boolean(),
};

test.each(TYPES)("%s: what is written is read back, without a doubt", (type) => {
  const kind = KINDS[type];
  fc.assert(
    fc.property(VALUES[type], (value) => {
      const reading = kind.read(kind.write(value), NO_CONTEXT);
      expect(reading).toMatchObject({ state: "value", value });
    }),
  );
});

test.each(TYPES)("%s: reading a cell never throws, and what is read is read again as it was written", (type) => {
  const kind = KINDS[type];
  fc.assert(
    fc.property(anyCell, fc.boolean(), anyDress, (cell, date1904, dress) => {
      const reading = kind.read(cell, { date1904, dress });
      expect(["value", "blank", "unreadable"]).toContain(reading.state);
      if (reading.state !== "value") return;
      expect(kind.read(kind.write(reading.value), NO_CONTEXT)).toMatchObject({ state: "value", value: reading.value });
    }),
  );
});

test("a choice: what is written is read back, one option or several", () => {
  for (const { options, type } of LISTS) {
    const kind = choiceCell(options, type === "choices");
    // "aucun" is no option: it is the mask 0.
    const bits = Object.keys(options).flatMap((label, bit) => (/^aucune?$/.test(label) ? [] : [1 << bit]));
    const some = fc.subarray(bits).map((chosen) => chosen.reduce((mask, bit) => mask | bit, 0));
    const masks = type === "choices" ? some : fc.constantFrom(...bits);
    fc.assert(
      fc.property(masks, (mask) => {
        expect(kind.read(kind.write(mask), NO_CONTEXT)).toEqual({ state: "value", value: mask });
      }),
      { numRuns: 30 },
    );
  }
});

test.each(TYPES)("%s: the codec decodes as the kind of cell reads, and encodes as it writes", (type) => {
  const kind = KINDS[type];
  fc.assert(
    fc.property(anyCell, (cell) => {
      const reading = kind.read(cell, NO_CONTEXT);
      const decoded = CODECS[type].safeDecode(cell);
      if (reading.state === "unreadable") {
        expect(decoded.success).toBe(false);
        return;
      }
      expect(decoded).toMatchObject({ success: true, data: reading.state === "value" ? reading.value : null });
      if (reading.state === "value")
        expect(CODECS[type].encode(reading.value as never)).toBe(kind.write(reading.value));
    }),
  );
});

test("the codec of a list agrees with its kind of cell too", () => {
  for (const column of LISTS) {
    const kind = cellKindOf(column);
    fc.assert(
      fc.property(fc.oneof(anyCell, fc.constantFrom(...Object.keys(column.options))), (cell) => {
        const reading = kind.read(cell, NO_CONTEXT);
        const decoded = columnCodec(column).safeDecode(cell);
        const expected = reading.state === "value" ? reading.value : null;
        expect(decoded.success ? decoded.data : "(unreadable)").toEqual(
          reading.state === "unreadable" ? "(unreadable)" : expected,
        );
      }),
      { numRuns: 10 },
    );
  }
});

test("a cell that cannot be decoded names its type, and no sentence", () => {
  const decoded = CODECS.amount.safeDecode("selon BPU");
  expect(decoded.error?.issues).toMatchObject([{ code: "custom", params: { type: "amount" } }]);
});

test("a blank decodes to null and null encodes to a blank", () => {
  expect(CODECS.date.decode("à compléter")).toBeNull();
  expect(CODECS.date.encode(null)).toBeNull();
});
