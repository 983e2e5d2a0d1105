import { hostClass } from "../model";
import type { HostSheet } from "../workbook";
import { ExcelError, type Json } from "../wire";
import { boxArgument } from "./range";

interface PageOf {
  readonly sheet: HostSheet;
}

const setting = (path: string, accepts: (value: Json) => boolean) => ({
  set: ({ sheet }: PageOf, value: Json) => {
    if (!accepts(value)) throw new ExcelError("InvalidArgument", `${path} = ${JSON.stringify(value)}`);
    sheet.settings.set(path, value);
  },
});

const isText = (value: Json): boolean => typeof value === "string";
const isFlag = (value: Json): boolean => typeof value === "boolean";

/** Print setup, kept in the sheet's settings under "PageLayout.…". */
export const pageLayout = hostClass<PageOf>({
  className: "PageLayout",
  properties: {
    Orientation: setting("PageLayout.Orientation", (value) => value === "Portrait" || value === "Landscape"),
    PaperSize: setting("PageLayout.PaperSize", (value) => value === "A4" || value === "A3"),
    Zoom: setting("PageLayout.Zoom", (value) => typeof value === "object" && value !== null),
    CenterHorizontally: setting("PageLayout.CenterHorizontally", isFlag),
  },
  children: { HeadersFooters: (it) => headersFooters(it) },
  methods: {
    SetPrintMargins: ({ sheet }, [unit, margins]) => {
      if (unit !== "Inches" && unit !== "Centimeters" && unit !== "Points")
        throw new ExcelError("InvalidArgument", "unit");
      sheet.settings.set("PageLayout.PrintMargins", { unit, margins });
      return undefined;
    },
    SetPrintTitleColumns: ({ sheet }, [argument]) => {
      const { top, bottom, left, right } = boxArgument(argument);
      if (top !== 0 || bottom !== 1_048_575)
        throw new ExcelError("InvalidArgument", "Title columns are whole columns.");
      sheet.settings.set("PageLayout.PrintTitleColumns", { from: left, to: right });
      return undefined;
    },
    SetPrintTitleRows: ({ sheet }, [argument]) => {
      const { top, bottom, left, right } = boxArgument(argument);
      if (left !== 0 || right !== 16_383) throw new ExcelError("InvalidArgument", "Title rows are whole rows.");
      sheet.settings.set("PageLayout.PrintTitleRows", { from: top + 1, to: bottom + 1 });
      return undefined;
    },
  },
});

const headersFooters = hostClass<PageOf>({
  className: "HeaderFooterGroup",
  children: { DefaultForAllPages: (it) => headerFooter(it) },
});

const headerFooter = hostClass<PageOf>({
  className: "HeaderFooter",
  properties: {
    LeftFooter: setting("PageLayout.LeftFooter", isText),
    CenterFooter: setting("PageLayout.CenterFooter", isText),
    RightFooter: setting("PageLayout.RightFooter", isText),
  },
});

const pageBreak = hostClass<PageOf>({ className: "PageBreak" });

export const pageBreaks = hostClass<PageOf>({
  className: "PageBreakCollection",
  methods: {
    Add: (it, [argument]) => {
      const row = boxArgument(argument).top + 1;
      if (row < 2) throw new ExcelError("InvalidArgument", "A page cannot begin before the first row.");
      it.sheet.pageBreaks.push(row);
      return pageBreak(it);
    },
  },
});
