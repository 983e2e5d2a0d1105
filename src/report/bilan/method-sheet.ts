/** The sheet of the method: what each measure counts, where, how many rows, and the formula that gives it again. */
import type { Outcome } from "../../indicators/engine/outcome";
import { REGISTERS } from "../../registers/catalogue";
import { OWN_SHEETS } from "../../registers/own-sheets";
import { leftOutShort } from "../../texts/behind";
import { BILAN } from "../../texts/bilan";
import { METHOD } from "../../texts/method";
import type { CellStyle, SheetDraft } from "../../workbook/port";
import type { AnnualReport } from "../annual";
import { formulaOf } from "../formula";
import { inFrench } from "../formula/in-french";
import { FIGURE_STYLES, STYLES } from "../styles";
import { leftOutRows } from "./left-out";
import type { Masking } from "./masking";
import { pageBreaks } from "./pages";
import { blankRow, cellOf, type MakeRow, type Row, rowMaker, span, stacked } from "./rows";

const WIDTHS = [7.5, 40, 44, 58, 22, 11, 26] as const;
const FORMULA_WIDTH = 60;
/** Characters: a longer one would not fit in the tallest row of Excel. */
const LONGEST_FORMULA = 1_200;
const HEADER_ROW = 3;
/** As the column under each. */
const { header: LEFT, headerRight: RIGHT, headerIndented: INDENTED } = STYLES;
const HEADER_STYLES: readonly CellStyle[] = [LEFT, LEFT, INDENTED, INDENTED, INDENTED, RIGHT, INDENTED];

function shownFormula(formula: string | null): string {
  if (formula === null) return METHOD.none;
  return formula.length > LONGEST_FORMULA ? METHOD.longFormula : inFrench(formula);
}

export function methodSheet(report: AnnualReport, masking: Masking): SheetDraft {
  const formulas = new Map(
    report.lines.map(({ outcome }) => [
      outcome.indicator.code,
      formulaOf(outcome.indicator, outcome.exercice, outcome.basis),
    ]),
  );
  const withFormulas = [...formulas.values()].some((formula) => formula !== null);
  const columnWidths = withFormulas ? [...WIDTHS, FORMULA_WIDTH] : [...WIDTHS];
  const rowOf = rowMaker(columnWidths);
  const last = columnWidths.length - 1;
  const measured = report.lines.map((line): Row => {
    const { outcome } = line;
    const { code, name, label, definition } = outcome.indicator;
    const rows = masking.secretOf(line) !== null || masking.hidesCounts(line) ? null : outcome.rows.rows.length;
    const formula = formulas.get(code) ?? null;
    const texts = { code, name: METHOD.functionName(name), label, definition };
    return methodRow(rowOf, texts, outcome, rows, withFormulas ? { text: shownFormula(formula) } : null);
  });
  const beside = report.beside.map(({ label, basis, outcome }): Row => {
    const texts = {
      code: "",
      name: METHOD.functionName(outcome.indicator.name),
      label: BILAN.besideLine(label, basis),
      definition: outcome.indicator.definition,
    };
    return methodRow(rowOf, texts, outcome, outcome.rows.rows.length, withFormulas ? { text: METHOD.none } : null);
  });
  const rows = [
    rowOf([span(last, METHOD.title(report.exercice), STYLES.title)], { least: 28 }),
    rowOf([span(last, METHOD.subtitle, STYLES.subtitle)], { least: 18 }),
    rowOf(
      [...METHOD.headers, ...(withFormulas ? [METHOD.formulaHeader] : [])].map((header, column) =>
        cellOf(header, HEADER_STYLES[column] ?? STYLES.headerIndented),
      ),
      { least: 30 },
    ),
    ...measured,
    ...(beside.length === 0
      ? []
      : [
          blankRow(8),
          rowOf([span(last, BILAN.sectionBeside, STYLES.axis)], { least: 24, keepsWithNext: true }),
          ...beside,
        ]),
  ];
  const repeatRows = { from: HEADER_ROW, to: HEADER_ROW };
  return {
    name: OWN_SHEETS.method,
    columnWidths,
    ...stacked(rows),
    freeze: { rows: HEADER_ROW, columns: 1 },
    print: {
      orientation: "landscape",
      repeatRows,
      footer: BILAN.footer(OWN_SHEETS.method),
      pageBreaks: pageBreaks(rows, { orientation: "landscape", columnWidths, repeatRows }),
    },
    showGridlines: false,
  };
}

interface Texts {
  readonly code: string;
  readonly name: string;
  readonly label: string;
  readonly definition: string;
}

function methodRow(
  rowOf: MakeRow,
  { code, name, label, definition }: Texts,
  outcome: Outcome,
  rows: number | null,
  formula: { readonly text: string } | null,
): Row {
  const left = leftOutRows(outcome.ignored);
  const isMeasured = outcome.status !== "incomplete";
  return rowOf([
    cellOf(code, STYLES.code),
    cellOf(name, STYLES.function),
    cellOf(label, STYLES.remark),
    cellOf(definition, STYLES.remark),
    cellOf(REGISTERS[outcome.indicator.view.register].title, STYLES.remark),
    !isMeasured
      ? cellOf(BILAN.noTarget, STYLES.absentRight)
      : rows === null
        ? cellOf(BILAN.masked, STYLES.absentRight)
        : cellOf(rows, FIGURE_STYLES.count),
    cellOf(
      !isMeasured
        ? BILAN.noTarget
        : left.rows === 0
          ? METHOD.none
          : leftOutShort(left.rows, left.reasons, outcome.indicator.measure.kind),
      left.rows === 0 ? STYLES.absentIndented : STYLES.remark,
    ),
    ...(formula === null ? [] : [cellOf(formula.text, STYLES.remark)]),
  ]);
}
