import { LT, NINE, ZERO } from "./bytes";
import { plainText } from "./text";
import { numberOf } from "./value";

const MINUS = 0x2d;
const DOT = 0x2e;

/** A decimal of 15 digits divided by one of these is the nearest double, as both are exact. */
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i);

/** No number is written longer by anyone. */
const LONGEST = 64;

/** Reads a number up to the next "<" into `out`, and gives the place of that; -1 when it is no number. */
export const readNumber = (bytes: Uint8Array, from: number, out: { number: number }): number => {
  let p = from;
  let c = bytes[p] as number;
  const negative = c === MINUS;
  if (negative) c = bytes[++p] as number;
  const first = p;
  let digits = 0;
  while (c >= ZERO && c <= NINE) {
    digits = digits * 10 + c - ZERO;
    c = bytes[++p] as number;
  }
  let count = p - first;
  if (c === DOT && count > 0) {
    c = bytes[++p] as number;
    const point = p;
    while (c >= ZERO && c <= NINE) {
      digits = digits * 10 + c - ZERO;
      c = bytes[++p] as number;
    }
    count += p - point;
    if (c === LT && count <= EXACT_DIGITS) digits /= POWERS[p - point] as number;
  }
  if (c === LT && count > 0 && count <= EXACT_DIGITS) {
    // Excel has no negative zero.
    out.number = negative && digits !== 0 ? -digits : digits;
    return p;
  }
  while (p - from < LONGEST && bytes[p] !== LT) p++;
  const number = numberOf(plainText(bytes, from, p));
  if (number === null) return -1;
  out.number = number;
  return p;
};
