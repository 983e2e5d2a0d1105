/** Zip files changed in ways that zip writers seldom choose, and files that are no zip. */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

interface Directory {
  readonly bytes: Buffer;
  readonly end: number;
  readonly start: number;
  readonly count: number;
}

const directoryOf = (zip: Uint8Array): Directory => {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  return { bytes, end, start: bytes.readUInt32LE(end + 16), count: bytes.readUInt16LE(end + 10) };
};

/** The places of the central headers. */
const headersOf = ({ bytes, start, count }: Directory): readonly number[] => {
  const places: number[] = [];
  for (let at = start; places.length < count;) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Error("no central header");
    places.push(at);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return places;
};

/** The same zip with other fields in both headers of every entry. */
export const rewritten = (
  zip: Uint8Array,
  fields: { readonly flags?: number; readonly method?: number; readonly plainSize?: number },
): Uint8Array => {
  const directory = directoryOf(zip);
  const { bytes } = directory;
  for (const at of headersOf(directory)) {
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(local) !== LOCAL) throw new Error("no local header");
    if (fields.flags !== undefined) {
      bytes.writeUInt16LE(fields.flags, at + 8);
      bytes.writeUInt16LE(fields.flags, local + 6);
    }
    if (fields.method !== undefined) {
      bytes.writeUInt16LE(fields.method, at + 10);
      bytes.writeUInt16LE(fields.method, local + 8);
    }
    if (fields.plainSize !== undefined) {
      bytes.writeUInt32LE(fields.plainSize, at + 24);
      bytes.writeUInt32LE(fields.plainSize, local + 22);
    }
  }
  return new Uint8Array(bytes);
};

/** The same zip as written by a program that knew the sizes afterwards: the local headers leave them at 0. */
export const withDescriptors = (zip: Uint8Array): Uint8Array => {
  const directory = directoryOf(zip);
  const { bytes } = directory;
  for (const at of headersOf(directory)) {
    const local = bytes.readUInt32LE(at + 42);
    bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 8, at + 8);
    bytes.writeUInt16LE(bytes.readUInt16LE(local + 6) | 8, local + 6);
    bytes.fill(0, local + 14, local + 26);
  }
  return new Uint8Array(bytes);
};

/** The same zip, one entry named twice in its directory. */
export const duplicated = (name: string, zip: Uint8Array): Uint8Array => {
  const directory = directoryOf(zip);
  const { bytes, start, end, count } = directory;
  const places = [...headersOf(directory), end];
  const i = places.findIndex((at) => bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28)) === name);
  const again = bytes.subarray(places[i], places[i + 1]);
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt16LE(count + 1, 8);
  tail.writeUInt16LE(count + 1, 10);
  tail.writeUInt32LE(end - start + again.length, 12);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, end), again, tail]));
};

/** The same zip with the wide records of zip64, and narrow fields that only say to look there. */
export const wideZip = (zip: Uint8Array): Uint8Array => {
  const directory = directoryOf(zip);
  const { bytes, start, end, count } = directory;
  const places = [...headersOf(directory), end];
  const headers = places.slice(0, -1).map((at, i) => {
    const header = Buffer.from(bytes.subarray(at, places[i + 1]));
    const name = header.readUInt16LE(28);
    const extra = Buffer.alloc(4 + 24);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(header.readUInt32LE(24)), 4);
    extra.writeBigUInt64LE(BigInt(header.readUInt32LE(20)), 12);
    extra.writeBigUInt64LE(BigInt(header.readUInt32LE(42)), 20);
    for (const field of [20, 24, 42]) header.writeUInt32LE(0xffffffff, field);
    header.writeUInt16LE(extra.length, 30);
    header.writeUInt16LE(0, 32);
    return Buffer.concat([header.subarray(0, 46 + name), extra]);
  });
  const central = Buffer.concat(headers);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(central.length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + central.length), 8);
  locator.writeUInt32LE(1, 16);
  const tail = Buffer.from(bytes.subarray(end));
  tail.fill(0xff, 8, 20);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, start), central, record, locator, tail]));
};

/** A compound file whose directory holds these streams. */
export const compoundFile = (...streams: readonly string[]): Uint8Array => {
  const bytes = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  ["Root Entry", ...streams].forEach((name, i) => {
    const at = 1024 + i * 128;
    bytes.write(name, at, "utf16le");
    bytes.writeUInt16LE(name.length * 2 + 2, at + 64);
  });
  return new Uint8Array(bytes);
};
