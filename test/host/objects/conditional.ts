import { type Box, overlap } from "../box";
import { type HostObject, hostClass, type Model, NULL_OBJECT } from "../model";
import { type HostConditionalFormat, type HostSheet, nextSerial } from "../workbook";
import { ExcelError, type Json } from "../wire";
import { areas } from "./areas";
import { range, requireUnlocked } from "./range";

interface FormatsOf {
  readonly model: Model;
  readonly sheet: HostSheet;
  readonly boxes: readonly Box[];
}

interface FormatOf extends FormatsOf {
  readonly one: HostConditionalFormat;
}

/** The conditional formats that touch some cells, in order of priority. */
export const conditionalFormats = hostClass<FormatsOf>({
  className: "ConditionalFormatCollection",
  items: (it) => touching(it).map((one) => conditionalFormat({ ...it, one })),
  item: (it, id) => {
    const one = touching(it).find((known) => known.id === id);
    return one ? conditionalFormat({ ...it, one }) : null;
  },
  methods: {
    // A new one comes first, before those of the user.
    Add: (it, [type]) => {
      requireUnlocked(it.sheet);
      if (type !== "Custom")
        throw new ExcelError("InvalidArgument", "The simulated host adds custom conditional formats only.");
      const id = `{CF-${String(nextSerial())}}`;
      const one = { id, boxes: it.boxes, type, stopIfTrue: false, formula: null, effects: new Map<string, unknown>() };
      it.sheet.conditionalFormats.unshift(one);
      return conditionalFormat({ ...it, one });
    },
    GetCount: (it) => touching(it).length,
  },
});

const touching = ({ sheet, boxes }: FormatsOf): HostConditionalFormat[] =>
  sheet.conditionalFormats.filter((one) => one.boxes.some((box) => boxes.some((asked) => overlap(box, asked))));

const conditionalFormat: (it: FormatOf) => HostObject = hostClass<FormatOf>({
  className: "ConditionalFormat",
  identity: ({ one }) => ({ Id: one.id }),
  properties: {
    Id: { get: ({ one }) => one.id },
    Type: { get: ({ one }) => one.type },
    Priority: { get: ({ sheet, one }) => sheet.conditionalFormats.indexOf(one) },
    StopIfTrue: {
      get: ({ one }) => one.stopIfTrue,
      set: ({ one }, value) => {
        one.stopIfTrue = value === true;
      },
    },
  },
  children: {
    Custom: (it) => custom(requireCustom(it)),
    CustomOrNullObject: (it) => (it.one.type === "Custom" ? custom(it) : NULL_OBJECT),
  },
  methods: {
    Delete: ({ sheet, one }) => {
      requireUnlocked(sheet);
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(one), 1);
      return undefined;
    },
    GetRanges: ({ model, sheet, one }) => areas({ model, sheet, boxes: one.boxes }),
    GetRange: ({ model, sheet, one }) => {
      const [box, ...others] = one.boxes;
      if (box === undefined || others.length > 0)
        throw new ExcelError("InvalidOperation", "The conditional format covers several ranges.");
      return range({ model, sheet, box });
    },
  },
});

function requireCustom(it: FormatOf): FormatOf {
  if (it.one.type !== "Custom") throw new ExcelError("InvalidOperation", "The conditional format is of another type.");
  return it;
}

const custom = hostClass<FormatOf>({
  className: "CustomConditionalFormat",
  children: { Rule: (it) => rule(it), Format: (it) => format(it) },
});

const rule = hostClass<FormatOf>({
  className: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: ({ one }) => one.formula,
      set: ({ one }, value) => {
        if (typeof value !== "string" || !value.startsWith("=")) throw new ExcelError("InvalidArgument", "formula");
        one.formula = value;
      },
    },
  },
});

const format = hostClass<FormatOf>({
  className: "ConditionalRangeFormat",
  children: {
    Fill: ({ one }) => painter("ConditionalRangeFill", "Fill", ["Color"])(one),
    Font: ({ one }) => painter("ConditionalRangeFont", "Font", ["Color", "Bold", "Italic", "Underline"])(one),
  },
});

const painter = (className: string, path: string, members: readonly string[]) =>
  hostClass<HostConditionalFormat>({
    className,
    properties: Object.fromEntries(
      members.map((member) => [
        member,
        {
          get: (one: HostConditionalFormat): Json => (one.effects.get(`${path}.${member}`) as Json | undefined) ?? null,
          set: (one: HostConditionalFormat, value: Json) => void one.effects.set(`${path}.${member}`, value),
        },
      ]),
    ),
  });
