import { useRef, useState, type RefObject } from "react";
import { type HighlightPlan, highlightPlan, putHighlight, takeHighlight } from "../../store/highlight";
import type { Source } from "../../store/source";
import { HIGHLIGHT } from "../../texts/highlight";
import type { Control } from "../../validation/control";
import type { MessageView } from "../view/message";
import { useOneAtATime } from "./one-at-a-time";
import { useTopic } from "./notices";

export interface HighlightingState {
  readonly isBusy: boolean;
  /** Whether there is a control to go by: one that the registers have not changed since. */
  readonly canPut: boolean;
  /** Asked before the sheets change; null while nothing is. */
  readonly question: string | null;
  /** Where the focus comes back. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly onPut: () => void;
  readonly onConfirm: () => void;
  readonly onRenounce: () => void;
  readonly onTake: () => void;
}

/** The cells found by the control, brought out in their sheets once confirmed, and taken back. */
export function useHighlighting(
  source: Source,
  control: Control | null,
  isOld: boolean,
  saying: (message: MessageView) => void,
): HighlightingState {
  const say = useTopic(saying, "highlighting");
  const [plan, setPlan] = useState<HighlightPlan | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const { isBusy, during } = useOneAtATime(say);
  const close = (): void => {
    setPlan(null);
    place.current?.querySelector("button")?.focus();
  };
  return {
    isBusy,
    canPut: control !== null && !isOld,
    question: plan === null ? null : HIGHLIGHT.question(plan),
    place,
    onRenounce: close,
    onPut: () => {
      const next = highlightPlan(control?.problems ?? []);
      if (next.highlights.length > 0) setPlan(next);
      else say({ tone: "success", text: HIGHLIGHT.nothing });
    },
    onConfirm: () => {
      if (plan === null) return;
      close();
      during(
        () => putHighlight(source, plan),
        (locked) => {
          const { sheets } = plan;
          const count = sheets.reduce((sum, { sheet, cells }) => sum + (locked.includes(sheet) ? 0 : cells), 0);
          say({ tone: locked.length === 0 ? "success" : "warning", text: HIGHLIGHT.done(count, locked) });
        },
      );
    },
    onTake: () => {
      during(
        () => takeHighlight(source),
        ({ sheets }) => {
          say({ tone: "success", text: HIGHLIGHT.taken(sheets) });
        },
      );
    },
  };
}
