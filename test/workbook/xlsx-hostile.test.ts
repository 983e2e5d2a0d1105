import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/workbook/xlsx";
import type { Cell, FileFault, WorkbookFinding } from "../../src/workbook/port";
import { cellsOf, faultOf, fileOf, sheetXml, valueOf } from "./xlsx/parts";
import { timing } from "../support/timing";

/** Forty hostile files that may be kept beside the project; their rules are proved without them by the tests of each rule. */
const folder = join(__dirname, "../../../shared/data/workbooks/hostile");

interface Readable {
  readonly cells: Record<number, Cell[]>;
  readonly findings?: readonly WorkbookFinding[];
}

const ok = (cells: Record<number, Cell[]>, ...findings: readonly WorkbookFinding[]): Readable => ({ cells, findings });

const inCell = (code: WorkbookFinding["code"], cell: string, found: string): WorkbookFinding => ({
  code,
  sheet: "Registre",
  cell,
  found,
});

const SHEET = "xl/worksheets/sheet1.xml";
const SOUND = { 1: ["Montant", "Objet"], 2: [10, "x"] };

const EXPECTED: Readonly<Record<string, Readable | FileFault>> = {
  "00_ok": ok(SOUND),
  "01_zipbomb_300MB": { code: "too-large", part: SHEET },
  "03_billion_laughs": { code: "forbidden-xml", part: "xl/sharedStrings.xml" },
  "04_xxe": { code: "forbidden-xml", part: "xl/sharedStrings.xml" },
  "05_header_proto": ok({ 1: ["__proto__", "constructor"], 2: ["polluted", 1] }),
  "06_comment_ref_proto": ok(SOUND),
  "07_dimension_full": ok(SOUND),
  "08_far_cell": ok({ 1: ["M", "O"], 1048576: [...Array<null>(16383).fill(null), 1] }),
  "09_sst_index_out": ok({ 1: ["M", "O"], 2: ["#TEXTE PERDU!"] }, inCell("cell-text-missing", "A2", "999999")),
  "10_no_sst": ok(
    { 1: ["M", "O"], 2: ["#TEXTE PERDU!"] },
    { code: "shared-strings-missing", sheet: null, cell: null, found: null },
    inCell("cell-text-missing", "A2", "0"),
  ),
  "11_date1904": ok({ 1: ["Date", "O"], 2: [43830] }),
  "12_errors": ok({ 1: ["M", "O"], 2: ["#N/A", "#REF!"] }),
  "13_no_r_attr": ok({ 1: ["M", "O"], 2: [10, 11] }),
  "14_prefix_ns": ok({ 1: [42] }),
  "15_formula_no_cache": ok({ 1: ["M", "O"], 2: ["#NON CALCULÉ!", "ab"] }, inCell("cell-not-calculated", "A2", "=1+1")),
  "16_richtext_phonetic": ok({ 1: ["M", "O"], 2: ["Marché"] }),
  "17_x000D": ok({ 1: ["M", "O"], 2: ["a\rb_x000D_"] }),
  "18_merged": ok({ 1: ["M", "O"], 2: [10] }),
  "19_hidden_filter": ok({ 1: ["M", "O"], 2: [10], 3: [20] }),
  "20_rows_disorder": ok(
    { 1: ["M", "O"], 2: [2], 3: [3] },
    { code: "rows-out-of-order", sheet: "Registre", cell: null, found: "2" },
  ),
  "21_dup_cell": ok({ 1: ["M", "O"], 2: [2] }, inCell("cell-duplicated", "A2", "1")),
  "22_nan_values": ok(
    { 1: ["M", "O"], 2: ["#ILLISIBLE!", "#ILLISIBLE!"], 3: [0, 0.1] },
    inCell("cell-not-a-number", "A2", "NaN"),
    inCell("cell-not-a-number", "B2", "1E400"),
  ),
  "23_iso_date_t_d": ok({ 1: ["M", "O"], 2: [45351] }),
  "24_utf16_sheet": ok({ 1: [7] }),
  "25_path_traversal": { code: "no-sheet", part: "etc/passwd" },
  "26_long_cell_1M": ok({ 1: ["M", "O"], 2: ["é".repeat(1_000_000)] }),
  "27_control_chars": ok({ 1: ["M", "O"], 2: ["a\u0001b\uFFFE"] }),
  "28_cdata_comment": ok({ 1: ["M", "O"], 2: [10] }),
  "29_lone_surrogate": ok({ 1: ["M", "O"], 2: ["\uD800x"] }),
  "30_date_serial_60": ok({ 1: ["D", "O"], 2: [60, 2958466] }),
  "31_redos_attrs": { code: "corrupt-part", part: SHEET },
  "40_truncated": { code: "truncated", part: null },
  "41_empty_file": { code: "empty-file", part: null },
  "42_html_as_xlsx": { code: "html", part: null },
  "43_csv_as_xlsx": { code: "csv", part: null },
  "44_cfb_encrypted": { code: "encrypted", part: null },
  "45_lying_size": ok(SOUND),
  "46_lying_size_both": ok(SOUND),
  "47_bitflip": { code: "corrupt-part", part: "xl/styles.xml" },
};

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)));

/** Bytes to a result, within two seconds. */
const readInTime = async (name: string): ReturnType<typeof readWorkbook> => {
  const spent = timing();
  const result = await readWorkbook(bytesOf(name), `${name}.xlsx`);
  expect(spent()).toBeLessThan(2000);
  return result;
};

const BOMBS: readonly (readonly [what: string, sheet: string])[] = [
  ["80 MB of spaces", sheetXml(" ".repeat(80_000_000))],
  ["80 MB of empty rows", sheetXml("<row/>".repeat(13_400_000))],
  ["a 20 MB attribute", sheetXml(`<row a="${"x".repeat(20_000_000)}"/>`)],
  ["a tag that never ends", sheetXml(`<row ${"a ".repeat(10_000_000)}`)],
  ["a comment that never ends", sheetXml(`<!-- ${"-".repeat(20_000_000)}`)],
  ["200,000 nested elements", sheetXml("<x>".repeat(200_000))],
  [
    "a million attributes",
    sheetXml(`<row ${Array.from({ length: 1_000_000 }, (_, i) => `a${String(i)}=""`).join(" ")}/>`),
  ],
];

test.each(BOMBS)("%s end the reading, soon", async (_what, sheet) => {
  const bytes = fileOf({ [SHEET]: sheet });
  const spent = timing();
  const { code, part } = faultOf(await readWorkbook(bytes, "a.xlsx"));
  expect(spent()).toBeLessThan(2000);
  expect(["too-large", "corrupt-part"]).toContain(code);
  expect(part).toBe(SHEET);
});

if (existsSync(folder)) {
  test.each(Object.entries(EXPECTED))("%s is read, or refused by name", async (name, expected) => {
    const result = await readInTime(name);
    if ("code" in expected) {
      expect(faultOf(result)).toEqual(expected);
      return;
    }
    const workbook = valueOf(result);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Registre"]);
    expect(cellsOf(workbook)).toEqual(expected.cells);
    expect(workbook.findings).toEqual(expected.findings ?? []);
  });

  test("02_bomb_cells_2M is a wide sheet of two million ones", async () => {
    const { sheets } = valueOf(await readInTime("02_bomb_cells_2M"));
    const rows = sheets[0]?.grid.rows ?? [];
    expect(rows.length).toBe(2000);
    expect(rows.every((row) => row.length === 1000 && row.every((cell) => cell === 1))).toBe(true);
  });

  test("no file of the folder is forgotten", () => {
    const names = readdirSync(folder).map((name) => name.replace(/\.xlsx$/, ""));
    expect(names.sort()).toEqual([...Object.keys(EXPECTED), "02_bomb_cells_2M"].sort());
  });
}
