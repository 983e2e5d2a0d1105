import type { IndicatorState } from "../view/indicators";
import type { NextAction, OverviewView } from "../view/overview";
import type { ProblemsView } from "../view/problems";
import { AxisCounts } from "./AxisCounts";
import { Completeness } from "./Completeness";
import { NextStep } from "./NextStep";
import { Problems } from "./Problems";
import { Registers } from "./Registers";
import { UnreadSheets } from "./UnreadSheets";

interface OverviewProps {
  readonly overview: OverviewView;
  /** What the control found, once it was made; what reading found before. */
  readonly checked: ProblemsView | null;
  /** Looks at the measures of an axis, or of all (null), in one state or in any (null). */
  readonly onMeasures: (axis: number | null, state: IndicatorState | null) => void;
  readonly onIndicator: (code: string) => void;
  readonly onReport: () => void;
  readonly onControl: () => void;
  /** Looks at the columns of the registers. */
  readonly onRegisters: () => void;
  /** Says what a sheet that is not read is; null where that cannot be written. */
  readonly onSheet: ((sheet: string) => void) | null;
}

/** Where the exercice stands, from what to do next to the registers read. */
export function Overview(props: OverviewProps) {
  const { overview, checked, onMeasures, onIndicator, onReport, onControl, onRegisters, onSheet } = props;
  const { next, completeness, axes, problems, registers } = overview;
  const found = checked ?? problems;
  const act = (action: NextAction): void => {
    if (action === "problems") onControl();
    else if (action === "incomplete") onMeasures(null, "incomplete");
    else if (action === "report") onReport();
    else onIndicator(action.indicator);
  };
  return (
    <>
      <NextStep next={next(found)} onAction={act} />
      <UnreadSheets sheets={registers.unread} onSheet={onSheet} />
      {axes.length > 0 && <Completeness completeness={completeness} onIndicator={onIndicator} />}
      {axes.length > 0 && <AxisCounts axes={axes} onAxis={onMeasures} />}
      <Problems problems={found} isControlled={checked !== null} onControl={onControl} />
      <Registers registers={registers} problems={found.byRegister} onColumns={onRegisters} />
    </>
  );
}
