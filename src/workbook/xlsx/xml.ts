import { bytesOf, EQUALS, GT, LT, QUOTE, SLASH } from "./bytes";
import type { Limits } from "./limits";
import { newNames, spells, type Name } from "./names";
import { Refusal } from "./refusal";
import { characterData } from "./text";

/** The attributes of the tag being told; only valid during the call. */
export interface Attributes {
  /** What stands before the tag's own name, with its colon: "x:", or "". */
  readonly prefix: () => string;
  /** Its value, references replaced, by its name without any prefix. */
  readonly get: (name: string) => string | undefined;
  /** The same for a name that stands in another namespace, whatever its prefix: `r:id`. */
  readonly getPrefixed: (local: string) => string | undefined;
}

/** What a reader of a part is told, in document order. Names come without prefix; `parent` is null above the root. */
export interface Handler {
  readonly open?: (name: string, attributes: Attributes, parent: string | null, depth: number) => void;
  readonly close?: (name: string, parent: string | null) => void;
  /** Character data between two tags, as UTF-8 bytes; `literal` when they are those of a CDATA section. */
  readonly text?: (bytes: Uint8Array, from: number, to: number, literal: boolean) => void;
}

export interface Walker {
  /** Reads one tag or text that begins at `at`. Gives where the next begins, or -1 when `end` comes before it is whole. */
  readonly step: (bytes: Uint8Array, at: number, end: number) => number;
  /** To call after the last byte: refuses a document that is not complete. */
  readonly finish: () => void;
}

const BANG = 0x21;
const QUESTION = 0x3f;
const SINGLE = 0x27;
const COLON = 0x3a;

const COMMENT_OPEN = bytesOf("<!--");
const COMMENT_CLOSE = bytesOf("-->");
const CDATA_OPEN = bytesOf("<![CDATA[");
const CDATA_CLOSE = bytesOf("]]>");
const INSTRUCTION_CLOSE = bytesOf("?>");

/**
 * A linear scanner of XML: each byte is looked at once, nothing is expanded, any DOCTYPE is refused. It checks that tags
 * nest, so that a part cut short is never taken for a whole one.
 */
export const newWalker = (part: string, limits: Limits, handler: Handler): Walker => {
  const nameAt = newNames();
  const stack: Name[] = [];
  /** Four offsets for each attribute: its name, then its value. */
  const spans: number[] = [];
  let count = 0;
  let current: Name = { qualified: "", local: "" };
  let source: Uint8Array = new Uint8Array(0);
  let rootSeen = false;

  const malformed = (): Refusal => new Refusal("corrupt-part", part);
  const value = (i: number): string => characterData(source, spans[i + 2] as number, spans[i + 3] as number, part);
  const attributes: Attributes = {
    prefix: () => current.qualified.slice(0, current.qualified.length - current.local.length),
    get: (name) => {
      for (let i = 0; i < count; i += 4) {
        if (spells(name, source, spans[i] as number, spans[i + 1] as number)) return value(i);
      }
      return undefined;
    },
    getPrefixed: (local) => {
      for (let i = 0; i < count; i += 4) {
        const to = spans[i + 1] as number;
        const from = to - local.length;
        if (from > (spans[i] as number) && source[from - 1] === COLON && spells(local, source, from, to))
          return value(i);
      }
      return undefined;
    },
  };

  const openTag = (bytes: Uint8Array, at: number, end: number): number => {
    let p = at + 1;
    while (p < end && !endsName(bytes[p] as number)) p++;
    if (p === end) return -1;
    const nameEnd = p;
    if (nameEnd === at + 1) throw malformed();
    count = 0;
    for (;;) {
      const gap = p;
      while (p < end && isSpace(bytes[p] as number)) p++;
      if (p === end) return -1;
      let c = bytes[p] as number;
      if (c === GT || c === SLASH) break;
      const from = p;
      while (p < end && !endsName((c = bytes[p] as number)) && c !== EQUALS && c !== LT) p++;
      const to = p;
      while (p < end && isSpace(bytes[p] as number)) p++;
      if (p === end) return -1;
      if (gap === from || to === from || bytes[p] !== EQUALS) throw malformed();
      p++;
      while (p < end && isSpace(bytes[p] as number)) p++;
      if (p === end) return -1;
      const quote = bytes[p];
      if (quote !== QUOTE && quote !== SINGLE) throw malformed();
      const start = ++p;
      while (p < end && (c = bytes[p] as number) !== quote) {
        if (c === LT) throw malformed();
        p++;
      }
      if (p === end) return -1;
      if (count >= limits.attributes * 4) throw new Refusal("too-large", part);
      spans[count] = from;
      spans[count + 1] = to;
      spans[count + 2] = start;
      spans[count + 3] = p;
      count += 4;
      p++;
    }
    const empty = bytes[p] === SLASH;
    if (empty) {
      if (++p === end) return -1;
      if (bytes[p] !== GT) throw malformed();
    }
    const parent = stack[stack.length - 1];
    if (parent === undefined && rootSeen) throw malformed();
    rootSeen = true;
    const name = nameAt(bytes, at + 1, nameEnd);
    current = name;
    source = bytes;
    const above = parent === undefined ? null : parent.local;
    handler.open?.(name.local, attributes, above, stack.length);
    if (empty) handler.close?.(name.local, above);
    else if (stack.push(name) > limits.depth) throw new Refusal("too-large", part);
    return p + 1;
  };

  const closeTag = (bytes: Uint8Array, at: number, end: number): number => {
    const close = bytes.indexOf(GT, at);
    if (close < 0 || close >= end) return -1;
    let to = close;
    while (to > at && isSpace(bytes[to - 1] as number)) to--;
    const name = stack.pop();
    if (nameAt(bytes, at + 2, to).qualified !== name?.qualified) throw malformed();
    handler.close?.(name.local, stack[stack.length - 1]?.local ?? null);
    return close + 1;
  };

  const declaration = (bytes: Uint8Array, at: number, end: number): number => {
    if (begins(bytes, at, end, COMMENT_OPEN)) return after(bytes, at + 4, end, COMMENT_CLOSE);
    if (begins(bytes, at, end, CDATA_OPEN)) {
      const next = after(bytes, at + 9, end, CDATA_CLOSE);
      if (stack.length === 0) throw malformed();
      if (next >= 0) handler.text?.(bytes, at + 9, next - 3, true);
      return next;
    }
    if (
      end - at < CDATA_OPEN.length &&
      (mayBegin(bytes, at, end, CDATA_OPEN) || mayBegin(bytes, at, end, COMMENT_OPEN))
    )
      return -1;
    throw new Refusal("forbidden-xml", part);
  };

  const step = (bytes: Uint8Array, at: number, end: number): number => {
    const next = token(bytes, at, end);
    if (next - at > limits.tokenBytes) throw new Refusal("too-large", part);
    return next;
  };

  const token = (bytes: Uint8Array, at: number, end: number): number => {
    if (bytes[at] !== LT) {
      let p = at;
      let blank = true;
      while (p < end && bytes[p] !== LT) {
        if (!isSpace(bytes[p] as number)) blank = false;
        p++;
      }
      if (stack.length === 0) {
        if (!blank) throw malformed();
        return p;
      }
      if (p === end) return -1;
      handler.text?.(bytes, at, p, false);
      return p;
    }
    if (at + 1 >= end) return -1;
    const c = bytes[at + 1];
    if (c === SLASH) return closeTag(bytes, at, end);
    if (c === BANG) return declaration(bytes, at, end);
    if (c === QUESTION) return after(bytes, at + 2, end, INSTRUCTION_CLOSE);
    return openTag(bytes, at, end);
  };

  const finish = (): void => {
    if (!rootSeen || stack.length > 0) throw malformed();
  };

  return { step, finish };
};

const isSpace = (c: number): boolean => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;

const endsName = (c: number): boolean => isSpace(c) || c === GT || c === SLASH;

const begins = (bytes: Uint8Array, at: number, end: number, mark: Uint8Array): boolean =>
  end - at >= mark.length && mayBegin(bytes, at, end, mark);

const mayBegin = (bytes: Uint8Array, at: number, end: number, mark: Uint8Array): boolean => {
  for (let i = 0; i < mark.length && at + i < end; i++) if (bytes[at + i] !== mark[i]) return false;
  return true;
};

/** Where the byte after the next `mark` is, or -1. All marks end with ">". */
const after = (bytes: Uint8Array, at: number, end: number, mark: Uint8Array): number => {
  for (let p = at + mark.length - 1; p < end; p++) {
    if (bytes[p] === GT && mayBegin(bytes, p + 1 - mark.length, end, mark)) return p + 1;
  }
  return -1;
};
