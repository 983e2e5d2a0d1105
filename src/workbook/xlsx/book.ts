import type { Sheet } from "../port";
import { readXml, type Source } from "./part";
import { Refusal } from "./refusal";
import { cellText } from "./text";
import type { Entry } from "./zip";

/** What the workbook part says of itself. */
export interface Book {
  readonly date1904: boolean;
  readonly sheets: readonly BookSheet[];
}

interface BookSheet {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  /** The id of its relationship. */
  readonly link: string;
}

/** An xsd:boolean. */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

export const readBook = async (source: Source, entry: Entry): Promise<Book> => {
  let date1904 = false;
  const sheets: BookSheet[] = [];
  await readXml(source, entry, {
    open: (name, attributes, parent) => {
      if (parent === null && name !== "workbook") throw new Refusal("not-a-workbook", entry.name);
      if (name === "workbookPr" && parent === "workbook") date1904 = isTrue(attributes.get("date1904"));
      if (name !== "sheet" || parent !== "sheets") return;
      const state = attributes.get("state");
      sheets.push({
        name: cellText(attributes.get("name") ?? ""),
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
        link: attributes.getPrefixed("id") ?? "",
      });
    },
  });
  return { date1904, sheets };
};
