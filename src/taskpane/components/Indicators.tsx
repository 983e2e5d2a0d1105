import { Button, makeStyles, SearchBox, Select, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { PANE } from "../../texts/pane";
import {
  type AxisView,
  countIn,
  type IndicatorState,
  isSearching,
  knownIn,
  NO_SEARCH,
  type Search,
  searched,
} from "../view/indicators";
import { Heading } from "./Heading";
import { IndicatorLine } from "./IndicatorLine";
import { useParts } from "./parts";

interface IndicatorsProps {
  readonly axes: readonly AxisView[];
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
  readonly onOpen: (code: string) => void;
  /** The measure to which the focus comes back, after its explanation. */
  readonly back: string | null;
}

const STATES = Object.keys(PANE.states) as readonly IndicatorState[];

const useStyles = makeStyles({
  filters: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  filter: { flexGrow: 1, minWidth: 0 },
  found: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    minHeight: "32px",
  },
  axis: { marginTop: tokens.spacingVerticalS },
});

/** The measures by axis, looked for by words, axis and state. */
export function Indicators({ axes, search, onSearch, onOpen, back }: IndicatorsProps) {
  const styles = useStyles();
  const parts = useParts();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const list = useRef<HTMLDivElement>(null);
  const shown = searched(axes, search);
  useEffect(() => {
    if (back !== null) list.current?.querySelector<HTMLElement>(`[data-code="${back}"]`)?.focus();
  }, [back]);
  const intoList = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    list.current?.querySelector("button")?.focus();
  };
  return (
    <section>
      <Heading note={PANE.indicatorsNote(knownIn(axes), countIn(axes))}>{PANE.indicators}</Heading>
      <SearchBox
        className={parts.wide}
        aria-label={PANE.search}
        placeholder={PANE.searchPlaceholder}
        value={search.words}
        onKeyDown={intoList}
        onChange={(_, { value }) => {
          onSearch({ ...search, words: value });
        }}
      />
      <div className={styles.filters}>
        <Select
          className={styles.filter}
          aria-label={PANE.axisFilter}
          value={String(search.axis ?? "")}
          onChange={(_, { value }) => {
            onSearch({ ...search, axis: value === "" ? null : Number(value) });
          }}
        >
          <option value="">{PANE.allAxes}</option>
          {axes.map(({ number }) => (
            <option key={number} value={String(number)}>
              {PANE.axisNumber(number)}
            </option>
          ))}
        </Select>
        <Select
          className={styles.filter}
          aria-label={PANE.stateFilter}
          value={search.state ?? ""}
          onChange={(_, { value }) => {
            onSearch({ ...search, state: STATES.find((state) => state === value) ?? null });
          }}
        >
          <option value="">{PANE.allStates}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {PANE.states[state]}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.found}>
        <span role="status">{isSearching(search) && PANE.found(countIn(shown))}</span>
        {isSearching(search) && (
          <Button
            appearance="transparent"
            size="small"
            onClick={() => {
              onSearch(NO_SEARCH);
            }}
          >
            {PANE.noFilter}
          </Button>
        )}
      </div>
      <div ref={list} {...arrows}>
        {shown.map(({ number, title, note, indicators }) => (
          <div key={number} className={styles.axis}>
            <Heading level={3} note={note}>
              {PANE.axis(number, title)}
            </Heading>
            <ul className={parts.list}>
              {indicators.map((indicator) => (
                <IndicatorLine key={indicator.code} indicator={indicator} onOpen={onOpen} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
