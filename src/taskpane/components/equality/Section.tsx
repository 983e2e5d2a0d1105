import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useParts } from "../parts";

interface SectionProps {
  readonly name: string;
  readonly title: string;
  /** What it holds, in a few words: read without opening it. */
  readonly note?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  header: { "& button": { paddingLeft: 0 } },
  block: { display: "block" },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
  },
});

/** A part of the tab that opens and closes. */
export function Section({ name, title, note, children }: SectionProps) {
  const styles = useStyles();
  const parts = useParts();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h2" className={styles.header} expandIconPosition="end">
        <span>
          <span className={mergeClasses(parts.strong, styles.block)}>{title}</span>
          {note !== undefined && <span className={parts.small}>{note}</span>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
