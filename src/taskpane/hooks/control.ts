import { useState } from "react";
import { dayOf } from "../../registers/cells/date";
import { controlled } from "../../store/check";
import { sourceFaultText } from "../../store/fault-text";
import type { Source } from "../../store/source";
import { OVERVIEW } from "../../texts/overview";
import type { MessageView } from "../view/message";
import { problemsIn, type ProblemsView } from "../view/problems";

/** The control of the registers, as it was last asked for. */
export interface ControlState {
  readonly isBusy: boolean;
  /** Null until it was asked for once. */
  readonly problems: ProblemsView | null;
  /** The registers were read again since. */
  readonly isOld: boolean;
  readonly onControl: () => void;
}

/** Today, where the user is. */
function today(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? Number.POSITIVE_INFINITY;
}

/** @param version of the reading shown */
export function useControl(source: Source, version: number, say: (message: MessageView) => void): ControlState {
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<{ readonly problems: ProblemsView; readonly version: number } | null>(null);
  const control = async (): Promise<void> => {
    setBusy(true);
    const result = await controlled(source, today());
    if (result.ok) {
      const { problems, severalFiles, ignored } = result.value;
      setDone({ problems: problemsIn(problems, severalFiles), version });
      say({ tone: "success", text: OVERVIEW.controlled(problems.length, ignored) });
    } else say({ tone: "error", text: sourceFaultText(result.fault) });
    setBusy(false);
  };
  return {
    isBusy,
    problems: done?.problems ?? null,
    isOld: done !== null && done.version !== version,
    onControl: () => {
      if (!isBusy) void control();
    },
  };
}
