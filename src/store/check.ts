/** The control of the registers, when the user asks for it: every rule, over the cells as they are now. */
import type { Day } from "../registers/cells/date";
import type { Problem } from "../registers/facts";
import { registersInSteps } from "../report/annual";
import type { Result } from "../workbook/port";
import { type ReadingPace, type Source, type SourceFault, unexpected } from "./source";
import { CLOCK, type Timer } from "./timer";
import { inTurns } from "./turns";

export interface Control {
  readonly problems: readonly Problem[];
  /** How many the buyer has decided to leave as they are. */
  readonly ignored: number;
  /** More than one file: addresses then begin with "[file]". */
  readonly severalFiles: boolean;
}

/** Reads the workbook again, whose cells are not kept, and applies the rules; never rejects. */
export async function controlled(
  source: Source,
  today: Day,
  timer: Timer = CLOCK,
): Promise<Result<Control, SourceFault>> {
  try {
    const read = await source.read(ALONE);
    if (!read.ok) return read;
    const reading = await inTurns(registersInSteps(read.value), timer);
    const { checkRegisters } = await import(/* webpackChunkName: "check" */ "../validation/check");
    const { problems, ignored } = checkRegisters(reading, read.value, { today });
    const { severalFiles } = reading.prepared.facts;
    return { ok: true, value: { problems, ignored: ignored.length, severalFiles } };
  } catch (error) {
    return { ok: false, fault: unexpected(error) };
  }
}

const ALONE: ReadingPace = { onProgress: () => undefined, signal: new AbortController().signal };
