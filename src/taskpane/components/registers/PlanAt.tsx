import type { MatchingState } from "../../hooks/matching";
import { Plan } from "./Plan";

interface PlanAtProps {
  readonly spot: string;
  readonly matching: MatchingState | null;
  /** Puts the focus back where the question came from. */
  readonly onRenounced: () => void;
}

/** What is to be confirmed, where it was asked for. */
export function PlanAt({ spot, matching, onRenounced }: PlanAtProps) {
  if (matching?.pending?.spot !== spot) return null;
  return (
    <Plan
      plan={matching.pending.plan}
      isBusy={matching.isBusy}
      onWrite={matching.onWrite}
      onRenounce={() => {
        matching.onRenounce();
        onRenounced();
      }}
    />
  );
}
