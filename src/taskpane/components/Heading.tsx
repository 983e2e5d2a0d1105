import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

interface HeadingProps {
  readonly children: ReactNode;
  /** 1 for the title of the page. */
  readonly level?: 1 | 2 | 3;
  /** Said beside it, in small. */
  readonly note?: string;
  /** For a heading that takes the focus when its part opens. */
  readonly focus?: Ref<HTMLHeadingElement>;
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
  third: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The title of a part of the pane. */
export function Heading({ children, level = 2, note, focus }: HeadingProps) {
  const styles = useStyles();
  const Title = ({ 1: "h1", 2: "h2", 3: "h3" } as const)[level];
  return (
    <div className={styles.line}>
      <Title
        ref={focus}
        tabIndex={focus === undefined ? undefined : -1}
        className={mergeClasses(styles.heading, level === 3 && styles.third)}
      >
        {children}
      </Title>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </div>
  );
}
