/** Inflating by Node: by another thread, while the cells inflated before are read. */
import * as zlib from "node:zlib";
import { type Inflater, OWN_INFLATER } from "../workbook/xlsx";

const CHUNK = 64 * 1024;

export const nodeInflater: Inflater = {
  pieces: async function* (stored) {
    const stream = zlib.createInflateRaw({ chunkSize: CHUNK });
    stream.end(stored);
    for await (const chunk of stream) yield { chunk: chunk as Uint8Array, consumed: stream.bytesWritten };
  },
  // The first releases of Node 20 have none.
  crc32: "crc32" in zlib ? (crc, bytes) => zlib.crc32(bytes, crc) : OWN_INFLATER.crc32,
};
