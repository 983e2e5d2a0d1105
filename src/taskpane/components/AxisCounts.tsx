import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { OVERVIEW } from "../../texts/overview";
import { PANE } from "../../texts/pane";
import type { AxisCounts as Counts } from "../view/overview";
import type { IndicatorState } from "../view/indicators";
import { Heading } from "./Heading";
import { FORCED, useParts } from "./parts";

interface AxisCountsProps {
  readonly axes: readonly Counts[];
  readonly onAxis: (axis: number, state: IndicatorState | null) => void;
}

const useStyles = makeStyles({
  title: { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  bar: {
    display: "flex",
    height: "8px",
    margin: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    [FORCED]: { border: "1px solid CanvasText" },
  },
  known: { backgroundColor: tokens.colorPaletteGreenBackground3, [FORCED]: { backgroundColor: "Highlight" } },
  empty: { backgroundColor: tokens.colorPaletteYellowBackground3, [FORCED]: { backgroundColor: "GrayText" } },
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

/** By axis, how many measures have a figure, are empty, or cannot be computed. */
export function AxisCounts({ axes, onAxis }: AxisCountsProps) {
  const styles = useStyles();
  const parts = useParts();
  const stateLink = (axis: Counts, state: IndicatorState) =>
    axis[state] > 0 && (
      <Link
        as="button"
        onClick={() => {
          onAxis(axis.number, state);
        }}
      >
        {OVERVIEW[state](axis[state], axis.all)}
      </Link>
    );
  return (
    <section>
      <Heading>{OVERVIEW.axes}</Heading>
      <ul className={parts.list}>
        {axes.map((axis) => (
          <li key={axis.number} className={parts.item}>
            <div className={parts.strong}>{PANE.axis(axis.number, axis.title)}</div>
            <div className={styles.bar} aria-hidden="true">
              <span className={styles.known} style={{ width: percent(axis.known, axis.all) }} />
              <span className={styles.empty} style={{ width: percent(axis.empty, axis.all) }} />
            </div>
            <div className={styles.counts}>
              {stateLink(axis, "known")}
              {stateLink(axis, "empty")}
              {stateLink(axis, "incomplete")}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const percent = (count: number, all: number): string => `${String((100 * count) / all)}%`;
