/** Time as the store needs it; tests give one of their own. */
export interface Timer {
  /** @returns what cancels it */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  /** Milliseconds, from whenever. */
  readonly now: () => number;
  /** Ends when everything else that was waiting has had its turn. */
  readonly turn: () => Promise<void>;
}

export const CLOCK: Timer = {
  after: (milliseconds, act) => {
    const id = setTimeout(act, milliseconds);
    return () => {
      clearTimeout(id);
    };
  },
  now: () => performance.now(),
  // Browsers make `setTimeout` wait 4 ms at least; a message to oneself does not wait.
  turn: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};
