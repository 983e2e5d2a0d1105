import { useContext } from "react";
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, mergeClasses } from "@fluentui/react-components";
import type { Choice } from "../../../registers/matching/edits";
import { MATCHING } from "../../../texts/matching-pane";
import type { MatchingState } from "../../hooks/matching";
import type { ColumnView, TableView } from "../../view/matching";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";
import { Showing } from "../showing";
import { ColumnLine } from "./ColumnLine";
import { TableKind } from "./TableKind";
import { UnreadLine } from "./UnreadLine";

interface TablePanelProps {
  readonly view: TableView;
  readonly matching: MatchingState | null;
  /** Whether the columns that are not found are shown at first. */
  readonly opensAbsent: boolean;
}

/** One table: what it is, its columns from the needed ones to those not found, and the headings that nothing reads. */
export function TablePanel({ view, matching, opensAbsent }: TablePanelProps) {
  const parts = useParts();
  const show = useContext(Showing);
  const { key, table, place, note, telling, needed, others, absent, unread } = view;
  const columns = [...needed, ...others, ...absent];
  const prepare = (spot: string, choice: Choice, column?: string): void =>
    matching?.onPrepare(spot, choice, column === undefined ? [key] : [spotOf(column), key]);
  const spotOf = (column: string): string => `${key} ${column}`;
  const lines = (columns: readonly ColumnView[]) => (
    <ul className={parts.list}>
      {columns.map((column) => {
        const spot = spotOf(column.id);
        return (
          <ColumnLine
            key={column.id}
            column={column}
            spot={spot}
            matching={matching}
            onChoose={(headings, everywhere) => {
              if (table.kind !== null)
                prepare(
                  spot,
                  { what: "column", table, register: table.kind, column: column.id, everywhere, headings },
                  column.id,
                );
            }}
          />
        );
      })}
    </ul>
  );
  return (
    <div className={parts.stack}>
      {show !== null && (
        <span className={parts.small}>
          <PlaceLink place={place}>{MATCHING.show}</PlaceLink>
        </span>
      )}
      {note !== null && <p className={parts.text}>{note}</p>}
      {table.kind === null && !table.said && (
        <p className={parts.text}>{matching === null ? MATCHING.sayInSettings : MATCHING.sayWhich}</p>
      )}
      {matching !== null && (
        <TableKind
          key={`${String(table.kind)} ${String(table.said)}`}
          view={view}
          spot={key}
          matching={matching}
          onKind={(register) => {
            prepare(key, { what: "table", table, heading: telling, register });
          }}
        />
      )}
      {table.kind !== null && (
        <>
          {needed.length > 0 && (
            <section>
              <h4 className={mergeClasses(parts.text, parts.strong)}>{MATCHING.needed}</h4>
              {lines(needed)}
            </section>
          )}
          {others.length > 0 && (
            <section>
              <h4 className={mergeClasses(parts.text, parts.strong)}>{MATCHING.others}</h4>
              {lines(others)}
            </section>
          )}
          <Accordion multiple collapsible defaultOpenItems={opensAbsent ? ["absent"] : []}>
            {absent.length > 0 && (
              <AccordionItem value="absent">
                <AccordionHeader as="h4" size="small">
                  {MATCHING.absent(absent.length)}
                </AccordionHeader>
                <AccordionPanel>{lines(absent)}</AccordionPanel>
              </AccordionItem>
            )}
            {unread.length > 0 && (
              <AccordionItem value="unread">
                <AccordionHeader as="h4" size="small">
                  {MATCHING.unread(unread.length)}
                </AccordionHeader>
                <AccordionPanel>
                  <ul className={parts.list}>
                    {unread.map((one) => {
                      const spot = `${key} ${one.key}`;
                      return (
                        <UnreadLine
                          key={one.key}
                          unread={one}
                          columns={columns.filter(({ choices }) => choices.includes(one.heading))}
                          spot={spot}
                          matching={matching}
                          onChoose={({ id, headings, takesSeveral }) => {
                            const { heading } = one;
                            const others = takesSeveral
                              ? headings.map(({ heading: read, yes }) => ({ heading: read, yes }))
                              : [];
                            if (table.kind !== null)
                              prepare(
                                spot,
                                {
                                  what: "column",
                                  table,
                                  register: table.kind,
                                  column: id,
                                  everywhere: false,
                                  headings: [...others, { heading, yes: null }],
                                },
                                id,
                              );
                          }}
                        />
                      );
                    })}
                  </ul>
                </AccordionPanel>
              </AccordionItem>
            )}
          </Accordion>
        </>
      )}
    </div>
  );
}
