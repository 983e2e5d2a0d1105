import type { FileFault } from "../port";
import { faultOfCompound, isCompound } from "./cfb";
import { endRecordAt } from "./zip";

/** What bytes are, by what they begin with (a name and its extension say nothing): a zip, or why they are no workbook. */
export const whatIs = (bytes: Uint8Array): "zip" | FileFault["code"] => {
  if (bytes.length === 0) return "empty-file";
  if (isCompound(bytes)) return faultOfCompound(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return "zip";
  const text = textOf(bytes.subarray(0, 4096));
  if (text === null || text.startsWith("%PDF")) return endRecordAt(bytes) < 0 ? "not-a-workbook" : "zip";
  if (/<(!doctype\s+html|html|table|body)[\s>]/i.test(text) || /^mime-version:/i.test(text)) return "html";
  if (endRecordAt(bytes) >= 0) return "zip";
  if (/^[<{[]/.test(text)) return "not-a-workbook";
  return /[;,\t|\n\r]/.test(text) ? "csv" : "not-a-workbook";
};

/** The beginning of a text, trimmed; null when the bytes are none. */
const textOf = (head: Uint8Array): string | null => {
  const [a, b] = head;
  const utf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  if (!utf16 && head.some((byte) => byte < 9 || (byte > 13 && byte < 27))) return null;
  return new TextDecoder(utf16 ? (a === 0xff ? "utf-16le" : "utf-16be") : "windows-1252")
    .decode(head)
    .replace(/^(\u00ef\u00bb\u00bf)?\s*/, "");
};
