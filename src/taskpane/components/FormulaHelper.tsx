import { Button, Label, mergeClasses, Select, useId } from "@fluentui/react-components";
import type { Ref } from "react";
import { HELPER } from "../../texts/formula-helper";
import type { CellPlace } from "../../workbook/port";
import type { Directorates } from "../view/directorates";
import { HELPER_CHOICES, type HelperChoice, type HelperView } from "../view/helper";
import type { Objection } from "../view/insertion";
import { Confirmation } from "./Confirmation";
import { FormulaText } from "./FormulaText";
import { Heading } from "./Heading";
import { useParts } from "./parts";

export interface FormulaHelperProps {
  readonly choice: HelperChoice;
  readonly onChoice: (choice: HelperChoice) => void;
  readonly exercices: readonly number[];
  readonly usual: number | null;
  readonly helper: HelperView | null;
  /** Null where there is no cell to write in, as in a plain browser page. */
  readonly insertion: Insertion | null;
  readonly onCopy: () => void;
  readonly onExplain: () => void;
}

export interface Insertion {
  /** The cell selected in Excel; null when there is none. */
  readonly target: CellPlace | null;
  readonly busy: boolean;
  readonly onInsert: () => void;
  /** What is asked before writing; null when nothing is. */
  readonly objection: Objection | null;
  readonly onConfirm: () => void;
  readonly onRenounce: () => void;
  /** Holds the button to which the focus comes back. */
  readonly place: Ref<HTMLDivElement>;
}

/** A formula composed from lists, with its value, to be copied or written in the selected cell. */
export function FormulaHelper({
  choice,
  onChoice,
  exercices,
  usual,
  helper,
  insertion,
  onCopy,
  onExplain,
}: FormulaHelperProps) {
  const parts = useParts();
  const id = useId("helper");
  return (
    <section className={parts.stack}>
      <div>
        <Heading>{HELPER.title}</Heading>
        <p className={parts.text}>{HELPER.intro}</p>
      </div>
      <div>
        <Label htmlFor={`${id}code`}>{HELPER.indicator}</Label>
        <Select
          id={`${id}code`}
          value={choice.code ?? ""}
          onChange={(_, { value }) => {
            onChoice({ ...choice, code: value === "" ? null : value });
          }}
        >
          <option value="">{HELPER.choose}</option>
          {HELPER_CHOICES.map(({ title, measures }) => (
            <optgroup key={title} label={title}>
              {measures.map(({ code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </div>
      <div>
        <Label htmlFor={`${id}exercice`}>{HELPER.exercice}</Label>
        <Select
          id={`${id}exercice`}
          value={String(choice.exercice ?? "")}
          onChange={(_, { value }) => {
            onChoice({ ...choice, exercice: value === "" ? null : Number(value) });
          }}
        >
          <option value="">{HELPER.ofSettings(usual)}</option>
          {exercices.map((year) => (
            <option key={year} value={String(year)}>
              {year}
            </option>
          ))}
        </Select>
      </div>
      {helper !== null && (
        <>
          {helper.bases.length > 0 && (
            <div>
              <Label htmlFor={`${id}basis`}>{HELPER.basis}</Label>
              <Select
                id={`${id}basis`}
                value={helper.basis}
                onChange={(_, { value }) => {
                  const basis = helper.bases.find((one) => one.basis === value)?.basis ?? "number";
                  onChoice({ ...choice, basis });
                }}
              >
                {helper.bases.map(({ basis, title }) => (
                  <option key={basis} value={basis}>
                    {title}
                  </option>
                ))}
              </Select>
            </div>
          )}
          <DirectorateChoice
            id={`${id}directorate`}
            directorates={helper.directorates}
            directorate={helper.directorate}
            onDirectorate={(directorate) => {
              onChoice({ ...choice, directorate });
            }}
          />
          <div>
            <Heading level={3}>{HELPER.formula}</Heading>
            <FormulaText>{helper.formula}</FormulaText>
          </div>
          <div role="status">
            <div className={parts.line}>
              <span>{HELPER.value}</span>{" "}
              <span className={mergeClasses(parts.figure, !helper.isKnown && parts.missing)}>{helper.value}</span>
            </div>
            {helper.note !== null && <p className={mergeClasses(parts.text, parts.small)}>{helper.note}</p>}
          </div>
          {insertion !== null && <Inserting {...insertion} />}
          <div className={parts.buttons}>
            <Button onClick={onCopy}>{HELPER.copy}</Button>
            {helper.explained !== null && (
              <Button appearance="subtle" onClick={onExplain}>
                {HELPER.explain}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

interface DirectorateChoiceProps {
  readonly id: string;
  readonly directorates: Directorates;
  readonly directorate: string | null;
  readonly onDirectorate: (directorate: string | null) => void;
}

function DirectorateChoice({ id, directorates, directorate, onDirectorate }: DirectorateChoiceProps) {
  const parts = useParts();
  if (directorates.kind !== "named")
    return (
      <p className={mergeClasses(parts.text, parts.small)}>
        {directorates.kind === "none" ? HELPER.noDirectorates : HELPER.comparesDirectorates}
      </p>
    );
  return (
    <div>
      <Label htmlFor={id}>{HELPER.directorate}</Label>
      <Select
        id={id}
        value={directorate ?? ""}
        onChange={(_, { value }) => {
          onDirectorate(value === "" ? null : value);
        }}
      >
        <option value="">{HELPER.allDirectorates}</option>
        {directorates.names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Inserting({ target, busy, onInsert, objection, onConfirm, onRenounce, place }: Insertion) {
  const parts = useParts();
  const id = useId("target");
  return (
    <div ref={place}>
      <Button appearance="primary" disabledFocusable={busy || target === null} aria-describedby={id} onClick={onInsert}>
        {HELPER.insert}
      </Button>
      <p id={id} className={mergeClasses(parts.text, parts.small)}>
        {target === null ? HELPER.noCell : HELPER.insertAt(target.cell, target.sheet)}
      </p>
      {objection !== null && <Confirmation {...objection} onConfirm={onConfirm} onRenounce={onRenounce} />}
    </div>
  );
}
