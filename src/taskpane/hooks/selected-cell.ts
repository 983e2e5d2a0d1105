import { useEffect, useState } from "react";
import { followActiveCell } from "../../store/selection";
import type { Cells } from "../../store/source";
import type { ActiveCell, Cell, CellPlace } from "../../workbook/port";
import { type Call, callsIn } from "../formula/calls";
import type { Opened } from "../tabs/IndicatorsTab";
import { cellsOfRow, reportFigure } from "../view/report-cell";
import { placesIn } from "../view/selected";

/** The cell selected in Excel; null where there is none. Excel is no longer listened to once the component is gone. */
export function useActiveCell(cells: Cells | undefined): ActiveCell | null {
  const [active, setActive] = useState<ActiveCell | null>(null);
  useEffect(() => (cells === undefined ? undefined : followActiveCell(cells, setActive)), [cells]);
  return active;
}

/** A cell that holds a SPASER formula, with the values of the cells that its arguments refer to. */
export interface FormulaCell {
  readonly at: CellPlace;
  readonly calls: readonly Call[];
  readonly cellAt: (sheet: string | null, cell: string) => Cell | undefined;
}

/**
 * The last cell selected that holds a SPASER formula: it stays while its rows are looked at, which selects others.
 * @param version of the reading: cells that arguments refer to are read again with it
 */
export function useFormulaCell(
  cells: Cells | undefined,
  active: ActiveCell | null,
  version: number,
): FormulaCell | null {
  const [formulaCell, setFormulaCell] = useState<FormulaCell | null>(null);
  const formula = active?.formula ?? null;
  const { sheet = "", cell = "" } = active ?? {};
  useEffect(() => {
    const calls = formula === null ? [] : callsIn(formula);
    if (cells === undefined || calls.length === 0) {
      // The formula has gone from the cell that was explained.
      setFormulaCell((before) => (before !== null && keyOf(before.at) === keyOf({ sheet, cell }) ? null : before));
      return undefined;
    }
    let isCurrent = true;
    const places = placesIn(calls, sheet);
    void (places.length === 0 ? Promise.resolve(null) : cells.values(places))
      .catch(() => null)
      .then((read) => {
        if (!isCurrent) return;
        const values = read?.ok === true ? read.value : [];
        const known = new Map(places.map((place, nth) => [keyOf(place), values[nth]]));
        setFormulaCell({
          at: { sheet, cell },
          calls,
          cellAt: (named, at) => known.get(keyOf({ sheet: named ?? sheet, cell: at })),
        });
      });
    return () => {
      isCurrent = false;
    };
  }, [cells, formula, sheet, cell, version]);
  return formulaCell;
}

/** The measure of the figure selected in a sheet of the report; null anywhere else. */
export function useReportFigure(cells: Cells | undefined, active: ActiveCell | null): Opened | null {
  const [figure, setFigure] = useState<Opened | null>(null);
  useEffect(() => {
    const places = cellsOfRow(active);
    setFigure(null);
    if (cells === undefined || active === null || places.length === 0) return undefined;
    let isCurrent = true;
    void cells
      .values(places)
      .catch(() => null)
      .then((read) => {
        if (isCurrent && read?.ok === true) setFigure(reportFigure(active.sheet, read.value));
      });
    return () => {
      isCurrent = false;
    };
  }, [cells, active]);
  return figure;
}

/** Whether the cell selected is the one that holds the formula. */
export const isSelected = (formulaCell: FormulaCell | null, active: ActiveCell | null): boolean =>
  formulaCell !== null && active !== null && keyOf(formulaCell.at) === keyOf(active);

const keyOf = ({ sheet, cell }: CellPlace): string => `${sheet.toLowerCase()}!${cell}`;
