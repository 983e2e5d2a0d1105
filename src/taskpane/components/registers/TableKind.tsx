import { Button, Field, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { REGISTER_KINDS, REGISTERS } from "../../../registers/catalogue";
import type { RegisterKind } from "../../../registers/register";
import { MATCHING } from "../../../texts/matching-pane";
import type { MatchingState } from "../../hooks/matching";
import type { TableView } from "../../view/matching";
import { useParts } from "../parts";
import { useBox } from "./box";
import { PlanAt } from "./PlanAt";

interface TableKindProps {
  readonly view: TableView;
  readonly spot: string;
  readonly matching: MatchingState;
  readonly onKind: (kind: RegisterKind | null | "recognised") => void;
}

const NONE = "none";
const RECOGNISED = "recognised";

/** Which register a table is: as it is recognised, another one, or none. */
export function TableKind({ view, spot, matching, onKind }: TableKindProps) {
  const { kind, said } = view.table;
  const now = said ? (kind ?? NONE) : RECOGNISED;
  const [wanted, setWanted] = useState<string>(now);
  const parts = useParts();
  const box = useBox();
  const group = useRef<HTMLDivElement>(null);
  return (
    <div ref={group} className={box.field}>
      <Field label={MATCHING.kind} size="small">
        <Select
          className={parts.wide}
          select={{ className: parts.wide }}
          size="small"
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        >
          <option value={RECOGNISED}>
            {MATCHING.kindRecognised(said || kind === null ? null : REGISTERS[kind].title)}
          </option>
          {REGISTER_KINDS.map((one) => (
            <option key={one} value={one}>
              {REGISTERS[one].title}
            </option>
          ))}
          <option value={NONE}>{MATCHING.kindNone}</option>
        </Select>
      </Field>
      {wanted !== now && (
        <Button
          size="small"
          onClick={() => {
            onKind(wanted === NONE ? null : (REGISTER_KINDS.find((one) => one === wanted) ?? RECOGNISED));
          }}
        >
          {MATCHING.prepare}
        </Button>
      )}
      <PlanAt
        spot={spot}
        matching={matching}
        onRenounced={() => {
          group.current?.querySelector("select")?.focus();
        }}
      />
    </div>
  );
}
