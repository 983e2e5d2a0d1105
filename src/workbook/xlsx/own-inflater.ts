/** Inflating in JavaScript, where the host has nothing faster. */
import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { Inflater, Piece } from "./inflate";

/** Deflate gives at most 1,032 bytes for one, so a step makes 17 MB at worst, and 160 KB of an ordinary sheet. */
const STEP = 16 * 1024;

export const OWN_INFLATER: Inflater = { pieces, crc32 };

function* pieces(stored: Uint8Array): Generator<Piece, void, undefined> {
  let chunk: Uint8Array = new Uint8Array(0);
  const inflate = new Inflate((data) => {
    chunk = data;
  });
  let at = 0;
  do {
    const to = Math.min(at + STEP, stored.length);
    inflate.push(stored.subarray(at, to), to === stored.length);
    at = to;
    yield { chunk, consumed: at };
  } while (at < stored.length);
}
