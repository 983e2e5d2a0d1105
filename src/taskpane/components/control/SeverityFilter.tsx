import { ToggleButton } from "@fluentui/react-components";
import type { Severity } from "../../../registers/facts";
import { CONTROL } from "../../../texts/control";
import { useParts } from "../parts";

interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Null: all of them. */
  readonly severity: Severity | null;
  readonly onSeverity: (severity: Severity | null) => void;
}

/** How much of each severity there is; a press shows that one alone, another all of them again. */
export function SeverityFilter({ counts, severity, onSeverity }: SeverityFilterProps) {
  const parts = useParts();
  const found = (Object.keys(counts) as Severity[]).filter((one) => counts[one] > 0);
  return (
    <div role="group" aria-label={CONTROL.severities} className={parts.buttons}>
      {found.map((one) => (
        <ToggleButton
          key={one}
          size="small"
          checked={one === severity}
          onClick={() => {
            onSeverity(one === severity ? null : one);
          }}
        >
          {CONTROL.severity(one, counts[one])}
        </ToggleButton>
      ))}
    </div>
  );
}
