/** The sheet "Recalcul": each figure of the add-in, its formula at work, and the difference. */
import type { Facts } from "../../registers/facts";
import { CONSOLIDATION, RECALCULATION, tableTexts } from "../../texts/consolidation";
import type { DraftCell, DraftRow, SheetDraft } from "../../workbook/port";
import { whyMissing } from "../bilan/why-missing";
import { FIGURE_STYLES, STYLES } from "../styles";
import { pagesWide } from "../wide-pages";
import type { Recalculated } from "./recalculated";

const WIDTHS = [16, 56, 30, 14, 16, 16, 10, 44, 90] as const;
const FIRST_ROW = 4;
/** To be copied: its beginning is enough to be seen, and no row grows for it. */
const FORMULA_TEXT = { ...STYLES.function, vertical: "top" } as const;
const LINE_HEIGHT = 14;
/** Below this, a difference is that of binary fractions. */
const DECIMALS = 6;

/** @param tables names of the sheets of the workbook: the code of a measure leads to the table that its formula reads */
export function recalculationSheet(
  lines: readonly Recalculated[],
  facts: Facts,
  exercice: number,
  tables: ReadonlySet<string>,
): SheetDraft {
  return {
    name: RECALCULATION.sheet,
    columnWidths: WIDTHS,
    rows: [
      { height: 26, cells: [{ value: RECALCULATION.title(exercice), style: STYLES.title }] },
      { cells: [{ value: RECALCULATION.note, style: STYLES.subtitle }] },
      { height: 30, cells: RECALCULATION.headers.map((value) => ({ value, style: STYLES.header })) },
      ...lines.map((line, k) => lineRow(line, facts, FIRST_ROW + k, tables)),
    ],
    freeze: { rows: FIRST_ROW - 1, columns: 1 },
    // Figures on the first page, remarks and formulas on the second.
    print: {
      orientation: "landscape",
      pagesWide: pagesWide(WIDTHS),
      repeatRows: { from: FIRST_ROW - 1, to: FIRST_ROW - 1 },
      repeatColumns: 1,
      footer: CONSOLIDATION.footer(RECALCULATION.sheet),
    },
    showGridlines: false,
  };
}

function lineRow(
  { outcome, basis, detail, unit, value, expression }: Recalculated,
  facts: Facts,
  row: number,
  tables: ReadonlySet<string>,
): DraftRow {
  const { indicator } = outcome;
  const { sheet } = tableTexts(indicator.view.id);
  const figure = unit === null ? { ...FIGURE_STYLES.count, numberFormat: "#,##0.00" } : FIGURE_STYLES[unit];
  // Without the register or a column that it needs, a formula would count 0 where nothing is known.
  const live = outcome.status === "incomplete" ? null : expression;
  const remark = remarkOf(outcome, facts, expression === null);
  const at = String(row);
  const cells: readonly (DraftCell | null)[] = [
    { value: indicator.code, style: STYLES.code, ...(tables.has(sheet) ? { link: { sheet, cell: "A1" } } : {}) },
    { value: indicator.label, style: STYLES.label },
    { value: detail ?? "", style: STYLES.remark },
    { value: RECALCULATION.basis[basis], style: STYLES.remark },
    { value, style: figure },
    live === null
      ? { value: null, style: figure }
      : { value: value ?? (outcome.emptiness === "empty-column" ? null : ""), formula: live.text, style: figure },
    live === null || value === null
      ? { value: null, style: STYLES.label }
      : {
          value: 0,
          formula: `IF(ISNUMBER(F${at}),ROUND(F${at}-E${at},${String(DECIMALS)}),"${RECALCULATION.gapUnknown}")`,
          style: STYLES.label,
        },
    { value: remark, style: STYLES.remark },
    { value: expression === null ? "" : `=${expression.text}`, style: FORMULA_TEXT },
  ];
  return { height: LINE_HEIGHT * linesOf([indicator.label, detail ?? "", remark]) + 3, cells };
}

/** How many lines the longest of the texts takes in its column. */
const linesOf = ([label = "", detail = "", remark = ""]: readonly string[]): number =>
  Math.max(
    1,
    Math.ceil(label.length / WIDTHS[1]),
    Math.ceil(detail.length / WIDTHS[2]),
    Math.ceil(remark.length / WIDTHS[7]),
  );

function remarkOf(outcome: Recalculated["outcome"], facts: Facts, withoutFormula: boolean): string {
  if (withoutFormula) return RECALCULATION.noFormula;
  if (outcome.emptiness === "empty-column" && outcome.numerator === null) return RECALCULATION.emptyColumn;
  return whyMissing(outcome, facts)?.sentence ?? "";
}
