import { Field, Input, mergeClasses, Select } from "@fluentui/react-components";
import type { Sex } from "../../../equality/points";
import { BAND_NAMES, BANDS, type Indicator } from "../../../equality/scales";
import { INDEX_FORM as TEXT } from "../../../texts/equality-form";
import {
  asksEmployees,
  asksSex,
  fieldProblem,
  type IndexForm as Form,
  type TypedResult,
  workedIndex,
} from "../../view/declaration";
import { useParts } from "../parts";

interface IndexFormProps {
  readonly form: Form;
  readonly onForm: (form: Form) => void;
}

/** The results of a document, and the points and mark that they make. */
export function IndexForm({ form, onForm }: IndexFormProps) {
  const parts = useParts();
  const { band, results } = form;
  const worked = workedIndex(form);
  const change = (indicator: Indicator, more: Partial<TypedResult>): void => {
    onForm({ ...form, results: { ...results, [indicator]: { ...results[indicator], ...more } } });
  };
  return (
    <>
      <p className={mergeClasses(parts.text, parts.small)}>{TEXT.intro}</p>
      <Field label={TEXT.band}>
        <Select
          value={band}
          onChange={(_, { value }) => {
            onForm({ ...form, band: BAND_NAMES.find((one) => one === value) ?? band });
          }}
        >
          {BAND_NAMES.map((one) => (
            <option key={one} value={one}>
              {TEXT.bands[one]}
            </option>
          ))}
        </Select>
      </Field>
      {BANDS[band].indicators.map((indicator: Indicator) => (
        <Result key={indicator} indicator={indicator} typed={results[indicator]} onTyped={change} />
      ))}
      <div role="status">
        {worked === null ? (
          <p className={parts.text}>{TEXT.waiting}</p>
        ) : (
          <>
            <ul className={parts.list}>
              {worked.lines.map(({ label, value, note }) => (
                <li key={label} className={parts.item}>
                  <div className={parts.line}>
                    <span>{label}</span>
                    <span className={parts.figure}>{value}</span>
                  </div>
                  {note !== null && <div className={parts.small}>{note}</div>}
                </li>
              ))}
            </ul>
            <p className={mergeClasses(parts.text, parts.strong)}>{worked.mark}</p>
            <p className={mergeClasses(parts.text, parts.small)}>{worked.duties}</p>
          </>
        )}
      </div>
    </>
  );
}

interface ResultProps {
  readonly indicator: Indicator;
  readonly typed: TypedResult;
  readonly onTyped: (indicator: Indicator, typed: Partial<TypedResult>) => void;
}

const SEXES: readonly Sex[] = ["women", "men"];

function Result({ indicator, typed, onTyped }: ResultProps) {
  const { result, employees, favours } = typed;
  return (
    <>
      <NumberField
        label={TEXT.results[indicator]}
        // The only one that must be given is not wrong before anything was typed.
        problem={result === "" ? null : fieldProblem(indicator, result)}
        value={result}
        onValue={(value) => {
          onTyped(indicator, { result: value });
        }}
      />
      {asksEmployees(indicator) && (
        <NumberField
          label={TEXT.employees}
          problem={fieldProblem(indicator, employees)}
          value={employees}
          onValue={(value) => {
            onTyped(indicator, { employees: value });
          }}
        />
      )}
      {asksSex(indicator) && (
        <Field label={TEXT.favours(indicator)}>
          <Select
            value={favours ?? ""}
            onChange={(_, { value }) => {
              onTyped(indicator, { favours: SEXES.find((sex) => sex === value) ?? null });
            }}
          >
            <option value="">{TEXT.nobody}</option>
            {SEXES.map((sex) => (
              <option key={sex} value={sex}>
                {TEXT.sexes[sex]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly problem: string | null;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function NumberField({ label, problem, value, onValue }: NumberFieldProps) {
  const parts = useParts();
  return (
    <Field label={label} {...(problem === null ? {} : { validationMessage: problem })}>
      <Input
        className={parts.wide}
        inputMode="decimal"
        value={value}
        onChange={(_, { value: typed }) => {
          onValue(typed);
        }}
      />
    </Field>
  );
}
