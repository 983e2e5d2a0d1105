import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneView } from "../view/pane";
import { Empty } from "./Empty";
import { Header } from "./Header";
import { Indicators } from "./Indicators";
import { Notices } from "./Notices";
import { Registers } from "./Registers";
import { StartupSwitch } from "./StartupSwitch";

export interface PaneProps {
  readonly view: PaneView;
  /** What the user asked and is not done yet. */
  readonly busy: "refresh" | "report" | null;
  readonly onExercice: (exercice: number) => void;
  readonly onRefresh: () => void;
  readonly onReport: () => void;
  /** Freezes the formulas that the last message asks about; puts back those frozen. */
  readonly onFreeze: () => void;
  readonly onRestore: () => void;
  readonly onStartup: (startsAlone: boolean) => void;
}

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

/** The pane: what was read, what it gives, and the two things that can be done. */
export function Pane({ view, busy, onExercice, onRefresh, onReport, onFreeze, onRestore, onStartup }: PaneProps) {
  const styles = useStyles();
  const { content } = view;
  const hasRegisters = content !== null && content.registers.found.length > 0;
  return (
    <>
      <Header
        exercices={content?.exercices ?? []}
        exercice={content?.exercice ?? null}
        busy={busy}
        canReport={hasRegisters}
        onExercice={onExercice}
        onRefresh={onRefresh}
        onReport={onReport}
      />
      <main className={styles.main}>
        <Notices
          reading={view.reading}
          fault={view.fault}
          message={view.message}
          frozen={view.frozen}
          onRetry={onRefresh}
          onFreeze={onFreeze}
          onRestore={onRestore}
        />
        {content !== null && !hasRegisters && <Empty />}
        {hasRegisters && (
          <>
            <Indicators axes={content.axes} />
            <Registers registers={content.registers} />
          </>
        )}
        {view.startsAlone !== null && <StartupSwitch startsAlone={view.startsAlone} onChange={onStartup} />}
      </main>
    </>
  );
}
