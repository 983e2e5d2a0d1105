import { Zip, ZipDeflate } from "fflate";
import type { Pace } from "./pace";

export interface ZipWriter {
  /** Adds an entry made of pieces of text, in UTF-8. */
  readonly add: (name: string, pieces: Iterable<string>) => Promise<void>;
  readonly finish: () => Uint8Array;
}

/** Text is compressed by blocks of about this length, so that a long part never stands whole in memory. */
const BLOCK = 64 * 1024;
/** A quarter faster than the usual 6, and 7 % longer. */
const LEVEL = 4;

export const newZipWriter = (pace: Pace): ZipWriter => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  return {
    add: async (name, pieces) => {
      const entry = new ZipDeflate(name, { level: LEVEL });
      // The zip holds the hour of some place: these are read back by the same place's clock.
      entry.mtime = new Date(2020, 0, 1);
      zip.add(entry);
      let block = "";
      for (const piece of pieces) {
        block += piece;
        if (block.length < BLOCK) continue;
        entry.push(encoder.encode(block));
        block = "";
        const pause = pace.pause(0);
        if (pause !== null) await pause;
      }
      entry.push(encoder.encode(block), true);
    },
    finish: () => {
      zip.end();
      return joined(chunks);
    },
  };
};

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};
