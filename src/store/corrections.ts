/** Corrections put in the open workbook and undone, each noted in the sheet "Journal des corrections". */
import { foldName } from "../registers/fold";
import { OWN_SHEETS } from "../registers/own-sheets";
import { STYLES } from "../report/styles";
import { JOURNAL } from "../texts/journal";
import type { Correction } from "../validation/corrections/correction";
import {
  type Exact,
  fitsJournal,
  JOURNAL_FIELDS,
  journalEntry,
  type JournalEntry,
  journalHeadingsIn,
  journalLine,
  lastBatchOf,
} from "../validation/corrections/journal";
import type { Result, SheetDraft } from "../workbook/port";
import type { Correcting, CorrectionJournal, OwnTableSpec, Reverting } from "../workbook/office-changes";
import type { LeftCells, LeftCode } from "../texts/corrections";
import { type Changes, type SourceFault, unexpected } from "./source";

export interface Changing {
  readonly done: number;
  /** Why cells were left as they are, how many, and where. */
  readonly left: LeftCells;
  /** What stopped it half way. */
  readonly fault: SourceFault | null;
}

export interface Applied extends Changing {
  /** That of its lines in the journal; null when nothing was written. */
  readonly batch: number | null;
}

/**
 * Corrects cells, one batch of the journal; never rejects.
 * @param now where the user is
 */
export async function applyCorrections(
  changes: Changes,
  corrections: readonly Correction[],
  now: Date,
): Promise<Result<Applied, SourceFault>> {
  const at = momentText(now);
  let batch: number | null = null;
  const asked = corrections.filter(fitsJournal).map((of): Asked => ({
    of,
    sheet: of.sheet,
    cell: of.cell,
    before: of.before,
    after: of.after,
    ...(of.dress === undefined ? {} : { dress: of.dress }),
    heading: { row: of.at.headerRow, text: of.at.heading },
    identity: of.at.identity,
    ...(of.row === undefined ? {} : { beside: of.row }),
  }));
  const journal: CorrectionJournal<Asked> = {
    spec: JOURNAL_SHEET,
    linesOf: (corrected, known) => {
      const own = lastBatchOf(known) + 1;
      batch = own;
      return corrected.map(({ of, ...exact }) => journalLine(of.of, exact, own, at));
    },
    notKept: { heading: STATE, text: JOURNAL.notKept },
  };
  return guarded(async () => {
    const result = await changes.correct(asked, journal);
    if (!result.ok) return result;
    const { done, left, fault } = result.value;
    return { ok: true, value: { done: done.length, left: counted(left), fault: officeFault(fault), batch } };
  });
}

interface Asked extends Correcting {
  readonly of: Correction;
}

/** The journal of the workbook, as it is now; never rejects. */
export const readJournal = (changes: Changes): Promise<Result<readonly JournalEntry[], SourceFault>> =>
  guarded(async () => {
    const lines = await changes.lines(JOURNAL_SHEET);
    return lines.ok ? { ok: true, value: lines.value.map(({ row, cells }) => journalEntry(row, cells)) } : lines;
  });

/**
 * Undoes corrections of the journal, the latest batch first; never rejects.
 * @param isAsked which of those that can be undone, in the journal as it is now
 */
export const undoCorrections = (
  changes: Changes,
  isAsked: (entry: JournalEntry) => boolean,
  now: Date,
): Promise<Result<Changing, SourceFault>> =>
  guarded(async () => {
    const journal = await readJournal(changes);
    if (!journal.ok) return journal;
    const asked = journal.value.flatMap((entry): Undoing[] => {
      const { exact, line, sheet, batch, isUndone } = entry;
      return exact === null || isUndone || !isAsked(entry) ? [] : [{ ...exact, line, sheet, batch }];
    });
    const batches = [...new Set(asked.map(({ batch }) => batch))].sort((one, other) => other - one);
    const at = momentText(now);
    let done = 0;
    const left: LeftCell[] = [];
    for (const batch of batches) {
      const own = asked.filter((one) => one.batch === batch);
      const result = await changes.revert(own, {
        spec: JOURNAL_SHEET,
        heading: STATE,
        state: (why) => (why === null ? JOURNAL.undone(at) : JOURNAL.left(at, why)),
      });
      if (!result.ok) {
        if (done + left.length === 0) return result;
        return { ok: true, value: { done, left: counted(left), fault: result.fault } };
      }
      done += result.value.done.length;
      left.push(...result.value.left);
      if (result.value.fault !== null)
        return { ok: true, value: { done, left: counted(left), fault: officeFault(result.value.fault) } };
    }
    return { ok: true, value: { done, left: counted(left), fault: null } };
  });

interface Undoing extends Reverting, Exact {
  readonly batch: number;
}

const STATE = JOURNAL_FIELDS.indexOf("state");
const EXACT = JOURNAL_FIELDS.indexOf("exact");

/** Characters. */
const WIDTHS: readonly number[] = [6, 16, 26, 22, 9, 26, 32, 32, 30, 16, 40, 40];

const DRAFT: SheetDraft = {
  name: OWN_SHEETS.corrections,
  columnWidths: WIDTHS,
  rows: [{ cells: JOURNAL_FIELDS.map((field) => ({ value: JOURNAL.headings[field], style: STYLES.header })) }],
  freeze: { rows: 1, columns: 0 },
};

const JOURNAL_SHEET: OwnTableSpec = {
  draft: DRAFT,
  isNamed: (name) => foldName(name).replace(/ \(\d+\)$/, "") === foldName(OWN_SHEETS.corrections),
  headingsIn: journalHeadingsIn,
  hidden: [EXACT],
};

interface LeftCell {
  readonly why: LeftCode;
  readonly of: { readonly sheet: string };
}

const counted = (left: readonly LeftCell[]): Changing["left"] =>
  [...new Set(left.map(({ why }) => why))].map((code) => {
    const own = left.filter(({ why }) => why === code);
    return [code, own.length, [...new Set(own.map(({ of }) => of.sheet))]];
  });

const officeFault = (fault: Extract<SourceFault, { kind: "office" }>["fault"] | null): SourceFault | null =>
  fault === null ? null : { kind: "office", fault };

async function guarded<T>(act: () => Promise<Result<T, SourceFault>>): Promise<Result<T, SourceFault>> {
  try {
    return await act();
  } catch (error) {
    return { ok: false, fault: unexpected(error) };
  }
}

const MOMENT = new Intl.DateTimeFormat("fr-FR", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** "22/11/2026 09:30" */
const momentText = (now: Date): string => MOMENT.format(now);
