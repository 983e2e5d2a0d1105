import type { FileFault } from "../port";

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entries take 128 bytes, at a multiple of 128. */
const ENTRY = 128;
const LONGEST_NAME = 64;

export const isCompound = (bytes: Uint8Array): boolean => MAGIC.every((byte, i) => bytes[i] === byte);

/** What a compound file (the container of Office 97, and of passworded files since) must be refused as. */
export const faultOfCompound = (bytes: Uint8Array): FileFault["code"] => {
  const names = streamNames(bytes);
  if (names.has("EncryptedPackage") || names.has("EncryptionInfo")) return "encrypted";
  if (names.has("Workbook") || names.has("Book")) return "legacy-xls";
  // Other documents of that time keep a named stream; one that shows none is a protected file we cannot see into.
  return ["WordDocument", "PowerPoint Document", "__properties_version1.0"].some((name) => names.has(name))
    ? "not-a-workbook"
    : "encrypted";
};

/** Looked for at every place an entry could be, so that a damaged chain of sectors hides none. */
const streamNames = (bytes: Uint8Array): ReadonlySet<string> => {
  const names = new Set<string>();
  const decoder = new TextDecoder("utf-16le");
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = (bytes[at + LONGEST_NAME] as number) | ((bytes[at + LONGEST_NAME + 1] as number) << 8);
    if (length < 4 || length > LONGEST_NAME || length % 2 === 1 || bytes[at + 1] !== 0) continue;
    if (names.size < 1000) names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
};
