import type { Area, DraftChart, SheetDraft } from "../port";
import { addressOf, areaName } from "./address";
import { attributesOf, escapedText } from "./escape";
import { LINK_NAMESPACE, XML_HEAD, quotedSheet } from "./write-names";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** The part that places the charts of a sheet over its cells; the n-th is the n-th link of the part. */
export const drawingXml = (charts: readonly DraftChart[]): string =>
  `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${charts.map(anchorXml).join("")}</xdr:wsDr>`;

const anchorXml = ({ name, alt, at }: DraftChart, index: number): string =>
  `<xdr:twoCellAnchor editAs="oneCell">` +
  `<xdr:from>${cornerXml(at.left, at.top - 1)}</xdr:from><xdr:to>${cornerXml(at.right + 1, at.bottom)}</xdr:to>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
  `<xdr:cNvPr${attributesOf({ id: index + 2, name, descr: alt })}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
  `<a:graphic><a:graphicData uri="${CHART}">` +
  `<c:chart xmlns:c="${CHART}" xmlns:r="${LINK_NAMESPACE}" r:id="rId${String(index + 1)}"/>` +
  `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

const cornerXml = (column: number, row: number): string =>
  `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;

/** Any two numbers, the same in every chart. */
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

const INK = "161616";
const LINE = "D5D5E5";

/** The part of a chart: columns over cells of its sheet, with their last known values. Elements in the order of the schema. */
export const chartXml = (chart: DraftChart, sheet: SheetDraft): string =>
  `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${LINK_NAMESPACE}">` +
  `<c:date1904 val="0"/><c:lang val="fr-FR"/><c:roundedCorners val="0"/>` +
  `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
  `<c:plotArea><c:layout/>${barsXml(chart, sheet)}${axesXml(chart)}</c:plotArea>` +
  (chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(900)}</c:legend>` : "") +
  `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
  `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${strokeXml}</c:spPr>` +
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>` +
  `</c:chartSpace>`;

const strokeXml = `<a:ln w="9525"><a:solidFill><a:srgbClr val="${LINE}"/></a:solidFill></a:ln>`;

const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr>` +
  `<a:r><a:rPr lang="fr-FR" sz="1100" b="1"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill></a:rPr>` +
  `<a:t>${escapedText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** @param size hundredths of a point */
const textXml = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(size)}">` +
  `<a:solidFill><a:srgbClr val="${INK}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>`;

const barsXml = (chart: DraftChart, sheet: SheetDraft): string => {
  const series = chart.series.map(({ name, values, color }, index) => {
    const number = String(index);
    return (
      `<c:ser><c:idx val="${number}"/><c:order val="${number}"/><c:tx><c:v>${escapedText(name)}</c:v></c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      `<c:dLbls><c:numFmt${attributesOf({ formatCode: chart.numberFormat, sourceLinked: 0 })}/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(900)}` +
      `<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
      `<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>` +
      `<c:cat><c:strRef><c:f>${reference(sheet, chart.categories)}</c:f>${textsXml(sheet, chart.categories)}</c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${reference(sheet, values)}</c:f>${numbersXml(sheet, values)}</c:numRef></c:val></c:ser>`
    );
  });
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}` +
    `<c:gapWidth val="60"/><c:axId val="${String(CATEGORY_AXIS)}"/><c:axId val="${String(VALUE_AXIS)}"/></c:barChart>`
  );
};

/** The figures stand over the columns: the axis of values would say them again. */
const axesXml = ({ isReversed, max }: DraftChart): string =>
  `<c:catAx><c:axId val="${String(CATEGORY_AXIS)}"/><c:scaling><c:orientation val="${isReversed === true ? "maxMin" : "minMax"}"/></c:scaling>` +
  `<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
  `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${strokeXml}</c:spPr>${textXml(900)}` +
  `<c:crossAx val="${String(VALUE_AXIS)}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
  `<c:noMultiLvlLbl val="0"/></c:catAx>` +
  `<c:valAx><c:axId val="${String(VALUE_AXIS)}"/><c:scaling><c:orientation val="minMax"/>` +
  `${max === undefined ? "" : `<c:max val="${String(max)}"/>`}<c:min val="0"/></c:scaling>` +
  `<c:delete val="1"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
  `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
  `<c:crossAx val="${String(CATEGORY_AXIS)}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;

const reference = ({ name }: SheetDraft, area: Area): string => {
  const cells = areaName(area).replaceAll(/[A-Z]+|\d+/g, "$$$&");
  return escapedText(`${quotedSheet(name)}!${cells}`);
};

/** What the cells hold, by their place in the area: what a reader that does not calculate shows. */
const textsXml = (sheet: SheetDraft, area: Area): string => {
  const points = valuesIn(sheet, area).map((value, index) => pointXml(index, value === null ? "" : String(value)));
  return `<c:strCache>${countXml(points.length)}${points.join("")}</c:strCache>`;
};

const numbersXml = (sheet: SheetDraft, area: Area): string => {
  const values = valuesIn(sheet, area);
  const points = values.map((value, index) => (typeof value === "number" ? pointXml(index, String(value)) : ""));
  return `<c:numCache><c:formatCode>General</c:formatCode>${countXml(values.length)}${points.join("")}</c:numCache>`;
};

const countXml = (count: number): string => `<c:ptCount val="${String(count)}"/>`;
const pointXml = (index: number, value: string): string =>
  `<c:pt idx="${String(index)}"><c:v>${escapedText(value)}</c:v></c:pt>`;

const valuesIn = ({ name, rows }: SheetDraft, { top, left, bottom, right }: Area) => {
  if (top !== bottom && left !== right)
    throw new Error(`${name}: a chart takes one row or one column, not ${addressOf(top, left)}…`);
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_2, j) => rows[top - 1 + i]?.cells[left + j]?.value ?? null),
  ).flat();
};
