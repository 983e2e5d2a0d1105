/** What follows from a code, worked out once. A code met later, when a cell is edited, is worked out then. */
export function perCode<T>(answer: (code: number) => T): (code: number) => T {
  const known: T[] = [];
  return (code) => (known[code] ??= answer(code));
}
