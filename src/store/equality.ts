/** What the tab "Égalité" writes in sheets of its own: the synthesis, the letters of reminder; each as a draft, to be confirmed. */
import { type Line, linesOf } from "../equality/lines";
import { remindersOf } from "../equality/reminders";
import { synthesisOf } from "../equality/synthesis";
import type { Day } from "../registers/cells/date";
import type { RegisterFacts } from "../registers/facts";
import type { Reading } from "../report/annual";
import { remindersSheet } from "../report/equality/reminders-sheet";
import { synthesisSheet } from "../report/equality/synthesis-sheet";
import { INTERNAL_SHEETS } from "../texts/equality-internal";
import { EQUALITY_SHEET } from "../texts/equality-report";
import type { WriteOptions } from "../workbook/office";
import type { WorkbookDraft } from "../workbook/port";

export interface Writing {
  readonly draft: WorkbookDraft;
  /** What a file is to be called, without its extension. */
  readonly file: string;
  readonly options: WriteOptions;
}

export const synthesisWriting = ({ prepared, settings }: Reading, exercice: number): Writing => ({
  draft: {
    title: EQUALITY_SHEET.title(exercice),
    sheets: [
      synthesisSheet(
        synthesisOf(linesIn(prepared.facts.registers.get("candidates")), exercice),
        settings.nationalMeans,
      ),
    ],
  },
  file: `egalite-${String(exercice)}`,
  options: {},
});

/** @param letter the day of the letters, as Excel counts it; null when it is not known yet */
export function remindersWriting({ prepared }: Reading, exercice: number, letter: Day | null): Writing {
  const lines = linesIn(prepared.facts.registers.get("candidates"));
  return {
    draft: {
      title: INTERNAL_SHEETS.title(exercice),
      sheets: [remindersSheet({ lines, exercice, reminders: remindersOf(lines, exercice), letter })],
    },
    file: `relances-${String(exercice)}`,
    options: {},
  };
}

const linesIn = (register: RegisterFacts | undefined): readonly Line[] =>
  register === undefined ? [] : linesOf(register);
