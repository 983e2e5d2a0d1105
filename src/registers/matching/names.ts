/** What the words of a line name: a register, a column, a word of its list; as people say them, never by resemblance. */
import { MATCHING_SHEET } from "../../texts/matching";
import { columnsOf, REGISTER_KINDS, REGISTERS } from "../catalogue";
import { fold, headingKey } from "../fold";
import { kindNamed } from "../kind-named";
import { LEXICONS } from "../lexicon";
import type { RegisterKind } from "../register";

export const REGISTER_TITLES = REGISTER_KINDS.map((kind) => REGISTERS[kind].title);

const NO_REGISTER: ReadonlySet<string> = new Set([fold(MATCHING_SHEET.noRegister), fold(MATCHING_SHEET.noHeading)]);

/** Null: "aucun"; undefined: a word that names none. */
export const registerNamed = (text: string): RegisterKind | null | undefined =>
  NO_REGISTER.has(fold(text)) ? null : kindNamed(text);

const COLUMN_NAMES = new Map<RegisterKind, ReadonlyMap<string, string>>();

/** By its title, whatever little words are left out, by its word in the JSON, or by a heading that no other column knows. */
export function columnNamed(register: RegisterKind, text: string): string | undefined {
  const columns = columnsOf(register);
  if (Object.hasOwn(columns, text)) return text;
  const known =
    COLUMN_NAMES.get(register) ?? new Map(Object.entries(columns).map(([id, { title }]) => [headingKey(title), id]));
  COLUMN_NAMES.set(register, known);
  return known.get(headingKey(text)) ?? onlyColumnUnder(register, headingKey(text));
}

function onlyColumnUnder(register: RegisterKind, key: string): string | undefined {
  const [only, ...others] = LEXICONS.find(({ kind }) => kind === register)?.byKey.get(key) ?? [];
  return others.length === 0 ? only?.column : undefined;
}

export function optionsOf(register: RegisterKind, column: string): readonly string[] {
  const spec = columnsOf(register)[column];
  return spec?.store === "options" ? Object.keys(spec.options) : [];
}

/** Null: not said; undefined: a word that the column's list has not. */
export function optionNamed(register: RegisterKind, column: string, text: string): string | null | undefined {
  if (text === "" || columnsOf(register)[column]?.store !== "options") return null;
  return optionsOf(register, column).find((label) => fold(label) === fold(text));
}
