/** An example of each function, run on the example workbook: what the page shows is what the function answers. */
import type { Indicator } from "../../../src/indicators/definition";
import { DIRECTORATE } from "../../../src/indicators/engine/period";
import type { Answer, Shown } from "../../../src/functions/answer";
import { type Asked, askedOf } from "../../../src/functions/arguments";
import type { CellFunction } from "../../../src/functions/definition";
import { REGISTERS } from "../../../src/registers/catalogue";
import type { Reading } from "../../../src/report/annual";
import { valueText } from "../../../src/texts/format";
import { EXERCICE } from "../example-report";

type Argument = string | number;

export interface Example {
  /** "=SPASER.INDICATOR("1.1.4";2025)" */
  readonly formula: string;
  /** The rows that it shows: one of one cell, unless it spills. */
  readonly rows: readonly (readonly string[])[];
}

const GENERAL: Readonly<Record<string, readonly Argument[]>> = {
  INDICATOR: ["1.1.4", EXERCICE],
  COMPLETENESS: ["4.1.1", EXERCICE],
  TARGET: ["1.1.4", EXERCICE],
  STATUS: [],
  BREAKDOWN: ["1.4.2", EXERCICE],
  RESPONSIBLE_PURCHASES_RATE: ["sociale", "valeur", EXERCICE],
  INCLUSIVE_PURCHASES_RATE: [EXERCICE],
  CHECK_SIRET: ["7328293200007"],
};

/** Of the example workbook; the first of which there is a figure is shown. */
const DIRECTORATES = [
  "Direction des Bâtiments",
  "Direction de l'Éducation et des Collèges",
  "Direction des Routes et des Mobilités",
  "Direction de la Solidarité",
  "Direction de l'Environnement",
];

export function examplesOf(cellFunction: CellFunction, reading: Reading): readonly Example[] {
  const { name, indicator } = cellFunction;
  const run = (args: readonly Argument[]): Example | string => exampleOf(cellFunction, args, reading);
  const whole = run(indicator === null ? (GENERAL[name] ?? []) : [EXERCICE]);
  if (typeof whole === "string") throw new Error(`${name}: ${whole}`);
  if (indicator === null || !(DIRECTORATE in REGISTERS[indicator.view.register].columns)) return [whole];
  const [ofOne] = DIRECTORATES.map((directorate) => run([EXERCICE, directorate])).filter(
    (example) => typeof example !== "string",
  );
  return ofOne === undefined ? [whole] : [whole, ofOne];
}

/** The example, or why there is none. */
function exampleOf(cellFunction: CellFunction, args: readonly Argument[], reading: Reading): Example | string {
  const { name, parameters } = cellFunction;
  const formula = `=SPASER.${name}(${args.map(written).join(";")})`;
  const asked = askedOf(
    parameters.map((parameter) => parameter.name),
    args,
  );
  if (!asked.ok) return asked.fault.found;
  const answer = answerOf(cellFunction, asked.value, reading);
  switch (answer.kind) {
    case "number":
    case "text":
      return { formula, rows: [[shownText(answer)]] };
    case "table":
      return { formula, rows: answer.rows.map((row) => row.map(shownText)) };
    case "unavailable":
    case "refused":
      return answer.text;
  }
}

function answerOf(cellFunction: CellFunction, asked: Asked, reading: Reading): Answer {
  if ("answer" in cellFunction) return cellFunction.answer(asked);
  const question = cellFunction.question(asked);
  return "kind" in question ? question : question.answer(reading, null);
}

export const breakdownFormula = ({ code }: Indicator, exercice: number): string =>
  `=SPASER.BREAKDOWN("${code}";${String(exercice)})`;

const written = (argument: Argument): string => (typeof argument === "string" ? `"${argument}"` : String(argument));

const shownText = (shown: Shown): string => (shown.kind === "text" ? shown.text : valueText(shown.unit, shown.value));
