/** The drawings that a workbook holds: what is left to control, and what the register says of each control. */
import type { DrawnAgain } from "../../equality/drawn-again";
import type { Line } from "../../equality/lines";
import { CHECK_RESULTS, type CheckResult, type OutcomeColumn, outcomeLacks } from "../../equality/outcomes";
import { NUMBER_STATE, type RegisterFacts } from "../../registers/facts";
import type { Drawings } from "../../store/drawings";
import { columnTitle } from "../../texts/column-title";
import { DRAW_TEXT } from "../../texts/equality-draw";
import { EQUALITY_PANE } from "../../texts/equality-pane";
import { NOTES } from "../../texts/equality-notes";
import { isoOf } from "../iso-day";
import { type PlaceView, placeOfRow } from "./places";

/** A result, and the day as fields of dates write it: what the register says, or what was typed. */
export interface TypedOutcome {
  readonly result: CheckResult | "";
  readonly day: string;
}

export interface DeclarationView extends PlaceView {
  /** Its reference. */
  readonly key: string;
  readonly label: string;
  readonly said: TypedOutcome;
  /** Why its outcome cannot be noted from the pane; null when it can. */
  readonly doubt: string | null;
}

export interface LackingView {
  readonly sheet: string;
  readonly text: string;
  readonly columns: readonly OutcomeColumn[];
}

export interface DrawingView {
  readonly name: string;
  readonly progress: string;
  /** In the order of the drawing: those to control, those that were, those that are not found. */
  readonly toControl: readonly DeclarationView[];
  readonly controlled: readonly DeclarationView[];
  readonly lost: readonly DeclarationView[];
  readonly lacking: readonly LackingView[];
  /** Whether a result can be noted of one of them at least. */
  readonly canNote: boolean;
}

export const drawingViews = ({ drawings, register, severalFiles }: Drawings): readonly DrawingView[] =>
  drawings.map(({ name, progress, rows }) => {
    const views = rows.map((row) => declarationView(row, register, severalFiles));
    const of = (says: (row: DrawnAgain) => boolean): readonly DeclarationView[] =>
      views.filter((_, nth) => rows[nth] !== undefined && says(rows[nth]));
    return {
      name,
      progress: DRAW_TEXT.progress(name, progress),
      toControl: of(({ line, doubt }) => line?.checked === false && doubt === null),
      controlled: of(({ line, doubt }) => line?.checked === true && doubt === null),
      lost: of(({ doubt }) => doubt !== null),
      lacking: register === null ? [] : lackingIn(rows, register),
      canNote:
        register !== null && rows.some(({ line, doubt }) => doubt === null && line !== null && canSay(register, line)),
    };
  });

function declarationView(
  { drawn, line, doubt }: DrawnAgain,
  register: RegisterFacts | null,
  severalFiles: boolean,
): DeclarationView {
  const name = line?.name ?? drawn.candidate;
  const consultation = line === null ? drawn.consultation : line.consultationShown;
  return {
    key: drawn.reference,
    label: [name === "" ? EQUALITY_PANE.nobody : name, consultation].filter((part) => part !== null).join(" · "),
    said: {
      result: CHECK_RESULTS.find((result) => result === line?.checkResult) ?? "",
      day: register === null || line === null ? "" : dayIn(register, line.row),
    },
    doubt: doubt === null ? null : NOTES.doubts[doubt],
    ...(register === null || line === null
      ? { address: "", place: null }
      : placeOfRow(register, line.row, "checkResult", severalFiles)),
  };
}

function dayIn({ columns }: RegisterFacts, row: number): string {
  const facts = columns.get("checkDate");
  return facts?.store === "numbers" && facts.states[row] === NUMBER_STATE.read ? isoOf(facts.numbers[row] ?? 0) : "";
}

const canSay = (register: RegisterFacts, line: Line): boolean => !outcomeLacks(register, line).includes("checkResult");

/** By sheet. */
function lackingIn(rows: readonly DrawnAgain[], register: RegisterFacts): readonly LackingView[] {
  const sheets = new Map<string, LackingView>();
  for (const { line } of rows) {
    const block = line === null ? undefined : register.blocks[register.blockOf[line.row] ?? 0];
    if (line === null || block === undefined || sheets.has(block.sheet)) continue;
    const lacks = outcomeLacks(register, line);
    // A result says that the statement was checked: that column is never missed where it is.
    const missed = lacks.includes("checkResult") ? lacks : lacks.filter((column) => column !== "declarationChecked");
    if (missed.length === 0) continue;
    const titles = missed.map((column) => columnTitle("candidates", column));
    sheets.set(block.sheet, {
      sheet: block.sheet,
      text: NOTES.lacking(block.sheet, titles, lacks.includes("checkResult")),
      columns: missed,
    });
  }
  return [...sheets.values()];
}
