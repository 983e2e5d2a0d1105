import { CELL_FAULTS, type Cell } from "../port";
import { codeOf } from "./dress";
import { serialOf } from "./iso-date";
import { notANumber, numberOf, type ReadCell } from "./value";
import type { Attributes } from "./xml";

/** A cell of an OpenDocument sheet, as its tag gives it. */
export interface OdsCell {
  readonly type: string | undefined;
  /** The value that goes with the type; undefined when only the text gives it. */
  readonly value: string | undefined;
  readonly formula: string | undefined;
}

export const odsCell = (attributes: Attributes): OdsCell => {
  const type = attributes.get("office:value-type");
  return {
    type,
    value: attributes.get(VALUE_ATTRIBUTES.get(type ?? "") ?? "office:value"),
    formula: attributes.get("table:formula"),
  };
};

const VALUE_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ["date", "office:date-value"],
  ["time", "office:time-value"],
  ["boolean", "office:boolean-value"],
  ["string", "office:string-value"],
]);

const DRESS_OF_TYPE: ReadonlyMap<string, number> = new Map([
  ["percentage", codeOf("percent")],
  ["date", codeOf("date")],
  ["time", codeOf("duration")],
]);

/** The value of a cell whose paragraphs read `text`. Dates become serials of the 1900 system, whatever the file's own. */
export const odsValue = ({ type, value, formula }: OdsCell, paragraphs: string | null): ReadCell => {
  const text = paragraphs ?? "";
  // LibreOffice writes a result of "" without a type, and with an empty paragraph.
  if (type === undefined) return formula === undefined || paragraphs !== null ? plain(text) : notCalculated(formula);
  if (type === "string") return plain(value ?? text);
  if (type === "boolean") {
    if (value === "true" || value === "false") return { value: value === "true", dress: 0 };
    return notANumber(value ?? text);
  }
  const number = value === undefined ? null : numberOfType(type, value.trim());
  return number === null ? notANumber(value ?? text) : { value: number, dress: DRESS_OF_TYPE.get(type) ?? 0 };
};

const numberOfType = (type: string, value: string): number | null => {
  if (type === "date") return serialOf(value, { date1904: false });
  return type === "time" ? daysOf(value) : numberOf(value);
};

const DURATION = /^(-?)PT(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:[.,]\d{1,12})?)S)?$/;

/** "PT12H30M00S" in days. */
const daysOf = (text: string): number | null => {
  const match = DURATION.exec(text);
  if (match === null) return null;
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = match;
  const days = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."))) / 86_400;
  return sign === "-" ? 0 - days : days;
};

const plain = (text: string): ReadCell => ({ value: (text === "" ? null : text) satisfies Cell, dress: 0 });

const notCalculated = (formula: string): ReadCell => ({
  value: CELL_FAULTS.notCalculated,
  dress: 0,
  fault: { code: "cell-not-calculated", found: formula.replace(/^\w+:=/, "=") },
});
