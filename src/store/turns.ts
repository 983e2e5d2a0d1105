import type { Steps } from "../registers/steps";
import type { Timer } from "./timer";

/** Milliseconds for which a step may follow another: Excel stays fluent, and never finds the add-in stuck. */
const LONGEST = 12;

/**
 * Does long work without holding the thread: after a while, the others have their turn.
 * @param signal when aborted, the work ends there: rejects with the signal's reason
 */
export async function inTurns<T>(
  steps: Steps<T>,
  { now, turn }: Pick<Timer, "now" | "turn">,
  signal?: AbortSignal,
): Promise<T> {
  for (let since = now(); ;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (now() - since < LONGEST) continue;
    await turn();
    signal?.throwIfAborted();
    since = now();
  }
}
