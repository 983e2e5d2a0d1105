/** Keeps the thread that reads free for the rest of the page, and says how far the reading is. */
export interface Pace {
  /**
   * To call now and then with the share of the work that is done: a promise when it is time to stop for a moment, else null,
   * which costs nothing.
   */
  readonly pause: (share: number) => Promise<void> | null;
}

export interface PaceOptions {
  /** Told the share of the file that has been read, in [0, 1]; 1 at the end of a reading that succeeds. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** When aborted, the promise of the reading rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Long enough for the pauses to cost little, short enough for a page to answer. */
const SPELL_MS = 30;

/** Lets the events that wait be served. A timer would wait four milliseconds in a page; Node alone has `setImmediate`. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === "function") {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

export const newPace = ({ onProgress, signal }: PaceOptions): Pace => {
  let since = performance.now();
  const rest = async (share: number): Promise<void> => {
    signal?.throwIfAborted();
    onProgress?.(share);
    await nextTask();
    signal?.throwIfAborted();
    since = performance.now();
  };
  signal?.throwIfAborted();
  return {
    pause: (share) => (performance.now() - since < SPELL_MS ? null : rest(share)),
  };
};
