import { AMPERSAND, RETURN, UNDERSCORE } from "./bytes";
import { Refusal } from "./refusal";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes of UTF-8, as they are. */
export const plainText = (bytes: Uint8Array, from: number, to: number): string =>
  decoder.decode(bytes.subarray(from, to));

/** The character data of an element: references replaced, line ends as XML reads them. */
export const characterData = (bytes: Uint8Array, from: number, to: number, part: string): string => {
  const text = literalData(bytes, from, to);
  for (let i = from; i < to; i++) if (bytes[i] === AMPERSAND) return unreferenced(text, part);
  return text;
};

/** The same without references: what a CDATA section holds. */
export const literalData = (bytes: Uint8Array, from: number, to: number): string => {
  const text = plainText(bytes, from, to);
  for (let i = from; i < to; i++) if (bytes[i] === RETURN) return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  return text;
};

/** The text of a cell: `_x000D_` stands for the character of that code, `_x005F_` for the underscore of such a mark. */
export const cellText = (text: string): string => {
  const first = text.indexOf("_x");
  if (first < 0) return text;
  let out = text.slice(0, first);
  let at = first;
  while (at < text.length) {
    const code = text.charCodeAt(at) === UNDERSCORE ? escapedCode(text, at) : -1;
    if (code < 0) {
      const next = text.indexOf("_", at + 1);
      const to = next < 0 ? text.length : next;
      out += text.slice(at, to);
      at = to;
    } else {
      out += String.fromCharCode(code);
      at += 7;
    }
  }
  return out;
};

const escapedCode = (text: string, at: number): number => {
  if (text.charCodeAt(at + 1) !== 0x78 || text.charCodeAt(at + 6) !== UNDERSCORE) return -1;
  let code = 0;
  for (let i = at + 2; i < at + 6; i++) {
    const digit = hexDigit(text.charCodeAt(i));
    if (digit < 0) return -1;
    code = code * 16 + digit;
  }
  return code;
};

const hexDigit = (c: number): number => {
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  if (c >= 0x41 && c <= 0x46) return c - 0x37;
  return c >= 0x61 && c <= 0x66 ? c - 0x57 : -1;
};

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** "&#x10FFFF;" and a little more, for leading zeros. */
const LONGEST_REFERENCE = 20;

const unreferenced = (text: string, part: string): string => {
  let out = "";
  let at = 0;
  for (;;) {
    const start = text.indexOf("&", at);
    if (start < 0) return out + text.slice(at);
    const stop = text.slice(start, start + LONGEST_REFERENCE).indexOf(";");
    const character = stop < 0 ? null : referred(text.slice(start + 1, start + stop));
    if (character === null) throw new Refusal("corrupt-part", part);
    out += text.slice(at, start) + character;
    at = start + stop + 1;
  }
};

/** Codes that XML forbids (controls, lone surrogates) are kept: it is for those who show or write the text to escape them. */
const referred = (name: string): string | null => {
  if (!name.startsWith("#")) return ENTITIES.get(name) ?? null;
  const hexadecimal = name[1] === "x";
  const digits = name.slice(hexadecimal ? 2 : 1);
  if (!(hexadecimal ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(digits)) return null;
  const code = parseInt(digits, hexadecimal ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
};
