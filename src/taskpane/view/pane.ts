/** The whole pane as data, from a snapshot of the store. */
import { exerciceOf, exercicesOf } from "../../report/exercices";
import type { Reading } from "../../report/annual";
import { sourceFaultText } from "../../store/fault-text";
import type { Snapshot } from "../../store/store";
import { FREEZE } from "../../texts/freeze";
import { OVERVIEW } from "../../texts/overview";
import { type AxisView, axesOf } from "./indicators";
import { type OverviewView, overviewOf } from "./overview";

export interface PaneView {
  /** A first reading shows nothing yet; a later one keeps the figures of the one before; one that lasts says so. */
  readonly reading: "first" | "again" | "late" | null;
  /** The share of the reading that is done, in [0, 1]; null where it is not told. */
  readonly progress: number | null;
  readonly fault: { readonly text: string; readonly keepsFigures: boolean } | null;
  /** What was frozen and can be put back; null when nothing. */
  readonly frozen: string | null;
  /** Whether the add-in starts with the workbook; null where that is not to be chosen. */
  readonly startsAlone: boolean | null;
  /** Null until a reading succeeded. */
  readonly content: ContentView | null;
}

export interface ContentView {
  readonly reading: Reading;
  readonly exercices: readonly number[];
  readonly exercice: number | null;
  /** The exercice meant when none is said. */
  readonly usual: number | null;
  /** Where that one comes from. */
  readonly source: string;
  readonly hasRegisters: boolean;
  readonly axes: readonly AxisView[];
  readonly overview: OverviewView;
}

/** @param chosen the exercice that the user chose; null for the one meant by the workbook */
export function paneView(
  { state, late, progress, reading, fault, frozen, startsAlone }: Omit<Snapshot, "version" | "message">,
  chosen: number | null,
): PaneView {
  return {
    reading: state === "reading" ? (late ? "late" : reading === null ? "first" : "again") : null,
    progress,
    fault:
      state === "failed" && fault !== null ? { text: sourceFaultText(fault), keepsFigures: reading !== null } : null,
    frozen: frozen.length === 0 ? null : FREEZE.kept(frozen.length),
    startsAlone,
    content: reading === null ? null : contentView(reading, chosen),
  };
}

const KNOWN = new WeakMap<Reading, Map<number | null, ContentView>>();

/** Worked out once for each exercice of a reading: messages come and go without it. */
function contentView(reading: Reading, chosen: number | null): ContentView {
  const known = KNOWN.get(reading) ?? new Map<number | null, ContentView>();
  KNOWN.set(reading, known);
  const view = known.get(chosen) ?? newContentView(reading, chosen);
  known.set(chosen, view);
  return view;
}

function newContentView(reading: Reading, chosen: number | null): ContentView {
  const exercices = exercicesOf(reading);
  const usual = exerciceOf(reading);
  const exercice = chosen !== null && exercices.includes(chosen) ? chosen : usual;
  const hasRegisters = reading.prepared.facts.registers.size > 0;
  const axes = exercice === null || !hasRegisters ? [] : axesOf(reading, exercice);
  return {
    reading,
    exercices,
    exercice,
    usual,
    source: OVERVIEW.source(reading.settings.exercice !== null),
    hasRegisters,
    axes,
    overview: overviewOf(reading, axes, exercice),
  };
}
