/**
 * Fifty questions that a spreadsheet and a database can be asked too: of the contracts of one exercice, how many answer each of
 * 25 conditions, and for what amount. The others are given the table as the engine has it: one row per contract, one word per
 * cell, no heading to find and nothing to read generously.
 */
import type { Indicator } from "../../src/indicators/definition";
import type { Condition } from "../../src/indicators/engine/condition";
import { cubeOf } from "../../src/indicators/engine/cube";
import { prepare, type PreparedTable } from "../../src/indicators/engine/prepared";
import { contractsView } from "../../src/indicators/views/catalogue";
import { type ColumnFacts, NUMBER_STATE, VERDICT } from "../../src/registers/facts";
import { readFacts } from "../../src/registers/read";
import { DEFAULT_SETTINGS } from "../../src/registers/settings";
import { inTurn } from "../measure";
import { contractsOf, LAST_EXERCICE } from "../registers";

export interface Question {
  readonly of: "count" | "sum";
  /** A column of the table and the word it must hold. */
  readonly column: string;
  readonly word: string;
}

export interface Plain {
  readonly columns: readonly string[];
  /** The exercice, the amount, the directorate, then the words of the conditions. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface Asked {
  readonly plain: Plain;
  readonly questions: readonly Question[];
  readonly answers: readonly number[];
  /** Milliseconds for the engine, columns and members ready: all fifty, and with them all exercices and directorates. */
  readonly ms: number;
}

export const EXERCICE = "exercice";
export const AMOUNT = "amount";
export const DIRECTORATE = "directorate";
const YES = "Oui";

const FLAGS = [
  "sustainableResource", "pooling", "localManufacturing", "recycledMaterials", "cleanFuel", "alternativeMachinery",
  "asbestosPah", "warmMix", "onSiteReuse", "ess", "supplierLocal", "monitored",
]; // prettier-ignore
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  category: ["travaux", "fournitures", "services"],
  segment: ["denrées alimentaires", "matériaux", "voirie", "autre"],
  supplierSize: ["TPE", "PME", "ETI", "GE"],
  procedure: ["MAPA", "appel d'offres ouvert"],
};

const CONDITIONS: readonly (readonly [column: string, word: string])[] = [
  ...FLAGS.map((column) => [column, YES] as const),
  ...Object.entries(OPTIONS).flatMap(([column, words]) => words.map((word) => [column, word] as const)),
];

const QUESTIONS: readonly Question[] = CONDITIONS.flatMap(([column, word]) => [
  { of: "count", column, word },
  { of: "sum", column, word },
]);

const conditionOf = ({ column, word }: Question): Condition =>
  word === YES ? { column, is: "yes" } : { column, in: [word] };

function indicatorOf(question: Question, nth: number): Indicator {
  const where = conditionOf(question);
  return {
    code: String(nth),
    name: `QUESTION_${String(nth)}`,
    label: "",
    unit: question.of === "count" ? "count" : "euros",
    view: contractsView,
    measure: question.of === "count" ? { kind: "count", where } : { kind: "sum", column: AMOUNT, where },
    better: null,
    definition: "",
  };
}

export function askedOf(rows: number): Asked {
  const prepared = prepare(readFacts([contractsOf(rows)]), DEFAULT_SETTINGS);
  const table = prepared.table(contractsView);
  if (table === undefined) throw new Error("no contracts");
  const indicators = QUESTIONS.map(indicatorOf);
  const answer = (): readonly number[] => {
    const cube = cubeOf(prepared, "number");
    return indicators.map((indicator) => cube.figure(indicator, LAST_EXERCICE, null).value ?? Number.NaN);
  };
  const { engine } = inTurn({ engine: answer }, 15, 5);
  return { plain: plainOf(table), questions: QUESTIONS, answers: answer(), ms: engine };
}

function plainOf(table: PreparedTable): Plain {
  const words = [...FLAGS, ...Object.keys(OPTIONS)];
  const readers = [DIRECTORATE, ...words].map((column) => wordIn(table.column(column)));
  const amounts = table.column(AMOUNT);
  const amountOf = (member: number): number | null =>
    amounts?.store === "numbers" && amounts.states[member] === NUMBER_STATE.read && table.outOfSums?.[member] !== 1
      ? (amounts.numbers[member] as number)
      : null;
  return {
    columns: [EXERCICE, AMOUNT, DIRECTORATE, ...words],
    rows: Array.from({ length: table.size }, (_, member) => [
      table.years[member] as number,
      amountOf(member),
      ...readers.map((read) => read(member)),
    ]),
  };
}

function wordIn(column: ColumnFacts | undefined): (member: number) => string | null {
  if (column?.store === "flags") return (member) => FLAG_WORDS[column.verdicts[member] as number] ?? null;
  if (column?.store === "strings") return (member) => column.values[column.codes[member] as number] ?? null;
  if (column?.store !== "options") return () => null;
  return (member) => {
    const mask = column.masks[column.codes[member] as number] as number;
    return column.labels.find((_, bit) => mask === 1 << bit) ?? null;
  };
}

const FLAG_WORDS: Readonly<Record<number, string>> = { [VERDICT.yes]: YES, [VERDICT.no]: "Non" };
