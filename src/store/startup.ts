/** The add-in starts by itself with a workbook that holds a register, unless its user said no. */
import type { Store } from "./store";

/** How Excel starts the add-in with the workbook that is open; kept in the workbook. */
export interface Startup {
  readonly read: () => Promise<{ readonly refused: boolean; readonly starts: boolean }>;
  readonly setStarts: (starts: boolean) => Promise<void>;
  readonly setRefused: (refused: boolean) => Promise<void>;
}

/** After a reading: asks Excel for what the workbook calls for, once; writes nothing where it is so already. */
export async function keepStartup(store: Store): Promise<void> {
  const { startup } = store.source;
  const { reading } = store.snapshot();
  if (startup === undefined || reading === null) return;
  const holdsRegisters = reading.prepared.facts.registers.size > 0;
  try {
    const { refused, starts } = await startup.read();
    const wanted = holdsRegisters && !refused;
    if (wanted !== starts) await startup.setStarts(wanted);
    store.note({ startsAlone: holdsRegisters ? wanted : null });
  } catch {
    // An Excel that cannot, or a workbook that is read-only: it is then opened from the ribbon, as any add-in.
    store.note({ startsAlone: null });
  }
}

/** What the user chose in the pane. */
export async function chooseStartup(store: Store, startsAlone: boolean): Promise<void> {
  const { startup } = store.source;
  if (startup === undefined) return;
  await startup.setRefused(!startsAlone);
  await keepStartup(store);
}
