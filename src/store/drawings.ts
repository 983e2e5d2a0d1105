/** Drawings of sworn statements to check: a new one as a draft, and those that the workbook holds. */
import {
  type Declaration,
  type Drawing,
  drawing,
  frameOf,
  sameAs,
  type Size,
  type StratumKind,
  unsaidIn,
} from "../equality/draw";
import { type DrawnAgain, drawnAgain, type Progress, progressOf } from "../equality/drawn-again";
import { type Line, linesOf } from "../equality/lines";
import { cellAddress } from "../registers/address";
import type { Day } from "../registers/cells/date";
import type { Facts, RegisterFacts } from "../registers/facts";
import { type Reading, registersInSteps } from "../report/annual";
import { drawSheet, type Recorded, recordedIn } from "../report/equality/draw-sheet";
import { DRAW_SHEET } from "../texts/equality-draw";
import type { Result, Workbook } from "../workbook/port";
import type { Writing } from "./equality";
import { ALONE, type Source, type SourceFault, unexpected } from "./source";
import { CLOCK } from "./timer";
import { inTurns } from "./turns";

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
    const frame = register === undefined ? [] : receivedIn(register, exercice, by);
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
  /** In the order of its sheet. */
  readonly rows: readonly DrawnAgain[];
}

/** The drawings of an exercice beside the register, as it is now. */
export interface Drawings {
  readonly drawings: readonly RecordedDrawing[];
  readonly register: RegisterFacts | null;
  readonly severalFiles: boolean;
}

/** The drawings that the workbook holds. Never rejects. */
export async function recordedDrawings(
  source: Source,
  exercice: number,
): Promise<Result<readonly Recorded[], SourceFault>> {
  const read = await source.read(ALONE).catch((error: unknown) => ({ ok: false, fault: unexpected(error) }) as const);
  return read.ok ? { ok: true, value: recordedIn(read.value, exercice) } : read;
}

/** What the register says of them. */
export function drawingsOf(facts: Facts, recorded: readonly Recorded[], exercice: number): Drawings {
  const register = facts.registers.get("candidates") ?? null;
  const { severalFiles } = facts;
  if (register === null) return { register, severalFiles, drawings: [] };
  const frame = receivedIn(register, exercice, []);
  const addressOf = ({ row }: Line): string => cellAddress(facts, register, row, "declarationChecked");
  return {
    register,
    severalFiles,
    drawings: recorded.map(({ name, rows }): RecordedDrawing => {
      const again = drawnAgain(rows, frame, addressOf);
      return { name, progress: progressOf(again), rows: again };
    }),
  };
}

const receivedIn = (register: RegisterFacts, exercice: number, by: readonly StratumKind[]): readonly Declaration[] =>
  frameOf(
    linesOf(register).filter((line) => line.exercice === exercice && line.received),
    by,
  );

/** Reads the workbook again, whose cells are not kept. */
export async function onCells<T>(
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
