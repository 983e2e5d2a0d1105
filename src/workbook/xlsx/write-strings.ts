import { escapedText } from "./escape";
import { MAIN_NAMESPACE, XML_HEAD } from "./write-names";

/** The texts of a workbook, each distinct one once. */
export interface StringTable {
  readonly indexOf: (text: string) => number;
  /** The part, in pieces, once every text has been asked for. */
  readonly xml: () => Iterable<string>;
}

/** Excel holds no more in a cell, and "repairs" a file that does. */
const LONGEST_TEXT = 32_767;

export const newStringTable = (): StringTable => {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    indexOf: (text) => {
      uses++;
      const kept = text.length > LONGEST_TEXT ? cut(text) : text;
      let index = indexes.get(kept);
      if (index === undefined) indexes.set(kept, (index = indexes.size));
      return index;
    },
    *xml() {
      const counts = ` count="${String(uses)}" uniqueCount="${String(indexes.size)}"`;
      yield `${XML_HEAD}<sst xmlns="${MAIN_NAMESPACE}"${counts}>`;
      for (const text of indexes.keys()) yield itemXml(text);
      yield "</sst>";
    },
  };
};

const cut = (text: string): string => {
  const last = text.charCodeAt(LONGEST_TEXT - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? LONGEST_TEXT - 1 : LONGEST_TEXT);
};

const itemXml = (text: string): string =>
  `<si><t${/^\s|\s$|[\n\t]| {2}/.test(text) ? ` xml:space="preserve"` : ""}>${escapedText(text)}</t></si>`;
