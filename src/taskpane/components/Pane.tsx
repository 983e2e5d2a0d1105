import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import type { Notice } from "../view/notices";
import type { PaneView } from "../view/pane";
import type { CellPlace } from "../../workbook/port";
import { HEIGHT_ABOVE, useRoomOf } from "../hooks/room-of";
import { CellHint } from "./CellHint";
import { Empty } from "./Empty";
import { type Busy, Header } from "./Header";
import { Notices } from "./Notices";
import { ROOMY } from "./parts";
import { StartupSwitch } from "./StartupSwitch";
import { panelId, tabId, type TabName, Tabs } from "./Tabs";

export interface PaneProps {
  readonly view: PaneView;
  readonly notices: readonly Notice[];
  readonly busy: Busy;
  readonly tabs: readonly TabName[];
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  readonly onExercice: (exercice: number) => void;
  readonly onRefresh: () => void;
  /** Stops the reading; null where it cannot be stopped. */
  readonly onStop: (() => void) | null;
  readonly onReport: () => void;
  readonly onDismiss: (id: number) => void;
  /** Does what a message offers; puts back the formulas frozen. */
  readonly onOffer: (notice: Notice) => void;
  readonly onRestore: () => void;
  readonly onStartup: (startsAlone: boolean) => void;
  /** The cell selected in Excel, when it holds a SPASER formula that is not explained yet. */
  readonly hint: CellPlace | null;
  readonly onHint: () => void;
  /** Asked above what the tab shows; false when nothing is. */
  readonly question: ReactNode;
  /** What the tab shows; not made where no register was found. */
  readonly children: ReactNode;
  /** What is shown where no register was found, under what to do. */
  readonly otherwise?: ReactNode;
}

const useStyles = makeStyles({
  top: {
    // In a small pane, or one that is zoomed, it would cover what is to be read.
    [ROOMY]: { position: "sticky", top: 0, zIndex: 1 },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    maxWidth: "720px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    // Whatever takes the focus comes whole, with its ring, under the part that stays in view.
    "& *": { scrollMarginTop: `calc(var(${HEIGHT_ABOVE}, 0px) + 8px)` },
  },
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

/** The pane: what can be done, what was said, and the part that was chosen. */
export function Pane(props: PaneProps) {
  const {
    view,
    notices,
    busy,
    tabs,
    tab,
    onTab,
    onExercice,
    onRefresh,
    onStop,
    onReport,
    onDismiss,
    onOffer,
    onRestore,
    onStartup,
    hint,
    onHint,
    question,
    children,
    otherwise,
  } = props;
  const styles = useStyles();
  const { content } = view;
  const top = useRef<HTMLDivElement>(null);
  useRoomOf(top);
  const hasRegisters = content?.hasRegisters === true;
  return (
    <>
      <div ref={top} className={styles.top}>
        <Header
          exercices={content?.exercices ?? []}
          exercice={content?.exercice ?? null}
          source={content?.source ?? null}
          busy={busy}
          isReading={view.reading !== null}
          progress={view.progress}
          canReport={hasRegisters}
          onExercice={onExercice}
          onRefresh={onRefresh}
          onReport={onReport}
        />
        {hasRegisters && <Tabs tabs={tabs} tab={tab} onTab={onTab} />}
        <div role="status">{hasRegisters && hint !== null && <CellHint at={hint} onExplain={onHint} />}</div>
        <Notices
          reading={view.reading}
          fault={view.fault}
          frozen={view.frozen}
          notices={notices}
          onRetry={onRefresh}
          onStop={onStop}
          onDismiss={onDismiss}
          onOffer={onOffer}
          onRestore={onRestore}
        />
      </div>
      <main className={styles.main}>
        {question}
        {content !== null && !hasRegisters && (
          <>
            <Empty />
            {otherwise}
          </>
        )}
        {hasRegisters && (
          <div role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)} className={styles.panel}>
            {children}
          </div>
        )}
        {view.startsAlone !== null && tab === "overview" && (
          <StartupSwitch startsAlone={view.startsAlone} onChange={onStartup} />
        )}
      </main>
    </>
  );
}
