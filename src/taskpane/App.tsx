import { useMemo, useState, useSyncExternalStore } from "react";
import { freezeFound, restoreFrozen } from "../store/freeze";
import { refresh, writeReport } from "../store/report";
import { chooseStartup } from "../store/startup";
import type { Store } from "../store/store";
import { Pane } from "./components/Pane";
import { paneView } from "./view/pane";

/** The pane over a store, wherever the store reads from. */
export function App({ store }: { readonly store: Store }) {
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot);
  const [chosen, setChosen] = useState<number | null>(null);
  const [busy, setBusy] = useState<"refresh" | "report" | null>(null);
  const view = useMemo(() => paneView(snapshot, chosen), [snapshot, chosen]);
  const during = async (what: "refresh" | "report", act: () => Promise<unknown>): Promise<void> => {
    if (busy !== null) return;
    setBusy(what);
    await act();
    setBusy(null);
  };
  const freeze = (): void => {
    const { message } = store.snapshot();
    if (message?.code === "freeze-asked") void freezeFound(store, message.selected);
  };
  return (
    <Pane
      view={view}
      busy={busy}
      onExercice={setChosen}
      onRefresh={() => void during("refresh", () => refresh(store))}
      onReport={() => void during("report", () => writeReport(store, view.content?.exercice ?? null))}
      onFreeze={freeze}
      onRestore={() => void restoreFrozen(store)}
      onStartup={(startsAlone) => void chooseStartup(store, startsAlone)}
    />
  );
}
