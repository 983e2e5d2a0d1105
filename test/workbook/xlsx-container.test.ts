import { strToU8, zipSync } from "fflate";
import type { FileFault } from "../../src/workbook/port";
import { readWorkbook } from "../../src/workbook/xlsx";
import { LINKS, MAIN, cellsOf, faultOf, fileOf, fileWithRows, relationships, sheetXml, valueOf } from "./xlsx/parts";
import { compoundFile, duplicated, rewritten, wideZip, withDescriptors } from "./xlsx/containers";

const SHEET = "xl/worksheets/sheet1.xml";
const text = (content: string): Uint8Array => strToU8(content);

const NOT_WORKBOOKS: readonly (readonly [what: string, bytes: Uint8Array, code: FileFault["code"]])[] = [
  ["no byte at all", new Uint8Array(0), "empty-file"],
  ["a web page", text("<!DOCTYPE html>\n<html><body>Session expirée</body></html>"), "html"],
  [
    "a table saved as a web page",
    text(`\ufeff<html xmlns:x="urn:x"><table><tr><td>1</td></tr></table></html>`),
    "html",
  ],
  ["an archived web page", text("MIME-Version: 1.0\r\nContent-Type: multipart/related"), "html"],
  ["a text with semicolons", text("Montant;Objet\r\n10;x\r\n"), "csv"],
  ["a text in UTF-16", Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x3b, 0, 0x62, 0]), "csv"],
  ["a word", text("bonjour"), "not-a-workbook"],
  ["a PDF", text("%PDF-1.7\n%âãÏÓ"), "not-a-workbook"],
  ["a JSON file", text(`[{"a": 1}]`), "not-a-workbook"],
  ["an XML file", text(`<?xml version="1.0"?><Workbook/>`), "not-a-workbook"],
  ["an image", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "not-a-workbook"],
  ["a passworded workbook", compoundFile("EncryptionInfo", "EncryptedPackage"), "encrypted"],
  ["a workbook of Excel 97", compoundFile("Workbook", "\u0005SummaryInformation"), "legacy-xls"],
  ["a workbook of Excel 5", compoundFile("Book"), "legacy-xls"],
  ["a document of Word 97", compoundFile("WordDocument"), "not-a-workbook"],
  ["a zip of something else", zipSync({ "photo.jpg": text("x") }), "not-a-workbook"],
  ["an empty zip", zipSync({}), "not-a-workbook"],
  [
    "a text document of OpenDocument",
    zipSync({ "content.xml": text("<a/>"), "META-INF/manifest.xml": text("<m/>") }),
    "not-a-workbook",
  ],
  ["a binary workbook", fileOf({ "_rels/.rels": relationships(["r", "officeDocument", "xl/workbook.bin"]) }), "xlsb"],
  ["a zip cut in two", fileOf({}).subarray(0, 900), "truncated"],
  [
    "a workbook that names no sheet",
    fileOf({ "xl/workbook.xml": `<workbook xmlns="${MAIN}"><sheets/></workbook>` }),
    "no-sheet",
  ],
];

test.each(NOT_WORKBOOKS)("%s is refused by its name", async (_what, bytes, code) => {
  expect(faultOf(await readWorkbook(bytes, "registre.xlsx")).code).toBe(code);
});

test("a document of Word is no workbook, and its part is named", async () => {
  const bytes = fileOf({
    "_rels/.rels": relationships(["rId1", "officeDocument", "word/document.xml"]),
    "word/document.xml": `<w:document xmlns:w="x"><w:body/></w:document>`,
  });
  expect(faultOf(await readWorkbook(bytes, "a.xlsx"))).toEqual({ code: "not-a-workbook", part: "word/document.xml" });
});

const SOUND: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ["deflated entries", fileOf({})],
  ["stored entries", fileOf({}, { level: 0 })],
  ["junk before the zip", Uint8Array.from([...text("MZ junk\0\u0001".repeat(9)), ...fileOf({})])],
  ["a comment after the zip", fileOf({}, { comment: "x" })],
  ["data descriptors", withDescriptors(fileOf({}))],
  ["zip64 records", wideZip(fileOf({}))],
  ["sizes that lie", rewritten(fileOf({}), { plainSize: 0x70000000 })],
  ["an entry that climbs out of the folder", fileOf({ "../../etc/passwd": "x" })],
  [
    "parts named in other letters",
    fileOf({ [SHEET]: null, "XL/Worksheets/Sheet1.XML": sheetXml(`<row><c><v>1</v></c></row>`) }),
  ],
  [
    "parts named with backslashes",
    fileOf({ [SHEET]: null, "xl\\worksheets\\sheet1.xml": sheetXml(`<row><c><v>1</v></c></row>`) }),
  ],
];

test.each(SOUND)("%s are legal, and read", async (_what, bytes) => {
  expect(cellsOf(valueOf(await readWorkbook(bytes, "a.xlsx")))).toEqual({ 1: [1] });
});

test("one changed bit is found, and its part named", async () => {
  const bytes = fileWithRows(`<row r="1"><c r="A1"><v>1000</v></c></row>`);
  const stored = fileOf({ [SHEET]: sheetXml(`<row r="1"><c r="A1"><v>1000</v></c></row>`) }, { level: 0 });
  const at = Buffer.from(stored).indexOf("1000");
  stored[at] = 0x39;
  expect(faultOf(await readWorkbook(stored, "a.xlsx"))).toEqual({ code: "corrupt-part", part: SHEET });
  expect((await readWorkbook(bytes, "a.xlsx")).ok).toBe(true);
});

test("a part given twice is refused: two readers could read two workbooks", async () => {
  const twice = duplicated(SHEET, fileOf({}));
  expect(faultOf(await readWorkbook(twice, "a.xlsx"))).toEqual({ code: "corrupt-part", part: SHEET });
});

test("a part nobody asks for may be given twice", async () => {
  const twice = duplicated("docProps/app.xml", fileOf({ "docProps/app.xml": "<a/>" }));
  expect((await readWorkbook(twice, "a.xlsx")).ok).toBe(true);
});

test("an entry under password is said to be", async () => {
  const bytes = rewritten(fileOf({}), { flags: 1 });
  expect(faultOf(await readWorkbook(bytes, "a.xlsx")).code).toBe("encrypted");
});

test("an entry packed by a method no workbook uses is refused by its part", async () => {
  const bytes = rewritten(fileOf({}), { method: 12 });
  expect(faultOf(await readWorkbook(bytes, "a.xlsx"))).toEqual({ code: "corrupt-part", part: "_rels/.rels" });
});

test.each([
  ["bytes inflated", { inflatedBytes: 3000 }],
  ["entries", { entries: 4 }],
  ["ratio", { ratio: 2, ratioFloor: 1000 }],
  ["cells", { cells: 150 }],
  ["merged ranges", { merges: 1 }],
  ["bytes of a token", { tokenBytes: 20 }],
])("a budget of %s is kept", async (_what, limits) => {
  const rows = Array.from({ length: 100 }, () => `<row><c><v>1</v></c><c><v>2</v></c></row>`).join("");
  const merges = `<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>`;
  const bytes = fileWithRows(rows, `${merges}<!-- ${"x".repeat(100)} -->`);
  expect((await readWorkbook(bytes, "a.xlsx")).ok).toBe(true);
  expect(faultOf(await readWorkbook(bytes, "a.xlsx", { limits })).code).toBe("too-large");
});

test("cells that no sheet of Excel could hold are refused", async () => {
  const wide = `<row>${"<c><v>1</v></c>".repeat(16_385)}</row>`;
  for (const rows of [wide, `<row r="1"><c r="XFE1"><v>1</v></c></row>`, `<row r="1048577"><c><v>1</v></c></row>`]) {
    expect(faultOf(await readWorkbook(fileWithRows(rows), "a.xlsx"))).toEqual({ code: "too-large", part: SHEET });
  }
});

test("the reading tells how far it is, and stops when asked", async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, i) => `<row><c><v>${String(i)}</v></c><c><v>${String(i * 7)}</v></c></row>`,
  );
  const bytes = fileWithRows(rows.join(""));
  const shares: number[] = [];
  const controller = new AbortController();
  expect((await readWorkbook(bytes, "a.xlsx", { onProgress: (share) => shares.push(share) })).ok).toBe(true);
  expect(shares.at(-1)).toBe(1);
  expect(shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share <= 1)).toBe(true);
  controller.abort();
  await expect(readWorkbook(bytes, "a.xlsx", { signal: controller.signal })).rejects.toThrow("aborted");
});

test("a sheet that is not there is said, and the others are read", async () => {
  const bytes = fileOf({
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="A" r:id="rId9"/><sheet name="B" r:id="rId1"/><sheet name="C" r:id="rId8"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
      ["rId8", "worksheet", "../../../etc/passwd"],
    ),
  });
  const workbook = valueOf(await readWorkbook(bytes, "a.xlsx"));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["B"]);
  expect(workbook.findings).toEqual([
    { code: "sheet-missing", sheet: "A", cell: null, found: "rId9" },
    { code: "sheet-missing", sheet: "C", cell: null, found: "etc/passwd" },
  ]);
});
