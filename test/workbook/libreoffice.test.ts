import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Workbook } from "../../src/workbook/port";
import { readWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { DRAFT } from "./xlsx/draft";
import { cellsOf, faultOf, valueOf } from "./xlsx/parts";
import { timing } from "../support/timing";

const NAMESPACES = ["office", "table", "text", "style", "calcext", "draw", "dc"]
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(" ");

/** An OpenDocument spreadsheet of which the sheet "Registre" has these rows. */
const odsWith = (rows: string, { styles = "", after = "" } = {}): Uint8Array =>
  zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "META-INF/manifest.xml": strToU8("<manifest/>"),
    "content.xml": strToU8(
      `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Registre" table:style-name="ta1">${rows}</table:table>${after}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });

const readOds = async (bytes: Uint8Array): Promise<Workbook> => valueOf(await readWorkbook(bytes, "registre.ods"));

const cell = (attributes: string, text = ""): string =>
  `<table:table-cell ${attributes}>${text === "" ? "" : `<text:p>${text}</text:p>`}</table:table-cell>`;

test("the cells of an OpenDocument sheet are read by their type", async () => {
  const workbook = await readOds(
    odsWith(
      `<table:table-row>${[
        cell(`office:value-type="string"`, 'a<text:s text:c="2"/>b</text:p><text:p>c<text:span>d</text:span>'),
        cell(`office:value-type="float" office:value="1234.5"`, "1 234,50"),
        cell(`office:value-type="percentage" office:value="0.2"`, "20 %"),
        cell(`office:value-type="currency" office:value="10" office:currency="EUR"`, "10 €"),
        cell(`office:value-type="date" office:date-value="2024-02-29"`, "29/02/24"),
        cell(`office:value-type="time" office:time-value="PT36H30M00S"`, "36:30"),
        cell(`office:value-type="boolean" office:boolean-value="true"`, "VRAI"),
        cell(`office:value-type="string" calcext:value-type="error" table:formula="of:=NA()"`, "#N/A"),
        cell(`office:value-type="string" table:formula="of:=&quot;&quot;"`),
        cell(`table:formula="of:=1+1"`),
        cell(`office:value-type="float" office:value="1E400"`, "x"),
      ].join("")}</table:table-row>`,
    ),
  );
  expect(cellsOf(workbook)).toEqual({
    1: ["a  b\ncd", 1234.5, 0.2, 10, 45351, 36.5 / 24, true, "#N/A", null, "#NON CALCULÉ!", "#ILLISIBLE!"],
  });
  const dresses = Array.from({ length: 8 }, (_, column) => workbook.sheets[0]?.grid.dressOf(0, column));
  expect(dresses).toEqual([undefined, undefined, "percent", undefined, "date", "duration", undefined, undefined]);
  expect(workbook.findings).toEqual([
    { code: "cell-not-calculated", sheet: "Registre", cell: "J1", found: "=1+1" },
    { code: "cell-not-a-number", sheet: "Registre", cell: "K1", found: "1E400" },
  ]);
});

test("repeated cells and rows are repeated; the empty end of the sheet costs nothing", async () => {
  const workbook = await readOds(
    odsWith(
      `<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>` +
        `<table:table-row table:number-rows-repeated="2">${cell(`office:value-type="float" office:value="1" table:number-columns-repeated="3"`)}</table:table-row>` +
        `<table:table-row table:number-rows-repeated="10">${cell(`table:number-columns-repeated="16384"`)}</table:table-row>` +
        `<table:table-row table:visibility="filter">${cell(`table:number-columns-repeated="2"`)}${cell(`office:value-type="float" office:value="2"`)}</table:table-row>` +
        `<table:table-row table:number-rows-repeated="1048563">${cell(`table:number-columns-repeated="16384"`)}</table:table-row>`,
    ),
  );
  expect(cellsOf(workbook)).toEqual({ 1: [1, 1, 1], 2: [1, 1, 1], 13: [null, null, 2] });
  expect([workbook.sheets[0]?.hiddenRows, workbook.sheets[0]?.hiddenColumns]).toEqual([1, 1]);
});

test("comments and drawings of a cell are not its text; merges, pivots and hidden sheets are said", async () => {
  const workbook = await readOds(
    odsWith(
      `<table:table-row>${cell(
        `office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="3"`,
        `a</text:p><office:annotation><dc:date>2024</dc:date><text:p>note</text:p></office:annotation><draw:frame><text:p>image</text:p></draw:frame><text:p>b`,
      )}<table:covered-table-cell/></table:table-row>`,
      {
        styles: `<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>`,
        after: `<table:data-pilot-tables><table:data-pilot-table table:target-range-address="Registre.A20:Registre.B22"/></table:data-pilot-tables>`,
      },
    ),
  );
  expect(cellsOf(workbook)).toEqual({ 1: ["a\nb"] });
  expect(workbook.sheets[0]).toMatchObject({
    visibility: "hidden",
    merges: [{ top: 1, left: 0, bottom: 3, right: 1 }],
    pivots: [{ top: 20, left: 0, bottom: 22, right: 1 }],
  });
});

test("an OpenDocument bomb of repetitions is refused, soon", async () => {
  const repeated = `<table:table-row table:number-rows-repeated="1048576">${cell(`office:value-type="float" office:value="1" table:number-columns-repeated="1000"`)}</table:table-row>`;
  const spent = timing();
  expect(faultOf(await readWorkbook(odsWith(repeated), "a.ods"))).toEqual({ code: "too-large", part: "content.xml" });
  expect(spent()).toBeLessThan(2000);
});

test("an OpenDocument file under password is said to be", async () => {
  const bytes = zipSync({
    "content.xml": strToU8("~~~"),
    "META-INF/manifest.xml": strToU8("<manifest><file-entry><encryption-data/></file-entry></manifest>"),
  });
  expect(faultOf(await readWorkbook(bytes, "a.ods"))).toEqual({ code: "encrypted", part: null });
});

const hasOffice = (): boolean => {
  try {
    execFileSync("which", ["soffice"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/** The same file as LibreOffice saves it in another format. */
const convertedBy = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  try {
    writeFileSync(join(folder, `a.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, join(folder, `a.${from}`)], {
      stdio: "ignore",
    });
    return new Uint8Array(readFileSync(join(out, `a.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

if (hasOffice()) {
  test.each(["xlsx", "ods"])(
    "LibreOffice opens a written workbook, and its own .%s reads the same",
    async (format) => {
      const written = await writeWorkbook(DRAFT);
      const workbook = valueOf(await readWorkbook(convertedBy(written, "xlsx", format), `a.${format}`));
      expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Bilan", "visible"],
        ["Listes d'ici", "hidden"],
      ]);
      const cells = cellsOf(workbook);
      expect(cells[4]).toEqual([`=HYPERLINK("x")`, 1234.5, 0.25, 45658, "Oui"]);
      expect(cells[6]).toEqual(["Total", 2000, null, "a"]);
      expect([1, 2, 3].map((column) => workbook.sheets[0]?.grid.dressOf(2, column))).toEqual([
        undefined,
        "percent",
        "date",
      ]);
      expect(workbook.sheets[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 4 }]);
    },
    60_000,
  );
}
