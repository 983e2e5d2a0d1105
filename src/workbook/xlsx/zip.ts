import { Refusal } from "./refusal";
import type { Limits } from "./limits";

/** One entry of the container, as its central directory gives it. The sizes it declares are never trusted. */
export interface Entry {
  /** As written in the file, with forward slashes. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Where its local header begins. */
  readonly headerAt: number;
  /** Bytes of the file it may take at most. */
  readonly compressed: number;
}

/** Entries by their `partKey`. A name given twice has two. */
export type Directory = ReadonlyMap<string, readonly Entry[]>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

/** Where the end record of a zip begins, or -1. The record closes the file, but for a comment of 64 KB at most. */
export const endRecordAt = (bytes: Uint8Array): number => {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at--) {
    if (bytes[at] === 0x50 && view.getUint32(at, true) === END) return at;
  }
  return -1;
};

/** Reads the central directory. Bytes before the zip are legal (self-extracting archives, mail gateways) and skipped. */
export const directoryOf = (bytes: Uint8Array, limits: Limits): Directory => {
  const end = endRecordAt(bytes);
  if (end < 0) throw new Refusal("truncated", null);
  const view = viewOf(bytes);
  const { count, size, offset, recordAt } = tailOf(view, end);
  if (count > limits.entries) throw new Refusal("too-large", null);
  const start = recordAt - size;
  const junk = start - offset;
  if (start < 0 || junk < 0) throw new Refusal("truncated", null);

  const directory = new Map<string, Entry[]>();
  let at = start;
  for (let n = 0; n < count; n++) {
    if (at + 46 > recordAt || view.getUint32(at, true) !== CENTRAL) throw new Refusal("truncated", null);
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > recordAt) throw new Refusal("truncated", null);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameBytes));
    const wide = wideFields(view, at, at + 46 + nameBytes, extraBytes);
    const entry: Entry = {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      headerAt: junk + wide.headerAt,
      compressed: wide.compressed,
    };
    const key = partKey(name);
    const same = directory.get(key);
    if (same) same.push(entry);
    else directory.set(key, [entry]);
    at = next;
  }
  return directory;
};

/** How a part is looked for: letters of either case and percent escapes are the same. */
export const partKey = (name: string): string => {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
};

/** The compressed bytes of an entry, as they lie in the file. */
export const storedBytesOf = (bytes: Uint8Array, entry: Entry): Uint8Array => {
  const view = viewOf(bytes);
  const at = entry.headerAt;
  if (!(at + 30 <= bytes.length)) throw new Refusal("truncated", entry.name);
  if (view.getUint32(at, true) !== LOCAL) throw new Refusal("corrupt-part", entry.name);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const to = from + entry.compressed;
  if (to > bytes.length) throw new Refusal("truncated", entry.name);
  return bytes.subarray(from, to);
};

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** UTF-8 whatever the flag says: part names of a workbook are ASCII, and a name only serves to be compared. */
const nameOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll("\\", "/");

interface Tail {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the directory ends: the end record, or the zip64 one when there is one. */
  readonly recordAt: number;
}

const tailOf = (view: DataView, end: number): Tail => {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    // The locator's own offset does not count junk before the zip, so the record is looked for right before it.
    const recordAt = zip64RecordAt(view, locator);
    return {
      count: wideNumber(view, recordAt + 32),
      size: wideNumber(view, recordAt + 40),
      offset: wideNumber(view, recordAt + 48),
      recordAt,
    };
  }
  return {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    recordAt: end,
  };
};

const zip64RecordAt = (view: DataView, locator: number): number => {
  const told = wideNumber(view, locator + 8);
  for (const at of [told, locator - 56]) {
    if (at >= 0 && at + 56 <= locator && view.getUint32(at, true) === ZIP64_END) return at;
  }
  throw new Refusal("truncated", null);
};

const wideNumber = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;

/** Sizes of 0xFFFFFFFF stand in the zip64 extra field, in this order and only those. */
const wideFields = (
  view: DataView,
  at: number,
  extraAt: number,
  extraBytes: number,
): { compressed: number; headerAt: number } => {
  let compressed = view.getUint32(at + 20, true);
  let headerAt = view.getUint32(at + 42, true);
  const plain = view.getUint32(at + 24, true);
  for (let p = extraAt; p + 4 <= extraAt + extraBytes; p += 4 + view.getUint16(p + 2, true)) {
    if (view.getUint16(p, true) !== 1) continue;
    const stop = Math.min(p + 4 + view.getUint16(p + 2, true), extraAt + extraBytes);
    let field = p + 4;
    const take = (narrow: number): number => {
      if (narrow !== 0xffffffff || field + 8 > stop) return narrow;
      field += 8;
      return wideNumber(view, field - 8);
    };
    take(plain);
    compressed = take(compressed);
    headerAt = take(headerAt);
    break;
  }
  return { compressed, headerAt };
};
