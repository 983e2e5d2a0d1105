import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { MATCHING } from "../../../texts/matching-pane";
import type { ColumnView, HeadingChoice } from "../../view/matching";
import { useParts } from "../parts";
import { useBox } from "./box";

interface ColumnEditorProps {
  readonly column: ColumnView;
  /** The headings chosen, in their order; none to read the column from no heading. */
  readonly onPrepare: (headings: readonly HeadingChoice[], everywhere: boolean) => void;
  /** Null where nobody chose anything. */
  readonly onAutomatic: (() => void) | null;
  readonly onClose: () => void;
}

const NONE: HeadingChoice = { heading: "", yes: null };

/** The headings that a column is read from, among those of its sheet; for a list, several, each with what "oui" means. */
export function ColumnEditor({ column, onPrepare, onAutomatic, onClose }: ColumnEditorProps) {
  const { title, choices, taken, options, takesSeveral, headings } = column;
  const parts = useParts();
  const box = useBox();
  const group = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<readonly HeadingChoice[]>(
    headings.length === 0 ? [NONE] : headings.map(({ heading, yes }) => ({ heading, yes })),
  );
  const [everywhere, setEverywhere] = useState(false);
  useEffect(() => {
    group.current?.querySelector("select")?.focus();
  }, []);
  const labelOf = (heading: string): string => {
    const other = taken.get(heading);
    return other === undefined ? heading : MATCHING.readFor(heading, other);
  };
  const put = (nth: number, change: Partial<HeadingChoice>): void => {
    setChosen(chosen.map((one, at) => (at === nth ? { ...one, ...change } : one)));
  };
  return (
    <div ref={group} role="group" aria-label={MATCHING.editor(title)} className={box.editor}>
      {chosen.map(({ heading, yes }, nth) => (
        <div key={nth} className={box.field}>
          <Field label={MATCHING.heading(nth)} size="small">
            <Select
              size="small"
              className={parts.wide}
              select={{ className: parts.wide }}
              value={heading}
              onChange={(_, { value }) => {
                put(nth, { heading: value, yes: null });
              }}
            >
              <option value="">{MATCHING.noHeading}</option>
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {labelOf(choice)}
                </option>
              ))}
            </Select>
          </Field>
          {options.length > 0 && heading !== "" && (
            <Field label={MATCHING.yesMeans} size="small">
              <Select
                size="small"
                value={yes ?? ""}
                onChange={(_, { value }) => {
                  put(nth, { yes: value === "" ? null : value });
                }}
              >
                <option value="">{MATCHING.yesUnsaid}</option>
                {options.map((option) => (
                  <option key={option} value={option}>
                    {option}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {nth > 0 && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={MATCHING.drop(nth)}
              onClick={() => {
                setChosen(chosen.filter((_, at) => at !== nth));
                group.current?.querySelector("select")?.focus();
              }}
            >
              {MATCHING.dropShort}
            </Button>
          )}
        </div>
      ))}
      {takesSeveral && chosen.every(({ heading }) => heading !== "") && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setChosen([...chosen, NONE]);
          }}
        >
          {MATCHING.add}
        </Button>
      )}
      <Checkbox
        size="medium"
        label={MATCHING.everywhere}
        checked={everywhere}
        onChange={(_, { checked }) => {
          setEverywhere(checked === true);
        }}
      />
      <div className={parts.buttons}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            onPrepare(
              chosen.filter(({ heading }) => heading !== ""),
              everywhere,
            );
          }}
        >
          {MATCHING.prepare}
        </Button>
        {onAutomatic !== null && (
          <Button size="small" aria-label={MATCHING.automaticLabel(title)} onClick={onAutomatic}>
            {MATCHING.automatic}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {MATCHING.close}
        </Button>
      </div>
    </div>
  );
}
