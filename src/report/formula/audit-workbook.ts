/** What an auditor is handed: the registers as clean tables, and every figure with the formula that finds it again. */
import { consolidationDraft } from "../../consolidation/consolidation";
import type { Scheme } from "../../indicators/definition";
import { DEFAULT_SCHEME } from "../../indicators/schemes";
import type { WorkbookDraft } from "../../workbook/port";
import type { Reading } from "../annual";
import { exerciceOf } from "../exercices";
import { recalculationSheet } from "./recalculation-sheet";
import { type Recalculated, recalculatedOf } from "./recalculated";

export interface AuditOptions {
  readonly scheme?: Scheme;
  /** Absent: that of the settings sheet, else the latest year with contracts. */
  readonly exercice?: number;
  /** The exercice of a workbook that has no dated row; 0 when absent. */
  readonly otherwise?: number;
}

export interface AuditWorkbook {
  readonly exercice: number;
  readonly draft: WorkbookDraft;
  /** The figures of the sheet "Recalcul". */
  readonly lines: readonly Recalculated[];
}

/** The consolidated registers with the sheet that recomputes an exercice on them. Formulas reach no other workbook. */
export function auditWorkbook(reading: Reading, options: AuditOptions = {}): AuditWorkbook {
  const { prepared } = reading;
  const exercice = options.exercice ?? exerciceOf(reading) ?? options.otherwise ?? 0;
  const lines = recalculatedOf(prepared, options.scheme ?? DEFAULT_SCHEME, exercice);
  const draft = consolidationDraft(
    prepared,
    lines.flatMap(({ expression }) => expression?.reads ?? []),
  );
  const [readMe, ...tables] = draft.sheets;
  const recalculation = recalculationSheet(lines, prepared.facts, exercice, new Set(tables.map(({ name }) => name)));
  return {
    exercice,
    lines,
    draft: { ...draft, sheets: [...(readMe === undefined ? [] : [readMe]), recalculation, ...tables] },
  };
}
