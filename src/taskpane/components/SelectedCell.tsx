import { Button, mergeClasses } from "@fluentui/react-components";
import { SELECTED } from "../../texts/explanation";
import type { CellPlace } from "../../workbook/port";
import type { ExplanationView } from "../view/explanation";
import type { RegistersTarget } from "../view/registers-target";
import { Explanation } from "./Explanation";
import { Heading } from "./Heading";
import { useParts } from "./parts";

export interface SelectedCellProps {
  /** The cell explained; null until one was selected. */
  readonly at: CellPlace | null;
  /** The cell selected now, when it is another. */
  readonly elsewhere: CellPlace | null;
  /** The measure of the figure of the report that is selected. */
  readonly figure: { readonly code: string; readonly exercice: number; readonly onExplain: () => void } | null;
  readonly answers: readonly CellAnswer[];
  readonly onShow: (place: CellPlace) => void;
  readonly onWrite: (code: string) => void;
  readonly onMend: (target: RegistersTarget) => void;
}

/** What one function of the formula gives: a figure explained, or why it cannot be. */
export type CellAnswer =
  | { readonly kind: "figure"; readonly explanation: ExplanationView; readonly note: string | null }
  | { readonly kind: "note"; readonly text: string };

/** The formula of the cell selected in Excel, explained. */
export function SelectedCell({ at, elsewhere, figure, answers, onShow, onWrite, onMend }: SelectedCellProps) {
  const parts = useParts();
  return (
    <section className={parts.stack}>
      <div role="status">
        <Heading {...(at === null ? {} : { note: SELECTED.at(at.cell, at.sheet) })}>{SELECTED.title}</Heading>
        {at === null && figure === null && <p className={parts.text}>{SELECTED.none}</p>}
        {answers.length > 1 && <p className={parts.text}>{SELECTED.several(answers.length)}</p>}
      </div>
      {figure !== null && (
        <div role="status">
          <p className={parts.text}>{SELECTED.inReport(figure.code, figure.exercice)}</p>
          <div className={parts.above}>
            <Button size="small" onClick={figure.onExplain}>
              {SELECTED.explain}
            </Button>
          </div>
        </div>
      )}
      {at !== null && elsewhere !== null && figure === null && (
        <div>
          <p className={mergeClasses(parts.text, parts.small)}>{SELECTED.elsewhere(elsewhere.cell, elsewhere.sheet)}</p>
          <Button
            size="small"
            onClick={() => {
              onShow(at);
            }}
          >
            {SELECTED.goTo}
          </Button>
        </div>
      )}
      {answers.map((answer, nth) =>
        answer.kind === "note" ? (
          <p key={nth} className={parts.text}>
            {answer.text}
          </p>
        ) : (
          <Explanation
            key={`${String(nth)} ${answer.explanation.code} ${answer.explanation.scope}`}
            explanation={answer.explanation}
            note={answer.note}
            onWrite={() => {
              onWrite(answer.explanation.code);
            }}
            onMend={onMend}
          />
        ),
      )}
    </section>
  );
}
