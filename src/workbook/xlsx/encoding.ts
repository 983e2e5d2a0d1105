import { Refusal } from "./refusal";

/** Turns the chunks of an XML part into UTF-8. Chunks of UTF-8, as all writers make them, pass through untouched. */
export interface Transcoder {
  readonly chunk: (bytes: Uint8Array) => Uint8Array;
  readonly rest: () => Uint8Array;
}

const NOTHING = new Uint8Array(0);

/** Enough bytes to tell an encoding by, or all of them when the part is shorter. */
export const SIGNATURE_BYTES = 4;

/** Chooses by the first bytes: a byte order mark, or the way "<" is spelled. */
export const transcoderFor = (first: Uint8Array, part: string): Transcoder => {
  const [a, b, c, d] = first;
  if (a === 0xff && b === 0xfe) return utf16(false);
  if (a === 0xfe && b === 0xff) return utf16(true);
  if (a === 0x3c && b === 0 && c !== 0) return utf16(false);
  if (a === 0 && b === 0x3c && d !== undefined) return utf16(true);
  if (a === 0xef && b === 0xbb && c === 0xbf) return skippingMark();
  if (a === 0 || b === 0) throw new Refusal("unsupported-encoding", part);
  return { chunk: (bytes) => bytes, rest: () => NOTHING };
};

const skippingMark = (): Transcoder => {
  let skipped = false;
  return {
    chunk: (bytes) => {
      if (skipped) return bytes;
      skipped = true;
      return bytes.subarray(3);
    },
    rest: () => NOTHING,
  };
};

const utf16 = (bigEndian: boolean): Transcoder => {
  const decoder = new TextDecoder("utf-16le");
  const encoder = new TextEncoder();
  let odd: Uint8Array = NOTHING;
  /** Not every platform decodes big endian: the pairs are swapped first. */
  const swapped = (bytes: Uint8Array): Uint8Array => {
    const all = new Uint8Array(odd.length + bytes.length);
    all.set(odd);
    all.set(bytes, odd.length);
    odd = all.slice(all.length - (all.length % 2));
    return swapPairs(all);
  };
  return {
    chunk: (bytes) => encoder.encode(decoder.decode(bigEndian ? swapped(bytes) : bytes, { stream: true })),
    rest: () => encoder.encode(decoder.decode()),
  };
};

const swapPairs = (bytes: Uint8Array): Uint8Array => {
  const out = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let i = 0; i < out.length; i += 2) {
    out[i] = bytes[i + 1] as number;
    out[i + 1] = bytes[i] as number;
  }
  return out;
};

const DECLARATION = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]*)["']/;

/** Refuses a part that declares itself in an encoding other than those XML requires. `head` is its beginning, in UTF-8. */
export const checkDeclaration = (head: Uint8Array, part: string): void => {
  const declared = DECLARATION.exec(new TextDecoder().decode(head.subarray(0, 256)))?.[1];
  if (declared !== undefined && !/^(utf-?8|utf-?16|us-ascii|ascii)/i.test(declared)) {
    throw new Refusal("unsupported-encoding", part);
  }
};
