/**
 * What the buyer has decided to leave as it is, and why: the sheet "Contrôles ignorés". A decision names a check and gives its
 * reason; register, column, sheet, cell and value narrow it. A cell whose value has changed since is looked at again.
 */
import { columnsOf, REGISTERS } from "../registers/catalogue";
import type { Problem } from "../registers/facts";
import { fold, foldName } from "../registers/fold";
import { OWN_SHEETS } from "../registers/own-sheets";
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

type Field = keyof Decision;

const HEADINGS: ReadonlyMap<string, Field> = new Map(
  (Object.entries(IGNORED.headings) as [Field, string][]).map(([field, heading]) => [fold(heading), field]),
);

const KNOWN_CHECKS = new Set(Object.entries(CAUSES).flatMap(([code, { title }]) => [fold(code), fold(title)]));

export function readDecisions(workbooks: readonly Workbook[]): Decisions {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  for (const workbook of workbooks) {
    const sheet = workbook.sheets.find(({ name }) => foldName(name) === foldName(OWN_SHEETS.ignored));
    if (sheet === undefined) continue;
    const head = sheet.grid.rows.findIndex((row) => {
      const fields = new Set(row.map(fieldOf));
      return fields.has("check") && fields.has("reason");
    });
    if (head < 0) continue;
    const fields = (sheet.grid.rows[head] ?? []).map(fieldOf);
    for (const [k, row] of sheet.grid.rows.slice(head + 1).entries()) {
      const decision = decisionOf(fields, row);
      const line = String(sheet.grid.rowNumbers[head + 1 + k] ?? 0);
      if (Object.values(decision).every((text) => text === "")) continue;
      const fault = faultOf(decision);
      if (fault === undefined) decisions.push({ ...decision, check: fold(decision.check) });
      else
        problems.push({
          code: "ignored-unread",
          severity: "warning",
          register: null,
          column: null,
          file: workbook.file,
          sheet: sheet.name,
          cell: `A${line}`,
          found: decision.check,
          detail: fault,
        });
    }
  }
  return { decisions, problems };
}

const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? "" : String(cell).replace(/\s+/g, " ").trim();

const fieldOf = (cell: Cell | undefined): Field | undefined => HEADINGS.get(fold(textOf(cell)));

function decisionOf(fields: readonly (Field | undefined)[], row: readonly (Cell | undefined)[]): Decision {
  const at = (field: Field): string => textOf(row[fields.indexOf(field)]);
  const [cell = "", sheet = at("sheet")] = at("cell").replaceAll("$", "").split("!").reverse();
  return {
    check: at("check"),
    register: at("register"),
    column: at("column"),
    sheet: sheet.replace(/^'|'$/g, ""),
    cell: cell.toUpperCase(),
    value: at("value"),
    reason: at("reason"),
  };
}

function faultOf({ check, reason }: Decision): string | undefined {
  if (!KNOWN_CHECKS.has(fold(check))) return IGNORED.unknownCheck;
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
