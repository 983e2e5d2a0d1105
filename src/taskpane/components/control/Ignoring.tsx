import { Button, Field, Input, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Problem } from "../../../registers/facts";
import { IGNORED } from "../../../texts/ignored";
import { decisionLines, type DecisionScope } from "../../../validation/decide";
import type { Cell } from "../../../workbook/port";
import { onEscape } from "../on-escape";
import { useParts } from "../parts";

interface IgnoringProps {
  readonly problems: readonly Problem[];
  readonly isBusy: boolean;
  readonly onIgnore: (lines: readonly (readonly Cell[])[]) => void;
  readonly onRenounce: () => void;
}

const useStyles = makeStyles({
  form: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Why problems are to be left as they are, and how far: said before it is written. */
export function Ignoring({ problems, isBusy, onIgnore, onRenounce }: IgnoringProps) {
  const parts = useParts();
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [scope, setScope] = useState<DecisionScope>("cases");
  const form = useRef<HTMLFormElement>(null);
  const said = reason.trim();
  const lines = useMemo(() => decisionLines(problems, scope, said), [problems, scope, said]);
  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, [problems]);
  return (
    <form
      ref={form}
      className={mergeClasses(parts.stack, styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== "" && !isBusy) onIgnore(lines);
      }}
    >
      <Field label={IGNORED.reason} hint={IGNORED.reasonHint} required size="small">
        <Input
          size="small"
          {...onEscape(onRenounce)}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Field label={IGNORED.scope} size="small">
        <RadioGroup
          value={scope}
          onChange={(_, { value }) => {
            setScope(value === "always" ? "always" : "cases");
          }}
        >
          <Radio value="cases" label={IGNORED.cases(problems.length)} />
          <Radio value="always" label={IGNORED.always} />
        </RadioGroup>
      </Field>
      <p className={parts.text}>{IGNORED.lines(lines.length)}</p>
      <div className={parts.buttons}>
        <Button size="small" onClick={onRenounce}>
          {IGNORED.renounce}
        </Button>
        <Button size="small" type="submit" disabledFocusable={said === "" || isBusy}>
          {IGNORED.confirm}
        </Button>
      </div>
    </form>
  );
}
