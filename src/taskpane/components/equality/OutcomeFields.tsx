import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CHECK_RESULTS } from "../../../equality/outcomes";
import { NOTES } from "../../../texts/equality-notes";
import type { DeclarationView, TypedOutcome } from "../../view/drawings";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";

interface OutcomeFieldsProps {
  readonly declaration: DeclarationView;
  readonly typed: TypedOutcome;
  /** As fields of dates write it: proposed with a result. */
  readonly today: string;
  readonly onTyped: (typed: TypedOutcome) => void;
}

const useStyles = makeStyles({
  // Two fields side by side in 320 pixels.
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    marginBottom: tokens.spacingVerticalXS,
  },
});

/** The result of the control of one declaration, and its day. */
export function OutcomeFields({ declaration, typed, today, onTyped }: OutcomeFieldsProps) {
  const parts = useParts();
  const styles = useStyles();
  const { label, address, place } = declaration;
  const { result, day } = typed;
  return (
    <div role="group" aria-label={label}>
      <div>
        {label}{" "}
        <span className={parts.small}>
          <PlaceLink place={place}>{address}</PlaceLink>
        </span>
      </div>
      <div className={styles.fields}>
        <Field label={NOTES.result} size="small">
          <Select
            size="small"
            value={result}
            onChange={(_, { value }) => {
              const chosen = CHECK_RESULTS.find((one) => one === value) ?? "";
              onTyped({ result: chosen, day: chosen === "" || chosen === "en attente" || day !== "" ? day : today });
            }}
          >
            <option value="">{NOTES.noResult}</option>
            {CHECK_RESULTS.map((one) => (
              <option key={one} value={one}>
                {NOTES.results[one]}
              </option>
            ))}
          </Select>
        </Field>
        {result !== "" && result !== "en attente" && (
          <Field label={NOTES.checkedOn} size="small">
            <Input
              size="small"
              type="date"
              className={parts.wide}
              value={day}
              max={today}
              onChange={(_, { value }) => {
                onTyped({ result, day: value });
              }}
            />
          </Field>
        )}
      </div>
    </div>
  );
}
