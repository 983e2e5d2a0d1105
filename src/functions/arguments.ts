/** What a formula asks, read from the arguments that Excel hands over: an omitted one is null. */
import type { BesideBasis, Category } from "../indicators/beside";
import type { Result } from "../workbook/port";
import type { Statistic } from "../equality/statistics";
import { basisNamed, categoryNamed } from "../texts/choices";
import { statisticNamed } from "../texts/equality-functions";

/** The cells of a range argument, as Excel gives them. */
export type RangeCells = readonly (readonly unknown[])[];

export interface Asked {
  readonly code: string | null;
  readonly category: Category | null;
  readonly basis: BesideBasis | null;
  readonly exercice: number | null;
  readonly directorate: string | null;
  readonly range: RangeCells | null;
  /** Cells to check, one or many. */
  readonly siret: RangeCells | null;
  readonly statistic: Statistic | null;
  /** Every cell given, in the order of reading. */
  readonly points: readonly unknown[] | null;
}

export type ParameterName = keyof Asked;

/** The argument that cannot be understood, and what it was. */
export interface ArgumentFault {
  readonly parameter: ParameterName;
  readonly found: string;
}

const NOTHING: Asked = {
  code: null,
  category: null,
  basis: null,
  exercice: null,
  directorate: null,
  range: null,
  siret: null,
  statistic: null,
  points: null,
};

/** Arguments in the order of the parameters. */
export function askedOf(parameters: readonly ParameterName[], args: readonly unknown[]): Result<Asked, ArgumentFault> {
  let asked = NOTHING;
  for (const [index, parameter] of parameters.entries()) {
    const value = plainValue(args[index]);
    if (parameter !== "siret" && isOmitted(value)) continue;
    const read = READERS[parameter](value);
    if (read === undefined) return { ok: false, fault: { parameter, found: shown(value) } };
    asked = { ...asked, ...read };
  }
  return { ok: true, value: asked };
}

const READERS: Readonly<Record<ParameterName, (value: unknown) => Partial<Asked> | undefined>> = {
  // 1.1.4 without its quotes is a date for Excel: a number of days.
  code: (value) => (typeof value === "string" && !/^\d{4,}$/.test(value.trim()) ? { code: value.trim() } : undefined),
  category: (value) => {
    const category = typeof value === "string" ? categoryNamed(value) : undefined;
    return category === undefined ? undefined : { category };
  },
  basis: (value) => {
    const basis = typeof value === "string" ? basisNamed(value) : undefined;
    return basis === undefined ? undefined : { basis };
  },
  exercice: (value) => {
    const exercice = typeof value === "string" ? Number(value.trim() || NaN) : value;
    const isYear = typeof exercice === "number" && Number.isInteger(exercice) && exercice >= 1990 && exercice <= 2100;
    return isYear ? { exercice } : undefined;
  },
  directorate: (value) => {
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    const directorate = String(value).trim();
    return directorate === "" ? {} : { directorate };
  },
  range: (value) => (isRange(value) ? { range: value } : undefined),
  siret: (value) => ({ siret: isRange(value) ? value : [[value]] }),
  statistic: (value) => {
    const isWord = typeof value === "string" || typeof value === "number";
    const statistic = isWord ? statisticNamed(String(value)) : undefined;
    return statistic === undefined ? undefined : { statistic };
  },
  // A parameter that repeats arrives as a list of ranges.
  points: (value) => ({ points: [value].flat(3) }),
};

/** A reference to an empty cell arrives as null on the web and as 0 on the desktop. */
const isOmitted = (value: unknown): boolean => value === null || value === undefined || value === "" || value === 0;

const isRange = (value: unknown): value is RangeCells =>
  Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));

/** A formatted number, an entity: its plain value. */
export function plainValue(value: unknown): unknown {
  return typeof value === "object" && value !== null && "basicValue" in value ? value.basicValue : value;
}

const shown = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
