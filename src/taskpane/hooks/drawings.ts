import { useState } from "react";
import { type Drawings, recordedDrawings } from "../../store/equality";
import { sourceFaultText } from "../../store/fault-text";
import type { Source } from "../../store/source";
import type { MessageView } from "../view/message";

interface DrawingsState {
  /** Null until they were looked for in that exercice. */
  readonly drawings: Drawings | null;
  readonly busy: boolean;
  readonly onSee: () => void;
}

/** The drawings of an exercice that the workbook holds, looked for when asked: its cells are read again. */
export function useDrawings(source: Source, exercice: number, say: (message: MessageView) => void): DrawingsState {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<{ readonly exercice: number; readonly drawings: Drawings } | null>(null);
  const look = async (): Promise<void> => {
    setBusy(true);
    const found = await recordedDrawings(source, exercice);
    if (found.ok) setDone({ exercice, drawings: found.value });
    else say({ tone: "error", text: sourceFaultText(found.fault) });
    setBusy(false);
  };
  return {
    busy,
    drawings: done !== null && done.exercice === exercice ? done.drawings : null,
    onSee: () => {
      if (!busy) void look();
    },
  };
}
