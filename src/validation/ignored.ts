/**
 * What the buyer has decided to leave as it is, and why: the sheet "Contrôles ignorés". A decision names a check and gives its
 * reason; register, column, sheet, cell and value narrow it. A cell whose value has changed since is looked at again.
 */
import { columnsOf, REGISTERS } from "../registers/catalogue";
import type { Problem } from "../registers/facts";
import { fold, foldName } from "../registers/fold";
import { OWN_SHEETS, ownNameFirst } from "../registers/own-sheets";
import { CAUSES } from "../texts/causes";
import { IGNORED } from "../texts/ignored";
import type { Cell, Workbook } from "../workbook/port";
import { causeOf } from "./cause";

export interface Decision {
  /** Folded: codes and titles of the check that it names. */
  readonly check: string;
  readonly register: string;
  readonly column: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  readonly reason: string;
}

export interface Decisions {
  readonly decisions: readonly Decision[];
  /** Lines that are not applied, and why. */
  readonly problems: readonly Problem[];
}

type DecisionField = keyof typeof IGNORED.headings;

export const DECISION_FIELDS = Object.keys(IGNORED.headings) as readonly DecisionField[];

const KNOWN_CHECKS = new Set(Object.entries(CAUSES).flatMap(([code, { title }]) => [fold(code), fold(title)]));

export function readDecisions(workbooks: readonly Workbook[]): Decisions {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  for (const { file, sheets } of workbooks) {
    const [read, ...copies] = sheets
      .filter(({ name, grid }) => isIgnoredSheet(name) && grid.rows.some((row) => decisionHeadingsIn(row) !== null))
      .sort((one, other) => ownNameFirst(one.name, other.name));
    for (const { name } of copies) problems.push(copyOf(read?.name ?? "", name, file));
    for (const { name, grid } of read === undefined ? [] : [read]) {
      const head = grid.rows.findIndex((row) => decisionHeadingsIn(row) !== null);
      const columns = decisionHeadingsIn(grid.rows[head] ?? []);
      if (columns === null) continue;
      for (const [k, row] of grid.rows.slice(head + 1).entries()) {
        const decision = decisionOf(columns.map((column) => (column === null ? null : row[column])));
        const line = String(grid.rowNumbers[head + 1 + k] ?? 0);
        if (Object.values(decision).every((text) => text === "")) continue;
        const fault = faultOf(decision);
        if (fault === undefined) decisions.push(decision);
        else
          problems.push({
            code: "ignored-unread",
            severity: "warning",
            register: null,
            column: null,
            file,
            sheet: name,
            cell: `A${line}`,
            found: String(row[columns[0] ?? 0] ?? ""),
            detail: fault,
          });
      }
    }
  }
  return { decisions, problems };
}

/** A second sheet of decisions: a copy, most often, whose lines would apply after they were taken out of the first. */
const copyOf = (read: string, copy: string, file: string | null): Problem => ({
  code: "ignored-unread",
  severity: "warning",
  register: null,
  column: null,
  file,
  sheet: copy,
  cell: null,
  found: copy,
  detail: read,
});

/** "Contrôles ignorés", or the one beside a sheet of that name that is the buyer's own. */
export const isIgnoredSheet = (name: string): boolean =>
  foldName(name).replace(/ \(\d+\)$/, "") === foldName(OWN_SHEETS.ignored);

/** The column of each field in a row of headings; null when the check and the reason are not there. */
export function decisionHeadingsIn(row: readonly (Cell | undefined)[]): readonly (number | null)[] | null {
  const found = row.map((cell) => fold(textOf(cell)));
  const columns = DECISION_FIELDS.map((field) => found.indexOf(fold(IGNORED.headings[field])));
  const isThere = (field: DecisionField): boolean => (columns[DECISION_FIELDS.indexOf(field)] ?? -1) >= 0;
  return isThere("check") && isThere("reason") ? columns.map((column) => (column < 0 ? null : column)) : null;
}

const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? "" : String(cell).replace(/\s+/g, " ").trim();

/** @param cells in the order of the fields */
export function decisionOf(cells: readonly (Cell | undefined)[]): Decision {
  const at = (field: DecisionField): string => textOf(cells[DECISION_FIELDS.indexOf(field)]);
  const [cell = "", sheet = at("sheet")] = at("cell").replaceAll("$", "").split("!").reverse();
  return {
    check: fold(at("check")),
    register: at("register"),
    column: at("column"),
    sheet: sheet.replace(/^'|'$/g, ""),
    cell: cell.toUpperCase(),
    value: at("value"),
    reason: at("reason"),
  };
}

function faultOf({ check, reason }: Decision): string | undefined {
  if (!KNOWN_CHECKS.has(check)) return IGNORED.unknownCheck;
  return reason === "" ? IGNORED.noReason : undefined;
}

/** The decision by which a problem is left as it is, or undefined. */
export function decisionFor(problem: Problem, decisions: readonly Decision[]): Decision | undefined {
  if (decisions.length === 0) return undefined;
  const cause = causeOf(problem);
  const names = [problem.code, cause, CAUSES[cause].title].map(fold);
  return decisions.find((decision) => names.includes(decision.check) && isAbout(problem, decision));
}

function isAbout({ register, column, sheet, cell, found }: Problem, decision: Decision): boolean {
  const registerNames = register === null ? [] : [register, REGISTERS[register].title];
  const columnNames = register === null || column === null ? [] : [column, columnsOf(register)[column]?.title ?? ""];
  return (
    isAny(decision.register, registerNames) &&
    isAny(decision.column, columnNames) &&
    isAny(decision.sheet, sheet === null ? [] : [sheet]) &&
    isAny(decision.cell, cell === null ? [] : [cell]) &&
    isAny(decision.value, found === null ? [] : [found])
  );
}

/** A field left blank is about anything. */
const isAny = (asked: string, names: readonly string[]): boolean =>
  asked === "" || names.some((name) => foldName(name) === foldName(asked));
