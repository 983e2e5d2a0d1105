/** The sheet of the method: a block for each measure, with what it counts, its rows, and the formula that gives it again. */
import { REGISTERS } from "../../registers/catalogue";
import { OWN_SHEETS } from "../../registers/own-sheets";
import { leftOutShort, modifiedText } from "../../texts/behind";
import { BILAN } from "../../texts/bilan";
import { tableTexts } from "../../texts/consolidation";
import { METHOD } from "../../texts/method";
import type { CellStyle } from "../../workbook/port";
import type { AnnualReport, ReportLine } from "../annual";
import { formulaOf } from "../formula";
import { inFrench } from "../formula/in-french";
import { METHOD_STYLES, STYLES } from "../styles";
import { besideAnchor, bilanAnchor, methodAnchor } from "./anchors";
import { leftOutRows } from "./left-out";
import type { Masking } from "./masking";
import { blankRow, BREAK_COST, cellOf, type Row, type RowCell, rowMaker, span } from "./rows";
import type { Sheaf } from "./sheaf";
import { linesOf, shownValue } from "./standing";
import { whyMissing } from "./why-missing";

const WIDTHS = [8, 84, 26] as const;
const LAST = WIDTHS.length - 1;
const rowOf = rowMaker(WIDTHS);
/** Characters: a longer one would not fit in the tallest row of Excel. */
const LONGEST_FORMULA = 3_000;

export function methodSheet(report: AnnualReport, masking: Masking): Sheaf {
  return {
    name: OWN_SHEETS.method,
    columnWidths: WIDTHS,
    orientation: "portrait",
    rows: [...headRows(report), ...measureRows(report, masking), ...besideRows(report, masking)],
    footer: BILAN.footer(report.authority, OWN_SHEETS.method),
  };
}

const headRows = ({ exercice, lines }: AnnualReport): readonly Row[] => {
  const tables = [...new Set(lines.map(({ outcome }) => tableTexts(outcome.indicator.view.id).table))].slice(0, 2);
  return [
    rowOf([span(LAST, METHOD.title(exercice), STYLES.title)], { least: 32, keepsWithNext: true }),
    ...METHOD.paragraphs(tables.join(", ")).map((text) =>
      rowOf([span(LAST, text, METHOD_STYLES.paragraph)], { keepsWithNext: true }),
    ),
  ];
};

const sectionRow = (title: string): Row =>
  rowOf([span(LAST, title, STYLES.axis)], { least: 26, keepsWithNext: true, breakCost: BREAK_COST.section });

const measureRows = (report: AnnualReport, masking: Masking): readonly Row[] =>
  report.scheme.axes.flatMap(({ missions }) =>
    missions.flatMap((mission) => [
      { ...blankRow(10), keepsWithNext: true, breakCost: BREAK_COST.section },
      sectionRow(BILAN.mission(mission.number, mission.title)),
      ...linesOf([mission], report).flatMap((line) => {
        const { code, label } = line.outcome.indicator;
        return blockRows({ anchor: code, code, label, line }, report, masking);
      }),
    ]),
  );

const besideRows = (report: AnnualReport, masking: Masking): readonly Row[] =>
  report.beside.length === 0
    ? []
    : [
        { ...blankRow(10), keepsWithNext: true, breakCost: BREAK_COST.section },
        sectionRow(BILAN.sectionBeside),
        ...report.beside.flatMap((figure) => {
          const line = { outcome: figure.outcome, previous: null, before: null, target: null };
          const label = BILAN.besideLine(figure.label, figure.basis);
          return blockRows({ anchor: besideAnchor(figure), code: METHOD.besideCode, label, line }, report, masking);
        }),
      ];

interface Block {
  readonly anchor: string;
  readonly code: string;
  readonly label: string;
  readonly line: ReportLine;
}

/** A block stays on one page. */
function blockRows({ anchor, code, label, line }: Block, report: AnnualReport, masking: Masking): readonly Row[] {
  const { indicator, exercice, basis } = line.outcome;
  const heading = [
    cellOf(code, METHOD_STYLES.block, bilanAnchor(anchor)),
    cellOf(label, METHOD_STYLES.block),
    valueCell(line, report, masking),
  ];
  const texts: readonly (readonly [text: string, style: CellStyle])[] = [
    // Of a figure beside the scheme, the label says it all.
    ...(label.startsWith(indicator.definition) ? [] : [[indicator.definition, METHOD_STYLES.text] as const]),
    [rowsSentence(line, report, masking), METHOD_STYLES.text],
    [METHOD.functionNote(indicator.name), METHOD_STYLES.text],
    [shownFormula(formulaOf(indicator, exercice, basis)), METHOD_STYLES.formula],
  ];
  return [
    rowOf(heading, { least: 22, keepsWithNext: true, anchor: methodAnchor(anchor) }),
    ...texts.map(([text, style], nth) =>
      rowOf([null, span(LAST, text, style)], { least: 16, keepsWithNext: nth < texts.length - 1 }),
    ),
  ];
}

function valueCell(line: ReportLine, { facts }: AnnualReport, masking: Masking): RowCell {
  const { outcome } = line;
  const value = shownValue(line, masking);
  if (value !== null) return cellOf(value, METHOD_STYLES.figures[outcome.indicator.unit]);
  const isBreakdown = outcome.indicator.measure.kind === "breakdown";
  const word =
    whyMissing(outcome, facts)?.word ?? (isBreakdown ? METHOD.breakdown(outcome.breakdown?.length ?? 0) : BILAN.masked);
  return cellOf(word, METHOD_STYLES.word);
}

/** "91 lignes comptées, dans : Registre des marchés. Laissées de côté : 3 répétées." */
function rowsSentence(line: ReportLine, { facts }: AnnualReport, masking: Masking): string {
  const { outcome } = line;
  const { indicator, rows, ignored, modified } = outcome;
  const register = REGISTERS[indicator.view.register].title;
  const why = whyMissing(outcome, facts);
  if (why?.kind === "not-computable") return why.sentence;
  const isQuiet = masking.secretOf(line) !== null || masking.hidesCounts(line);
  const left = leftOutRows(ignored);
  return [
    ...(why === null ? [] : [why.sentence]),
    isQuiet ? METHOD.keptQuiet(register) : METHOD.counted(rows.rows.length, register),
    ...(left.rows === 0 ? [] : [METHOD.leftOut(leftOutShort(left.rows, left.reasons, indicator.measure.kind))]),
    ...(modified.rows.length === 0 ? [] : [modifiedText(modified.rows.length)]),
  ].join(" ");
}

function shownFormula(formula: string | null): string {
  if (formula === null) return METHOD.noFormula;
  return formula.length > LONGEST_FORMULA ? METHOD.longFormula : inFrench(formula);
}
