import { readWorkbook } from "../../src/workbook/xlsx";
import type { Cell, NumberDress, WorkbookFinding } from "../../src/workbook/port";
import { MAIN, cellsOf, fileOf, fileWithRows, valueOf } from "./xlsx/parts";
import { timing } from "../support/timing";

/** The first cell of a sheet of which the first row is written so. */
const firstCell = async (cell: string): Promise<{ value: Cell; findings: readonly WorkbookFinding[] }> => {
  const workbook = valueOf(
    await readWorkbook(fileWithRows(`<row r="1">${cell}<c r="Z1"><v>0</v></c></row>`), "a.xlsx"),
  );
  return { value: cellsOf(workbook)[1]?.[0] ?? null, findings: workbook.findings };
};

/**
 * Each cell is read twice: as it is, which the fast reader may take, and behind a comment with another attribute, which only
 * the general reader takes.
 */
const bothWays = (cell: string): readonly string[] => [cell, cell.replace(/^<c/, `<!-- x --><c ph = '1'`)];

const VALUES: readonly (readonly [what: string, cell: string, value: Cell])[] = [
  ["an integer", `<c r="A1"><v>12</v></c>`, 12],
  ["an amount", `<c r="A1"><v>1234.56</v></c>`, 1234.56],
  ["a tenth", `<c r="A1"><v>0.1</v></c>`, 0.1],
  ["a negative amount", `<c r="A1"><v>-0.07</v></c>`, -0.07],
  ["seventeen digits", `<c r="A1"><v>0.30000000000000004</v></c>`, 0.1 + 0.2],
  ["an integer of sixteen digits", `<c r="A1"><v>9007199254740993</v></c>`, 9007199254740992],
  ["a number with an exponent", `<c r="A1" t="n"><v>1.5E-7</v></c>`, 1.5e-7],
  ["a number without whole part", `<c r="A1"><v>.5</v></c>`, 0.5],
  ["a number without decimals after its point", `<c r="A1"><v>5.</v></c>`, 5],
  ["a number with a sign", `<c r="A1"><v>+5</v></c>`, 5],
  ["minus zero", `<c r="A1"><v>-0</v></c>`, 0],
  ["a number between spaces", `<c r="A1"><v> 7\n</v></c>`, 7],
  ["an empty value", `<c r="A1"><v></v></c>`, null],
  ["an empty value in short", `<c r="A1"><v/></c>`, null],
  ["a cell with a style only", `<c r="A1" s="1"/>`, null],
  ["a cell with nothing in it", `<c r="A1" s="1"></c>`, null],
  ["true", `<c r="A1" t="b"><v>1</v></c>`, true],
  ["false", `<c r="A1" t="b"><v>0</v></c>`, false],
  ["true in letters", `<c r="A1" t="b"><v>true</v></c>`, true],
  ["an error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, "#DIV/0!"],
  ["a shared string", `<c r="A1" t="s"><v>1</v></c>`, "deux"],
  ["an inline string", `<c r="A1" t="inlineStr"><is><t>été</t></is></c>`, "été"],
  [
    "an inline string of two runs",
    `<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>`,
    "ab",
  ],
  ["spaces kept", `<c r="A1" t="inlineStr"><is><t xml:space="preserve">  a </t></is></c>`, "  a "],
  ["an empty inline string", `<c r="A1" t="inlineStr"><is><t></t></is></c>`, null],
  [
    "entities",
    `<c r="A1" t="str"><v>&lt;a&gt; &amp; &quot;b&quot; &apos;&#233;&#xE9;&#x1F600;</v></c>`,
    `<a> & "b" 'éé😀`,
  ],
  ["a mark that is no mark", `<c r="A1" t="str"><v>_x12_ _xZZZZ_ a_x</v></c>`, "_x12_ _xZZZZ_ a_x"],
  ["a line end and an escaped mark", `<c r="A1" t="str"><v>a_x000D_\nb_x005F_x000D_</v></c>`, "a\r\nb_x000D_"],
  ["line ends as XML reads them", `<c r="A1" t="str"><v>a\r\nb\rc</v></c>`, "a\nb\nc"],
  ["a formula and its number", `<c r="A1"><f>1+1</f><v>2</v></c>`, 2],
  ["a formula and its text", `<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>`, "ab"],
  ["a formula that gave nothing", `<c r="A1" t="str"><f>""</f><v></v></c>`, null],
  ["a shared formula and its number", `<c r="A1"><f t="shared" si="0"/><v>3</v></c>`, 3],
  ["an array formula and its error", `<c r="A1" t="e"><f t="array" ref="A1:A3">X()</f><v>#NAME?</v></c>`, "#NAME?"],
  ["a date written as such", `<c r="A1" t="d"><v>2024-02-29T12:00:00</v></c>`, 45351.5],
];

test.each(VALUES)("%s", async (_what, cell, value) => {
  for (const written of bothWays(cell)) expect(await firstCell(written)).toEqual({ value, findings: [] });
});

const FAULTS: readonly (readonly [
  what: string,
  cell: string,
  value: Cell,
  WorkbookFinding["code"],
  found: string | null,
])[] = [
  ["a formula never calculated", `<c r="A1"><f>1+1</f></c>`, "#NON CALCULÉ!", "cell-not-calculated", "=1+1"],
  ["a formula with an empty result", `<c r="A1"><f>B1*2</f><v/></c>`, "#NON CALCULÉ!", "cell-not-calculated", "=B1*2"],
  [
    "a shared formula never calculated",
    `<c r="A1"><f t="shared" si="0"/></c>`,
    "#NON CALCULÉ!",
    "cell-not-calculated",
    null,
  ],
  ["a string that is not there", `<c r="A1" t="s"><v>2</v></c>`, "#TEXTE PERDU!", "cell-text-missing", "2"],
  ["a negative string", `<c r="A1" t="s"><v>-1</v></c>`, "#TEXTE PERDU!", "cell-text-missing", "-1"],
  ["half a string", `<c r="A1" t="s"><v>0.5</v></c>`, "#TEXTE PERDU!", "cell-text-missing", "0.5"],
  ["no string", `<c r="A1" t="s"><v></v></c>`, "#TEXTE PERDU!", "cell-text-missing", ""],
  ["a property of strings", `<c r="A1" t="s"><v>length</v></c>`, "#TEXTE PERDU!", "cell-text-missing", "length"],
  ["not a number", `<c r="A1"><v>NaN</v></c>`, "#ILLISIBLE!", "cell-not-a-number", "NaN"],
  ["infinity", `<c r="A1"><v>INF</v></c>`, "#ILLISIBLE!", "cell-not-a-number", "INF"],
  ["beyond the numbers", `<c r="A1"><v>1E400</v></c>`, "#ILLISIBLE!", "cell-not-a-number", "1E400"],
  ["a hexadecimal number", `<c r="A1"><v>0x10</v></c>`, "#ILLISIBLE!", "cell-not-a-number", "0x10"],
  ["a decimal comma", `<c r="A1"><v>1,5</v></c>`, "#ILLISIBLE!", "cell-not-a-number", "1,5"],
  ["a boolean that is none", `<c r="A1" t="b"><v>2</v></c>`, "#ILLISIBLE!", "cell-not-a-number", "2"],
  ["a day that is none", `<c r="A1" t="d"><v>2023-02-29</v></c>`, "#ILLISIBLE!", "cell-not-a-number", "2023-02-29"],
  ["an unknown type", `<c r="A1" t="zz"><v>1</v></c>`, "#ILLISIBLE!", "cell-not-a-number", "1"],
];

test.each(FAULTS)("%s is said, and never read as a value", async (_what, cell, value, code, found) => {
  for (const written of bothWays(cell)) {
    const finding = { code, sheet: "Registre", cell: "A1", found };
    expect(await firstCell(written)).toEqual({ value, findings: [finding] });
  }
});

test("a cell whose address is none stands where the next cell should, and is said", async () => {
  const bytes = fileWithRows(`<row r="1"><c r="A1"><v>1</v></c><c r="??"><v>2</v></c><c><v>3</v></c></row>`);
  const workbook = valueOf(await readWorkbook(bytes, "a.xlsx"));
  expect(cellsOf(workbook)).toEqual({ 1: [1, "#ILLISIBLE!", 3] });
  expect(workbook.findings).toEqual([{ code: "cell-not-a-number", sheet: "Registre", cell: "B1", found: "??" }]);
});

test("a million digits cost no more than their length", async () => {
  const spent = timing();
  expect((await firstCell(`<c r="A1"><v>${"1".repeat(1_000_000)}x</v></c>`)).value).toBe("#ILLISIBLE!");
  expect((await firstCell(`<c r="A1"><v>0.${"1".repeat(1_000_000)}</v></c>`)).value).toBe(1 / 9);
  expect(spent()).toBeLessThan(2000);
});

test("rows and cells without address follow each other", async () => {
  const rows = `<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="5"><c><v>5</v></c></row><row><c><v>6</v></c></row>`;
  const workbook = valueOf(await readWorkbook(fileWithRows(rows), "a.xlsx"));
  expect(cellsOf(workbook)).toEqual({ 1: [1, null, 3, 4], 5: [5], 6: [6] });
  expect(workbook.findings).toEqual([]);
});

test("a row without number takes that of its cells", async () => {
  const workbook = valueOf(
    await readWorkbook(fileWithRows(`<row><c r="B7"><v>1</v></c><c><v>2</v></c></row>`), "a.xlsx"),
  );
  expect(cellsOf(workbook)).toEqual({ 7: [null, 1, 2] });
});

test("rows out of order are sorted; of cells given twice the last wins; both are said", async () => {
  const rows = `<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c><c r="B1"><v>4</v></c></row><row r="3"><c r="A3" s="1"><v>5</v></c><c r="B3"><v>6</v></c></row>`;
  const workbook = valueOf(await readWorkbook(fileWithRows(rows), "a.xlsx"));
  expect(cellsOf(workbook)).toEqual({ 1: [1, 4], 3: [5, 6] });
  expect(workbook.sheets[0]?.grid.dressOf(1, 0)).toBe("date");
  expect(workbook.findings).toEqual([
    { code: "cell-duplicated", sheet: "Registre", cell: "B1", found: "2" },
    { code: "rows-out-of-order", sheet: "Registre", cell: null, found: "1" },
    { code: "cell-duplicated", sheet: "Registre", cell: "A3", found: "3" },
  ]);
});

test("findings of one kind stop being listed, the cells stay faulty", async () => {
  const rows = Array.from({ length: 1500 }, (_, i) => `<row r="${String(i + 1)}"><c><v>NaN</v></c></row>`).join("");
  const workbook = valueOf(await readWorkbook(fileWithRows(rows), "a.xlsx"));
  expect(workbook.findings.length).toBe(1000);
  expect(cellsOf(workbook)[1500]).toEqual(["#ILLISIBLE!"]);
});

test("a few cells far apart take the memory of a few cells", async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, i) => `<row r="${String(i * 50 + 1)}"><c r="XFD${String(i * 50 + 1)}"><v>1</v></c></row>`,
  );
  const workbook = valueOf(await readWorkbook(fileWithRows(rows.join("")), "a.xlsx"));
  const grid = workbook.sheets[0]?.grid;
  expect(grid?.rows.length).toBe(20_000);
  expect(grid?.rows[19_999]?.[16_383]).toBe(1);
});

const DRESSES: readonly (readonly [format: string, dress: NumberDress | undefined])[] = [
  ["dd/mm/yyyy", "date"],
  ["yyyy-mm-dd hh:mm", "date"],
  ["mmm\\-yy", "date"],
  ["mmmm", "date"],
  [`[$-40C]d\\ mmmm\\ yyyy;@`, "date"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"],
  ["[h]:mm", "duration"],
  ["[mm]:ss", "duration"],
  ["hh:mm", "duration"],
  ["h:mm:ss AM/PM", "duration"],
  ["mm:ss.0", "duration"],
  ["0.0%", "percent"],
  [`0.00\\ %`, "percent"],
  ["General", undefined],
  ["#,##0.00\\ _€", undefined],
  [`#,##0.00\\ "jours d'hiver"`, undefined],
  [`#,##0.00 [$€-40C];[Red]-#,##0.00 [$€-40C]`, undefined],
  [`0\\h`, undefined],
  ["0.00E+00", undefined],
  [`"%"0`, undefined],
  ["@", undefined],
];

test.each(DRESSES)("the format %s dresses a number as %s", async (format, dress) => {
  const code = format.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const bytes = fileOf({
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>`,
  });
  expect(valueOf(await readWorkbook(bytes, "a.xlsx")).sheets[0]?.grid.dressOf(0, 0)).toBe(dress);
});

test("built-in formats dress dates, durations and rates; texts are never dressed", async () => {
  const rows = `<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" s="2"><v>0.2</v></c><c r="C1" s="3"><v>0.5</v></c><c r="D1"><v>1</v></c><c r="E1" s="1" t="s"><v>0</v></c><c r="F1" t="d"><v>2024-01-01</v></c></row>`;
  const grid = valueOf(await readWorkbook(fileWithRows(rows), "a.xlsx")).sheets[0]?.grid;
  const dresses = Array.from({ length: 6 }, (_, column) => grid?.dressOf(0, column));
  expect(dresses).toEqual(["date", "percent", "duration", undefined, undefined, "date"]);
});

test("serials of 1904 are left as they are, and dates written as such follow the workbook's system", async () => {
  const bytes = fileOf({
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="x"><workbookPr date1904="true"/><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row><c s="1"><v>43830</v></c><c t="d"><v>2024-01-01</v></c></row></sheetData></worksheet>`,
  });
  const workbook = valueOf(await readWorkbook(bytes, "a.xlsx"));
  expect(workbook.date1904).toBe(true);
  expect(cellsOf(workbook)).toEqual({ 1: [43830, 43830] });
});

test("dates before March 1900 count the day that never was", async () => {
  const days = ["1900-01-01", "1900-02-28", "1900-03-01"];
  const cells = days.map((day) => `<c t="d"><v>${day}</v></c>`).join("");
  expect(cellsOf(valueOf(await readWorkbook(fileWithRows(`<row>${cells}</row>`), "a.xlsx")))).toEqual({
    1: [1, 59, 61],
  });
});

test("texts that name parts of objects are texts", async () => {
  const cells = ["__proto__", "constructor", "hasOwnProperty"].map((text) => `<c t="str"><v>${text}</v></c>`).join("");
  const workbook = valueOf(await readWorkbook(fileWithRows(`<row>${cells}</row>`), "a.xlsx"));
  expect(cellsOf(workbook)).toEqual({ 1: ["__proto__", "constructor", "hasOwnProperty"] });
});

test("a cell says whether it is the result of a formula, dressed or not", async () => {
  const rows = [
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c><c r="C1" s="1"><f t="shared" si="0"/><v>45292</v></c></row>`,
    `<row r="2"><c r="A2" t="str"><f>"a"</f><v>a</v></c><c r="B2" s="1"><v>45292</v></c><c r="C2" t="b"><f>TRUE</f><v>1</v></c></row>`,
  ];
  const grid = valueOf(await readWorkbook(fileWithRows(rows.join("")), "a.xlsx")).sheets[0]?.grid;
  expect([0, 1].map((i) => [0, 1, 2].map((j) => grid?.isFormula?.(i, j)))).toEqual([
    [false, true, true],
    [true, false, true],
  ]);
  expect([grid?.dressOf(0, 2), grid?.dressOf(1, 1), grid?.dressOf(0, 1)]).toEqual(["date", "date", undefined]);
});
