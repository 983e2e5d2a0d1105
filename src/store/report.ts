/** What the buttons do, on the ribbon and in the pane alike. */
import { annualReport } from "../report/annual";
import { exerciceOf } from "../report/exercices";
import type { Message } from "./message";
import { unexpected } from "./source";
import type { Store } from "./store";

/**
 * Reads the registers again and writes the annual report of an exercice: that of the settings, or the latest, when null.
 * What came of it is told to the store, and given back; never rejects.
 */
export async function writeReport(store: Store, exercice: number | null = null): Promise<Message> {
  const message = await reported(store, exercice);
  store.tell(message);
  return message;
}

async function reported(store: Store, wanted: number | null): Promise<Message> {
  const { state, reading, fault } = await store.refresh();
  if (state === "failed" && fault !== null) return { code: "report-failed", fault };
  const exercice = wanted ?? (reading === null ? null : exerciceOf(reading));
  if (reading === null || reading.prepared.facts.registers.size === 0) return { code: "nothing-to-report" };
  if (exercice === null) return { code: "no-exercice" };
  try {
    // Fetched when it is first asked: whoever only looks at figures never loads it.
    const { bilan } = await import(/* webpackChunkName: "bilan" */ "../report/bilan");
    const draft = bilan(annualReport(reading, { exercice }));
    const written = await store.source.write(draft, `bilan-${String(exercice)}`);
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
