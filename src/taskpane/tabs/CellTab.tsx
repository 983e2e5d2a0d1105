import { useMemo } from "react";
import type { Reading } from "../../report/annual";
import type { Cells } from "../../store/source";
import type { ActiveCell, CellPlace } from "../../workbook/port";
import { type CellAnswer, SelectedCell } from "../components/SelectedCell";
import { type FormulaCell, isSelected, useReportFigure } from "../hooks/selected-cell";
import { explanationOf } from "../view/explanation";
import type { RegistersTarget } from "../view/registers-target";
import { askedOf } from "../view/selected";
import type { Opened } from "./IndicatorsTab";

interface CellTabProps {
  readonly reading: Reading;
  readonly formulaCell: FormulaCell | null;
  readonly active: ActiveCell | null;
  /** The cells of the workbook, to know the figure of a report. */
  readonly cells: Cells | undefined;
  readonly onExplain: (opened: Opened) => void;
  readonly onShow: (place: CellPlace) => void;
  readonly onWrite: (code: string) => void;
  readonly onMend: (target: RegistersTarget) => void;
}

/** The formula of the cell selected in Excel; the last one, while other cells are looked at. */
export function CellTab(props: CellTabProps) {
  const { reading, formulaCell, active, cells, onExplain, onShow, onWrite, onMend } = props;
  const figure = useReportFigure(cells, active);
  const answers = useMemo(() => answersOf(reading, formulaCell), [reading, formulaCell]);
  const at = formulaCell?.at ?? null;
  const isThere = at === null || active === null || isSelected(formulaCell, active);
  return (
    <SelectedCell
      at={at}
      elsewhere={isThere ? null : active}
      figure={
        figure === null
          ? null
          : {
              code: figure.indicator.code,
              exercice: figure.question.exercice,
              onExplain: () => {
                onExplain(figure);
              },
            }
      }
      answers={answers}
      onShow={onShow}
      onWrite={onWrite}
      onMend={onMend}
    />
  );
}

const answersOf = (reading: Reading, formulaCell: FormulaCell | null): readonly CellAnswer[] =>
  (formulaCell?.calls ?? []).map((call) => {
    const asked = askedOf(reading, call, formulaCell?.cellAt ?? (() => undefined));
    return asked.kind === "note"
      ? asked
      : {
          kind: "figure",
          explanation: explanationOf(reading, asked.indicator, asked.question, asked.shows),
          note: asked.note,
        };
  });
