import {
  addressOf,
  type Box,
  boxOf,
  cellCount,
  columnCount,
  holds,
  LAST_COLUMN,
  LAST_ROW,
  overlap,
  rowCount,
} from "../box";
import {
  type Argument,
  type HostObject,
  hostClass,
  isHostObject,
  type Model,
  NULL_OBJECT,
  numberArgument,
} from "../model";
import { cellAt, cellKey, type HostSheet, putCell, strokeAt, usedBox } from "../workbook";
import { ExcelError, type Json } from "../wire";
import { rangeFormat } from "./format";
import { areas } from "./areas";
import { conditionalFormats } from "./conditional";
import { dataValidation, validatedBoxes } from "./validation";
import { typed } from "./typing";

export interface RangeOf {
  readonly model: Model;
  readonly sheet: HostSheet;
  readonly box: Box;
}

/** More cells than this come back as null. */
const MOST_CELLS = 5_000_000;

export const range: (it: RangeOf) => HostObject = hostClass<RangeOf>({
  className: "Range",
  tracked: true,
  cells: ({ sheet, box }) => ({ sheet, box }),
  properties: {
    Address: { get: ({ sheet, box }) => addressOf(sheet.name, box) },
    RowIndex: { get: ({ box }) => box.top },
    ColumnIndex: { get: ({ box }) => box.left },
    RowCount: { get: ({ box }) => rowCount(box) },
    ColumnCount: { get: ({ box }) => columnCount(box) },
    CellCount: { get: ({ box }) => (cellCount(box) > 2 ** 31 - 1 ? -1 : cellCount(box)) },
    Values: { get: (it) => matrix(it, (row, column) => cellAt(it.sheet, row, column) ?? ""), set: type },
    Formulas: {
      get: (it) =>
        matrix(it, (row, column) => it.sheet.formulas.get(cellKey(row, column)) ?? cellAt(it.sheet, row, column) ?? ""),
      set: type,
    },
    Text: {
      get: (it) =>
        matrix(
          it,
          (row, column) => it.sheet.texts.get(cellKey(row, column)) ?? String(cellAt(it.sheet, row, column) ?? ""),
        ),
    },
    NumberFormat: {
      get: (it) => matrix(it, (row, column) => formatAt(it.sheet, row, column)),
      set: setNumberFormat,
    },
    Hyperlink: { set: setHyperlink },
    RowHidden: {
      get: ({ sheet, box }) => allSomeNone(countIn(sheet.hiddenRows, box.top, box.bottom), rowCount(box)),
      set: ({ sheet, box }, hidden) => {
        for (let row = box.top; row <= box.bottom; row++) toggle(sheet.hiddenRows, row, hidden);
      },
    },
    ColumnHidden: {
      get: ({ sheet, box }) => allSomeNone(countIn(sheet.hiddenColumns, box.left, box.right), columnCount(box)),
      set: ({ sheet, box }, hidden) => {
        for (let column = box.left; column <= box.right; column++) toggle(sheet.hiddenColumns, column, hidden);
      },
    },
  },
  children: {
    Format: ({ sheet, box, model }) => rangeFormat({ model, sheet, boxes: [box], path: "Format" }),
    Worksheet: ({ sheet, model }) => model.worksheet(sheet),
    DataValidation: ({ sheet, box }) => dataValidation({ sheet, box }),
    ConditionalFormats: ({ model, sheet, box }) => conditionalFormats({ model, sheet, boxes: [box] }),
  },
  methods: {
    GetRow: (it, args) => part(it, { top: numberArgument(args, 0), bottom: numberArgument(args, 0) }),
    GetColumn: (it, args) => part(it, { left: numberArgument(args, 0), right: numberArgument(args, 0) }),
    GetCell: (it, args) => {
      const [row, column] = [it.box.top + numberArgument(args, 0), it.box.left + numberArgument(args, 1)];
      return range({ ...it, box: { top: row, bottom: row, left: column, right: column } });
    },
    GetBoundingRect: (it, args) => range({ ...it, box: around(it.box, boxArgument(args[0])) }),
    GetEntireRow: (it) => range({ ...it, box: { ...it.box, left: 0, right: LAST_COLUMN } }),
    GetEntireColumn: (it) => range({ ...it, box: { ...it.box, top: 0, bottom: LAST_ROW } }),
    GetUsedRangeOrNullObject: (it, args) => usedRange(it, args[0]),
    GetVisibleView: visibleView,
    GetSpecialCellsOrNullObject: (it, [kind]) => {
      const boxes = specialBoxes(it, kind);
      return boxes.length === 0 ? NULL_OBJECT : areas({ ...it, boxes });
    },
    GetSpillingToRangeOrNullObject: (it) => {
      const box = it.sheet.spills.get(cellKey(it.box.top, it.box.left));
      return box ? range({ ...it, box }) : NULL_OBJECT;
    },
    GetSpillParentOrNullObject: (it) => {
      const parent = [...it.sheet.spills.values()].find((box) => holds(box, it.box.top, it.box.left));
      return parent ? range({ ...it, box: { ...parent, bottom: parent.top, right: parent.left } }) : NULL_OBJECT;
    },
    GetMergedAreasOrNullObject: (it) => {
      const boxes = it.sheet.merges.filter((merge) => overlap(merge, it.box));
      return boxes.length === 0 ? NULL_OBJECT : areas({ ...it, boxes });
    },
    Merge: ({ sheet, box }) => {
      requireUnlocked(sheet);
      if (sheet.merges.some((merge) => overlap(merge, box))) throw new ExcelError("InvalidArgument", "Already merged.");
      sheet.merges.push(box);
      return undefined;
    },
    Clear: (it, [what]) => {
      if (what !== "Contents") throw new ExcelError("InvalidArgument", "The simulated host clears contents only.");
      type(it, "");
      return undefined;
    },
    Select: ({ model, sheet, box }) => {
      model.workbook.selected.set(sheet.id, box);
      model.moved(sheet, box);
      return undefined;
    },
    _ValidateArraySize: ({ box }, args) => {
      if (numberArgument(args, 0) !== rowCount(box) || numberArgument(args, 1) !== columnCount(box)) throw shapeError();
      return undefined;
    },
  },
});

/** The used range of the sheet, or of the values only: this host knows no other kind of use, so the flag is required. */
export function usedRange(it: RangeOf, valuesOnly: Argument | undefined): HostObject {
  if (valuesOnly !== true) throw new ExcelError("InvalidArgument", "The simulated host plays valuesOnly = true only.");
  const box = usedBox(it.sheet, it.box);
  return box === null ? NULL_OBJECT : range({ ...it, box });
}

/** @param box cells that a protected sheet may leave open; the whole sheet is locked without it */
export function requireUnlocked(sheet: HostSheet, box?: Box): void {
  const open = box !== undefined && strokeAt(sheet, "Format.Protection.Locked", box.top, box.left) === false;
  if (sheet.protected && !open) throw new ExcelError("AccessDenied", `The sheet "${sheet.name}" is protected.`);
}

/** A box from an argument: another range, or an address. */
export function boxArgument(argument: Argument | undefined): Box {
  if (isHostObject(argument) && argument.cells) return argument.cells.box;
  if (typeof argument === "string") return boxOf(argument);
  throw new ExcelError("InvalidArgument", "A range or an address was expected.");
}

function matrix({ box }: RangeOf, at: (row: number, column: number) => Json): Json {
  const whole = (box.top === 0 && box.bottom === LAST_ROW) || (box.left === 0 && box.right === LAST_COLUMN);
  if (whole || cellCount(box) > MOST_CELLS) return null;
  return Array.from({ length: rowCount(box) }, (_, i) =>
    Array.from({ length: columnCount(box) }, (_, j) => at(box.top + i, box.left + j)),
  );
}

/** Each cell of a value given as a matrix of the range's own shape, or as one value for all. */
function eachCell({ box }: RangeOf, value: Json, put: (row: number, column: number, value: Json) => void): void {
  const rows = Array.isArray(value) ? (value as readonly (readonly Json[])[]) : null;
  if (rows && (rows.length !== rowCount(box) || rows.some((row) => row.length !== columnCount(box))))
    throw shapeError();
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++)
      put(row, column, rows ? (rows[row - box.top]?.[column - box.left] ?? null) : value);
}

const shapeError = (): ExcelError =>
  new ExcelError("InvalidArgument", "The number of rows or columns in the array does not match the range.");

/** Types values and formulas; the formulas are calculated when all is typed, since an array needs its room. */
function type(it: RangeOf, value: Json): void {
  const { sheet, model } = it;
  requireUnlocked(sheet, it.box);
  const formulas: { row: number; column: number; formula: string }[] = [];
  eachCell(it, value, (row, column, input) => {
    const result = typed(input, formatAt(sheet, row, column));
    if (result === null) return;
    breakArray(sheet, row, column);
    sheet.formulas.delete(cellKey(row, column));
    sheet.texts.delete(cellKey(row, column));
    if ("formula" in result) formulas.push({ row, column, formula: result.formula });
    putCell(sheet, row, column, "formula" in result ? null : result.value);
  });
  for (const { row, column, formula } of formulas) {
    sheet.formulas.set(cellKey(row, column), formula);
    show(sheet, row, column, model.calculate(formula, sheet, row, column));
  }
  model.wrote(sheet, it.box);
}

/** What a formula gives, in its cell or spilled over those below and beside it when they are empty. */
function show(sheet: HostSheet, row: number, column: number, result: ReturnType<Model["calculate"]>): void {
  if (!Array.isArray(result)) {
    putCell(sheet, row, column, result);
    return;
  }
  const bottom = row + result.length - 1;
  const box = { top: row, left: column, bottom, right: column + (result[0]?.length ?? 1) - 1 };
  const isRoom =
    usedBox(sheet, { ...box, left: box.left + 1 }) === null && usedBox(sheet, { ...box, top: row + 1 }) === null;
  if (!isRoom) {
    putCell(sheet, row, column, "#SPILL!");
    return;
  }
  sheet.spills.set(cellKey(row, column), box);
  result.forEach((values, i) => {
    values.forEach((one, j) => {
      putCell(sheet, row + i, column + j, one);
    });
  });
}

/** A cell of an array is written over: the array goes, and says that it has no room if it was not its formula. */
function breakArray(sheet: HostSheet, row: number, column: number): void {
  for (const [key, box] of sheet.spills) {
    if (!holds(box, row, column)) continue;
    sheet.spills.delete(key);
    for (let i = box.top; i <= box.bottom; i++)
      for (let j = box.left; j <= box.right; j++)
        putCell(sheet, i, j, i === box.top && j === box.left ? "#SPILL!" : null);
  }
}

/** Cells of a kind, as rectangles. */
function specialBoxes({ sheet, box }: RangeOf, kind: Argument | undefined): readonly Box[] {
  if (kind === "Formulas") return formulaBoxes(sheet).filter((one) => overlap(one, box));
  if (kind === "DataValidations") return validatedBoxes(sheet, box);
  throw new ExcelError("InvalidArgument", `The simulated host finds no ${JSON.stringify(kind)}.`);
}

/** Cells with a formula, those under one another together. */
function formulaBoxes(sheet: HostSheet): Box[] {
  const cells = [...sheet.formulas.keys()].map((key) => key.split(":").map(Number) as [number, number]);
  cells.sort(([row, column], [otherRow, otherColumn]) => column - otherColumn || row - otherRow);
  const boxes: Box[] = [];
  for (const [row, column] of cells) {
    const last = boxes.at(-1);
    if (last?.left === column && last.bottom === row - 1) boxes[boxes.length - 1] = { ...last, bottom: row };
    else boxes.push({ top: row, left: column, bottom: row, right: column });
  }
  return boxes;
}

function formatAt(sheet: HostSheet, row: number, column: number): string {
  const format = strokeAt(sheet, "NumberFormat", row, column);
  return typeof format === "string" ? format : "General";
}

function setNumberFormat(it: RangeOf, value: Json): void {
  requireUnlocked(it.sheet);
  if (typeof value === "string") return void it.sheet.strokes.push({ box: it.box, key: "NumberFormat", value });
  eachCell(it, value, (row, column, format) => {
    const box = { top: row, bottom: row, left: column, right: column };
    if (format !== null) it.sheet.strokes.push({ box, key: "NumberFormat", value: format });
  });
}

/** An empty cell then shows where the link leads, and any cell takes the look of a link. */
function setHyperlink({ sheet, box }: RangeOf, link: Json): void {
  requireUnlocked(sheet);
  const to =
    typeof link === "object" && link !== null ? (link as { documentReference?: Json }).documentReference : null;
  if (typeof to !== "string")
    throw new ExcelError("InvalidArgument", "This host knows links inside the workbook only.");
  if (cellAt(sheet, box.top, box.left) == null) putCell(sheet, box.top, box.left, to);
  sheet.links.set(cellKey(box.top, box.left), to);
  sheet.strokes.push({ box, key: "Format.Font.Color", value: "#0563C1" });
  sheet.strokes.push({ box, key: "Format.Font.Underline", value: "Single" });
}

const part = (it: RangeOf, inside: Partial<Box>): HostObject =>
  range({
    ...it,
    box: {
      top: it.box.top + (inside.top ?? 0),
      bottom: inside.bottom === undefined ? it.box.bottom : it.box.top + inside.bottom,
      left: it.box.left + (inside.left ?? 0),
      right: inside.right === undefined ? it.box.right : it.box.left + inside.right,
    },
  });

const around = (a: Box, b: Box): Box => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

const rangeView = hostClass<{ readonly rows: number; readonly columns: number }>({
  className: "RangeView",
  properties: { RowCount: { get: ({ rows }) => rows }, ColumnCount: { get: ({ columns }) => columns } },
});

function visibleView({ sheet, box }: RangeOf): HostObject {
  const rows = rowCount(box) - countIn(sheet.hiddenRows, box.top, box.bottom);
  const columns = columnCount(box) - countIn(sheet.hiddenColumns, box.left, box.right);
  if (rows === 0 || columns === 0) throw new ExcelError("ItemNotFound", "No cell of the range is visible.");
  return rangeView({ rows, columns });
}

const countIn = (hidden: ReadonlySet<number>, from: number, to: number): number =>
  [...hidden].filter((index) => index >= from && index <= to).length;

const allSomeNone = (count: number, total: number): boolean | null => (count === 0 ? false : count === total || null);

function toggle(hidden: Set<number>, index: number, value: Json): void {
  if (value === true) hidden.add(index);
  else hidden.delete(index);
}
