/** What will be written in the settings sheet for a choice, told before it is. */
import type { RowEdit } from "../../registers/matching/edits";
import type { LineTexts } from "../../registers/matching/lines";
import { MATCHING } from "../../texts/matching-pane";

export interface PlanLine {
  readonly row: string;
  readonly text: string;
}

export interface PlanView {
  /** What is added beside the lines. */
  readonly notes: readonly string[];
  readonly lines: readonly PlanLine[];
}

/** @param isMade whether the settings sheet is to be made */
export const planView = (edits: readonly RowEdit[], isMade: boolean): PlanView => ({
  notes: [
    ...(isMade ? [MATCHING.planMade] : []),
    ...(edits.some(({ look }) => look === "head") ? [MATCHING.planSection] : []),
  ],
  lines: edits
    .filter(({ look }) => look === "line")
    .map(({ row, before, after }) => ({ row: MATCHING.planLine(row), text: changeText(before, after) })),
});

function changeText(before: LineTexts | null, after: LineTexts | null): string {
  if (before === null) return MATCHING.planAdded(lineText(after));
  return after === null
    ? MATCHING.planRemoved(lineText(before))
    : MATCHING.planChanged(lineText(before), lineText(after));
}

const lineText = (line: LineTexts | null): string =>
  line === null
    ? ""
    : `« ${MATCHING.line([line.sheet, line.register, line.column, line.heading, line.yes === "" ? "" : MATCHING.yes(line.yes)])} »`;
