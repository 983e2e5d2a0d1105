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
  const add = (text: string): void => {
    if (strings.length >= limits.cells) throw new Refusal("too-large", entry.name);
    strings.push(text);
  };
  const walker = newWalker(entry.name, limits, {
    open: (name, _attributes, parent) => {
      level++;
      if (name === "si" && parent === "sst") item = "";
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
      if (level === 1) at = plainItems(bytes, at, add);
      if (at >= bytes.length) return at;
      const next = walker.step(bytes, at, bytes.length);
      if (next < 0) return at;
      at = next;
    }
  });
  walker.finish();
  return strings;
};

const OPEN = bytesOf("<si><t");
const PRESERVED = bytesOf(' xml:space="preserve"');
const CLOSE = bytesOf("</t></si>");

/** Items as nearly all writers spell them, one text without references; stops at the first one that is anything else. */
const plainItems = (bytes: Uint8Array, start: number, add: (text: string) => void): number => {
  let item = start;
  for (;;) {
    let p = item;
    if (!stands(bytes, p, OPEN)) return item;
    p += OPEN.length;
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
    if (!stands(bytes, p, CLOSE)) return item;
    const text = plainText(bytes, from, p);
    add(underscored ? cellText(text) : text);
    item = p + CLOSE.length;
  }
};
