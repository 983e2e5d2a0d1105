import { Spinner } from "@fluentui/react-components";
import { Suspense, useCallback, useMemo, useState, useSyncExternalStore } from "react";
import { sourceFaultText } from "../store/fault-text";
import { freezeFound, restoreFrozen } from "../store/freeze";
import { refresh, writeReport } from "../store/report";
import { unexpected } from "../store/source";
import { chooseStartup } from "../store/startup";
import type { Store } from "../store/store";
import { PANE } from "../texts/pane";
import { REPORT } from "../texts/report";
import type { CellPlace } from "../workbook/port";
import type { Busy } from "./components/Header";
import { Identity } from "./components/Identity";
import { Overview } from "./components/Overview";
import { Pane } from "./components/Pane";
import { ReportQuestion } from "./components/ReportQuestion";
import { Showing } from "./components/showing";
import { tabId, type TabName } from "./components/Tabs";
import { useControl } from "./hooks/control";
import { useNotices } from "./hooks/notices";
import { isSelected, useActiveCell, useFormulaCell } from "./hooks/selected-cell";
import { useTab } from "./hooks/tab";
import type { Opened } from "./tabs/IndicatorsTab";
import { CellTab, ControlTab, EqualityTab, FormulaTab, IndicatorsTab, RegistersTab } from "./tabs/later";
import { measureOf, NO_CHOICE } from "./view/helper";
import { NO_SEARCH } from "./view/indicators";
import { type ContentView, paneView } from "./view/pane";
import type { RegistersTarget } from "./view/registers-target";
import { shownView } from "./view/shown";

const TABS: readonly TabName[] = ["overview", "indicators", "control", "registers", "equality", "formula"];

/** The pane over a store, wherever the store reads from. */
export function App({ store }: { readonly store: Store }) {
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot);
  const { notices, say, dismiss, onTurn } = useNotices(store);
  const [chosen, setChosen] = useState<number | null>(null);
  const [busy, setBusy] = useState<Busy>(null);
  const { tab, onTab, onLead } = useTab(snapshot.asked);
  const [search, setSearch] = useState(NO_SEARCH);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [target, setTarget] = useState<RegistersTarget | null>(null);
  const [choice, setChoice] = useState(NO_CHOICE);
  const { cells } = store.source;
  const active = useActiveCell(cells);
  const formulaCell = useFormulaCell(cells, active, snapshot.version);
  const control = useControl(store, snapshot, say);
  const view = useMemo(() => paneView(snapshot, chosen), [snapshot, chosen]);
  const { content } = view;

  const during = async (what: "refresh" | "report", act: () => Promise<unknown>): Promise<void> => {
    if (busy !== null) return;
    setBusy(what);
    await act();
    setBusy(null);
  };
  const report = (): void => {
    // What was said of the one before would hide what is asked of this one.
    for (const { id, tone } of notices) if (tone === "success") dismiss(id);
    void during("report", () => writeReport(store, content?.exercice ?? null));
  };
  const { reportAsked } = snapshot;

  const show = useCallback(
    async (place: CellPlace): Promise<void> => {
      const shown = await cells
        ?.show(place)
        .catch((error: unknown) => ({ ok: false, fault: unexpected(error) }) as const);
      const message = shown?.ok === true ? shownView(shown.value, place) : null;
      if (message !== null) say(message);
      else if (shown?.ok === false) say({ tone: "error", text: sourceFaultText(shown.fault) });
    },
    [cells, say],
  );
  const showing = useMemo(() => (cells === undefined ? null : (place: CellPlace) => void show(place)), [cells, show]);

  /** To another part of the pane, where the focus follows. */
  const lead = (next: TabName): void => {
    onLead(next);
    document.getElementById(tabId(next))?.focus();
  };
  const goTo = (next: TabName): void => {
    onTurn();
    lead(next);
  };
  const explain = (next: Opened): void => {
    onTurn();
    setOpened(next);
    onLead("indicators");
  };
  const mend = (to: RegistersTarget): void => {
    setTarget(to);
    goTo("registers");
  };
  const write = (code: string): void => {
    setChoice({ ...choice, code });
    goTo("formula");
  };

  const registers = (shown: ContentView) => (
    <Suspense fallback={<Spinner size="small" label={PANE.tabLoading} />}>
      <RegistersTab
        content={shown}
        store={store}
        say={say}
        target={target}
        onFirst={(next) => {
          if (!shown.hasRegisters) lead(next);
        }}
      />
    </Suspense>
  );

  return (
    <Showing value={showing}>
      <Pane
        view={view}
        notices={notices}
        busy={busy}
        tabs={cells === undefined ? TABS : [...TABS, "cell"]}
        tab={tab}
        onTab={(next) => {
          setTarget(null);
          onTurn();
          onTab(next);
        }}
        onExercice={(exercice) => {
          setChosen(exercice);
          if (opened !== null) setOpened({ ...opened, question: { ...opened.question, exercice } });
        }}
        onRefresh={() => void during("refresh", () => refresh(store))}
        onStop={store.source.canStop === true ? store.stop : null}
        onReport={report}
        onDismiss={dismiss}
        onOffer={({ message, offer }) => {
          if (typeof offer?.act === "function") offer.act();
          if (message?.code === "freeze-asked") void freezeFound(store, message.selected);
        }}
        onRestore={() => void restoreFrozen(store)}
        hint={tab !== "cell" && isSelected(formulaCell, active) ? active : null}
        onHint={() => {
          goTo("cell");
        }}
        onStartup={(startsAlone) => void chooseStartup(store, startsAlone)}
        question={
          reportAsked !== null && (
            <ReportQuestion
              asked={reportAsked}
              onAnswer={(earlier) => {
                store.note({ reportAsked: null });
                document.getElementById(tabId(tab))?.focus();
                if (earlier === null) say({ tone: "success", text: REPORT.nothingWritten });
                else void during("report", () => writeReport(store, reportAsked.exercice, earlier));
              }}
            />
          )
        }
        otherwise={content?.hasRegisters === false && registers(content)}
      >
        {content !== null && tab === "overview" && (
          <>
            <Overview
              overview={content.overview}
              checked={control.problems}
              onMeasures={(axis, state) => {
                setOpened(null);
                setSearch({ words: "", axis, state });
                goTo("indicators");
              }}
              onIndicator={(code) => {
                const indicator = measureOf(code, "number")?.indicator;
                if (content.exercice !== null && indicator !== undefined)
                  explain({ indicator, question: { exercice: content.exercice, basis: "number", directorate: null } });
              }}
              onReport={report}
              onControl={() => {
                goTo("control");
              }}
              onRegisters={() => {
                setTarget(null);
                goTo("registers");
              }}
              onSheet={
                store.source.ownRows === undefined
                  ? null
                  : (sheet) => {
                      mend({ sheet });
                    }
              }
            />
            <Identity reading={content.reading} store={store} say={say} />
          </>
        )}
        <Suspense fallback={<Spinner size="small" label={PANE.tabLoading} />}>
          {content !== null && tab === "indicators" && (
            <IndicatorsTab
              content={content}
              search={search}
              opened={opened}
              onSearch={setSearch}
              onOpened={setOpened}
              onWrite={write}
              onMend={mend}
            />
          )}
          {content !== null && tab === "control" && <ControlTab control={control} store={store} say={say} />}
          {content !== null && tab === "equality" && <EqualityTab content={content} store={store} say={say} />}
          {content !== null && tab === "registers" && registers(content)}
          {content !== null && tab === "formula" && (
            <FormulaTab
              content={content}
              cells={cells}
              active={active}
              choice={choice}
              onChoice={setChoice}
              onExplain={explain}
              say={say}
            />
          )}
          {content !== null && tab === "cell" && (
            <CellTab
              reading={content.reading}
              formulaCell={formulaCell}
              active={active}
              cells={cells}
              onExplain={explain}
              onShow={(place) => void show(place)}
              onWrite={write}
              onMend={mend}
            />
          )}
        </Suspense>
      </Pane>
    </Showing>
  );
}
