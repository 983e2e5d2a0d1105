/** What a worksheet part says beside its values, put on a sheet of the host. */
import { type Box, boxOf } from "../box";
import { cellKey, type HostSheet, nextSerial } from "../workbook";
import { type Dress, differenceOf, type Styles } from "./styles";
import { all, type Element, first } from "./xml";

export function dressSheet(sheet: HostSheet, part: Element, styles: Styles): void {
  dressCells(sheet, part, styles);
  dressColumns(sheet, part);
  dressRows(sheet, part);
  sheet.conditionalFormats.push(...formatsOf(part, styles));
  for (const validation of all(part, "dataValidation")) validate(sheet, validation);
  const protection = first(part, "sheetProtection")?.attributes;
  sheet.protected = protection?.["sheet"] === "1";
  for (const name of [
    "sheetProtection",
    "pageSetup",
    "pageMargins",
    "headerFooter",
    "pane",
    "tabColor",
    "hyperlinks",
  ]) {
    const found = first(part, name);
    if (found !== undefined) sheet.settings.set(`file: ${name}`, found);
  }
  // A filter of the sheet; those of tables are in their own parts.
  const filter = part.children.find(({ name }) => name === "autoFilter");
  if (filter !== undefined) sheet.settings.set("file: autoFilter", filter);
  for (const { attributes } of first(part, "hyperlinks")?.children ?? []) {
    const { top, left } = boxOf(attributes["ref"] ?? "A1");
    if (attributes["location"] !== undefined) sheet.links.set(cellKey(top, left), attributes["location"]);
  }
  for (const { attributes } of first(part, "rowBreaks")?.children ?? [])
    sheet.pageBreaks.push(Number(attributes["id"]) + 1);
}

/** Formulas, and how cells look: runs of cells under one another with the same style at once. */
function dressCells(sheet: HostSheet, part: Element, styles: Styles): void {
  const open = new Map<number, { box: Box; style: number }>();
  const paint = ({ box, style }: { box: Box; style: number }): void => {
    for (const [key, value] of styles.cells[style] ?? []) sheet.strokes.push({ box, key, value });
  };
  for (const cell of all(first(part, "sheetData") ?? part, "c")) {
    const { top: row, left: column } = boxOf(cell.attributes["r"] ?? "A1");
    const formula = first(cell, "f");
    if (formula !== undefined) sheet.formulas.set(cellKey(row, column), `=${formula.text}`);
    const style = Number(cell.attributes["s"] ?? 0);
    const above = open.get(column);
    if (above?.style === style && above.box.bottom === row - 1) above.box = { ...above.box, bottom: row };
    else {
      if (above !== undefined) paint(above);
      open.set(column, { box: { top: row, left: column, bottom: row, right: column }, style });
    }
  }
  for (const run of open.values()) paint(run);
}

function dressColumns(sheet: HostSheet, part: Element): void {
  for (const { attributes } of all(part, "col")) {
    const [left, right] = [Number(attributes["min"]) - 1, Number(attributes["max"]) - 1];
    const box = { top: 0, left, bottom: 1_048_575, right };
    sheet.strokes.push({ box, key: "Format.ColumnWidth", value: Number(attributes["width"]) });
    if (attributes["hidden"] === "1")
      for (let column = left; column <= right; column++) sheet.hiddenColumns.add(column);
  }
}

function dressRows(sheet: HostSheet, part: Element): void {
  for (const { attributes } of all(part, "row")) {
    const row = Number(attributes["r"]) - 1;
    if (attributes["hidden"] === "1") sheet.hiddenRows.add(row);
    if (attributes["ht"] !== undefined)
      sheet.strokes.push({
        box: { top: row, left: 0, bottom: row, right: 16_383 },
        key: "Format.RowHeight",
        value: Number(attributes["ht"]),
      });
  }
}

const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
};

/** Plain ones and those of the extension list, by their priority. */
function formatsOf(part: Element, styles: Styles): HostSheet["conditionalFormats"] {
  const made = all(part, "conditionalFormatting").flatMap((group) =>
    all(group, "cfRule").map((rule) => {
      const { type = "", priority = "0", dxfId, stopIfTrue } = rule.attributes;
      const formulas = [...all(rule, "formula"), ...all(rule, "f")].map(({ text }) => text);
      const dxf = first(rule, "dxf");
      const dress: Dress = dxf === undefined ? (styles.differences[Number(dxfId)] ?? []) : differenceOf(dxf);
      return {
        priority: Number(priority),
        format: {
          id: `{CF-${String(nextSerial())}}`,
          boxes: boxesOf(group.attributes["sqref"] ?? first(group, "sqref")?.text ?? ""),
          type: TYPES[type] ?? type,
          stopIfTrue: stopIfTrue === "1",
          formula: type === "expression" ? `=${formulas[0] ?? ""}` : null,
          effects: new Map<string, unknown>([...dress, ...(type === "expression" ? [] : [["file", rule] as const])]),
        },
      };
    }),
  );
  return made.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

function validate(sheet: HostSheet, element: Element): void {
  const { attributes: a } = element;
  const [formula1 = "", formula2 = ""] = ["formula1", "formula2"].map((name) => first(element, name)).map(formulaText);
  const type = a["type"] ?? "none";
  const rules: Readonly<Record<string, unknown>> = {
    list: { list: { inCellDropDown: a["showDropDown"] !== "1", source: listSource(formula1) } },
    custom: { custom: { formula: `=${formula1}` } },
  };
  const plain = {
    [type === "whole" ? "wholeNumber" : type]: { operator: a["operator"] ?? "between", formula1, formula2 },
  };
  const values: Readonly<Record<string, unknown>> = {
    Rule: type === "none" ? undefined : (rules[type] ?? plain),
    Prompt: { showPrompt: a["showInputMessage"] === "1", title: a["promptTitle"] ?? "", message: a["prompt"] ?? "" },
    ErrorAlert: {
      showAlert: a["showErrorMessage"] === "1",
      style: a["errorStyle"] ?? "stop",
      title: a["errorTitle"] ?? "",
      message: a["error"] ?? "",
    },
    IgnoreBlanks: a["allowBlank"] === "1",
  };
  for (const box of boxesOf(a["sqref"] ?? first(element, "sqref")?.text ?? ""))
    for (const [member, value] of Object.entries(values))
      if (value !== undefined) sheet.strokes.push({ box, key: `DataValidation.${member}`, value });
}

/** Words typed in the rule come between quotes; a range or a name does not. */
const listSource = (formula: string): string =>
  formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;

const formulaText = (element: Element | undefined): string =>
  element === undefined ? "" : element.text.trim() === "" ? (first(element, "f")?.text ?? "") : element.text;

const boxesOf = (sqref: string): readonly Box[] => sqref.trim().split(/\s+/).map(boxOf);
