import { useCallback, useRef, useState } from "react";
import { sourceFaultText } from "../../store/fault-text";
import { type SourceFault, unexpected } from "../../store/source";
import type { Result } from "../../workbook/port";
import type { MessageView } from "../view/message";

export interface OneAtATime {
  readonly isBusy: boolean;
  /** Does what is asked, unless something else is being done; a fault is said, and what succeeded is handed on. */
  readonly during: <T>(act: () => Promise<Result<T, SourceFault>>, then: (value: T) => void) => void;
}

/** What a section of the pane asks of Excel: one thing at a time. */
export function useOneAtATime(say: (message: MessageView) => void): OneAtATime {
  const [isBusy, setBusy] = useState(false);
  const busy = useRef(false);
  const run = useCallback(
    async <T>(act: () => Promise<Result<T, SourceFault>>, then: (value: T) => void): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      setBusy(true);
      const result = await act().catch((error: unknown) => ({ ok: false, fault: unexpected(error) }) as const);
      busy.current = false;
      setBusy(false);
      if (result.ok) then(result.value);
      else say({ tone: "error", text: sourceFaultText(result.fault) });
    },
    [say],
  );
  return { isBusy, during: (act, then) => void run(act, then) };
}
