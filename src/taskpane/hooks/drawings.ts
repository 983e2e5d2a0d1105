import { useState } from "react";
import type { Recorded } from "../../report/equality/draw-sheet";
import { recordedDrawings } from "../../store/drawings";
import { sourceFaultText } from "../../store/fault-text";
import type { Store } from "../../store/store";
import type { MessageView } from "../view/message";
import { useRemembered } from "./remembered";

interface DrawingsState {
  /** Null until they were looked for in that exercice. */
  readonly recorded: readonly Recorded[] | null;
  readonly busy: boolean;
  readonly onSee: () => void;
}

/** The drawings of an exercice that the workbook holds, looked for when asked: its cells are read again. */
export function useDrawings(store: Store, exercice: number, say: (message: MessageView) => void): DrawingsState {
  const [busy, setBusy] = useState(false);
  const [recorded, setRecorded] = useRecorded(store, exercice);
  const look = async (): Promise<void> => {
    setBusy(true);
    const found = await recordedDrawings(store.source, exercice);
    if (found.ok) setRecorded(found.value);
    else say({ tone: "error", text: sourceFaultText(found.fault) });
    setBusy(false);
  };
  return {
    busy,
    recorded,
    onSee: () => {
      if (!busy) void look();
    },
  };
}

const useRecorded = (store: Store, exercice: number | null) =>
  useRemembered<readonly Recorded[] | null>(store, `drawings ${String(exercice)}`, null);

/** What forgets the drawings that were found, once a sheet was taken away. */
export function useForgettingDrawings(store: Store, exercice: number | null): () => void {
  const [, setRecorded] = useRecorded(store, exercice);
  return () => {
    setRecorded(null);
  };
}
