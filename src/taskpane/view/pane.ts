/** The whole pane as data, from a snapshot of the store. */
import { exerciceOf, exercicesOf } from "../../report/exercices";
import { sourceFaultText } from "../../store/fault-text";
import type { Snapshot } from "../../store/store";
import { FREEZE } from "../../texts/freeze";
import { type AxisView, axesOf } from "./indicators";
import { type MessageView, messageView } from "./message";
import { type RegistersView, registersOf } from "./registers";

export interface PaneView {
  /** A first reading shows nothing yet; a later one keeps the figures of the one before; one that lasts says so. */
  readonly reading: "first" | "again" | "late" | null;
  readonly fault: { readonly text: string; readonly keepsFigures: boolean } | null;
  readonly message: MessageView | null;
  /** What was frozen and can be put back; null when nothing. */
  readonly frozen: string | null;
  /** Whether the add-in starts with the workbook; null where that is not to be chosen. */
  readonly startsAlone: boolean | null;
  /** Null until a reading succeeded. */
  readonly content: ContentView | null;
}

export interface ContentView {
  readonly exercices: readonly number[];
  readonly exercice: number | null;
  readonly registers: RegistersView;
  readonly axes: readonly AxisView[];
}

/** @param chosen the exercice that the user chose; null for the one meant by the workbook */
export function paneView(
  { state, late, reading, fault, message, frozen, startsAlone }: Snapshot,
  chosen: number | null,
): PaneView {
  return {
    reading: state === "reading" ? (late ? "late" : reading === null ? "first" : "again") : null,
    fault:
      state === "failed" && fault !== null ? { text: sourceFaultText(fault), keepsFigures: reading !== null } : null,
    message: message === null ? null : messageView(message),
    frozen: frozen.length === 0 ? null : FREEZE.kept(frozen.length),
    startsAlone,
    content: reading === null ? null : contentView(reading, chosen),
  };
}

function contentView(reading: NonNullable<Snapshot["reading"]>, chosen: number | null): ContentView {
  const exercices = exercicesOf(reading);
  const exercice = chosen !== null && exercices.includes(chosen) ? chosen : exerciceOf(reading);
  const axes = exercice === null || reading.prepared.facts.registers.size === 0 ? [] : axesOf(reading, exercice);
  return { exercices, exercice, axes, registers: registersOf(reading) };
}
