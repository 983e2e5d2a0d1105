/** Long work in steps: at each `yield` whoever runs it may let others go on, and take it up again. */
export type Steps<T> = Generator<undefined, T>;

/** The result of work done without a pause. */
export function completed<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
