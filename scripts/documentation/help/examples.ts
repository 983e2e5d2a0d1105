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
  INDEX_SCORE: [38, 20, 15, "NC", 5],
  INDEX_STATS: ["moyenne", EXERCICE],
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

export async function examplesOf(cellFunction: CellFunction, reading: Reading): Promise<readonly Example[]> {
  const { name, indicator } = cellFunction;
  const run = (args: readonly Argument[]): Promise<Example | string> => exampleOf(cellFunction, args, reading);
  const whole = await run(indicator === null ? (GENERAL[name] ?? []) : [EXERCICE]);
  if (typeof whole === "string") throw new Error(`${name}: ${whole}`);
  if (indicator === null || !(DIRECTORATE in REGISTERS[indicator.view.register].columns)) return [whole];
  const ofEach = await Promise.all(DIRECTORATES.map((directorate) => run([EXERCICE, directorate])));
  const [ofOne] = ofEach.filter((example) => typeof example !== "string");
  return ofOne === undefined ? [whole] : [whole, ofOne];
}

/** The example, or why there is none. */
async function exampleOf(
  cellFunction: CellFunction,
  args: readonly Argument[],
  reading: Reading,
): Promise<Example | string> {
  const { name, parameters } = cellFunction;
  const formula = `=SPASER.${name}(${args.map(written).join(";")})`;
  const isRepeated = parameters.some(({ repeats }) => repeats === true);
  const asked = askedOf(
    parameters.map((parameter) => parameter.name),
    isRepeated ? [args] : args,
  );
  if (!asked.ok) return asked.fault.found;
  const answer = await answerOf(cellFunction, asked.value, reading);
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

async function answerOf(cellFunction: CellFunction, asked: Asked, reading: Reading): Promise<Answer> {
  if ("answer" in cellFunction) return cellFunction.answer(asked);
  const question = cellFunction.question(asked);
  if ("kind" in question) return question;
  const answer = "answer" in question ? question.answer : await question.load();
  return answer(reading, null);
}

export const breakdownFormula = ({ code }: Indicator, exercice: number): string =>
  `=SPASER.BREAKDOWN("${code}";${String(exercice)})`;

const written = (argument: Argument): string => (typeof argument === "string" ? `"${argument}"` : String(argument));

const shownText = (shown: Shown): string => (shown.kind === "text" ? shown.text : valueText(shown.unit, shown.value));
