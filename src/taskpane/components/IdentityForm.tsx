import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Reading } from "../../report/annual";
import type { IdentityKey } from "../../registers/identity";
import { sourceFaultText } from "../../store/fault-text";
import { keepChoice } from "../../store/matching";
import { unexpected } from "../../store/source";
import type { Store } from "../../store/store";
import { IDENTITY } from "../../texts/identity";
import { MATCHING } from "../../texts/matching-pane";
import { identityForm, type IdentityPlan, identityPlan } from "../view/identity-form";
import type { MessageView } from "../view/message";
import { useParts } from "./parts";
import { useBox } from "./registers/box";
import { Plan } from "./registers/Plan";

export interface IdentityFormProps {
  readonly reading: Reading;
  readonly store: Store;
  readonly say: (message: MessageView) => void;
  readonly onClose: () => void;
}

const FAULTS: Readonly<Record<IdentityKey, string>> = {
  authority: IDENTITY.noAuthority,
  departments: IDENTITY.badDepartments,
};

/** Who the buyer is: typed, told as it will be written in the settings sheet, and written once confirmed. */
export function IdentityForm({ reading, store, say, onClose }: IdentityFormProps) {
  const parts = useParts();
  const box = useBox();
  const group = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState(() => identityForm(reading));
  const [fault, setFault] = useState<IdentityKey | null>(null);
  const [asked, setAsked] = useState<IdentityPlan | null>(null);
  const [isBusy, setBusy] = useState(false);
  const back = (key: IdentityKey): void => {
    group.current?.querySelectorAll("input")[key === "authority" ? 0 : 1]?.focus();
  };
  useEffect(() => {
    group.current?.querySelector("input")?.focus();
  }, []);
  const prepare = (): void => {
    const plan = identityPlan(reading, form);
    if ("fault" in plan) {
      setFault(plan.fault);
      back(plan.fault);
      return;
    }
    setFault(null);
    if (plan.edits.length > 0) setAsked(plan);
    else say({ tone: "success", text: IDENTITY.nothingToWrite });
  };
  const write = async ({ edits }: IdentityPlan): Promise<void> => {
    setBusy(true);
    const kept = await keepChoice(store, reading.identity.sheet, edits).catch(
      (error: unknown) => ({ ok: false, fault: unexpected(error) }) as const,
    );
    setBusy(false);
    setAsked(null);
    if (!kept.ok) say({ tone: "error", text: sourceFaultText(kept.fault) });
    else if (kept.value === "changed") say({ tone: "warning", text: MATCHING.changed });
    else {
      say({ tone: "success", text: IDENTITY.written });
      onClose();
    }
  };
  const field = (key: IdentityKey, label: string, hint?: string) => (
    <Field
      label={label}
      size="small"
      {...(hint === undefined ? {} : { hint })}
      {...(fault === key ? { validationMessage: FAULTS[key] } : {})}
    >
      <Input
        size="small"
        value={form[key]}
        onChange={(_, { value }) => {
          setForm({ ...form, [key]: value });
          setAsked(null);
        }}
      />
    </Field>
  );
  return (
    <div ref={group} role="group" aria-label={IDENTITY.title} className={box.editor}>
      {field("authority", IDENTITY.authority)}
      {field("departments", IDENTITY.departments, IDENTITY.departmentsHint)}
      <div className={parts.buttons}>
        <Button size="small" appearance="primary" onClick={prepare}>
          {IDENTITY.prepare}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {IDENTITY.close}
        </Button>
      </div>
      {asked !== null && (
        <Plan
          plan={asked.plan}
          isBusy={isBusy}
          onWrite={() => {
            if (!isBusy) void write(asked);
          }}
          onRenounce={() => {
            setAsked(null);
            back("authority");
          }}
        />
      )}
    </div>
  );
}
