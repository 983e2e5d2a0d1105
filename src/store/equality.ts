/** What the tab "Égalité" writes: the synthesis, the letters of reminder, a drawing; each as a draft, to be confirmed. */
import {
  type Drawing,
  drawing,
  frameOf,
  progressOf,
  type Progress,
  sameAs,
  type Size,
  type StratumKind,
  unsaidIn,
} from "../equality/draw";
import { type Line, linesOf } from "../equality/lines";
import { remindersOf } from "../equality/reminders";
import { synthesisOf } from "../equality/synthesis";
import type { Day } from "../registers/cells/date";
import type { RegisterFacts } from "../registers/facts";
import { type Reading, registersInSteps } from "../report/annual";
import { drawSheet, type Recorded, recordedIn } from "../report/equality/draw-sheet";
import { remindersSheet } from "../report/equality/reminders-sheet";
import { synthesisSheet } from "../report/equality/synthesis-sheet";
import { INTERNAL_SHEETS } from "../texts/equality-internal";
import { DRAW_SHEET } from "../texts/equality-draw";
import { EQUALITY_SHEET } from "../texts/equality-report";
import type { WriteOptions } from "../workbook/office";
import type { Result, Workbook, WorkbookDraft } from "../workbook/port";
import { type ReadingPace, type Source, type SourceFault, unexpected } from "./source";
import { CLOCK } from "./timer";
import { inTurns } from "./turns";

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

export interface DrawRequest {
  readonly exercice: number;
  readonly size: Size;
  readonly seed: string;
  readonly by: readonly StratumKind[];
  /** Today, where the user is. */
  readonly today: Day;
}

export interface Drawn {
  readonly drawing: Drawing;
  readonly writing: Writing;
  /** Those that the workbook holds already. */
  readonly recorded: readonly Recorded[];
  /** The one of them that drew the very same declarations; null when none did. */
  readonly same: string | null;
  /** What was to split the frame, and that no declaration says. */
  readonly unsaid: readonly StratumKind[];
}

/** A drawing among the declarations as they are now; null where none was received. Never rejects. */
export const drawn = (source: Source, request: DrawRequest): Promise<Result<Drawn | null, SourceFault>> =>
  onCells(source, ({ prepared: { facts } }, workbooks) => {
    const { exercice, size, seed, by, today } = request;
    const register = facts.registers.get("candidates");
    const frame = frameOf(receivedIn(linesIn(register), exercice), by);
    if (register === undefined || frame.length === 0) return null;
    const recorded = recordedIn(workbooks, exercice);
    const made = drawing(frame, size, seed);
    const sheet = drawSheet({ drawing: made, exercice, number: recorded.length + 1, day: today, by, facts, register });
    return {
      drawing: made,
      // Never in the place of another: a drawing may be the only record of itself.
      writing: {
        draft: { title: DRAW_SHEET.title(sheet.name), sheets: [sheet] },
        file: sheet.name,
        options: { earlier: "keep" },
      },
      recorded,
      same: sameAs(made, recorded),
      unsaid: unsaidIn(frame, by),
    };
  });

export interface RecordedDrawing {
  readonly name: string;
  readonly progress: Progress;
  /** Drawn and not checked yet. */
  readonly toCheck: readonly Line[];
}

export interface Drawings {
  readonly drawings: readonly RecordedDrawing[];
  readonly register: RegisterFacts | null;
  readonly severalFiles: boolean;
}

/** The drawings that the workbook holds, and how far the control of each has got. Never rejects. */
export const recordedDrawings = (source: Source, exercice: number): Promise<Result<Drawings, SourceFault>> =>
  onCells(source, ({ prepared: { facts } }, workbooks) => {
    const register = facts.registers.get("candidates");
    const frame = frameOf(receivedIn(linesIn(register), exercice), []);
    const byReference = new Map(frame.map(({ reference, line }) => [reference, line]));
    return {
      register: register ?? null,
      severalFiles: facts.severalFiles,
      drawings: recordedIn(workbooks, exercice).map(({ name, references }): RecordedDrawing => ({
        name,
        progress: progressOf(references, frame),
        toCheck: references.flatMap((reference) => byReference.get(reference) ?? []).filter(({ checked }) => !checked),
      })),
    };
  });

const receivedIn = (lines: readonly Line[], exercice: number): readonly Line[] =>
  lines.filter((line) => line.exercice === exercice && line.received);

/** Reads the workbook again, whose cells are not kept. */
async function onCells<T>(
  source: Source,
  act: (reading: Reading, workbooks: readonly Workbook[]) => T,
): Promise<Result<T, SourceFault>> {
  try {
    const read = await source.read(ALONE);
    if (!read.ok) return read;
    const reading = await inTurns(registersInSteps(read.value), CLOCK);
    return { ok: true, value: act(reading, read.value) };
  } catch (error) {
    return { ok: false, fault: unexpected(error) };
  }
}

const ALONE: ReadingPace = { onProgress: () => undefined, signal: new AbortController().signal };
