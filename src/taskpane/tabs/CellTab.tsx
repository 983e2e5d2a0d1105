import { useMemo } from "react";
import type { Reading } from "../../report/annual";
import type { ActiveCell, CellPlace } from "../../workbook/port";
import { type CellAnswer, SelectedCell } from "../components/SelectedCell";
import { type FormulaCell, isSelected } from "../hooks/selected-cell";
import { explanationOf } from "../view/explanation";
import type { RegistersTarget } from "../view/registers-target";
import { askedOf } from "../view/selected";

interface CellTabProps {
  readonly reading: Reading;
  readonly formulaCell: FormulaCell | null;
  readonly active: ActiveCell | null;
  readonly onShow: (place: CellPlace) => void;
  readonly onWrite: (code: string) => void;
  readonly onMend: (target: RegistersTarget) => void;
}

/** The formula of the cell selected in Excel; the last one, while other cells are looked at. */
export function CellTab({ reading, formulaCell, active, onShow, onWrite, onMend }: CellTabProps) {
  const answers = useMemo(() => answersOf(reading, formulaCell), [reading, formulaCell]);
  const at = formulaCell?.at ?? null;
  const isThere = at === null || active === null || isSelected(formulaCell, active);
  return (
    <SelectedCell
      at={at}
      elsewhere={isThere ? null : active}
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
      : { kind: "figure", explanation: explanationOf(reading, asked.indicator, asked.question), note: asked.note };
  });
