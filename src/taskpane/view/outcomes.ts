/** Outcomes typed in the pane, beside what the register says. */
import type { CheckOutcome } from "../../equality/outcomes";
import type { Day } from "../../registers/cells/date";
import type { Planned } from "../../store/outcomes-noted";
import { NOTES } from "../../texts/equality-notes";
import type { Correction } from "../../validation/corrections/correction";
import { dayIn } from "../iso-day";
import type { DeclarationView, DrawingView, TypedOutcome } from "./drawings";

/** By reference. */
export type TypedOutcomes = ReadonlyMap<string, TypedOutcome>;

export const typedOf = ({ key, said }: DeclarationView, typed: TypedOutcomes): TypedOutcome => typed.get(key) ?? said;

/** Whether there is something to note; a day without a result says nothing. */
const isNew = (view: DeclarationView, typed: TypedOutcomes): boolean => {
  const { result, day } = typedOf(view, typed);
  return result !== "" && (result !== view.said.result || (result !== "en attente" && day !== view.said.day));
};

export const newOutcomes = ({ toControl, controlled }: DrawingView, typed: TypedOutcomes): readonly DeclarationView[] =>
  [...toControl, ...controlled].filter((view) => isNew(view, typed));

/** The days are those of the typed fields; `bad`: whose day is none, or has not come yet. */
export function outcomesTyped(
  views: readonly DeclarationView[],
  typed: TypedOutcomes,
  today: Day,
): { readonly outcomes: ReadonlyMap<string, CheckOutcome>; readonly bad: readonly string[] } {
  const outcomes = new Map<string, CheckOutcome>();
  const bad: string[] = [];
  for (const view of views) {
    const { result, day: iso } = typedOf(view, typed);
    if (result === "") continue;
    const day = result === "en attente" ? null : dayIn(iso);
    if (result !== "en attente" && (day === null || day > today)) bad.push(view.label);
    else outcomes.set(view.key, { result, day });
  }
  return { outcomes, bad };
}

/** Cells about to be written in the register, to be confirmed. */
export interface NotesAsked {
  readonly question: string;
  readonly confirm: string;
  /** Under what they are about. */
  readonly groups: readonly { readonly label: string; readonly corrections: readonly Correction[] }[];
  /** What cannot be noted, and why. */
  readonly left: readonly string[];
  /** What is said once it is done. */
  readonly done: (cells: number) => string;
}

/** What is asked before cells are noted; null when nothing is to be written. */
export function notesAsked({ rows, left }: Planned): NotesAsked | null {
  if (rows.length === 0) return null;
  const groups = rows.map(({ name, consultation, corrections }) => ({
    label: consultation === null ? name : `${name} · ${consultation}`,
    corrections,
  }));
  const cells = groups.reduce((sum, { corrections }) => sum + corrections.length, 0);
  return {
    question: NOTES.asked(cells, groups.length),
    confirm: NOTES.confirm,
    groups,
    left: leftTexts(left),
    done: NOTES.noted,
  };
}

/** Who cannot be noted, by reason. */
export const leftTexts = (left: Planned["left"]): readonly string[] =>
  (["gone", "twins", "no-column"] as const).flatMap((why) => {
    const names = left.filter((one) => one.why === why).map(({ name }) => name);
    return names.length === 0 ? [] : [NOTES.cannotNote(names, NOTES.left[why])];
  });
