/** What the buttons do, on the ribbon and in the pane alike. */
import { annualReport, hasRows } from "../report/annual";
import { exerciceOf } from "../report/exercices";
import type { WriteOptions, WrittenSheet } from "../workbook/office";
import type { Message } from "./message";
import { unexpected } from "./source";
import type { Store } from "./store";

/** What becomes of the sheets that an earlier report wrote; "ask": nothing is written before the user has said it. */
export type Earlier = "ask" | NonNullable<WriteOptions["earlier"]>;

/** Sheets of an earlier report stand where this one would be written: the user says what becomes of them. */
export interface ReportAsked {
  readonly exercice: number;
  /** Where each sheet would go if the earlier ones gave way. */
  readonly planned: readonly WrittenSheet[];
}

/**
 * Reads the registers again and writes the annual report of an exercice: that of the settings, or the latest, when null.
 * What came of it is told to the store, and given back; a question is noted there, and null given. Never rejects.
 */
export async function writeReport(
  store: Store,
  exercice: number | null = null,
  earlier: Earlier = "ask",
): Promise<Message | null> {
  const result = await reported(store, exercice, earlier);
  const isAsked = "planned" in result;
  store.note({ reportAsked: isAsked ? result : null });
  if (isAsked) return null;
  store.tell(result);
  return result;
}

async function reported(store: Store, wanted: number | null, earlier: Earlier): Promise<Message | ReportAsked> {
  const { state, reading, fault } = await store.refresh();
  if (state === "failed" && fault !== null) return { code: "report-failed", fault };
  const exercice = wanted ?? (reading === null ? null : exerciceOf(reading));
  if (reading === null || reading.prepared.facts.registers.size === 0) return { code: "nothing-to-report" };
  if (exercice === null) return { code: hasRows(reading) ? "no-exercice" : "no-rows" };
  try {
    // Fetched when it is first asked: whoever only looks at figures never loads it.
    const { bilan } = await import(/* webpackChunkName: "bilan" */ "../report/bilan");
    const draft = bilan(annualReport(reading, { exercice }));
    if (earlier === "ask" && store.source.plan !== undefined) {
      const planned = await store.source.plan(draft);
      if (!planned.ok) return { code: "report-failed", fault: planned.fault };
      if (planned.value.some(({ replaced }) => replaced)) return { exercice, planned: planned.value };
    }
    const options: WriteOptions = earlier === "keep" ? { earlier } : {};
    const written = await store.source.write(draft, `bilan-${String(exercice)}`, options);
    return written.ok
      ? { code: "report-written", exercice, written: written.value }
      : { code: "report-failed", fault: written.fault };
  } catch (error) {
    return { code: "report-failed", fault: unexpected(error) };
  }
}

/** Reads the registers again at once. */
export async function refresh(store: Store): Promise<Message> {
  const { state, reading, fault } = await store.refresh();
  const message: Message =
    state === "failed" && fault !== null
      ? { code: "refresh-failed", fault }
      : { code: "refreshed", registers: reading?.prepared.facts.registers.size ?? 0 };
  store.tell(message);
  return message;
}
