/** Decisions to leave problems as they are, written in the sheet "Contrôles ignorés" and taken back. */
import { OWN_SHEETS } from "../registers/own-sheets";
import { STYLES } from "../report/styles";
import { IGNORED } from "../texts/ignored";
import { decisionKey } from "../validation/decide";
import { type Decision, DECISION_FIELDS, decisionHeadingsIn, decisionOf, isIgnoredSheet } from "../validation/ignored";
import type { Cell, Result } from "../workbook/port";
import type { OwnTableSpec } from "../workbook/office-changes";
import { type Changes, type SourceFault, unexpected } from "./source";

/** Gives the name of the sheet; never rejects. */
export async function addDecisions(
  changes: Changes,
  lines: readonly (readonly Cell[])[],
): Promise<Result<string, SourceFault>> {
  try {
    return await changes.addLines(IGNORED_SHEET, lines);
  } catch (error) {
    return { ok: false, fault: unexpected(error) };
  }
}

/** Gives how many lines there were; never rejects. */
export async function removeDecisions(
  changes: Changes,
  decisions: readonly Decision[],
): Promise<Result<number, SourceFault>> {
  const gone = new Set(decisions.map(decisionKey));
  try {
    return await changes.removeLines(IGNORED_SHEET, (cells) => gone.has(decisionKey(decisionOf(cells))));
  } catch (error) {
    return { ok: false, fault: unexpected(error) };
  }
}

/** Characters. */
const WIDTHS: readonly number[] = [40, 28, 30, 22, 10, 30, 50];

const IGNORED_SHEET: OwnTableSpec = {
  draft: {
    name: OWN_SHEETS.ignored,
    columnWidths: WIDTHS,
    rows: [{ cells: DECISION_FIELDS.map((field) => ({ value: IGNORED.headings[field], style: STYLES.header })) }],
    freeze: { rows: 1, columns: 0 },
  },
  isNamed: isIgnoredSheet,
  headingsIn: decisionHeadingsIn,
};
