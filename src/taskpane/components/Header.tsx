import {
  Button,
  Label,
  makeStyles,
  ProgressBar,
  Select,
  Spinner,
  tokens,
  Tooltip,
  useId,
} from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { PANE } from "../../texts/pane";

/** What the user asked and is not done yet. */
export type Busy = "refresh" | "report" | null;

export interface HeaderProps {
  readonly exercices: readonly number[];
  readonly exercice: number | null;
  /** Where the exercice shown at first comes from. */
  readonly source: string | null;
  readonly busy: Busy;
  readonly isReading: boolean;
  /** The share of the reading that is done, in [0, 1]; null where it is not told. */
  readonly progress: number | null;
  readonly canReport: boolean;
  readonly onExercice: (exercice: number) => void;
  readonly onRefresh: () => void;
  readonly onReport: () => void;
}

const useStyles = makeStyles({
  // The title of the pane is Excel's own bar above it.
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  header: {
    display: "flex",
    maxWidth: "720px",
    margin: "0 auto",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  exercice: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  report: { flexGrow: 1, maxWidth: "240px", marginLeft: "auto" },
  progress: { height: "2px" },
});

/** Exercice, and the two actions; stays in view. */
export function Header(props: HeaderProps) {
  const { exercices, exercice, source, busy, isReading, progress, canReport, onExercice, onRefresh, onReport } = props;
  const styles = useStyles();
  const id = useId("exercice");
  return (
    <header>
      <h1 className={styles.hidden}>{PANE.title}</h1>
      <div className={styles.header}>
        {exercice !== null && (
          <div className={styles.exercice}>
            <Label htmlFor={id} size="small">
              {PANE.exercice}
            </Label>
            <Select
              id={id}
              size="small"
              title={source ?? undefined}
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
          size="small"
          appearance="primary"
          icon={busy === "report" ? <Spinner size="extra-tiny" /> : <DocumentTableRegular />}
          disabled={!canReport}
          disabledFocusable={busy !== null}
          title={PANE.reportHint(exercice)}
          onClick={onReport}
        >
          {busy === "report" ? PANE.reportBusy : PANE.report}
        </Button>
        <Tooltip content={PANE.refreshHint} relationship="description">
          <Button
            size="small"
            aria-label={PANE.refresh}
            icon={busy === "refresh" ? <Spinner size="extra-tiny" /> : <ArrowSyncRegular />}
            disabledFocusable={busy !== null}
            onClick={onRefresh}
          />
        </Tooltip>
      </div>
      <div className={styles.progress}>
        {(isReading || busy !== null) && (
          <ProgressBar
            {...(progress === null ? {} : { value: progress })}
            aria-label={busy === "report" ? PANE.reportBusy : PANE.rereading}
          />
        )}
      </div>
    </header>
  );
}
