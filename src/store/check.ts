/** The control of the registers, when the user asks for it: every rule, over the cells as they are now. */
import type { Day } from "../registers/cells/date";
import { registersInSteps } from "../report/annual";
import type { Control } from "../validation/control";
import type { Result } from "../workbook/port";
import { type Source, type SourceFault, unexpected } from "./source";
import { CLOCK, type Timer } from "./timer";
import { inTurns } from "./turns";

/** How far a control is. */
export interface ControlProgress {
  readonly phase: "reading" | "checking";
  /** In [0, 1]; null where it is not known. */
  readonly share: number | null;
}

export interface ControlPace {
  readonly onProgress: (progress: ControlProgress) => void;
  /** When aborted, the control ends as stopped. */
  readonly signal: AbortSignal;
}

/**
 * Reads the workbook again, whose cells are not kept, and applies the rules; never rejects.
 * @param today later days are in the future
 */
export async function controlled(
  source: Source,
  today: Day,
  { onProgress, signal }: ControlPace,
  timer: Timer = CLOCK,
): Promise<Result<Control, SourceFault>> {
  const told = (phase: ControlProgress["phase"]) => (share: number) => {
    onProgress({ phase, share });
  };
  try {
    onProgress({ phase: "reading", share: null });
    const read = await source.read({ onProgress: told("reading"), signal, formulas: true });
    signal.throwIfAborted();
    if (!read.ok) return read;
    told("checking")(0);
    const reading = await inTurns(registersInSteps(read.value), timer, signal);
    const { controlInSteps } = await import(/* webpackChunkName: "check" */ "../validation/control");
    const steps = controlInSteps(reading, read.value, { today, onProgress: told("checking") });
    return { ok: true, value: await inTurns(steps, timer, signal) };
  } catch (error) {
    return { ok: false, fault: signal.aborted ? { kind: "stopped" } : unexpected(error) };
  }
}
