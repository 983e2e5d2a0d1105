import fc from "fast-check";
import { readWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import type { Cell, WorkbookDraft } from "../../src/workbook/port";
import { PARTS, cellsOf, fileOf, fileWithRows, sheetXml, valueOf } from "./xlsx/parts";
import { DRAFT } from "./xlsx/draft";
import { timing } from "../support/timing";

const anyText = fc.string({
  unit: fc.oneof(
    fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    fc.constantFrom("_x", "0041_", "\r\n", "😀", "&", "<"),
  ),
});

const draftOf = (rows: readonly (readonly Cell[])[]): WorkbookDraft => ({
  sheets: [{ name: "S", columnWidths: [], rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })) }],
});

test("any text written is read back, the unwritable characters too", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), async (texts) => {
      const bytes = await writeWorkbook(draftOf([["x", ...texts]]));
      const expected = ["x", ...texts.map((text) => (text === "" ? null : text))];
      while (expected.at(-1) === null) expected.pop();
      expect(cellsOf(valueOf(await readWorkbook(bytes, "a.xlsx")))).toEqual({ 1: expected });
    }),
  );
});

test("any number written is read back to the last bit", async () => {
  const finite = fc.oneof(
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.integer().map((n) => n / 100),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(finite, { minLength: 1, maxLength: 50 }), async (numbers) => {
      const bytes = await writeWorkbook(draftOf([numbers]));
      expect(cellsOf(valueOf(await readWorkbook(bytes, "a.xlsx")))).toEqual({ 1: numbers.map((n) => n + 0) });
    }),
  );
});

const cellXml = fc.record({
  style: fc.constantFrom("", ` s="0"`, ` s="1"`, ` s="2"`, ` s="99"`),
  body: fc.oneof(
    fc.constantFrom("/>", "></c>", "><v/></c>", "><f>1</f></c>", "><f>1</f><v>2</v></c>", ` t="s"><v>7</v></c>`),
    fc.double().map((n) => `><v>${String(n)}</v></c>`),
    fc.string({ unit: fc.constantFrom(...Array.from("0123456789.-+eE ")) }).map((text) => `><v>${text}</v></c>`),
    fc.nat(3).map((n) => ` t="s"><v>${String(n)}</v></c>`),
    fc.nat(2).map((n) => ` t="b"><v>${String(n)}</v></c>`),
    fc
      .constantFrom("#N/A", "été", "a_x0041_", " a ", "a&amp;b", "", "a\r\nb")
      .map((text) => ` t="str"><v>${text}</v></c>`),
    fc.constantFrom("été", "", "a &lt; b").map((text) => ` t="inlineStr"><is><t>${text}</t></is></c>`),
    fc.constantFrom("#N/A", " #REF!", "").map((text) => ` t="e"><v>${text}</v></c>`),
  ),
});

test("the fast reader and the general one agree on every cell", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cellXml, { maxLength: 12 }), { maxLength: 12 }), async (rows) => {
      const plain = rows.map((cells, i) => {
        const address = (j: number): string => `${String.fromCharCode(65 + j)}${String(i + 1)}`;
        return `<row r="${String(i + 1)}">${cells.map(({ style, body }, j) => `<c r="${address(j)}"${style}${body}`).join("")}</row>`;
      });
      // The fast reader stops before the last bytes of a part: it is given more.
      const after = `<extLst>${"<x/>".repeat(200)}</extLst>`;
      const general = valueOf(
        await readWorkbook(fileWithRows(plain.join("").replaceAll("<c ", "<c\n"), after), "a.xlsx"),
      );
      const prefixed = sheetXml(plain.join(""), after)
        .replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:")
        .replace("xmlns=", "xmlns:x=");
      for (const bytes of [fileWithRows(plain.join(""), after), fileOf({ "xl/worksheets/sheet1.xml": prefixed })]) {
        const fast = valueOf(await readWorkbook(bytes, "a.xlsx"));
        expect(fast.findings).toEqual(general.findings);
        expect(cellsOf(fast)).toEqual(cellsOf(general));
        fast.sheets[0]?.grid.rows.forEach((row, i) => {
          row.forEach((_, j) => {
            expect(fast.sheets[0]?.grid.dressOf(i, j)).toBe(general.sheets[0]?.grid.dressOf(i, j));
            expect(fast.sheets[0]?.grid.isFormula?.(i, j)).toBe(general.sheets[0]?.grid.isFormula?.(i, j));
          });
        });
      }
    }),
  );
});

/** Bytes changed, removed, added or moved here and there. */
const mutations = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.nat(255),
    kind: fc.constantFrom("set", "cut", "insert", "copy"),
  }),
  { minLength: 1, maxLength: 12 },
);

const mutated = (bytes: Uint8Array, changes: readonly { at: number; byte: number; kind: string }[]): Uint8Array => {
  let out = Array.from(bytes);
  for (const { at, byte, kind } of changes) {
    const place = Math.floor(at * out.length);
    if (kind === "set") out[place] = byte;
    else if (kind === "cut") out.splice(place, byte);
    else if (kind === "insert") out.splice(place, 0, byte, 255 - byte);
    else out = [...out.slice(0, place), ...out.slice(byte)];
  }
  return Uint8Array.from(out);
};

/** A result or a named fault, within two seconds; what is read can be walked through. */
const readsOrRefuses = async (bytes: Uint8Array): Promise<void> => {
  const spent = timing();
  const result = await readWorkbook(bytes, "a.xlsx");
  expect(spent()).toBeLessThan(2000);
  if (!result.ok) return;
  for (const { grid } of result.value.sheets) {
    expect(grid.rows.length).toBe(grid.rowNumbers.length);
    grid.rows.forEach((row, i) => {
      expect(grid.rowNumbers[i]).toBeGreaterThan(i === 0 ? 0 : (grid.rowNumbers[i - 1] ?? 0));
      expect(row.length).toBeLessThanOrEqual(16_384);
    });
  }
};

test("a workbook whose bytes were changed is read or refused, never thrown upon", async () => {
  const sound = [await writeWorkbook(DRAFT), fileOf({}), fileOf({}, { level: 0 })];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sound), mutations, (bytes, changes) => readsOrRefuses(mutated(bytes, changes))),
    { numRuns: 300 },
  );
});

test("parts whose bytes were changed are read or refused, never thrown upon", async () => {
  const names = [
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
  ];
  const parts = Object.fromEntries(names.map((name) => [name, PARTS[name] as string]));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), mutations, (name, changes) =>
      readsOrRefuses(fileOf({ [name]: mutated(new TextEncoder().encode(parts[name]), changes) })),
    ),
    { numRuns: 500 },
  );
});

test("any bytes are read or refused", async () => {
  const magic = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    [0x50, 0x4b, 5, 6],
  );
  await fc.assert(
    fc.asyncProperty(magic, fc.uint8Array({ maxLength: 2000 }), (first, rest) =>
      readsOrRefuses(Uint8Array.from([...first, ...rest])),
    ),
  );
});
