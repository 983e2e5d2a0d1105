/** The clean form of a cell, by type of column: another writing of what is read, or nothing to change. */
import { choiceCell, choiceKey } from "../../registers/cells/choice";
import { cellKindOf } from "../../registers/cells/kinds";
import type { CellContext } from "../../registers/cells/reading";
import { siretCell } from "../../registers/cells/siret";
import { postalCodeCell } from "../../registers/cells/text";
import { yesNoCell, YES_WORDS } from "../../registers/cells/yes-no";
import type { ChoiceColumn, ColumnSpec, NumberColumn } from "../../registers/columns";
import { fold } from "../../registers/fold";
import type { Cell } from "../../workbook/port";
import { nearest } from "../nearest";
import type { Fix } from "./correction";

/** @param yes the option that a plain "oui" means under the heading of the column */
export type Form = (cell: Cell, context: CellContext, yes: string | undefined) => Fix | undefined;

/** What may be put in order in the cells of a column. */
export function formOf(spec: ColumnSpec): Form {
  switch (spec.store) {
    case "flags":
      return yesOrNo;
    case "numbers":
      return spec.type === "date" ? realDate : realNumber(spec);
    case "options":
      return wordOfList(spec);
    case "strings":
      return spec.type === "SIRET" ? wholeSiret : spec.type === "postal code" ? postalCode : spaces;
  }
}

/** A dash is read as a no, and may have meant that nothing is due: proposed. A box ticked in Excel (true, false) stays. */
const yesOrNo: Form = (cell, context) => {
  if (typeof cell === "boolean") return undefined;
  const reading = yesNoCell.read(cell, context);
  if (reading.state !== "value") return undefined;
  const after = yesNoCell.write(reading.value);
  if (after === cell) return undefined;
  return { after, rule: "yes-or-no", confidence: /\p{L}|\d|[✓✔✅☑]/u.test(String(cell)) ? "sure" : "proposed" };
};

const DAYS_1904 = 1_462;
/** A day, a month and a year: neither a month alone, nor a period, nor an hour. */
const isOneDay = (text: string): boolean => {
  const parts = text.match(/\d+|\p{L}+/gu) ?? [];
  return parts.length === 3 && !/trim|sem|^\s*[ts] ?\d/i.test(text);
};

const realDate: Form = (cell, context) => {
  if (typeof cell !== "string" || !isOneDay(cell)) return undefined;
  const reading = cellKindOf({ store: "numbers", type: "date", title: "", headings: [] }).read(cell, context);
  if (reading.state !== "value" || reading.caution !== undefined || typeof reading.value !== "number") return undefined;
  const after = reading.value - (context.date1904 ? DAYS_1904 : 0);
  return { after, rule: "real-date", confidence: "sure", dress: "date" };
};

/** "1,234.50", as in English: no French number, and only one way to read it. */
const ENGLISH = /^[+-]?\d{1,3}(,\d{3})+\.\d{1,2}$/;

const realNumber = (spec: NumberColumn): Form => {
  const kind = cellKindOf(spec);
  return (cell, context) => {
    if (typeof cell !== "string") return undefined;
    const reading = kind.read(cell, context);
    if (reading.state === "unreadable")
      return ENGLISH.test(cell.trim())
        ? { after: Number(cell.replaceAll(",", "")), rule: "real-number", confidence: "proposed" }
        : undefined;
    if (reading.state !== "value" || typeof reading.value !== "number" || reading.caution !== undefined)
      return undefined;
    const isShare = cell.includes("%");
    return { after: reading.value, rule: "real-number", confidence: "sure", ...(isShare ? { dress: "percent" } : {}) };
  };
};

/** Fourteen figures as a text, when nothing was guessed but the zero that a number loses. */
const wholeSiret: Form = (cell, context) => {
  if (typeof cell !== "string" && typeof cell !== "number") return undefined;
  const reading = siretCell.read(cell, context);
  if (reading.state !== "value" || reading.caution === "siret-wrong" || reading.caution === "other-identifier")
    return undefined;
  // A number of 14 figures is whole.
  return String(cell) === reading.value
    ? undefined
    : { after: reading.value, rule: "whole-siret", confidence: "sure", dress: "text" };
};

const postalCode: Form = (cell, context) => {
  if (typeof cell !== "string" && typeof cell !== "number") return undefined;
  const reading = postalCodeCell.read(cell, context);
  if (reading.state !== "value" || reading.value.length !== 5 || String(cell) === reading.value) return undefined;
  return { after: reading.value, rule: "postal-code", confidence: "sure", dress: "text" };
};

const BLANKS = /[\s\u00a0\u202f]+/g;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const MAY_NEED = /^\s|\s$|\s\s|[\u00a0\u202f\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Spaces too many, and marks that show nothing. A text on several lines is as its buyer wants it. */
const spaces: Form = (cell) => {
  if (typeof cell !== "string" || !MAY_NEED.test(cell) || /[\n\r]/.test(cell)) return undefined;
  const after = cell.replace(INVISIBLE, "").replace(BLANKS, " ").trim();
  return after === cell || after === "" ? undefined : { after, rule: "spaces", confidence: "sure" };
};

/** A capital at the beginning of a word of the list is its buyer's. */
const sameButInitials = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((text) =>
    text.replace(/(?<=^|; )\p{Lu}(?=\p{Ll})/gu, (initial) => initial.toLowerCase()),
  );
  return first === second;
};

/** The words of the list as the list writes them; a word that is none of it, as the nearest one. */
function wordOfList(spec: ChoiceColumn): Form {
  const labels = Object.keys(spec.options);
  const byKey = new Map(labels.map((label) => [choiceKey(label), label]));
  const words = Object.entries<readonly string[]>(spec.options).flatMap(([label, synonyms]) =>
    [label, ...synonyms].map((word) => ({ label, key: choiceKey(word) })),
  );
  const keys = words.map(({ key }) => key);
  const meant = (text: string): string | undefined => words[nearest(choiceKey(text), keys) ?? -1]?.label;
  return (cell, context, yes) => {
    if (typeof cell !== "string") return undefined;
    if (yes !== undefined && YES_WORDS.has(fold(cell)))
      return cell === "Oui" ? undefined : { after: "Oui", rule: "yes-or-no", confidence: "sure" };
    const whole = byKey.get(choiceKey(cell));
    const parts =
      whole === undefined && spec.type === "choices"
        ? cell.split(/[;,\n\r|]+/).filter((part) => part.trim() !== "")
        : [cell];
    const known = parts.map((part) => byKey.get(choiceKey(part)));
    const isRead = choiceCell(spec.options, spec.type === "choices", yes).read(cell, context);
    if (isRead.state === "unreadable" || (isRead.state === "value" && isRead.caution !== undefined)) {
      const after = parts.map((part, k) => known[k] ?? meant(part));
      return after.includes(undefined) || after.length === 0
        ? undefined
        : { after: after.join(" ; "), rule: "nearest-word", confidence: "proposed" };
    }
    if (known.includes(undefined) || known.length === 0) return undefined;
    const after = known.join(" ; ");
    return sameButInitials(after, cell) ? undefined : { after, rule: "word-of-list", confidence: "sure" };
  };
}
