import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { IndicatorView } from "../view/indicators";
import { useParts } from "./parts";

interface IndicatorLineProps {
  readonly indicator: IndicatorView;
  readonly onOpen: (code: string) => void;
}

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  button: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  focus: createFocusOutlineStyle(),
  block: { display: "block" },
});

/** One measure: its figure, or why there is none; it opens on its explanation. */
export function IndicatorLine({ indicator: { code, label, value, state, note }, onOpen }: IndicatorLineProps) {
  const styles = useStyles();
  const parts = useParts();
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-code={code}
        className={mergeClasses(styles.button, styles.focus)}
        onClick={() => {
          onOpen(code);
        }}
      >
        <span className={parts.line}>
          <span className={parts.code}>{code}</span>{" "}
          <span className={mergeClasses(parts.figure, state !== "known" && parts.missing)}>{value}</span>
        </span>{" "}
        <span className={styles.block}>{label}</span>
        {note !== null && <span className={mergeClasses(styles.block, parts.small)}> {note}</span>}
      </button>
    </li>
  );
}
