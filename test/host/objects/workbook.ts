import { type Argument, type HostObject, hostClass, type Model, NULL_OBJECT, textArgument } from "../model";
import { boxOf } from "../box";
import { type HostName, type HostSheet, hostSheet } from "../workbook";
import { ExcelError } from "../wire";
import { areas } from "./areas";
import { range } from "./range";
import { pivotList, tableList } from "./tables";
import { checkSheetName, requireOpenStructure, worksheet } from "./worksheet";

/** The root of the object model: what `context.workbook` is. */
export const workbook = hostClass<Model>({
  className: "Workbook",
  children: {
    Worksheets: (model) => worksheets(model),
    Tables: (model) => tableList({ model, sheets: model.workbook.sheets }),
    PivotTables: (model) => pivotList({ model, sheets: model.workbook.sheets }),
    Names: (model) => names(model),
    Protection: (model) => protection(model),
    Application: () => application(null),
    Functions: (model) => functions(model),
  },
  methods: { GetActiveCell: activeCell, GetSelectedRanges: selectedRanges },
});

function selectedRanges(model: Model): HostObject {
  const sheet = model.workbook.sheets.find(({ id }) => id === model.workbook.active);
  if (!sheet) throw new ExcelError("InvalidSelection", "The selection is not made of cells.");
  const first = model.workbook.selected.get(sheet.id) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return areas({ model, sheet, boxes: [first, ...(model.workbook.alsoSelected.get(sheet.id) ?? [])] });
}

/** The first cell of what is selected in the sheet in view. */
function activeCell(model: Model): HostObject {
  const sheet = model.workbook.sheets.find(({ id }) => id === model.workbook.active);
  if (!sheet) throw new ExcelError("ItemNotFound", "The sheet in view has no cell.");
  const { top, left } = model.workbook.selected.get(sheet.id) ?? { top: 0, left: 0 };
  return range({ model, sheet, box: { top, left, bottom: top, right: left } });
}

const worksheets = hostClass<Model>({
  className: "WorksheetCollection",
  items: (model) => model.workbook.sheets.map((sheet) => worksheet({ model, sheet })),
  item: findSheet,
  methods: {
    Add: (model, [name]) => {
      requireOpenStructure(model);
      const sheet = hostSheet(checkSheetName(model, typeof name === "string" ? name : undefined), []);
      model.workbook.sheets.push(sheet);
      return worksheet({ model, sheet });
    },
    GetItemOrNullObject: (model, [key]) => findSheet(model, key) ?? NULL_OBJECT,
    GetActiveWorksheet: (model) => findSheet(model, model.workbook.active) ?? NULL_OBJECT,
    _RegisterAddedEvent: () => undefined,
    _UnregisterAddedEvent: () => undefined,
    _RegisterDeletedEvent: () => undefined,
    _UnregisterDeletedEvent: () => undefined,
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
    _RegisterRowSortedEvent: () => undefined,
    _UnregisterRowSortedEvent: () => undefined,
    _RegisterCalculatedEvent: () => undefined,
    _UnregisterCalculatedEvent: () => undefined,
    _RegisterSelectionChangedEvent: () => undefined,
    _UnregisterSelectionChangedEvent: () => undefined,
    _RegisterActivatedEvent: () => undefined,
    _UnregisterActivatedEvent: () => undefined,
  },
});

function findSheet(model: Model, key: Argument | undefined): HostObject | null {
  const same = (sheet: HostSheet): boolean =>
    sheet.id === key || (typeof key === "string" && sheet.name.toLowerCase() === key.toLowerCase());
  const sheet = model.workbook.sheets.find(same);
  return sheet ? worksheet({ model, sheet }) : null;
}

const namedItem = hostClass<{ readonly model: Model; readonly named: HostName }>({
  className: "NamedItem",
  identity: ({ named }) => ({ _Id: named.name }),
  properties: {
    Name: { get: ({ named }) => named.name },
    Formula: {
      get: ({ named }) => named.formula,
      set: ({ named }, value) => {
        if (typeof value !== "string" || !value.startsWith("=")) throw new ExcelError("InvalidArgument", "formula");
        named.formula = value;
      },
    },
    Comment: { get: ({ named }) => named.comment },
  },
  methods: {
    GetRangeOrNullObject: (it) => namedRange(it) ?? NULL_OBJECT,
    Delete: ({ model, named }) => {
      model.workbook.names.splice(model.workbook.names.indexOf(named), 1);
      return undefined;
    },
  },
});

/** The range of a name that is one, "='Paramètres SPASER'!$A$2:$B$9"; formulas of other kinds are not worked out. */
function namedRange({ model, named }: { readonly model: Model; readonly named: HostName }): HostObject | null {
  const [, quoted, plain, address] =
    /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(named.formula) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = model.workbook.sheets.find((one) => one.name === name);
  return sheet === undefined || address === undefined ? null : range({ model, sheet, box: boxOf(address) });
}

const names = hostClass<Model>({
  className: "NamedItemCollection",
  // Those of one sheet (its print titles, its filter) are not in the workbook's list.
  items: (model) => globalNames(model).map((named) => namedItem({ model, named })),
  item: findName,
  methods: {
    Add: (model, args) => {
      const [name, formula, comment] = [textArgument(args, 0), textArgument(args, 1), args[2]];
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || !formula.startsWith("="))
        throw new ExcelError("InvalidArgument", `The name ${name} = ${formula} is not well formed.`);
      if (findName(model, name)) throw new ExcelError("ItemAlreadyExists", `The name "${name}" is taken.`);
      const named = { name, formula, comment: typeof comment === "string" ? comment : "" };
      model.workbook.names.push(named);
      return namedItem({ model, named });
    },
    GetItemOrNullObject: (model, [name]) => findName(model, name) ?? NULL_OBJECT,
  },
});

const globalNames = (model: Model): HostName[] => model.workbook.names.filter(({ sheet }) => sheet === undefined);

function findName(model: Model, name: Argument | undefined): HostObject | null {
  const named = globalNames(model).find(
    (one) => typeof name === "string" && one.name.toLowerCase() === name.toLowerCase(),
  );
  return named ? namedItem({ model, named }) : null;
}

const protection = hostClass<Model>({
  className: "WorkbookProtection",
  properties: { Protected: { get: (model) => model.workbook.protected } },
});

const application = hostClass<null>({
  className: "Application",
  children: { CultureInfo: () => cultureInfo(null) },
  methods: {
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
});

/** A French Excel. */
const cultureInfo = hostClass<null>({
  className: "CultureInfo",
  properties: { Name: { get: () => "fr-FR" } },
  children: { DatetimeFormat: () => datetimeFormat(null) },
});

const datetimeFormat = hostClass<null>({
  className: "DatetimeFormatInfo",
  properties: { ShortDatePattern: { get: () => "dd/MM/yyyy" } },
});

const functionResult = hostClass<number>({
  className: "FunctionResult",
  properties: { Value: { get: (value) => value }, Error: { get: () => null } },
});

/** Worksheet functions called by the add-in: DATE only, which tells the date system apart. */
const functions = hostClass<Model>({
  className: "Functions",
  methods: {
    Date: (model, [year, month, day]) => {
      const serial = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
      return functionResult(model.workbook.date1904 ? serial - 1_462 : serial);
    },
  },
});
