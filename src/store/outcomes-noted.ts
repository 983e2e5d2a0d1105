/** Outcomes of controls, and days of letters, as cells of the buyer's register to be changed: planned here, written by the corrections. */
import type { DrawnAgain } from "../equality/drawn-again";
import { type Line, linesOf } from "../equality/lines";
import { type CheckOutcome, DECLARATION_WITNESSES, type OutcomeColumn, outcomeNotes } from "../equality/outcomes";
import { reminderLines } from "../equality/reminders";
import type { Day } from "../registers/cells/date";
import type { RegisterFacts } from "../registers/facts";
import { recordedIn } from "../report/equality/draw-sheet";
import type { Correction } from "../validation/corrections/correction";
import { newColumns, type NewColumns } from "../validation/corrections/new-columns";
import { type Note, noting } from "../validation/corrections/notes";
import type { Result, Workbook } from "../workbook/port";
import { drawingsOf, onCells } from "./drawings";
import type { Source, SourceFault } from "./source";

/** What is to be noted of one row. */
export interface NotedRow {
  readonly name: string;
  readonly consultation: string | null;
  readonly corrections: readonly Correction[];
}

export interface Planned {
  /** None for a row that says so already. */
  readonly rows: readonly NotedRow[];
  /** Why others cannot be noted. */
  readonly left: readonly { readonly name: string; readonly why: "gone" | "twins" | "no-column" }[];
}

/** By reference, as the sheet of the drawing gives it. */
export type Outcomes = ReadonlyMap<string, CheckOutcome>;

/** The cells that would say the outcomes of a drawing, in the register as it is now. Never rejects. */
export const outcomesPlanned = (
  source: Source,
  { exercice, drawing, outcomes }: { readonly exercice: number; readonly drawing: string; readonly outcomes: Outcomes },
): Promise<Result<Planned, SourceFault>> =>
  onCells(source, ({ prepared: { facts } }, workbooks) => {
    const { register, drawings } = drawingsOf(facts, recordedIn(workbooks, exercice), exercice);
    const rows = drawings.find(({ name }) => name === drawing)?.rows ?? [];
    const asked = rows.flatMap((row) => {
      const outcome = outcomes.get(row.drawn.reference);
      return outcome === undefined ? [] : [{ row, outcome }];
    });
    return plannedIn(
      register,
      workbooks,
      asked.map(({ row: { line, doubt, drawn }, outcome }) => ({
        name: line?.name ?? drawn.candidate,
        line: doubt === null ? line : null,
        why: doubt,
        notes: line === null ? [] : outcomeNotes(line, outcome),
      })),
      "check-outcome",
    );
  });

/** The cells of the awarded candidates to be reminded that would keep the day of the letter. Never rejects. */
export const letterPlanned = (source: Source, exercice: number, day: Day): Promise<Result<Planned, SourceFault>> =>
  onCells(source, ({ prepared: { facts } }, workbooks) => {
    const register = facts.registers.get("candidates") ?? null;
    const lines = register === null ? [] : reminderLines(linesOf(register), exercice);
    return plannedIn(
      register,
      workbooks,
      lines.map((line) => ({
        name: line.name,
        line,
        why: null,
        notes: [{ row: line.row, column: "reminderDate", said: { kind: "day", day } } as const],
      })),
      "letter-date",
    );
  });

interface Asked {
  readonly name: string;
  readonly line: Line | null;
  readonly why: DrawnAgain["doubt"];
  readonly notes: readonly Note[];
}

function plannedIn(
  register: RegisterFacts | null,
  workbooks: readonly Workbook[],
  asked: readonly Asked[],
  rule: "check-outcome" | "letter-date",
): Planned {
  const cellsOf = register === null ? null : noting(register, workbooks, { rule, witnesses: DECLARATION_WITNESSES });
  const rows: NotedRow[] = [];
  const left: Planned["left"][number][] = [];
  for (const { name, line, why, notes } of asked) {
    if (register === null || cellsOf === null || line === null) {
      left.push({ name, why: why ?? "gone" });
      continue;
    }
    const block = register.blocks[register.blockOf[line.row] ?? 0];
    // The last note is the one without which nothing is said.
    const needed = notes.at(-1)?.column;
    if (needed === undefined || block?.columns.has(needed) !== true) {
      left.push({ name, why: "no-column" });
      continue;
    }
    const corrections = notes.flatMap(cellsOf);
    if (corrections.length > 0) rows.push({ name, consultation: line.consultationShown, corrections });
  }
  return { rows, left };
}

export type NotingColumn = OutcomeColumn | "reminderDate";

/** The columns that sheets of the register lack, and where they would go. Never rejects. */
export const columnsPlanned = (
  source: Source,
  sheets: readonly string[],
  columns: readonly NotingColumn[],
): Promise<Result<readonly NewColumns[], SourceFault>> =>
  onCells(source, ({ prepared: { facts } }, workbooks) => {
    const register = facts.registers.get("candidates");
    return (register?.blocks ?? []).flatMap((block) => {
      const lacking = columns.filter((column) => !block.columns.has(column));
      if (register === undefined || lacking.length === 0 || !sheets.includes(block.sheet)) return [];
      return [newColumns(register, block, workbooks, lacking)];
    });
  });
