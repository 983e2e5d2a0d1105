/** A drawing as a sheet of its own, kept as its record; and the drawings that workbooks already hold. */
import type { Drawing, StratumKind } from "../../equality/draw";
import type { DrawnRow } from "../../equality/drawn-again";
import { cellAddress } from "../../registers/address";
import type { Facts, RegisterFacts } from "../../registers/facts";
import { OWN_MARK, OWN_SHEETS } from "../../registers/own-sheets";
import { DRAW_SHEET as TEXT, stratumText } from "../../texts/equality-draw";
import type { Cell, SheetDraft, Workbook } from "../../workbook/port";
import { blankRow, cellOf, rowMaker, span, stacked } from "../bilan/rows";
import { STYLES } from "../styles";

const WIDTHS = [14, 26, 22, 38, 14, 44];
const LAST = WIDTHS.length - 1;

export interface DrawRecord {
  readonly drawing: Drawing;
  readonly exercice: number;
  /** 1 for the first drawing of the exercice. */
  readonly number: number;
  /** The day of the drawing, as Excel counts it. */
  readonly day: number;
  readonly by: readonly StratumKind[];
  readonly facts: Facts;
  readonly register: RegisterFacts;
}

export function drawSheet({ drawing, exercice, number, day, by, facts, register }: DrawRecord): SheetDraft {
  const rowOf = rowMaker(WIDTHS);
  const name = OWN_SHEETS.drawing(exercice, number);
  const [stratum, size, drawn] = TEXT.strataHeaders;
  const rows = [
    rowOf([span(LAST, TEXT.title(name), STYLES.title)], { least: 30 }),
    rowOf([span(LAST, TEXT.method(drawing, day, by), STYLES.note)]),
    rowOf([span(LAST, TEXT.instructions, STYLES.note)]),
    blankRow(10),
    rowOf([span(3, stratum, STYLES.header), cellOf(size, STYLES.headerRight), cellOf(drawn, STYLES.headerIndented)]),
    ...drawing.strata.map((one) =>
      rowOf([
        span(3, stratumText(by, one.values), STYLES.label),
        cellOf(one.size, COUNT),
        cellOf(one.drawn, STYLES.level),
      ]),
    ),
    blankRow(10),
    rowOf(TEXT.headers.map((header) => cellOf(header, STYLES.header))),
    ...drawing.drawn.map(({ reference, line, stratum: values }) =>
      rowOf([
        cellOf(reference, STYLES.label),
        cellOf(cellAddress(facts, register, line.row, "declarationChecked"), STYLES.label),
        cellOf(line.consultationShown ?? "", STYLES.label),
        cellOf(line.name, STYLES.label),
        cellOf(line.siren ?? "", STYLES.label),
        cellOf(stratumText(by, values), STYLES.label),
      ]),
    ),
  ];
  return {
    name,
    columnWidths: WIDTHS,
    ...stacked(rows),
    print: { orientation: "landscape", footer: TEXT.footer },
    showGridlines: false,
  };
}

const COUNT = { ...STYLES.label, horizontal: "right" } as const;

/** A drawing recorded in a workbook given: its sheet, and what it drew. */
export interface Recorded {
  readonly name: string;
  readonly rows: readonly DrawnRow[];
}

/** The drawings of an exercice that the workbooks hold, in their order. */
export const recordedIn = (workbooks: readonly Workbook[], exercice: number): readonly Recorded[] =>
  workbooks.flatMap(({ sheets }) =>
    sheets
      .filter(
        ({ name, grid }) =>
          name.startsWith(OWN_SHEETS.drawing(exercice, null)) && String(grid.rows[0]?.[0]).includes(OWN_MARK),
      )
      .map(({ name, grid }): Recorded => {
        const header = grid.rows.findIndex((row) => row[0] === TEXT.headers[0]);
        const below = header < 0 ? [] : grid.rows.slice(header + 1);
        return { name, rows: below.flatMap(drawnRow) };
      }),
  );

/** In the order of the headings. */
function drawnRow([reference, address, consultation, candidate, siren]: readonly (Cell | undefined)[]): DrawnRow[] {
  if (typeof reference !== "string" || reference.trim() === "") return [];
  const text = (cell: Cell | undefined): string => (cell === null || cell === undefined ? "" : String(cell));
  return [
    {
      reference,
      address: text(address),
      consultation: text(consultation) || null,
      candidate: text(candidate),
      siren: text(siren) || null,
    },
  ];
}
