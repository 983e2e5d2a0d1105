import { makeStyles, tokens } from "@fluentui/react-components";
import type { BarView, CountView } from "../../view/equality";
import { FORCED, useParts } from "../parts";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  part: { paddingLeft: tokens.spacingHorizontalM },
  figures: { textAlign: "right", whiteSpace: "nowrap" },
  track: {
    gridColumn: "1 / -1",
    height: "8px",
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    [FORCED]: { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { backgroundColor: "Highlight" },
  },
});

/** Figures, one a line, with that of the exercice before under each. */
export function Counts({ counts }: { readonly counts: readonly CountView[] }) {
  const styles = useStyles();
  const parts = useParts();
  return (
    <ul className={parts.list}>
      {counts.map(({ label, value, before, isPart }) => (
        <li key={label} className={styles.line}>
          <span className={isPart ? styles.part : undefined}>{label}</span>
          <span className={styles.figures}>
            <span className={parts.figure}>{value}</span>
            {before !== null && <div className={parts.small}>{before}</div>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Figures with a bar each: the bar says no more than the figure, and screen readers leave it out. */
export function Bars({ bars }: { readonly bars: readonly BarView[] }) {
  const styles = useStyles();
  const parts = useParts();
  return (
    <ul className={parts.list}>
      {bars.map(({ label, value, length }) => (
        <li key={label} className={styles.line}>
          <span>{label}</span>
          <span className={parts.figure}>{value}</span>
          {length !== null && (
            <div className={styles.track} aria-hidden="true">
              <div className={styles.bar} style={{ width: `${String(100 * length)}%` }} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
