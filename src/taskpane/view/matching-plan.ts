/** What will be written in the settings sheet for a choice, and what it takes away from columns, told before it is. */
import { columnsOf } from "../../registers/catalogue";
import type { Choice, RowEdit } from "../../registers/matching/edits";
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
  /** What columns lose by it. */
  readonly losses: readonly string[];
}

/** @param isMade whether the settings sheet is to be made */
export const planView = (choice: Choice, edits: readonly RowEdit[], isMade: boolean): PlanView => ({
  losses: lossesOf(choice),
  notes: [
    ...(isMade ? [MATCHING.planMade] : []),
    ...(edits.some(({ look }) => look === "head") ? [MATCHING.planSection] : []),
  ],
  lines: edits
    .filter(({ look }) => look === "line")
    .map(({ row, before, after }) => ({ row: MATCHING.planLine(row), text: changeText(before, after) })),
});

/** Headings taken from the column that reads them, and headings that nothing reads any more. */
function lossesOf(choice: Choice): readonly string[] {
  if (choice.what !== "column" || choice.headings === null) return [];
  const { table, register, column } = choice;
  const chosen = new Set(choice.headings.map(({ heading }) => heading));
  const titleOf = (id: string): string => columnsOf(register)[id]?.title ?? "";
  const readFor = (id: string): readonly string[] =>
    table.headings.filter(({ read }) => read?.column === id).map(({ heading }) => heading);
  const others = table.headings.flatMap(({ heading, read }) =>
    read !== null && read.column !== column && chosen.has(heading) ? [read.column] : [],
  );
  return [
    ...[...new Set(others)].map((id) =>
      MATCHING.loses(
        titleOf(id),
        readFor(id).filter((heading) => !chosen.has(heading)),
      ),
    ),
    ...readFor(column)
      .filter((heading) => !chosen.has(heading))
      .map((heading) => MATCHING.noLongerRead(heading, titleOf(column))),
  ];
}

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
