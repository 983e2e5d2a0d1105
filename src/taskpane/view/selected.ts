/** What the formula of the selected cell asks, and what is to be said of it. */
import { type BesideMeasure, besideMeasure } from "../../indicators/beside";
import { type Indicator, indicatorsOf } from "../../indicators/definition";
import { DEFAULT_SCHEME } from "../../indicators/schemes";
import { foldId } from "../../registers/fold";
import type { Reading } from "../../report/annual";
import { exerciceOf } from "../../report/exercices";
import { targetsOf } from "../../report/targets";
import type { Question } from "../../store/outcomes";
import { basisNamed, categoryNamed } from "../../texts/choices";
import { SELECTED } from "../../texts/explanation";
import { FUNCTIONS } from "../../texts/functions";
import { valueText } from "../../texts/format";
import type { Cell, CellPlace } from "../../workbook/port";
import { type Call, valueOf } from "../formula/calls";
import { type ParameterName, type Signature, signatureOf } from "../formula/signatures";
import { directoratesFor, hasDirectorates, isNamed } from "./directorates";

/** What one SPASER function of a formula asks, or why that cannot be told. */
export type Asked =
  | {
      readonly kind: "measure";
      readonly indicator: Indicator;
      readonly question: Question;
      readonly note: string | null;
      /** What the cell shows of it. */
      readonly shows: "figure" | "completeness";
    }
  | { readonly kind: "note"; readonly text: string };

/** The cells that the arguments of the calls refer to, in the sheet of the formula when they name none. */
export const placesIn = (calls: readonly Call[], sheet: string): readonly CellPlace[] =>
  calls.flatMap((call) =>
    call.arguments.flatMap((one) => (one.kind === "cell" ? [{ sheet: one.sheet ?? sheet, cell: one.cell }] : [])),
  );

/** @param cellAt the value of a cell that was read; undefined when its sheet is not there */
export function askedOf(
  reading: Reading,
  call: Call,
  cellAt: (sheet: string | null, cell: string) => Cell | undefined,
): Asked {
  const signature = signatureOf(call.name);
  if (signature === undefined) return note(SELECTED.unknownFunction(call.name));
  if (signature.subject === "status") return note(SELECTED.status);
  if (signature.subject === "index") return note(SELECTED.index);
  if (signature.subject === "siret") return note(SELECTED.siret);
  const values = new Map<ParameterName, Cell>();
  for (const [index, parameter] of signature.parameters.entries()) {
    const argument = call.arguments[index];
    if (parameter === "range" && argument !== undefined && argument.kind !== "omitted")
      return note(SELECTED.range(argument.kind === "other" ? argument.text : ""));
    const value = valueOf(argument, cellAt);
    if (value === undefined)
      return note(
        argument?.kind === "cell"
          ? SELECTED.argumentMissing(argument.cell)
          : SELECTED.argumentComputed(textOf(argument)),
      );
    // A reference to an empty cell, 0 included, leaves the argument out: as the functions themselves have it.
    if (value !== null && value !== "" && value !== 0) values.set(parameter, value);
  }
  return askedWith(reading, signature, values);
}

const textOf = (argument: Call["arguments"][number] | undefined): string =>
  argument?.kind === "other" ? argument.text : "";

const note = (text: string): Asked => ({ kind: "note", text });

type Values = ReadonlyMap<ParameterName, Cell>;

function askedWith(reading: Reading, signature: Signature, values: Values): Asked {
  const measured = measureAsked(signature, values);
  if ("kind" in measured) return measured;
  const { indicator, basis } = measured;
  const given = values.get("exercice");
  const exercice = given === undefined ? exerciceOf(reading) : yearOf(given);
  if (exercice === null) return note(given === undefined ? SELECTED.noExercice : SELECTED.badExercice(String(given)));
  if (signature.subject === "target") return note(targetText(reading, indicator, exercice));
  const directorate = values.get("directorate");
  const asked = (name: string | null): Asked => ({
    kind: "measure",
    indicator,
    question: { exercice, basis, directorate: name },
    note: signature.subject === "completeness" ? SELECTED.completeness : null,
    shows: signature.subject === "completeness" ? "completeness" : "figure",
  });
  if (directorate === undefined) return asked(null);
  if (typeof directorate === "boolean") return note(SELECTED.badDirectorate);
  const name = String(directorate).trim();
  const directorates = directoratesFor(reading, indicator);
  if (directorates.kind === "all-together") return note(SELECTED.comparesDirectorates);
  if (!hasDirectorates(indicator)) return note(FUNCTIONS.noDirectorates(indicator.view.register));
  if (directorates.kind === "named" && !isNamed(directorates, name)) return note(SELECTED.unknownDirectorate(name));
  return asked(name);
}

/** The measure that a function is of, or that its arguments name. */
function measureAsked({ subject, indicator }: Signature, values: Values): BesideMeasure | Asked {
  if (indicator !== null) return { indicator, basis: "number" };
  if (subject === "inclusive") return besideMeasure("inclusive", "paid") ?? note(FUNCTIONS.noValue);
  if (subject !== "rate") {
    const code = values.get("code");
    const found = indicatorNamed(code);
    return found === undefined ? note(SELECTED.badCode(String(code ?? ""))) : { indicator: found, basis: "number" };
  }
  const [word, asked = "number"] = [values.get("category"), values.get("basis")].map((value) =>
    value === undefined ? undefined : String(value),
  );
  const [category, basis] = [categoryNamed(word ?? ""), basisNamed(asked)];
  if (category === undefined) return note(FUNCTIONS.badArgument.category(word ?? ""));
  if (basis === undefined) return note(FUNCTIONS.badArgument.basis(asked));
  return besideMeasure(category, basis) ?? note(FUNCTIONS.notPaidByCategory);
}

function indicatorNamed(code: Cell | undefined): Indicator | undefined {
  if (typeof code !== "string") return undefined;
  return indicatorsOf(DEFAULT_SCHEME).find((one) =>
    [one.code, one.name].some((known) => foldId(known) === foldId(code)),
  );
}

/** A year of four digits, as the functions take it; null for anything else. */
function yearOf(value: Cell): number | null {
  const year = typeof value === "string" ? Number(value.trim() || Number.NaN) : value;
  return typeof year === "number" && Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : null;
}

function targetText({ prepared }: Reading, { code, unit }: Indicator, exercice: number): string {
  const target = targetsOf(prepared.facts, DEFAULT_SCHEME).find(
    (one) => one.code === code && one.exercice === exercice,
  );
  if (target === undefined) return SELECTED.noTarget(code, exercice);
  const said = SELECTED.target(valueText(unit, target.target), code, exercice);
  return target.source === null ? said : `${said} ${SELECTED.targetSource(target.source)}`;
}
