import type { Limits } from "./limits";
import { Refusal } from "./refusal";
import { storedBytesOf, type Entry } from "./zip";

/** What is left of the file's budget, shared by all its parts. */
export interface Budget {
  readonly limits: Limits;
  inflatedBytes: number;
  /** Bytes of the file that this took. */
  consumedBytes: number;
  /** Cells read, over all sheets; each row counts for a few more. */
  cells: number;
}

export const newBudget = (limits: Limits): Budget => ({ limits, inflatedBytes: 0, consumedBytes: 0, cells: 0 });

/** What opening a part costs, whatever it holds: a file may name the same small part a million times. */
const OPENING = 64 * 1024;

/** Takes bytes, in the name of a part, from what is left. */
const spendBytes = (budget: Budget, bytes: number, part: string): void => {
  budget.inflatedBytes += bytes;
  if (budget.inflatedBytes > budget.limits.inflatedBytes) throw new Refusal("too-large", part);
};

/** Takes cells from what is left. */
export const spendCells = (budget: Budget, cells: number, part: string): void => {
  budget.cells += cells;
  if (budget.cells > budget.limits.cells) throw new Refusal("too-large", part);
};

/** What inflates the deflated bytes of an entry. */
export interface Inflater {
  /** The pieces in order; throws where the bytes are not deflated ones, or not the whole of them. */
  readonly pieces: (stored: Uint8Array) => Iterable<Piece> | AsyncIterable<Piece>;
  /** The CRC-32 of `bytes` that follow bytes whose own is `crc` (0 to begin), as an unsigned number. */
  readonly crc32: (crc: number, bytes: Uint8Array) => number;
}

export interface Piece {
  readonly chunk: Uint8Array;
  /** Bytes of the file spent so far on the entry. */
  readonly consumed: number;
}

const STORED = 0;
const DEFLATED = 8;

/**
 * The bytes of an entry, in the chunks they are produced in. Stops by a `Refusal` as soon as the budget is spent, and after the
 * last chunk when the checksum differs.
 */
export async function* inflated(
  file: Uint8Array,
  entry: Entry,
  budget: Budget,
  inflater: Inflater,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (entry.encrypted) throw new Refusal("encrypted", entry.name);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new Refusal("corrupt-part", entry.name);
  spendBytes(budget, OPENING, entry.name);
  const stored = storedBytesOf(file, entry);
  let produced = 0;
  let spent = 0;
  let crc = 0;
  const pieces = entry.method === STORED ? slicesOf(stored) : sound(inflater.pieces(stored), entry.name);
  for await (const { chunk, consumed } of pieces) {
    produced += chunk.length;
    spendBytes(budget, chunk.length, entry.name);
    budget.consumedBytes += consumed - spent;
    spent = consumed;
    const { ratio, ratioFloor } = budget.limits;
    if (produced > ratioFloor && produced > ratio * consumed) throw new Refusal("too-large", entry.name);
    crc = inflater.crc32(crc, chunk);
    if (chunk.length > 0) yield chunk;
  }
  if (crc !== entry.crc) throw new Refusal("corrupt-part", entry.name);
}

const SLICE = 256 * 1024;

function* slicesOf(stored: Uint8Array): Generator<Piece, void, undefined> {
  for (let at = 0; at < stored.length; at += SLICE) {
    const chunk = stored.subarray(at, at + SLICE);
    yield { chunk, consumed: at + chunk.length };
  }
}

async function* sound(pieces: ReturnType<Inflater["pieces"]>, part: string): AsyncGenerator<Piece, void, undefined> {
  try {
    yield* pieces;
  } catch {
    throw new Refusal("corrupt-part", part);
  }
}
