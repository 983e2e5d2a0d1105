/** Keeps the thread that reads free for the rest of the page, and says how far the reading is. */
export interface Pace {
  /** To call now and then: a promise when it is time to stop for a moment, else null, which costs nothing. */
  readonly pause: () => Promise<void> | null;
  /** Adds bytes of the file that have been read. */
  readonly advance: (bytes: number) => void;
}

export interface PaceOptions {
  /** The share of the file that has been read, in [0, 1]. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** When aborted, the promise of the reading rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Long enough for the pauses to cost little, short enough for a page to answer. */
const SPELL_MS = 30;

export const newPace = (totalBytes: number, { onProgress, signal }: PaceOptions): Pace => {
  let since = performance.now();
  let done = 0;
  const rest = async (): Promise<void> => {
    signal?.throwIfAborted();
    onProgress?.(totalBytes === 0 ? 1 : Math.min(1, done / totalBytes));
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    since = performance.now();
  };
  signal?.throwIfAborted();
  return {
    pause: () => (performance.now() - since < SPELL_MS ? null : rest()),
    advance: (bytes) => {
      done += bytes;
    },
  };
};
