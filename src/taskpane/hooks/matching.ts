import { useCallback, useState } from "react";
import type { Reading } from "../../report/annual";
import { type Choice, editsFor, type RowEdit } from "../../registers/matching/edits";
import { NO_MATCHING } from "../../registers/matching/lines";
import { sourceFaultText } from "../../store/fault-text";
import { choicesToTakeBack, keepChoice, takeBackChoice } from "../../store/matching";
import { unexpected } from "../../store/source";
import type { Store } from "../../store/store";
import { MATCHING } from "../../texts/matching-pane";
import { planView, type PlanView } from "../view/matching-plan";
import type { MessageView } from "../view/message";

/** Where in the tab something is being decided. */
export type Spot = string;

export interface Pending {
  readonly spot: Spot;
  readonly plan: PlanView;
}

export interface MatchingState {
  readonly isBusy: boolean;
  /** The editor that is open. */
  readonly open: Spot | null;
  readonly onOpen: (spot: Spot | null) => void;
  /** What is to be confirmed before it is written. */
  readonly pending: Pending | null;
  readonly onPrepare: (spot: Spot, choice: Choice) => void;
  readonly onWrite: () => void;
  readonly onRenounce: () => void;
  /** How many choices may be taken back. */
  readonly toTakeBack: number;
  readonly onTakeBack: () => void;
}

/**
 * Choices made in the tab: told first, written when confirmed, taken back at will. Null where nothing may be written.
 *
 * @param aimed the editor that is open at first
 */
export function useMatching(
  store: Store,
  reading: Reading,
  say: (message: MessageView) => void,
  aimed: Spot | null,
): MatchingState | null {
  const [isBusy, setBusy] = useState(false);
  const [open, setOpen] = useState<Spot | null>(aimed);
  const [asked, setAsked] = useState<(Pending & { readonly edits: readonly RowEdit[] }) | null>(null);
  const matching = reading.prepared.facts.matchings[0] ?? NO_MATCHING;

  const during = useCallback(
    async (act: () => Promise<void>): Promise<void> => {
      setBusy(true);
      await act().catch((error: unknown) => {
        say({ tone: "error", text: sourceFaultText(unexpected(error)) });
      });
      setBusy(false);
    },
    [say],
  );
  const write = async (edits: readonly RowEdit[]): Promise<void> => {
    const kept = await keepChoice(store, matching.sheet, edits);
    setAsked(null);
    if (kept.ok) setOpen(null);
    if (!kept.ok) say({ tone: "error", text: sourceFaultText(kept.fault) });
    else if (kept.value === "written") say({ tone: "success", text: MATCHING.written });
    else say({ tone: "warning", text: MATCHING.changed });
  };
  const takeBack = async (): Promise<void> => {
    const taken = await takeBackChoice(store);
    if (!taken.ok) say({ tone: "error", text: sourceFaultText(taken.fault) });
    else say({ tone: taken.value === 0 ? "success" : "warning", text: MATCHING.takenBack(taken.value) });
  };

  if (store.source.ownRows === undefined) return null;
  return {
    isBusy,
    open,
    onOpen: (spot) => {
      setAsked(null);
      setOpen(spot);
    },
    pending: asked,
    onPrepare: (spot, choice) => {
      const edits = editsFor(matching, choice);
      if (edits.length === 0) {
        setAsked(null);
        say({ tone: "success", text: MATCHING.nothingToWrite });
      } else setAsked({ spot, edits, plan: planView(choice, edits, matching.sheet === null) });
    },
    onWrite: () => {
      if (asked !== null && !isBusy) void during(() => write(asked.edits));
    },
    onRenounce: () => {
      setAsked(null);
    },
    toTakeBack: choicesToTakeBack(store),
    onTakeBack: () => {
      if (!isBusy) void during(takeBack);
    },
  };
}
