import { Button, Label, makeStyles, Select, Spinner, tokens, Tooltip, useId } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { PANE } from "../../texts/pane";
import type { PaneProps } from "./Pane";

interface HeaderProps extends Omit<PaneProps, "view" | "onFreeze" | "onRestore" | "onStartup"> {
  readonly exercices: readonly number[];
  readonly exercice: number | null;
  readonly canReport: boolean;
}

const useStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    flexGrow: 1,
  },
  exercice: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  report: { flexGrow: 1 },
});

/** Title, exercice, and the two actions; stays in view. */
export function Header({ exercices, exercice, busy, canReport, onExercice, onRefresh, onReport }: HeaderProps) {
  const styles = useStyles();
  const id = useId("exercice");
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{PANE.title}</h1>
      {exercice !== null && (
        <div className={styles.exercice}>
          <Label htmlFor={id}>{PANE.exercice}</Label>
          <Select
            id={id}
            value={String(exercice)}
            onChange={(_, { value }) => {
              onExercice(Number(value));
            }}
          >
            {exercices.map((year) => (
              <option key={year} value={String(year)}>
                {year}
              </option>
            ))}
          </Select>
        </div>
      )}
      <Button
        className={styles.report}
        appearance="primary"
        icon={busy === "report" ? <Spinner size="tiny" /> : <DocumentTableRegular />}
        disabled={!canReport}
        disabledFocusable={busy !== null}
        title={PANE.reportHint(exercice)}
        onClick={onReport}
      >
        {busy === "report" ? PANE.reportBusy : PANE.report}
      </Button>
      <Tooltip content={PANE.refreshHint} relationship="description">
        <Button
          icon={busy === "refresh" ? <Spinner size="tiny" /> : <ArrowSyncRegular />}
          disabledFocusable={busy !== null}
          onClick={onRefresh}
        >
          {PANE.refresh}
        </Button>
      </Tooltip>
    </header>
  );
}
