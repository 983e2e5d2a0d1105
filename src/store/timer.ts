/** Time as the store needs it; tests give one of their own. */
export interface Timer {
  /** @returns what cancels it */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

export const CLOCK: Timer = {
  after: (milliseconds, act) => {
    const id = setTimeout(act, milliseconds);
    return () => {
      clearTimeout(id);
    };
  },
};
