import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../registers/facts";
import { OVERVIEW } from "../../texts/overview";

const COLORS = { error: "danger", warning: "warning", information: "informative" } as const;

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** How much of each severity there is. */
export function Severities({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const styles = useStyles();
  const severities = Object.keys(COLORS) as Severity[];
  return (
    <div className={styles.counts}>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <Badge key={severity} appearance="tint" color={COLORS[severity]}>
            {OVERVIEW.severity(severity, counts[severity])}
          </Badge>
        ))}
    </div>
  );
}
