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
  const [recorded, setRecorded] = useRemembered<readonly Recorded[] | null>(
    store,
    `drawings ${String(exercice)}`,
    null,
  );
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
