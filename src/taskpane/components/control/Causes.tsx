import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { CONTROL } from "../../../texts/control";
import { OVERVIEW } from "../../../texts/overview";
import { screenOf } from "../../../validation/groups";
import type { GroupView } from "../../view/control";
import { useParts } from "../parts";

interface CausesProps {
  readonly groups: readonly GroupView[];
  /** What an open group shows. */
  readonly children: (group: GroupView) => ReactNode;
}

const useStyles = makeStyles({
  header: { "& button": { paddingLeft: 0 } },
  block: { display: "block" },
  panel: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** The causes, one line each; a screen of them, and the rest when it is asked for. */
export function Causes({ groups, children }: CausesProps) {
  const styles = useStyles();
  const parts = useParts();
  const [all, setAll] = useState(false);
  const { shown, folded } = screenOf(groups, all ? groups.length : undefined);
  return (
    <>
      <Accordion multiple collapsible>
        {shown.map((group) => (
          <AccordionItem key={group.key} value={group.key}>
            <AccordionHeader as="h3" className={styles.header} expandIconPosition="end">
              <span>
                <span className={mergeClasses(parts.strong, styles.block)}>
                  {OVERVIEW.cause(group.title, group.count)}
                </span>
                <span className={parts.small}>
                  {[group.where, ...(group.changesFigures ? [CONTROL.changesFigures] : [])]
                    .filter((part) => part !== "")
                    .join(" · ")}
                </span>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>{children(group)}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      {folded.groups > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {CONTROL.folded(folded.groups, folded.problems)}
        </Button>
      )}
    </>
  );
}
