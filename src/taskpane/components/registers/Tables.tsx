import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { MATCHING } from "../../../texts/matching-pane";
import type { MatchingState } from "../../hooks/matching";
import type { TableView } from "../../view/matching";
import type { Aim } from "../../view/registers-target";
import { useParts } from "../parts";
import { TablePanel } from "./TablePanel";

interface TablesProps {
  readonly tables: readonly TableView[];
  /** Null where choices cannot be written. */
  readonly matching: MatchingState | null;
  /** The table and the column that the user came for. */
  readonly aim: Aim | null;
}

const useStyles = makeStyles({
  header: { "& button": { padding: `${tokens.spacingVerticalXS} 0` } },
  block: { display: "block" },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
  badges: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
});

/** Every table of the workbook, one under the other; each opens on its columns. */
export function Tables({ tables, matching, aim }: TablesProps) {
  const parts = useParts();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const aimed = aim?.table ?? null;
  const spot = aim?.spot ?? null;
  useEffect(() => {
    // The editor of a column takes the focus by itself.
    if (aimed !== null && spot === null)
      list.current?.querySelector<HTMLElement>(`[data-aimed] select, [data-aimed] button`)?.focus();
  }, [aimed, spot]);
  const open = tables.filter(({ key }) => tables.length === 1 || key === aimed).map(({ key }) => key);
  return (
    <div ref={list}>
      <Accordion multiple collapsible defaultOpenItems={open}>
        {tables.map((view) => {
          const { key, title, address, rows, toConfirm, lacking } = view;
          return (
            <AccordionItem key={key} value={key} {...(key === aimed ? { "data-aimed": true } : {})}>
              <AccordionHeader as="h3" data-spot={key} className={styles.header} expandIconPosition="end">
                <span>
                  <span className={mergeClasses(parts.strong, styles.block)}>{title}</span>
                  <span className={mergeClasses(parts.small, styles.block)}>
                    {address}
                    {rows !== null && ` · ${rows}`}
                  </span>
                  <span className={styles.badges}>
                    {lacking > 0 && (
                      <Badge appearance="tint" color="danger">
                        {MATCHING.lacking(lacking)}
                      </Badge>
                    )}
                    {toConfirm > 0 && (
                      <Badge appearance="tint" color="warning">
                        {MATCHING.toConfirm(toConfirm)}
                      </Badge>
                    )}
                  </span>
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <TablePanel view={view} matching={matching} opensAbsent={key === aimed && spot !== null} />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </div>
  );
}
