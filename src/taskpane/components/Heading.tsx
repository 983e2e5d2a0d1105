import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface HeadingProps {
  readonly children: ReactNode;
  /** 1 for the title of the page. */
  readonly level?: 1 | 2;
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
export function Heading({ children, level = 2, note }: HeadingProps) {
  const styles = useStyles();
  const Title = level === 1 ? "h1" : "h2";
  return (
    <div className={styles.line}>
      <Title className={styles.heading}>{children}</Title>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </div>
  );
}
