import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { PANE } from "../../texts/pane";
import { type AxisView, countIn, knownIn, searched } from "../view/indicators";
import { Heading } from "./Heading";
import { IndicatorLine } from "./IndicatorLine";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  found: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    minHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  panel: { margin: 0 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  note: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The measures by axis, with a search. */
export function Indicators({ axes }: { readonly axes: readonly AxisView[] }) {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [closed, setClosed] = useState<readonly number[]>([]);
  const isSearching = search.trim() !== "";
  const shown = searched(axes, search);
  // A search opens every axis that holds something.
  const open = shown.map(({ number }) => number).filter((number) => isSearching || !closed.includes(number));
  return (
    <section>
      <Heading note={PANE.indicatorsNote(knownIn(axes), countIn(axes))}>{PANE.indicators}</Heading>
      <SearchBox
        className={styles.search}
        aria-label={PANE.search}
        placeholder={PANE.searchPlaceholder}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
      />
      <div role="status" className={styles.found}>
        {isSearching && PANE.found(countIn(shown))}
      </div>
      <Accordion
        multiple
        collapsible
        openItems={open}
        onToggle={(_, { openItems }) => {
          const isOpen = openItems as readonly unknown[];
          if (!isSearching) setClosed(axes.map(({ number }) => number).filter((number) => !isOpen.includes(number)));
        }}
      >
        {shown.map(({ number, title, note, indicators }) => (
          <AccordionItem key={number} value={number}>
            <AccordionHeader as="h3" expandIconPosition="end">
              <span>
                <span className={styles.title}>{PANE.axis(number, title)}</span>
                {!isSearching && <span className={styles.note}>{note}</span>}
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <ul className={styles.list}>
                {indicators.map((indicator) => (
                  <IndicatorLine key={indicator.code} {...indicator} />
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
