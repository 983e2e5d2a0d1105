/**
 * What the name of a sheet, the title above a table or the name of its file says once for all its rows: "Mobilier" is the family
 * of an inventory that has no such column, "Recensement 2025" the exercice of a planning. Nothing is taken from a name that says
 * two things.
 */
import type { Sheet } from "../workbook/port";
import { columnsOf, REGISTERS } from "./catalogue";
import { choiceCell } from "./cells/choice";
import type { ColumnSpec } from "./columns";
import { fold, headingKey } from "./fold";
import type { Layout } from "./layout";
import type { MappingFinding } from "./mapping";

/** By column: what the cells of the table would say, and where it is said. */
export type SaidByName = ReadonlyMap<string, { readonly cell: string; readonly where: string }>;

/** A year that stands for itself: neither the end of a date ("30/11/2024", "novembre 2024") nor part of a number. */
const YEAR =
  /(?<![\d/.-])(?<!\b(?:\d|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) )(20\d\d)(?![\d/-])/g;

/** Words that say what a sheet is, and nothing of its rows. */
const OF_SHEETS =
  /\b(?:parc|inventaire|materiels?|liste|registre|suivi|etat|tableau|extraction|export|bien|sortie|reforme|feuil\d*|20\d\d|du|de|des|le|la|l|d|et)\b/g;

/** The columns that a table lacks and that are said so. */
export function saidByName(sheet: Sheet, file: string | null, layout: Place, mapped: ReadonlySet<string>): SaidByName {
  const { kind } = layout;
  const wanted = Object.entries(columnsOf(kind)).filter(
    ([column, { byName }]) => byName === true && !mapped.has(column),
  );
  if (wanted.length === 0) return NOTHING;
  const names = namesAbove(sheet, file, layout);
  return new Map(
    wanted.flatMap(([column, spec]) => {
      // A sheet may be called "2025"; a title or a file says besides what the table is.
      const found = names.find((name, k) => (k === 0 || isNamed(name, kind)) && said(name, spec) !== undefined);
      const cell = found === undefined ? undefined : said(found, spec);
      return found === undefined || cell === undefined ? [] : [[column, { cell, where: found }] as const];
    }),
  );
}

type Place = Pick<Layout, "kind" | "header" | "headerIndex">;

/** The name of the sheet, the titles above the table, the nearest first, and the name of the file. */
export function namesAbove(sheet: Sheet, file: string | null, { header, headerIndex }: Place): readonly string[] {
  const left = header[0]?.j ?? 0;
  const titles = sheet.grid.rows
    .slice(Math.max(0, headerIndex - MOST_TITLES), headerIndex)
    .flatMap((row) => row.filter((cell, j): cell is string => typeof cell === "string" && j >= left))
    .reverse();
  return [sheet.name, ...titles, ...(file === null ? [] : [file.replace(/\.[a-z]+$/i, "")])];
}

const NOTHING: SaidByName = new Map();
/** Rows above a header. */
const MOST_TITLES = 5;

function said(name: string, spec: ColumnSpec): string | undefined {
  if (spec.type === "year") {
    const years = new Set([...fold(name.replace(/[_]/g, " ")).matchAll(YEAR)].map(([, year]) => year));
    const [only, ...others] = years;
    return others.length === 0 ? only : undefined;
  }
  if (spec.store !== "options") return undefined;
  const words = fold(name.replace(/[_-]/g, " ")).replace(OF_SHEETS, " ").replace(/\s+/g, " ").trim();
  const reading = choiceCell(spec.options, false).read(words, { date1904: false, dress: undefined });
  const isOther = Object.keys(spec.options).some(
    (label, bit) => /^\(?autre/.test(label) && reading.state === "value" && (reading.value & (1 << bit)) !== 0,
  );
  return reading.state === "value" && reading.value !== 0 && !isOther ? words : undefined;
}

const isNamed = (text: string, kind: Layout["kind"]): boolean => {
  const words = new Set(headingKey(text.replace(/[_-]/g, " ")).split(" "));
  return REGISTERS[kind].names.some((name) =>
    headingKey(name)
      .split(" ")
      .every((word) => words.has(word)),
  );
};

/** Whether a sheet's name says a word of a list that a register takes from it. */
export const namesAList = (name: string, kind: Layout["kind"]): boolean =>
  Object.values<ColumnSpec>(columnsOf(kind)).some(
    (spec) => spec.byName === true && spec.store === "options" && said(name, spec) !== undefined,
  );

/** What is to be told of them. */
export const byNameFindings = (saidOf: SaidByName, j: number): readonly MappingFinding[] =>
  [...saidOf].map(([column, { cell, where }]) => ({
    code: "said-by-name",
    severity: "information",
    j,
    found: where,
    column,
    detail: cell,
  }));
