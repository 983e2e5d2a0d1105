/** Node's inflating reads what ours reads, and refuses what ours refuses; its deflating holds what ours holds. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { nodeDeflater, nodeInflater } from "../../src/cli/zlib";
import { readWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { cellsOf, faultOf, fileWithRows } from "../workbook/xlsx/parts";

const ROWS = Array.from(
  { length: 3_000 },
  (_, i) => `<row><c><v>${String(i)}</v></c><c><v>${String((i * 7_919) % 4_001)}</v></c></row>`,
).join("");

async function alike(bytes: Uint8Array, isExact = true): Promise<void> {
  const ours = await readWorkbook(bytes, "a.xlsx");
  const nodes = await readWorkbook(bytes, "a.xlsx", { inflater: nodeInflater });
  expect(nodes.ok).toBe(ours.ok);
  if (ours.ok && nodes.ok) {
    expect(nodes.value.sheets.map((_, k) => cellsOf(nodes.value, k))).toEqual(
      ours.value.sheets.map((_, k) => cellsOf(ours.value, k)),
    );
    expect(nodes.value.findings).toEqual(ours.value.findings);
  } else if (isExact) expect(nodes).toEqual(ours);
}

test("the example is read alike", () =>
  alike(new Uint8Array(readFileSync(join(__dirname, "../../examples/registres-2025.xlsx")))));

test("a file of which a bit was changed, or the end cut, is read alike or refused by both", async () => {
  const sound = fileWithRows(ROWS);
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(7), fc.boolean(), async (at, bit, isCut) => {
      const bytes = isCut ? sound.slice(0, at) : sound.slice();
      if (!isCut) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      await alike(bytes, false);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["bytes inflated", { inflatedBytes: 60_000 }],
  ["ratio", { ratio: 2, ratioFloor: 1_000 }],
])("a budget of %s is kept", async (_what, limits) => {
  const read = await readWorkbook(fileWithRows(ROWS), "a.xlsx", { limits, inflater: nodeInflater });
  expect(faultOf(read).code).toBe("too-large");
});

/** Hostile files that may be kept beside the project. */
const folder = join(__dirname, "../../../shared/data/workbooks/hostile");
if (existsSync(folder))
  test.each(readdirSync(folder).filter((name) => !name.startsWith("02_")))("%s is read or refused alike", (name) =>
    alike(new Uint8Array(readFileSync(join(folder, name)))),
  );

test("deflated by Node or by ourselves, a long workbook holds the same parts, read back the same", async () => {
  const rows = Array.from({ length: 6_000 }, (_, k) => ({
    cells: [
      { value: `Marché n° ${String(k % 700)} — voirie` },
      { value: k * 1.25 },
      { value: `${String(k)} ${"é€".repeat(k % 9)}` },
    ],
  }));
  const draft = { sheets: [{ name: "Marchés", columnWidths: [], rows }] };
  const [own, nodes] = await Promise.all([writeWorkbook(draft), writeWorkbook(draft, { deflater: nodeDeflater })]);
  expect(unzipSync(nodes)).toEqual(unzipSync(own));
  expect(nodes.length).toBeLessThan(own.length * 1.1);
  await alike(nodes);
});
