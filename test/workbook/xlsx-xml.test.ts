import { strToU8 } from "fflate";
import { readWorkbook } from "../../src/workbook/xlsx";
import { MAIN, cellsOf, faultOf, fileOf, sheetXml, valueOf } from "./xlsx/parts";

const SHEET = "xl/worksheets/sheet1.xml";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

const utf16 = (text: string, { mark, bigEndian }: { mark: boolean; bigEndian: boolean }): Uint8Array => {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};

/** One sheet, spelled in all the ways that XML allows. */
const ROWS = `<row r="1"><c r="A1" t="inlineStr"><is><t>été</t></is></c><c r="B1" s="1"><v>45000</v></c><c r="C1" t="s"><v>1</v></c></row>`;
const UTF16 = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData>${ROWS}</sheetData></worksheet>`;

const SPELLINGS: readonly (readonly [what: string, sheet: string | Uint8Array])[] = [
  ["the plain way", sheetXml(ROWS)],
  ["a byte order mark", `\ufeff${sheetXml(ROWS)}`],
  ["no declaration", `<worksheet xmlns="${MAIN}"><sheetData>${ROWS}</sheetData></worksheet>`],
  ["the strict namespace", sheetXml(ROWS).replace(MAIN, STRICT)],
  [
    "prefixed names",
    sheetXml(ROWS)
      .replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:")
      .replace("xmlns=", "xmlns:x="),
  ],
  ["single quotes", sheetXml(ROWS).replaceAll('"', "'")],
  [
    "other attributes, in another order",
    sheetXml(ROWS.replaceAll(/<c r="(\w+)" (\w="\w+")/g, `<c cm="1" $2 ph="0" r="$1"`)),
  ],
  ["spaces in tags", sheetXml(ROWS.replaceAll("=", " = ").replaceAll(">", "\n>"))],
  ["spaces between tags", sheetXml(ROWS.replaceAll("><", ">\r\n\t<"))],
  ["comments and instructions", sheetXml(ROWS.replaceAll("<c", `<!-- <c r="A9"><v>666</v></c> --><?x <c> ?><c`))],
  ["CDATA sections", sheetXml(ROWS.replaceAll(/>([\wé]+)</g, "><![CDATA[$1]]><"))],
  ["character references", sheetXml(ROWS.replace("été", "&#233;t&#xe9;").replace(">45000<", ">&#52;5000<"))],
  ["a lying dimension", sheetXml(ROWS, "", `<dimension ref="A1:XFD1048576"/>`)],
  [
    "extensions",
    sheetXml(
      `${ROWS}<extLst><ext><row r="9"><c r="A9"><v>666</v></c></row></ext></extLst>`,
      `<extLst><ext uri="x"><sheetData><row r="9"><c><v>6</v></c></row></sheetData></ext></extLst>`,
    ),
  ],
  ["UTF-16 with its mark", utf16(UTF16, { mark: true, bigEndian: false })],
  ["UTF-16 of the other end", utf16(UTF16, { mark: true, bigEndian: true })],
  ["UTF-16 without mark", utf16(UTF16, { mark: false, bigEndian: false })],
  ["UTF-16 of the other end without mark", utf16(UTF16, { mark: false, bigEndian: true })],
];

test.each(SPELLINGS)("a sheet written with %s reads the same", async (_what, sheet) => {
  const workbook = valueOf(await readWorkbook(fileOf({ [SHEET]: sheet }), "a.xlsx"));
  expect(cellsOf(workbook)).toEqual({ 1: ["été", 45000, "deux"] });
  expect(workbook.sheets[0]?.grid.dressOf(0, 1)).toBe("date");
  expect(workbook.findings).toEqual([]);
});

test("a long part in UTF-16 of either end is read across its chunks", async () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, i) => `<row><c><v>${String(i)}</v></c><c t="str"><v>é${String(i * 13)}</v></c></row>`,
  );
  for (const bigEndian of [false, true]) {
    const sheet = utf16(UTF16.replace(ROWS, rows.join("")), { mark: true, bigEndian });
    const cells = cellsOf(valueOf(await readWorkbook(fileOf({ [SHEET]: sheet }), "a.xlsx")));
    expect(Object.keys(cells).length).toBe(30_000);
    expect(cells[30_000]).toEqual([29_999, `é${String(29_999 * 13)}`]);
  }
});

const STRINGS: readonly (readonly [what: string, item: string, text: string])[] = [
  ["rich text", `<si><r><t>Mar</t></r><r><rPr><b/></rPr><t>ché</t></r></si>`, "Marché"],
  ["phonetic text", `<si><t>Mar</t><rPh sb="0" eb="1"><t>PHON</t></rPh><phoneticPr/></si>`, "Mar"],
  ["spaces kept", `<si><t xml:space="preserve"> a  b </t></si>`, " a  b "],
  ["line ends", `<si><t>a_x000D_\nb</t></si>`, "a\r\nb"],
  ["an escaped mark", `<si><t>_x005F_x0041_ _x0041_</t></si>`, "_x0041_ A"],
  ["CDATA", `<si><t>a<![CDATA[<&b>]]>c</t></si>`, "a<&b>c"],
  ["a comment", `<si><t>a<!-- b -->c</t></si>`, "ac"],
  ["prefixed names", `<x:si xmlns:x="${MAIN}"><x:t>a</x:t></x:si>`, "a"],
  ["a character outside the first plane", `<si><t>😀&#x1F600;</t></si>`, "😀😀"],
  ["a control character", `<si><t>a&#1;b&#xFFFE;</t></si>`, "a\u0001b\uFFFE"],
  ["half a character", `<si><t>&#xD800;x</t></si>`, "\uD800x"],
  ["a name of an object's part", `<si><t>__proto__</t></si>`, "__proto__"],
];

test.each(STRINGS)("a shared string with %s", async (_what, item, text) => {
  const bytes = fileOf({
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" uniqueCount="4000000000"><si><t>first</t></si>${item}<si/></sst>`,
    [SHEET]: sheetXml(`<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c><v>1</v></c></row>`),
  });
  expect(cellsOf(valueOf(await readWorkbook(bytes, "a.xlsx")))).toEqual({ 1: ["first", text, null, 1] });
});

test("shared strings under their usual name are found without a link to them", async () => {
  const bytes = fileOf({
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets\\sheet1.xml"/></Relationships>`,
    [SHEET]: sheetXml(`<row><c t="s"><v>1</v></c></row>`),
  });
  expect(cellsOf(valueOf(await readWorkbook(bytes, "a.xlsx")))).toEqual({ 1: ["deux"] });
});

test("missing shared strings are said once, and at each cell that wants one", async () => {
  const bytes = fileOf({ "xl/sharedStrings.xml": null, [SHEET]: sheetXml(`<row><c t="s"><v>1</v></c></row>`) });
  const workbook = valueOf(await readWorkbook(bytes, "a.xlsx"));
  expect(cellsOf(workbook)).toEqual({ 1: ["#TEXTE PERDU!"] });
  expect(workbook.findings.map(({ code }) => code)).toEqual(["shared-strings-missing", "cell-text-missing"]);
});

const LAUGHS = `<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

test.each([
  "xl/workbook.xml",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  SHEET,
  "_rels/.rels",
  "xl/_rels/workbook.xml.rels",
])("a document type in %s is refused, whatever it declares", async (part) => {
  const content = `<?xml version="1.0"?>${LAUGHS}<a/>`;
  expect(faultOf(await readWorkbook(fileOf({ [part]: content }), "a.xlsx"))).toEqual({ code: "forbidden-xml", part });
});

test("what looks like a document type in a comment or a text is none", async () => {
  const sheet = sheetXml(`<!-- <!DOCTYPE a> --><row><c t="str"><v><![CDATA[<!DOCTYPE a>]]></v></c></row>`);
  expect(cellsOf(valueOf(await readWorkbook(fileOf({ [SHEET]: sheet }), "a.xlsx")))).toEqual({ 1: ["<!DOCTYPE a>"] });
});

const MALFORMED: readonly (readonly [what: string, sheet: string])[] = [
  ["that stops in a row", sheetXml(ROWS).slice(0, -60)],
  ["that stops in a tag", sheetXml(ROWS).slice(0, -3)],
  ["without its last tag", sheetXml(ROWS).replace("</worksheet>", "")],
  ["with tags that cross", sheetXml(`<row><c><v>1</c></v></row>`)],
  ["with two roots", `${sheetXml(ROWS)}<a/>`],
  ["with a text after its root", `${sheetXml(ROWS)}x`],
  ["with nothing in it", ""],
  ["that is no XML", "PK\u0003\u0004 x"],
  ["with an unknown entity", sheetXml(`<row><c t="str"><v>&g;</v></c></row>`)],
  ["with a lone ampersand", sheetXml(`<row><c t="str"><v>a & b</v></c></row>`)],
  ["with a reference beyond Unicode", sheetXml(`<row><c t="str"><v>&#x110000;</v></c></row>`)],
  ["with an attribute without quotes", sheetXml(`<row r=1><c><v>1</v></c></row>`)],
  ["with attributes that touch", sheetXml(`<row><c a="a="a="1" r="A1"><v>1</v></c></row>`)],
  ["with a tag in an attribute", sheetXml(`<row r="<c>"/>`)],
];

test.each(MALFORMED)(
  "a sheet %s is refused, never read in part",
  async (_what, sheet: string | Uint8Array, code = "corrupt-part") => {
    expect(faultOf(await readWorkbook(fileOf({ [SHEET]: sheet }), "a.xlsx"))).toEqual({ code, part: SHEET });
  },
);

test("bytes that are no UTF-8 do not stop the reading", async () => {
  const sheet = strToU8(sheetXml(`<row><c t="str"><v>a~b</v></c></row>`));
  sheet[Buffer.from(sheet).indexOf("~")] = 0xe9;
  expect(cellsOf(valueOf(await readWorkbook(fileOf({ [SHEET]: sheet }), "a.xlsx")))).toEqual({ 1: ["a\ufffdb"] });
});
