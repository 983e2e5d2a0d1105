import { useCallback, useRef, useState } from "react";
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
import { useTopic } from "./notices";

/** Where in the tab something is being decided. */
export type Spot = string;

/** The spot of what is decided for all the choices at once. */
export const ALL_CHOICES: Spot = "all";

export interface Pending {
  readonly spot: Spot;
  /** Where the user goes on once it is written: the first of them that is shown. */
  readonly next: readonly Spot[];
  readonly plan: PlanView;
}

interface Asked extends Pending {
  readonly edits: readonly RowEdit[];
}

export interface MatchingState {
  readonly isBusy: boolean;
  /** The editor that is open. */
  readonly open: Spot | null;
  readonly onOpen: (spot: Spot | null) => void;
  /** What is to be confirmed before it is written. */
  readonly pending: Pending | null;
  /** @param next where the user goes on once it is written: the first of them that is shown */
  readonly onPrepare: (spot: Spot, choice: Choice, next: readonly Spot[]) => void;
  readonly onWrite: () => void;
  readonly onRenounce: () => void;
  /** Where the user goes on after what was last written, each time another list; null before. */
  readonly landing: readonly Spot[] | null;
  /** How many choices may be taken back. */
  readonly toTakeBack: number;
  readonly onTakeBack: () => void;
}

/**
 * Choices made in the tab: told first, written when confirmed, taken back at will. Null where nothing may be written.
 *
 * @param aimed the editor that is open at first
 * @param onWritten told when one was written, and the registers were read again
 */
export function useMatching(
  store: Store,
  reading: Reading,
  saying: (message: MessageView) => void,
  aimed: Spot | null,
  onWritten: () => void,
): MatchingState | null {
  const say = useTopic(saying, "columns");
  const [isBusy, setBusy] = useState(false);
  const [open, setOpen] = useState<Spot | null>(aimed);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [landing, setLanding] = useState<MatchingState["landing"]>(null);
  /** What the user has begun so far. */
  const begun = useRef(0);
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
  const write = async (what: Asked): Promise<void> => {
    const { current } = begun;
    const kept = await keepChoice(store, matching.sheet, what.edits);
    // The figures may be there before the writing is told: what was opened meanwhile stays open.
    setAsked((now) => (now === what ? null : now));
    if (begun.current === current) setLanding(kept.ok ? [...what.next] : [what.spot]);
    if (!kept.ok) {
      say({ tone: "error", text: sourceFaultText(kept.fault) });
      return;
    }
    setOpen((now) => (now === what.spot ? null : now));
    if (kept.value === "written") {
      say({ tone: "success", text: MATCHING.written });
      onWritten();
    } else say({ tone: "warning", text: MATCHING.changed });
  };
  const takeBack = async (): Promise<void> => {
    const { current } = begun;
    const taken = await takeBackChoice(store);
    if (begun.current === current) setLanding([ALL_CHOICES]);
    if (!taken.ok) say({ tone: "error", text: sourceFaultText(taken.fault) });
    else say({ tone: taken.value === 0 ? "success" : "warning", text: MATCHING.takenBack(taken.value) });
  };

  if (store.source.ownRows === undefined) return null;
  return {
    isBusy,
    open,
    onOpen: (spot) => {
      begun.current += 1;
      setAsked(null);
      setOpen(spot);
    },
    pending: asked,
    onPrepare: (spot, choice, next) => {
      begun.current += 1;
      const edits = editsFor(matching, choice);
      if (edits.length === 0) {
        setAsked(null);
        say({ tone: "success", text: MATCHING.nothingToWrite });
      } else setAsked({ spot, next, edits, plan: planView(choice, edits, matching.sheet === null) });
    },
    onWrite: () => {
      if (asked !== null && !isBusy) void during(() => write(asked));
    },
    onRenounce: () => {
      setAsked(null);
    },
    landing,
    toTakeBack: choicesToTakeBack(store),
    onTakeBack: () => {
      if (!isBusy) void during(takeBack);
    },
  };
}
