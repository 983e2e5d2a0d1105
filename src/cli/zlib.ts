/** Inflating and deflating by Node. */
import * as zlib from "node:zlib";
import { type Deflater, type Inflater, LEVEL, OWN_INFLATER } from "../workbook/xlsx";

const CHUNK = 64 * 1024;

// The first releases of Node 20 have none.
const crc32: Inflater["crc32"] = "crc32" in zlib ? (crc, bytes) => zlib.crc32(bytes, crc) : OWN_INFLATER.crc32;

/** Inflates by another thread, while the cells inflated before are read. */
export const nodeInflater: Inflater = {
  pieces: async function* (stored) {
    const stream = zlib.createInflateRaw({ chunkSize: CHUNK });
    stream.end(stored);
    for await (const chunk of stream) yield { chunk: chunk as Uint8Array, consumed: stream.bytesWritten };
  },
  crc32,
};

const { Z_FINISH, Z_SYNC_FLUSH } = zlib.constants;

export const nodeDeflater: Deflater = {
  deflate: (block, before, isLast) =>
    zlib.deflateRawSync(block, {
      level: LEVEL,
      finishFlush: isLast ? Z_FINISH : Z_SYNC_FLUSH,
      ...(before.length === 0 ? {} : { dictionary: before }),
    }),
  crc32,
};
