import { useRef, useState, type RefObject } from "react";
import { ownEntry, previewEntry, putEntry, takeEntry } from "../../store/entry";
import type { Source } from "../../store/source";
import { ENTRY_PANE } from "../../texts/entry-pane";
import { type EntryView, entryView } from "../view/entry";
import type { MessageView } from "../view/message";
import { useOneAtATime } from "./one-at-a-time";
import { useTopic } from "./notices";

/** What is asked before the workbook changes; null while nothing is. */
export type EntryStep =
  | { readonly kind: "put"; readonly view: EntryView; readonly onConfirm: () => void }
  | { readonly kind: "take"; readonly question: string; readonly confirm: string; readonly onConfirm: () => void }
  | null;

export interface EntryState {
  readonly isBusy: boolean;
  readonly step: EntryStep;
  /** Where the focus comes back. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly onLook: () => void;
  readonly onLookOwn: () => void;
  readonly onRenounce: () => void;
}

/** Rules that help to fill in the registers: looked at first, put or taken back once confirmed. */
export function useEntry(source: Source, saying: (message: MessageView) => void): EntryState {
  const say = useTopic(saying, "entry");
  const [step, setStep] = useState<EntryStep>(null);
  const place = useRef<HTMLDivElement>(null);
  const { isBusy, during } = useOneAtATime(say);
  const close = (): void => {
    setStep(null);
    place.current?.querySelector("button")?.focus();
  };
  return {
    isBusy,
    step,
    place,
    onRenounce: close,
    onLook: () => {
      during(
        () => previewEntry(source),
        (preview) => {
          const view = entryView(preview);
          if (preview.put.length === 0) say({ tone: "warning", text: [ENTRY_PANE.nothing, ...view.notes].join(" ") });
          else
            setStep({
              kind: "put",
              view,
              onConfirm: () => {
                close();
                during(
                  () => putEntry(source, preview),
                  (count) => {
                    say({ tone: "success", text: ENTRY_PANE.done(count) });
                  },
                );
              },
            });
        },
      );
    },
    onLookOwn: () => {
      during(
        () => ownEntry(source),
        (places) => {
          if (places.length === 0) say({ tone: "success", text: ENTRY_PANE.noneOwn });
          else
            setStep({
              kind: "take",
              question: ENTRY_PANE.takeQuestion(places),
              confirm: ENTRY_PANE.take(places.length),
              onConfirm: () => {
                close();
                during(
                  () => takeEntry(source),
                  ({ rules, sheet }) => {
                    say({ tone: "success", text: ENTRY_PANE.taken(rules, sheet) });
                  },
                );
              },
            });
        },
      );
    },
  };
}
