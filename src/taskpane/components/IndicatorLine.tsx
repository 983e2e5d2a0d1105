import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { IndicatorView } from "../view/indicators";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  first: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  code: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  value: { fontWeight: tokens.fontWeightBold, fontVariantNumeric: "tabular-nums", textAlign: "right" },
  missing: { fontWeight: tokens.fontWeightRegular, fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});

/** One measure: its figure, or why there is none. */
export function IndicatorLine({ code, label, formula, value, known, note }: IndicatorView) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <div className={styles.first}>
        <span className={styles.code}>{code}</span>
        <span className={mergeClasses(styles.value, !known && styles.missing)}>{value}</span>
      </div>
      <div>{label}</div>
      {note !== null && <div className={styles.small}>{note}</div>}
      <div className={styles.formula}>{formula}</div>
    </li>
  );
}
