import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { dayOf } from "../../registers/cells/date";
import { controlled, type ControlProgress } from "../../store/check";
import { sourceFaultText } from "../../store/fault-text";
import type { Snapshot, Store } from "../../store/store";
import { OVERVIEW } from "../../texts/overview";
import type { Control } from "../../validation/control";
import type { MessageView } from "../view/message";
import { problemsIn, type ProblemsView } from "../view/problems";
import { useTopic } from "./notices";

/** The control of the registers, as it was last asked for. */
export interface ControlState {
  /** How far the one under way is; null when none is. */
  readonly progress: ControlProgress | null;
  /** Null until one succeeded. */
  readonly done: Control | null;
  /** What it found, in short. */
  readonly problems: ProblemsView | null;
  /** The registers were read again since. */
  readonly isOld: boolean;
  /** The user has stopped the last one, or it failed: it does not begin again by itself. */
  readonly isStopped: boolean;
  readonly onControl: () => void;
  /** Makes it again without a word: something else was just said. */
  readonly onAgain: () => void;
  readonly onStop: () => void;
  /** What the control says now that a decision was written or taken back. */
  readonly onDecided: (control: Control) => void;
}

/** Today, where the user is. */
function today(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? Number.POSITIVE_INFINITY;
}

/** Made when it is asked for, in the pane or by the ribbon's button. */
export function useControl(
  store: Store,
  { version, asked }: Pick<Snapshot, "version" | "asked">,
  saying: (message: MessageView) => void,
): ControlState {
  const say = useTopic(saying, "control");
  const [progress, setProgress] = useState<ControlProgress | null>(null);
  const [done, setDone] = useState<{ readonly control: Control; readonly version: number } | null>(null);
  const [isStopped, setStopped] = useState(false);
  const current = useRef<AbortController | null>(null);

  const control = useCallback(
    async (isQuiet: boolean): Promise<void> => {
      const own = new AbortController();
      current.current = own;
      setStopped(false);
      const { version: begun } = store.snapshot();
      const result = await controlled(store.source, today(), {
        // Excel may answer long after the user has stopped it.
        onProgress: (next) => {
          if (current.current === own) setProgress(next);
        },
        signal: own.signal,
      });
      if (current.current !== own) return;
      current.current = null;
      setProgress(null);
      if (result.ok) {
        const { problems, ignored, hasRegisters } = result.value;
        setDone({ control: result.value, version: begun });
        if (!hasRegisters) say({ tone: "warning", text: OVERVIEW.nothingToControl });
        else if (!isQuiet) say({ tone: "success", text: OVERVIEW.controlled(problems.length, ignored.length) });
      } else {
        setStopped(true);
        say({ tone: "error", text: sourceFaultText(result.fault) });
      }
    },
    [store, say],
  );

  const onControl = useCallback((): void => {
    if (current.current === null) void control(false);
  }, [control]);

  useEffect(() => {
    if (asked?.tab === "control") onControl();
  }, [asked, onControl]);

  const made = done?.control ?? null;
  const problems = useMemo(() => (made === null ? null : problemsIn(made.problems)), [made]);

  return {
    progress,
    done: made,
    problems,
    isOld: done !== null && done.version !== version,
    isStopped,
    onControl,
    onAgain: () => {
      if (current.current === null) void control(true);
    },
    onStop: () => {
      current.current?.abort();
      current.current = null;
      setProgress(null);
      setStopped(true);
    },
    onDecided: (decided) => {
      setDone((before) => (before === null ? null : { ...before, control: decided }));
    },
  };
}
