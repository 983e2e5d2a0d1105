import { plainText } from "./text";

const SLOTS = 4096;
const LONGEST = 48;

export type TextCache = (bytes: Uint8Array, from: number, to: number) => string;

/** Gives texts from their bytes, and the same string again for short texts met lately: registers repeat a few of them. */
export const newTextCache = (): TextCache => {
  const texts: string[] = [];
  const lengths = new Uint8Array(SLOTS);
  const kept = new Uint8Array(SLOTS * LONGEST);
  return (bytes, from, to) => {
    const length = to - from;
    if (length === 0) return "";
    if (length > LONGEST) return plainText(bytes, from, to);
    let hash = length;
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const base = slot * LONGEST;
    if (lengths[slot] === length) {
      let i = 0;
      while (i < length && kept[base + i] === bytes[from + i]) i++;
      if (i === length) return texts[slot] as string;
    }
    const text = plainText(bytes, from, to);
    texts[slot] = text;
    lengths[slot] = length;
    for (let i = 0; i < length; i++) kept[base + i] = bytes[from + i] as number;
    return text;
  };
};
