import { type Box, boxOf, columnCount, overlap, rowCount, WHOLE_SHEET } from "../box";
import { type HostObject, hostClass, type Model, NULL_OBJECT, numberArgument, textArgument } from "../model";
import type { HostSheet } from "../workbook";
import { ExcelError, type Json } from "../wire";
import { areas } from "./areas";
import { chartList } from "./charts";
import { pageBreaks, pageLayout } from "./page";
import { boxArgument, range, requireUnlocked, usedRange } from "./range";
import { pivotList, tableList } from "./tables";

export interface SheetOf {
  readonly model: Model;
  readonly sheet: HostSheet;
}

export const worksheet = hostClass<SheetOf>({
  className: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: rename },
    Position: { get: ({ sheet, model }) => model.workbook.sheets.indexOf(sheet), set: move },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ sheet }, value) => {
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
          throw new ExcelError("InvalidArgument", "visibility");
        sheet.visibility = value;
      },
    },
    // The client says "Gridlines" when it writes what it reads as "ShowGridlines".
    Gridlines: { set: ({ sheet }, value) => void sheet.settings.set("ShowGridlines", value) },
    TabColor: { set: ({ sheet }, value) => void sheet.settings.set("TabColor", value) },
  },
  children: {
    Charts: ({ sheet }) => chartList({ sheet }),
    Comments: ({ sheet }) => comments(sheet),
    Tables: ({ model, sheet }) => tableList({ model, sheets: [sheet] }),
    PivotTables: ({ model, sheet }) => pivotList({ model, sheets: [sheet] }),
    CustomProperties: (it) => customProperties(it),
    FreezePanes: (it) => freezePanes(it),
    PageLayout: ({ sheet }) => pageLayout({ sheet }),
    HorizontalPageBreaks: ({ sheet }) => pageBreaks({ sheet }),
    Protection: ({ sheet }) => protection(sheet),
  },
  methods: {
    GetRange: (it, [address]) =>
      range({ ...it, box: address === undefined || address === null ? WHOLE_SHEET : boxArgument(address) }),
    GetRangeByIndexes: (it, args) => {
      const [top, left] = [numberArgument(args, 0), numberArgument(args, 1)];
      const [rows, columns] = [numberArgument(args, 2), numberArgument(args, 3)];
      if (top < 0 || left < 0 || rows < 1 || columns < 1) throw new ExcelError("InvalidArgument", "indexes");
      return range({ ...it, box: { top, left, bottom: top + rows - 1, right: left + columns - 1 } });
    },
    GetRanges: (it, args) => {
      const address = textArgument(args, 0);
      if (address.length > 8_192) throw new ExcelError("InvalidArgument", "The address is too long.");
      return areas({ ...it, boxes: address.split(",").map(boxOf) });
    },
    GetUsedRangeOrNullObject: (it, [valuesOnly]) => usedRange({ ...it, box: WHOLE_SHEET }, valuesOnly),
    Activate: ({ model, sheet }) => {
      if (sheet.visibility !== "Visible")
        throw new ExcelError("InvalidOperation", "A hidden sheet cannot be activated.");
      model.workbook.active = sheet.id;
      return undefined;
    },
    Delete: remove,
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
    _RegisterCalculatedEvent: () => undefined,
    _UnregisterCalculatedEvent: () => undefined,
  },
});

/** Throws unless a sheet may have that name: Excel's own rules. */
export function checkSheetName(model: Model, name: Json | undefined, self?: HostSheet): string {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
    throw new ExcelError("InvalidArgument", `A sheet cannot be named ${JSON.stringify(name)}.`);
  const same = (other: HostSheet): boolean => other !== self && other.name.toLowerCase() === name.toLowerCase();
  if (model.workbook.sheets.some(same))
    throw new ExcelError("ItemAlreadyExists", `There is already a sheet "${name}".`);
  return name;
}

export function requireOpenStructure(model: Model): void {
  if (model.workbook.protected) throw new ExcelError("AccessDenied", "The structure of the workbook is protected.");
}

function rename({ model, sheet }: SheetOf, name: Json): void {
  requireOpenStructure(model);
  const before = sheet.name;
  sheet.name = checkSheetName(model, name, sheet);
  // Formulas and names follow the sheet, as in Excel.
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'!`;
  const follow = (formula: string): string =>
    formula.replaceAll(quoted(before), quoted(sheet.name)).replaceAll(`${before}!`, quoted(sheet.name));
  for (const other of model.workbook.sheets)
    for (const [key, formula] of other.formulas) other.formulas.set(key, follow(formula));
  for (const named of model.workbook.names) named.formula = follow(named.formula);
}

function move({ model, sheet }: SheetOf, position: Json): void {
  requireOpenStructure(model);
  const { sheets } = model.workbook;
  if (typeof position !== "number" || position < 0 || position >= sheets.length)
    throw new ExcelError("InvalidArgument", "position");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function remove({ model, sheet }: SheetOf): undefined {
  requireOpenStructure(model);
  const { sheets } = model.workbook;
  const others = sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  const [first] = others;
  if (!first) throw new ExcelError("InvalidOperation", "A workbook keeps at least one visible sheet.");
  sheets.splice(sheets.indexOf(sheet), 1);
  if (model.workbook.active === sheet.id) model.workbook.active = first.id;
  // What pointed to the sheet is lost, as in Excel.
  const quoted = `'${sheet.name.replaceAll("'", "''")}'!`;
  const lose = (formula: string): string => formula.replaceAll(quoted, "#REF!").replaceAll(`${sheet.name}!`, "#REF!");
  for (const other of sheets) for (const [key, formula] of other.formulas) other.formulas.set(key, lose(formula));
  for (const named of model.workbook.names) named.formula = lose(named.formula);
}

const protection = hostClass<HostSheet>({
  className: "WorksheetProtection",
  properties: { Protected: { get: (sheet) => sheet.protected } },
});

const comments = hostClass<HostSheet>({
  className: "CommentCollection",
  methods: { GetCount: (sheet) => sheet.comments },
});

const customProperty = hostClass<{ readonly sheet: HostSheet; readonly key: string }>({
  className: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ sheet, key }) => sheet.customProperties.get(key) ?? null },
  },
  methods: { Delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
});

const customProperties = hostClass<SheetOf>({
  className: "WorksheetCustomPropertyCollection",
  item: ({ sheet }, key) =>
    typeof key === "string" && sheet.customProperties.has(key) ? customProperty({ sheet, key }) : null,
  methods: {
    Add: ({ sheet }, args): HostObject => {
      const key = textArgument(args, 0);
      sheet.customProperties.set(key, textArgument(args, 1));
      return customProperty({ sheet, key });
    },
    GetItemOrNullObject: ({ sheet }, args) => {
      const key = textArgument(args, 0);
      return sheet.customProperties.has(key) ? customProperty({ sheet, key }) : NULL_OBJECT;
    },
  },
});

const freezePanes = hostClass<SheetOf>({
  className: "WorksheetFreezePanes",
  methods: {
    FreezeAt: ({ sheet }, [argument]) => {
      const box: Box = boxArgument(argument);
      if (box.top !== 0 || box.left !== 0) throw new ExcelError("InvalidArgument", "freezeAt");
      sheet.settings.set("FreezePanes", { rows: rowCount(box), columns: columnCount(box) });
      return undefined;
    },
    FreezeRows: ({ sheet }, args) =>
      void sheet.settings.set("FreezePanes", { rows: numberArgument(args, 0), columns: 0 }),
    FreezeColumns: ({ sheet }, args) =>
      void sheet.settings.set("FreezePanes", { rows: 0, columns: numberArgument(args, 0) }),
  },
});

/** Tables and merges refuse to overlap a table already there. */
export function requireFree(sheet: HostSheet, box: Box): void {
  requireUnlocked(sheet);
  if (sheet.tables.some((table) => overlap(table.box, box)))
    throw new ExcelError("InvalidArgument", "A table can't overlap another table.");
}
