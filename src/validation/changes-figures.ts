import { columnsOf, REGISTERS } from "../registers/catalogue";
import type { CheckCode, Problem, ProblemCode } from "../registers/facts";
import { RULES } from "./rules/table";

/** Problems of reading that leave rows or columns out of figures, or double them. */
const LEAVE_OUT: ReadonlySet<ProblemCode> = new Set([
  "unreadable-cell",
  "unreadable-date",
  "unknown-word",
  "ttc-heading",
  "several-columns",
  "ambiguous-heading",
  "missing-column",
  "matching-unapplied",
  "repeated-block",
  "cumulated-heading",
  "row-incomplete",
  "amendment-alone",
  "hours-on-call-off",
  "unconfirmed-structure",
  "life-unreadable",
  "workbook-finding",
]);

const isRule = (code: ProblemCode): code is CheckCode => Object.hasOwn(RULES, code);

/** Identifiers that join a register to another, or tell its enterprises apart; elsewhere no measure reads them. */
const DECIDING_SIRETS: ReadonlySet<string> = new Set(["structures", "payments", "candidates", "authorities"]);

/** Whether what is wrong is left out of some figure, or makes one wrong. */
export function changesFigures({ code, register, column }: Problem): boolean {
  if (isRule(code)) return RULES[code].changesFigures;
  if (code === "year-only-date") return register !== null && REGISTERS[register].date !== column;
  const type = register === null || column === null ? undefined : columnsOf(register)[column]?.type;
  if (type === "SIRET" && register !== null) return code === "unreadable-cell" && DECIDING_SIRETS.has(register);
  return LEAVE_OUT.has(code);
}
