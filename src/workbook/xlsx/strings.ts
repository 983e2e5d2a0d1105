import { AMPERSAND, bytesOf, GT, LT, RETURN, stands, UNDERSCORE } from "./bytes";
import { readPart, type Source } from "./part";
import { Refusal } from "./refusal";
import { cellText, characterData, literalData, plainText } from "./text";
import { newWalker } from "./xml";
import type { Entry } from "./zip";

/** The shared strings, in order. */
export const readSharedStrings = async (source: Source, entry: Entry): Promise<readonly string[]> => {
  const { limits } = source.budget;
  const strings: string[] = [];
  let item = "";
  let phonetic = 0;
  let within = false;
  let level = 0;
  let plainItems: ReturnType<typeof newPlainItems> | null = null;
  const add = (text: string): void => {
    if (strings.length >= limits.cells) throw new Refusal("too-large", entry.name);
    strings.push(text);
  };
  const walker = newWalker(entry.name, limits, {
    open: (name, attributes, parent) => {
      level++;
      if (name === "sst" && parent === null) plainItems = newPlainItems(attributes.prefix(), add);
      else if (name === "si" && parent === "sst") item = "";
      else if (name === "rPh") phonetic++;
      within = name === "t" && phonetic === 0;
    },
    close: (name, parent) => {
      level--;
      if (name === "si" && parent === "sst") add(item);
      else if (name === "rPh") phonetic--;
      within = false;
    },
    text: (bytes, from, to, literal) => {
      if (!within) return;
      item += cellText((literal ? literalData : characterData)(bytes, from, to, entry.name));
    },
  });
  await readPart(source, entry, (bytes) => {
    let at = 0;
    for (;;) {
      if (level === 1 && plainItems !== null) at = plainItems(bytes, at);
      if (at >= bytes.length) return at;
      const next = walker.step(bytes, at, bytes.length);
      if (next < 0) return at;
      at = next;
    }
  });
  walker.finish();
  return strings;
};

const PRESERVED = bytesOf(' xml:space="preserve"');

/**
 * Items as nearly all writers spell them, one text without references. Stops at the first one that is anything else, which the
 * general reader then takes.
 */
const newPlainItems = (prefix: string, add: (text: string) => void): ((bytes: Uint8Array, start: number) => number) => {
  const open = bytesOf(`<${prefix}si><${prefix}t`);
  const close = bytesOf(`</${prefix}t></${prefix}si>`);
  return (bytes, start) => {
    let item = start;
    for (;;) {
      let p = item;
      if (!stands(bytes, p, open)) return item;
      p += open.length;
      if (stands(bytes, p, PRESERVED)) p += PRESERVED.length;
      if (bytes[p] !== GT) return item;
      const from = ++p;
      let underscored = false;
      for (;;) {
        const c = bytes[p];
        if (c === LT) break;
        if (c === undefined || c === AMPERSAND || c === RETURN) return item;
        if (c === UNDERSCORE) underscored = true;
        p++;
      }
      if (!stands(bytes, p, close)) return item;
      const text = plainText(bytes, from, p);
      add(underscored ? cellText(text) : text);
      item = p + close.length;
    }
  };
};
