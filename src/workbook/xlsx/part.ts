import { checkDeclaration, SIGNATURE_BYTES, transcoderFor, type Transcoder } from "./encoding";
import { inflated, type Budget, type Inflater } from "./inflate";
import type { Pace } from "./pace";
import { Refusal } from "./refusal";
import { newWalker, type Handler } from "./xml";
import type { Entry } from "./zip";

/** What it takes to read the parts of one file. */
export interface Source {
  readonly file: Uint8Array;
  readonly budget: Budget;
  readonly inflater: Inflater;
  readonly pace: Pace;
}

/** Reads what it can of `bytes` and gives the position of the first tag or text that is not whole. */
export type Consumer = (bytes: Uint8Array) => number;

/** Has a part read by `handler`. */
export const readXml = async (source: Source, entry: Entry, handler: Handler): Promise<void> => {
  const walker = newWalker(entry.name, source.budget.limits, handler);
  await readPart(source, entry, (bytes) => {
    let at = 0;
    while (at < bytes.length) {
      const next = walker.step(bytes, at, bytes.length);
      if (next < 0) break;
      at = next;
    }
    return at;
  });
  walker.finish();
};

/** Streams a part, in UTF-8, to `consume`; what it leaves comes again before the bytes that follow. */
export const readPart = async (source: Source, entry: Entry, consume: Consumer): Promise<void> => {
  const feeder = newFeeder(entry.name, source.budget.limits.tokenBytes, consume);
  let head: Uint8Array = new Uint8Array(0);
  let transcoder: Transcoder | null = null;
  for await (const chunk of inflated(source.file, entry, source.budget, source.inflater)) {
    if (transcoder !== null) {
      feeder.feed(transcoder.chunk(chunk));
    } else {
      head = joined(head, chunk);
      if (head.length >= SIGNATURE_BYTES) {
        transcoder = transcoderFor(head, entry.name);
        feeder.feed(transcoder.chunk(head));
      }
    }
    const pause = source.pace.pause(Math.min(1, source.budget.consumedBytes / source.file.length));
    if (pause !== null) await pause;
  }
  if (transcoder !== null) feeder.feed(transcoder.rest());
  feeder.finish();
};

interface Feeder {
  readonly feed: (chunk: Uint8Array) => void;
  readonly finish: () => void;
}

/**
 * Keeps the tail that `consume` could not read yet. A tail that is not read is only offered again once it has doubled, so a
 * token that never ends costs linear time.
 */
const newFeeder = (part: string, longestToken: number, consume: Consumer): Feeder => {
  let buffer = new Uint8Array(64 * 1024);
  let filled = 0;
  let enough = 0;
  let checked = false;
  const offer = (): void => {
    const bytes = buffer.subarray(0, filled);
    const read = consume(bytes);
    const left = filled - read;
    if (left > longestToken) throw new Refusal("too-large", part);
    buffer.copyWithin(0, read, filled);
    filled = left;
    enough = left * 2;
  };
  return {
    feed: (chunk) => {
      if (chunk.length === 0) return;
      if (filled + chunk.length > buffer.length) {
        const wider = new Uint8Array(Math.max(buffer.length * 2, filled + chunk.length));
        wider.set(buffer.subarray(0, filled));
        buffer = wider;
      }
      buffer.set(chunk, filled);
      filled += chunk.length;
      if (!checked && filled < 256) return;
      if (!checked) checkDeclaration(buffer.subarray(0, filled), part);
      checked = true;
      if (filled >= enough) offer();
    },
    finish: () => {
      if (!checked) checkDeclaration(buffer.subarray(0, filled), part);
      offer();
      if (filled > 0) throw new Refusal("corrupt-part", part);
    },
  };
};

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};
