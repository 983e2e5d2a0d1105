import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface HeadingProps {
  readonly children: ReactNode;
  /** Said beside it, in small. */
  readonly note?: string;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The title of a part of the pane. */
export function Heading({ children, note }: HeadingProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <h2 className={styles.heading}>{children}</h2>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </div>
  );
}
