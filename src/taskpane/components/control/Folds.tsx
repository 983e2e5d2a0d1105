import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFocusKept } from "../../hooks/focus-kept";
import { useParts } from "../parts";

interface FoldsProps {
  readonly folds: readonly { readonly key: string; readonly title: string; readonly note: string }[];
  /** What the nth shows when it is open. */
  readonly children: (nth: number) => ReactNode;
}

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  header: {
    "& button": { paddingLeft: 0, paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  },
  block: { display: "block" },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** Lines that open on what they hold. */
export function Folds({ folds, children: contentOf }: FoldsProps) {
  const styles = useStyles();
  const parts = useParts();
  const kept = useFocusKept(({ children }, nth) =>
    children[Math.min(nth, children.length - 1)]?.querySelector("button"),
  );
  return (
    <Accordion multiple collapsible {...kept}>
      {folds.map(({ key, title, note }, nth) => (
        <AccordionItem key={key} value={key} className={styles.item}>
          <AccordionHeader as="h3" className={styles.header} expandIconPosition="end">
            <span>
              <span className={mergeClasses(parts.strong, styles.block)}>{title}</span>
              <span className={parts.small}>{note}</span>
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>{contentOf(nth)}</AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
