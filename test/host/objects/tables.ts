import type { Box } from "../box";
import { type Argument, type HostObject, hostClass, isHostObject, type Model, NULL_OBJECT } from "../model";
import { cellAt, type HostSheet, type HostTable, hostTable, nextSerial, putCell } from "../workbook";
import { ExcelError, type Json } from "../wire";
import { boxArgument, range } from "./range";
import { requireFree } from "./worksheet";

interface TableOf {
  readonly model: Model;
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

interface ListOf {
  readonly model: Model;
  readonly sheets: readonly HostSheet[];
}

const table = hostClass<TableOf>({
  className: "Table",
  identity: ({ table: { id } }) => ({ Id: id }),
  properties: {
    Id: { get: ({ table: { id } }) => id },
    Name: { get: ({ table: { name } }) => name, set: rename },
    ShowHeaders: { get: ({ table: { showHeaders } }) => showHeaders },
    ShowTotals: { get: ({ table: { showTotals } }) => showTotals },
    Style: {
      get: ({ table: { style } }) => style,
      set: (it, value) => {
        if (typeof value !== "string") throw new ExcelError("InvalidArgument", "style");
        it.table.style = value;
      },
    },
  },
  children: { Worksheet: ({ model, sheet }) => model.worksheet(sheet) },
  methods: {
    GetRange: ({ model, sheet, table: { box } }) => range({ model, sheet, box }),
    Delete: ({ sheet, table: gone }) => {
      sheet.tables.splice(sheet.tables.indexOf(gone), 1);
      return undefined;
    },
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
  },
});

export const tableList = hostClass<ListOf>({
  className: "TableCollection",
  items: (it) => allTables(it).map(table),
  item: (it, key) => findTable(it, key),
  methods: {
    Add: add,
    GetItemOrNullObject: (it, [key]) => findTable(it, key) ?? NULL_OBJECT,
    _RegisterAddedEvent: () => undefined,
    _UnregisterAddedEvent: () => undefined,
    _RegisterDeletedEvent: () => undefined,
    _UnregisterDeletedEvent: () => undefined,
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
  },
});

const allTables = ({ model, sheets }: ListOf): TableOf[] =>
  sheets.flatMap((sheet) => sheet.tables.map((one) => ({ model, sheet, table: one })));

function findTable(it: ListOf, key: Argument | undefined): HostObject | null {
  const found = allTables(it).find(({ table: { id, name } }) => id === key || name === key);
  return found ? table(found) : null;
}

function rename({ model, table: one }: TableOf, name: Json): void {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255)
    throw new ExcelError("InvalidArgument", `A table cannot be named ${JSON.stringify(name)}.`);
  const taken = [
    ...allTables({ model, sheets: model.workbook.sheets })
      .filter((other) => other.table !== one)
      .map((it) => it.table.name),
    ...model.workbook.names.filter(({ sheet }) => sheet === undefined).map((named) => named.name),
  ];
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new ExcelError("InvalidArgument", `The name "${name}" is taken.`);
  one.name = name;
}

function add({ model, sheets }: ListOf, [address, hasHeaders]: readonly Argument[]): HostObject {
  const [sheet] = isHostObject(address) && address.cells ? [address.cells.sheet] : sheets;
  if (!sheet) throw new ExcelError("InvalidArgument", "address");
  const box: Box = boxArgument(address);
  requireFree(sheet, box);
  if (hasHeaders !== true)
    throw new ExcelError("InvalidArgument", "The simulated host makes tables with headers only.");
  const made = hostTable(`Tableau${String(nextSerial())}`, box);
  sheet.tables.push(made);
  // Headings become texts, each one different.
  for (let column = box.left; column <= box.right; column++) {
    const heading = cellAt(sheet, box.top, column);
    putCell(sheet, box.top, column, heading === null ? `Colonne${String(column - box.left + 1)}` : String(heading));
  }
  return table({ model, sheet, table: made });
}

interface PivotOf {
  readonly model: Model;
  readonly sheet: HostSheet;
  readonly pivot: HostSheet["pivots"][number];
}

export const pivotList = hostClass<ListOf>({
  className: "PivotTableCollection",
  items: (it) => allPivots(it).map(pivotTable),
  item: (it, key) => {
    const found = allPivots(it).find(({ pivot }) => pivot.id === key || pivot.name === key);
    return found ? pivotTable(found) : null;
  },
});

const allPivots = ({ model, sheets }: ListOf): PivotOf[] =>
  sheets.flatMap((sheet) => sheet.pivots.map((pivot) => ({ model, sheet, pivot })));

const pivotTable = hostClass<PivotOf>({
  className: "PivotTable",
  identity: ({ pivot }) => ({ Id: pivot.id }),
  properties: { Id: { get: ({ pivot }) => pivot.id }, Name: { get: ({ pivot }) => pivot.name } },
  children: {
    Layout: (it) => pivotLayout(it),
    Worksheet: ({ model, sheet }) => model.worksheet(sheet),
  },
});

const pivotLayout = hostClass<PivotOf>({
  className: "PivotLayout",
  methods: { GetRange: ({ model, sheet, pivot: { box } }) => range({ model, sheet, box }) },
});
