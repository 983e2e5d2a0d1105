import { useEffect, useRef, useState } from "react";
import type { Reading } from "../../report/annual";
import { sourceFaultText } from "../../store/fault-text";
import { unexpected } from "../../store/source";
import { CLOCK } from "../../store/timer";
import { inTurns } from "../../store/turns";
import { type EqualityView, equalityViewInSteps } from "../view/equality";
import type { MessageView } from "../view/message";

const KNOWN = new WeakMap<Reading, Map<number | null, EqualityView>>();

/**
 * The state of an exercice, worked out in short steps: Excel and the pane stay fluent. Null until it is known; while a new
 * reading is looked at, that of the one before stays.
 */
export function useEqualityView(
  reading: Reading,
  exercice: number | null,
  say: (message: MessageView) => void,
): EqualityView | null {
  const [, setDone] = useState(0);
  const shown = useRef<{ readonly exercice: number | null; readonly view: EqualityView } | null>(null);
  const known = KNOWN.get(reading)?.get(exercice);
  useEffect(() => {
    if (known !== undefined) return;
    const stopping = new AbortController();
    inTurns(equalityViewInSteps(reading, exercice), CLOCK, stopping.signal).then(
      (view) => {
        KNOWN.set(reading, (KNOWN.get(reading) ?? new Map<number | null, EqualityView>()).set(exercice, view));
        setDone((before) => before + 1);
      },
      (error: unknown) => {
        if (!stopping.signal.aborted) say({ tone: "error", text: sourceFaultText(unexpected(error)) });
      },
    );
    return () => {
      stopping.abort();
    };
  }, [reading, exercice, known, say]);
  useEffect(() => {
    if (known !== undefined) shown.current = { exercice, view: known };
  }, [known, exercice]);
  return known ?? (shown.current?.exercice === exercice ? shown.current.view : null);
}
