import fc from "fast-check";
import { NO_CONTEXT } from "../../src/registers/cells/reading";
import { idCell, textCell } from "../../src/registers/cells/text";
import { id, text } from "../../src/registers/columns";
import { dictionaryOf } from "../../src/registers/dictionary";
import { encoderFor } from "../../src/registers/encode";
import type { Source } from "../../src/registers/encoder";
import { fold, foldId, foldName } from "../../src/registers/fold";

const typed = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from("aZ09 .-_#!/éœ()'\u00a0")) }),
  fc.string({ unit: fc.nat(0x17f).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: fc.constantFrom("a", "S", "é", " "), minLength: 15, maxLength: 30 }),
  fc.constantFrom("2024-001", "#N/A", "# 12", "1 ", "a  1", "n.c. 1", "NC", "?1", "Objet 12"),
);

test.each([
  { spec: text("Objet"), kind: textCell, keyOf: foldName },
  { spec: id("N°"), kind: idCell, keyOf: foldId },
])("a column of $spec.type is encoded as its kind of cell reads it", ({ spec, kind, keyOf }) => {
  fc.assert(
    fc.property(fc.array(typed), (cells) => {
      const source: Source = {
        rows: cells.map((cell) => [cell]),
        at: Int32Array.from(cells, (_, i) => i),
        date1904: false,
        dressOf: () => undefined,
        hasTicks: () => false,
      };
      const encoder = encoderFor(spec, cells.length, () => undefined);
      encoder.read(source, 0, undefined, 0, cells.length, 0, false);
      const facts = encoder.facts();
      if (facts.store !== "strings") throw new Error(facts.store);
      const first = new Map<string, string>();
      cells.forEach((cell, row) => {
        const reading = cell === "" ? ({ state: "blank" } as const) : kind.read(cell, NO_CONTEXT);
        const code = facts.codes[row] ?? -1;
        if (reading.state !== "value") {
          expect(code).toBe(reading.state === "blank" ? 0 : 1);
          return;
        }
        const key = keyOf(reading.value);
        first.set(key, first.get(key) ?? reading.value);
        expect(facts.keys[code]).toBe(key);
        expect(facts.values[code]).toBe(first.get(key));
      });
      // The two first codes are those of a blank and of what cannot be read.
      expect(facts.values).toHaveLength(2 + first.size);
    }),
  );
});

test("a dictionary keeps one code per key, however many there are", () => {
  const { values, codeOf, codeOfSimple } = dictionaryOf("id");
  const numbers = Array.from({ length: 5_000 }, (_, k) => `2024-AO-${String(k)}`);
  const codes = numbers.map((number) => codeOfSimple(number));
  expect(new Set(codes).size).toBe(5_000);
  expect(numbers.map((number) => codeOf(number.toLowerCase()))).toEqual(codes);
  expect(codes.map((code) => values[code])).toEqual(numbers);
});

test("simple texts fold as they would with something to take off", () => {
  // A space of no width is taken off, and is not simple.
  const slow = "\u200b";
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (simple) => {
      expect(fold(simple)).toBe(fold(simple + slow));
      expect(foldName(simple)).toBe(foldName(simple + slow));
      expect(foldId(simple)).toBe(foldId(simple + slow));
    }),
  );
});
