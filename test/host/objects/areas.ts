import { addressOf, type Box } from "../box";
import { hostClass, type Model } from "../model";
import type { HostSheet } from "../workbook";
import { conditionalFormats } from "./conditional";
import { rangeFormat } from "./format";
import { range } from "./range";

interface AreasOf {
  readonly model: Model;
  readonly sheet: HostSheet;
  readonly boxes: readonly Box[];
}

/** Several rectangles of one sheet, formatted together. */
export const areas = hostClass<AreasOf>({
  className: "RangeAreas",
  tracked: true,
  properties: {
    AreaCount: { get: ({ boxes }) => boxes.length },
    Address: { get: ({ sheet, boxes }) => boxes.map((box) => addressOf(sheet.name, box)).join(",") },
  },
  children: {
    Format: ({ model, sheet, boxes }) => rangeFormat({ model, sheet, boxes, path: "Format" }),
    ConditionalFormats: (it) => conditionalFormats(it),
    Areas: (it) => areaList(it),
    Worksheet: ({ model, sheet }) => model.worksheet(sheet),
  },
});

const areaList = hostClass<AreasOf>({
  className: "RangeCollection",
  items: ({ model, sheet, boxes }) => boxes.map((box) => range({ model, sheet, box })),
});
