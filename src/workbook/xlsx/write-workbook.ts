import type { WorkbookDraft } from "../port";
import { columnName } from "./address";
import { attributesOf, escapedText } from "./escape";
import { newPace } from "./pace";
import { chartXml, drawingXml } from "./write-charts";
import { LINK_NAMESPACE, MAIN_NAMESPACE, XML_HEAD, checkNames, quotedSheet } from "./write-names";
import { sheetXml, type Shared } from "./write-sheet";
import { newStringTable } from "./write-strings";
import { newStyleTable } from "./write-styles";
import { tableXml } from "./write-table";
import { type Deflater, newZipWriter } from "./write-zip";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument";
const CONTENT = `${OFFICE}.spreadsheetml`;

/** Writes the parts of a workbook in a fixed order, with fixed dates: the same draft gives the same bytes. */
export const writeOpenXml = async (draft: WorkbookDraft, deflater?: Deflater): Promise<Uint8Array> => {
  checkNames(draft);
  const zip = newZipWriter(newPace({}), deflater);
  const shared: Shared = { strings: newStringTable(), styles: newStyleTable() };
  const { sheets } = draft;
  const active = sheets.findIndex(({ hidden }) => hidden !== true);
  const charts = sheets.flatMap((sheet) => (sheet.charts ?? []).map((chart) => ({ chart, sheet })));
  const drawings = sheets.filter((sheet) => (sheet.charts ?? []).length > 0);
  const tables = sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => ({ table, sheet })));

  await zip.add("[Content_Types].xml", [
    contentTypesXml({
      sheets: sheets.length,
      tables: tables.length,
      drawings: drawings.length,
      charts: charts.length,
    }),
  ]);
  await zip.add(
    "_rels/.rels",
    linksXml([
      [`${LINK_NAMESPACE}/officeDocument`, "xl/workbook.xml"],
      [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
  );
  await zip.add("docProps/core.xml", [propertiesXml(draft.title)]);
  await zip.add("xl/workbook.xml", [workbookXml(draft, active)]);
  await zip.add(
    "xl/_rels/workbook.xml.rels",
    linksXml([
      ...sheets.map((_, i) => [`${LINK_NAMESPACE}/worksheet`, `worksheets/sheet${String(i + 1)}.xml`] as const),
      [`${LINK_NAMESPACE}/styles`, "styles.xml"],
      [`${LINK_NAMESPACE}/sharedStrings`, "sharedStrings.xml"],
    ]),
  );
  for (const [i, sheet] of sheets.entries()) {
    await zip.add(`xl/worksheets/sheet${String(i + 1)}.xml`, sheetXml(sheet, shared, i === active));
    const own = tables.flatMap((item, n) => (item.sheet === sheet ? [n + 1] : []));
    const drawing = drawings.indexOf(sheet) + 1;
    const links: readonly Link[] = [
      ...own.map((n) => [`${LINK_NAMESPACE}/table`, `../tables/table${String(n)}.xml`] as const),
      ...(drawing === 0 ? [] : [[`${LINK_NAMESPACE}/drawing`, `../drawings/drawing${String(drawing)}.xml`] as const]),
    ];
    if (links.length > 0) await zip.add(`xl/worksheets/_rels/sheet${String(i + 1)}.xml.rels`, linksXml(links));
  }
  for (const [n, { table, sheet }] of tables.entries()) {
    await zip.add(`xl/tables/table${String(n + 1)}.xml`, [tableXml(table, sheet, n + 1)]);
  }
  for (const [n, sheet] of drawings.entries()) {
    await zip.add(`xl/drawings/drawing${String(n + 1)}.xml`, [drawingXml(sheet.charts ?? [])]);
    const own = charts.flatMap((item, k) => (item.sheet === sheet ? [k + 1] : []));
    const links = own.map((k) => [`${LINK_NAMESPACE}/chart`, `../charts/chart${String(k)}.xml`] as const);
    await zip.add(`xl/drawings/_rels/drawing${String(n + 1)}.xml.rels`, linksXml(links));
  }
  for (const [k, { chart, sheet }] of charts.entries()) {
    await zip.add(`xl/charts/chart${String(k + 1)}.xml`, [chartXml(chart, sheet)]);
  }
  await zip.add("xl/sharedStrings.xml", shared.strings.xml());
  await zip.add("xl/styles.xml", [shared.styles.xml()]);
  return zip.finish();
};

type Link = readonly [type: string, target: string];

const linksXml = (links: readonly Link[]): readonly string[] => {
  const items = links.map(([Type, Target], i) => {
    return `<Relationship${attributesOf({ Id: `rId${String(i + 1)}`, Type, Target })}/>`;
  });
  return [`${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`];
};

interface PartCounts {
  readonly sheets: number;
  readonly tables: number;
  readonly drawings: number;
  readonly charts: number;
}

const contentTypesXml = ({ sheets, tables, drawings, charts }: PartCounts): string => {
  const part = (PartName: string, ContentType: string): string =>
    `<Override${attributesOf({ PartName, ContentType })}/>`;
  const numbered = (count: number, name: (n: string) => string, type: string, content = CONTENT): string =>
    Array.from({ length: count }, (_, i) => part(name(String(i + 1)), `${content}.${type}+xml`)).join("");
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    part("/xl/workbook.xml", `${CONTENT}.sheet.main+xml`) +
    numbered(sheets, (n) => `/xl/worksheets/sheet${n}.xml`, "worksheet") +
    numbered(tables, (n) => `/xl/tables/table${n}.xml`, "table") +
    numbered(drawings, (n) => `/xl/drawings/drawing${n}.xml`, "drawing", OFFICE) +
    numbered(charts, (n) => `/xl/charts/chart${n}.xml`, "drawingml.chart", OFFICE) +
    part("/xl/sharedStrings.xml", `${CONTENT}.sharedStrings+xml`) +
    part("/xl/styles.xml", `${CONTENT}.styles+xml`) +
    `</Types>`
  );
};

const propertiesXml = (title: string | undefined): string =>
  `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  (title === undefined ? "" : `<dc:title>${escapedText(title)}</dc:title>`) +
  `</cp:coreProperties>`;

const workbookXml = (draft: WorkbookDraft, active: number): string => {
  const sheets = draft.sheets.map(({ name, hidden }, i) => {
    const n = String(i + 1);
    return `<sheet${attributesOf({ name, sheetId: n, state: hidden === true ? "hidden" : undefined, "r:id": `rId${n}` })}/>`;
  });
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${LINK_NAMESPACE}">` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"${attributesOf({ activeTab: active })}/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets>${namesXml(draft)}${
      calculates(draft) ? `<calcPr calcId="191029" fullCalcOnLoad="1"/>` : ""
    }</workbook>`
  );
};

/** Formulas are calculated again when the file is opened: their saved results are only what was known when it was written. */
const calculates = ({ sheets }: WorkbookDraft): boolean =>
  sheets.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell?.formula !== undefined)));

/** The names of the draft and those by which Excel keeps the rows and columns repeated on each printed page. */
const namesXml = ({ names = [], sheets }: WorkbookDraft): string => {
  const given = names.map(
    ({ name, refersTo }) => `<definedName${attributesOf({ name })}>${escapedText(refersTo)}</definedName>`,
  );
  const titles = sheets.flatMap(({ name, print }, localSheetId) => {
    const { repeatRows: rows, repeatColumns: columns = 0 } = print ?? {};
    const parts = [
      ...(columns === 0 ? [] : [`$A:$${columnName(columns - 1)}`]),
      ...(rows === undefined ? [] : [`$${String(rows.from)}:$${String(rows.to)}`]),
    ].map((part) => `${quotedSheet(name)}!${part}`);
    if (parts.length === 0) return [];
    const attributes = attributesOf({ name: "_xlnm.Print_Titles", localSheetId });
    return [`<definedName${attributes}>${escapedText(parts.join(","))}</definedName>`];
  });
  const all = [...given, ...titles];
  return all.length === 0 ? "" : `<definedNames>${all.join("")}</definedNames>`;
};
