/**
 * What the list of directorates says of the other registers: a table without a column of directorates, in a sheet or a file that
 * bears the name of one of them, is its own; and an acronym of the list is the name beside it.
 */
import { columnsOf } from "./catalogue";
import { namesAbove } from "./by-name";
import { FIRST_CODE, type Problem, type RegisterFacts, stringFacts } from "./facts";
import { foldName } from "./fold";
import { withNames } from "./mapping";
import type { RegisterKind } from "./register";
import type { Found } from "./tables";

const COLUMN = "directorate";

/** The tables that lack their directorate, with the one that names them where a single one of the list does. */
export function withDirectorates(found: readonly Found[], problems: Problem[]): readonly Found[] {
  const lacking = found.filter(lacksIt);
  if (lacking.length === 0) return found;
  const listed = listedIn(found);
  if (listed.length === 0) return found;
  return found.map((table) => {
    if (!lacksIt(table)) return table;
    const { sheet, workbook, layout, mapping } = table;
    const told = namesAbove(sheet, workbook.file, layout)
      .map((where) => ({ where, cell: onlyNameIn(where, listed) }))
      .find(({ cell }) => cell !== undefined);
    if (told?.cell === undefined) return table;
    const byName = new Map([...mapping.byName, [COLUMN, { cell: told.cell, where: told.where }] as const]);
    problems.push({
      code: "said-by-name",
      severity: "information",
      register: layout.kind,
      column: COLUMN,
      file: workbook.file,
      sheet: sheet.name,
      cell: null,
      found: told.where,
      detail: told.cell,
    });
    return { ...table, mapping: withNames({ ...mapping, findings: [] }, byName, layout.header) };
  });
}

const lacksIt = ({ kind, mapping, chosen }: Found): boolean =>
  kind !== null &&
  kind !== "directorates" &&
  columnsOf(kind)[COLUMN] !== undefined &&
  !mapping.columns.has(COLUMN) &&
  !chosen.has(COLUMN);

function listedIn(found: readonly Found[]): readonly string[] {
  const names = found
    .filter(({ kind }) => kind === "directorates")
    .flatMap(({ sheet, mapping, at }) => {
      const [read] = mapping.columns.get(COLUMN) ?? [];
      return read === undefined ? [] : Array.from(at, (i) => sheet.grid.rows[i]?.[read.j]);
    });
  return [...new Set(names.filter((name): name is string => typeof name === "string" && name.trim() !== ""))];
}

/** The one name of the list that a text holds, whole; the longest where they hold one another ("Routes", "Routes et mobilités"). */
function onlyNameIn(text: string, listed: readonly string[]): string | undefined {
  const padded = ` ${wordsOf(text)} `;
  const held = listed.filter((name) => padded.includes(` ${wordsOf(name)} `));
  const longest = held.filter(
    (name) => !held.some((other) => other !== name && wordsOf(other).includes(wordsOf(name))),
  );
  const [only, ...others] = longest;
  return others.length === 0 ? only : undefined;
}

const wordsOf = (text: string): string =>
  foldName(text.replace(/[_\-–—.,;:()'’]/g, " "))
    .replace(/\s+/g, " ")
    .trim();

/** The registers, their directorates under the names of the list where they were told by its acronyms. */
export function withFullNames(
  registers: ReadonlyMap<RegisterKind, RegisterFacts>,
): ReadonlyMap<RegisterKind, RegisterFacts> {
  const names = acronymsOf(registers.get("directorates"));
  if (names.size === 0) return registers;
  return new Map(
    [...registers].map(([kind, register]) => {
      const column = kind === "directorates" ? undefined : register.columns.get(COLUMN);
      if (column?.store !== "strings" || !column.keys.some((key) => names.has(key))) return [kind, register];
      const values = column.values.map((value, code) =>
        code < FIRST_CODE ? value : (names.get(column.keys[code] ?? "") ?? value),
      );
      const first = new Map<string, number>();
      values.forEach((value, code) => {
        if (code >= FIRST_CODE && !first.has(foldName(value))) first.set(foldName(value), code);
      });
      const codes = column.codes.map((code) =>
        code < FIRST_CODE ? code : (first.get(foldName(values[code] ?? "")) ?? code),
      );
      const full = stringFacts(column.type, codes, values, foldName);
      return [kind, { ...register, columns: new Map([...register.columns, [COLUMN, full]]) }];
    }),
  );
}

/** By acronym, folded: the name beside it. An acronym of two directorates is none, nor one that is a name itself. */
function acronymsOf(list: RegisterFacts | undefined): ReadonlyMap<string, string> {
  const names = list?.columns.get(COLUMN);
  const acronyms = list?.columns.get("acronym");
  const found = new Map<string, string>();
  if (list === undefined || names?.store !== "strings" || acronyms?.store !== "strings") return found;
  const own = new Set(names.keys);
  const twice = new Set<string>();
  for (let row = 0; row < list.size; row += 1) {
    const code = names.codes[row] as number;
    const acronym = foldName(acronyms.values[acronyms.codes[row] as number] ?? "");
    if (code < FIRST_CODE || (acronyms.codes[row] as number) < FIRST_CODE || own.has(acronym)) continue;
    const name = names.values[code] ?? "";
    if (found.has(acronym) && found.get(acronym) !== name) twice.add(acronym);
    found.set(acronym, name);
  }
  for (const acronym of twice) found.delete(acronym);
  return found;
}
