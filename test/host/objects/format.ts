import type { Box } from "../box";
import { type HostObject, hostClass, type Model } from "../model";
import { type HostSheet, strokeAt } from "../workbook";
import { ExcelError, type Json } from "../wire";
import { requireUnlocked } from "./range";

interface FormatOf {
  readonly model: Model;
  readonly sheet: HostSheet;
  readonly boxes: readonly Box[];
  /** Where we are: "Format", "Format.Font"… */
  readonly path: string;
}

type Check = (value: Json) => boolean;
const color: Check = (value) => typeof value === "string" && /^(#[0-9A-Fa-f]{6}|)$/.test(value);
const flag: Check = (value) => typeof value === "boolean";
const positive: Check = (value) => typeof value === "number" && value >= 0;
const oneOf =
  (...choices: string[]): Check =>
  (value) =>
    typeof value === "string" && choices.includes(value);

export const rangeFormat = hostClass<FormatOf>({
  className: "RangeFormat",
  properties: settable({
    HorizontalAlignment: oneOf("General", "Left", "Center", "Right", "Fill", "Justify"),
    VerticalAlignment: oneOf("Top", "Center", "Bottom", "Justify"),
    WrapText: flag,
    IndentLevel: positive,
    RowHeight: (value) => positive(value) && Number(value) <= 409,
    ColumnWidth: positive,
  }),
  children: {
    Font: (it) => font({ ...it, path: `${it.path}.Font` }),
    Fill: (it) => fill({ ...it, path: `${it.path}.Fill` }),
    Borders: (it) => borders({ ...it, path: `${it.path}.Borders` }),
    Protection: (it) => protection(it),
  },
});

/** Cells are locked unless someone said otherwise; null when they do not agree. */
const protection = hostClass<FormatOf>({
  className: "FormatProtection",
  properties: {
    Locked: {
      get: ({ sheet, boxes }) => {
        const locks = new Set(boxes.flatMap((box) => cellsOf(box)).map(([row, column]) => lockAt(sheet, row, column)));
        return locks.size === 1 ? [...locks][0] === true : null;
      },
    },
  },
});

const lockAt = (sheet: HostSheet, row: number, column: number): boolean =>
  strokeAt(sheet, "Format.Protection.Locked", row, column) !== false;

const cellsOf = ({ top, left, bottom, right }: Box): [number, number][] =>
  Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_, j): [number, number] => [top + i, left + j]),
  ).flat();

const font = hostClass<FormatOf>({
  className: "RangeFont",
  properties: settable({ Bold: flag, Italic: flag, Color: color, Size: positive, Underline: oneOf("None", "Single") }),
});

const fill = hostClass<FormatOf>({ className: "RangeFill", properties: settable({ Color: color }) });

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

const borders = hostClass<FormatOf>({
  className: "RangeBorderCollection",
  item: (it, edge): HostObject | null =>
    typeof edge === "string" && EDGES.includes(edge) ? border({ ...it, path: `${it.path}.${edge}` }) : null,
});

const border = hostClass<FormatOf>({
  className: "RangeBorder",
  properties: settable({
    Color: color,
    Style: oneOf("None", "Continuous", "Dash", "Dot", "Double"),
    Weight: oneOf("Hairline", "Thin", "Medium", "Thick"),
  }),
});

/** Properties that paint the cells, each with what it accepts; read back when all the cells agree, else null. */
function settable(checks: Readonly<Record<string, Check>>) {
  return Object.fromEntries(
    Object.entries(checks).map(([name, accepts]) => [
      name,
      {
        set: ({ sheet, boxes, path }: FormatOf, value: Json) => {
          requireUnlocked(sheet);
          if (!accepts(value)) throw new ExcelError("InvalidArgument", `${path}.${name} = ${JSON.stringify(value)}`);
          for (const box of boxes) sheet.strokes.push({ box, key: `${path}.${name}`, value });
        },
        get: ({ sheet, boxes, path }: FormatOf): Json => {
          const [box] = boxes;
          return box ? ((strokeAt(sheet, `${path}.${name}`, box.top, box.left) as Json | undefined) ?? null) : null;
        },
      },
    ]),
  );
}
