/** The candidates register as the Index needs it: one line per row, who it is about and what it joined. */
import { yearOf } from "../registers/cells/date";
import { sirenOf } from "../registers/cells/siret";
import {
  BLANK_CODE,
  NUMBER_STATE,
  type NumberFacts,
  type RegisterFacts,
  UNREADABLE_CODE,
  VERDICT,
} from "../registers/facts";
import { completed, type Steps } from "../registers/steps";
import { identities, stringsOf } from "../indicators/views/identity";
import { besideIn } from "./beside";
import type { Plan } from "./plans";
import type { Points } from "./points";
import { type Indicator, INDICATORS } from "./scales";
import { sirensIn } from "./sirens";

/** A cell: its value, or why there is none. */
export type Said<T> = T | "blank" | "unreadable";
export type Answer = Said<"yes" | "no">;
/** "absent" where the register has no such column. */
export type Asked = Answer | "absent";

export interface Line {
  /** Row of the register's facts. */
  readonly row: number;
  /** Who answered: by SIREN, else by name; null when the row names nobody. */
  readonly candidate: string | null;
  readonly name: string;
  /** Nine figures; null when the row gives none. */
  readonly siren: string | null;
  /** Day of the answer, as Excel counts it, and its exercice; null when it is not known. */
  readonly day: number | null;
  readonly exercice: number | null;
  /** As consultations are compared, and as the register writes it. */
  readonly consultation: string | null;
  readonly consultationShown: string | null;
  /** "absent" where the register has no such column. */
  readonly employees: Said<number> | "absent";
  readonly volunteer: Asked;
  readonly indexProvided: Asked;
  readonly planProvided: Asked;
  readonly plan: Plan;
  readonly awarded: Asked;
  readonly indexYear: Said<number>;
  /** Last day of the period that the Index is of. */
  readonly periodEnd: Said<number>;
  /** Day on which the enterprise published it; "absent" where the register has no such column. */
  readonly published: Said<number> | "absent";
  readonly mark: Said<Points>;
  readonly points: Readonly<Record<Indicator, Said<Points>>>;
  /** SIREN of the enterprise that declared the Index; null when not given. */
  readonly indexSiren: string | null;
  /** It gives no figures of an Index, and another row of the candidate in the exercice does: it repeats that one, for another lot. */
  readonly repeats: boolean;
  /** SIRENs of the economic and social unit (UES) to which the candidate belongs, whichever of its rows says so. */
  readonly unit: readonly string[];
  /** As the row writes it; null when it says nothing. */
  readonly unitShown: string | null;
  readonly correctiveMeasures: Asked;
  readonly progressObjectives: Asked;
  readonly directorate: string | null;
  /** Euros of the offer. */
  readonly amount: number | null;
  /** The sworn statement was received; one that was checked was received. Null where nothing is said. */
  readonly received: boolean | null;
  /** Checked: said so; where nothing is said, a date of control or a result other than "en attente". */
  readonly checked: boolean;
  /** "conforme", "non conforme", "en attente"; null when not said. */
  readonly checkResult: string | null;
  /** Day of the letter of reminder. */
  readonly reminded: number | null;
}

const COLUMN_OF: Readonly<Record<Indicator, string>> = {
  payGap: "payGapPoints",
  rises: "risesPoints",
  promotions: "promotionsPoints",
  risesAndPromotions: "risesAndPromotionsPoints",
  maternity: "maternityPoints",
  highestPays: "highestPaysPoints",
};

/** The column of the register that holds the points of an indicator. */
export const columnOf = (indicator: Indicator): string => COLUMN_OF[indicator];

/** The columns of the figures of an Index. */
export const FIGURES: readonly string[] = ["indexScore", ...Object.values(COLUMN_OF)];

const KNOWN = new WeakMap<RegisterFacts, readonly Line[]>();

/** Every row of the register, in its order; made once, whoever asks. */
export const linesOf = (facts: RegisterFacts): readonly Line[] => KNOWN.get(facts) ?? completed(linesInSteps(facts));

/** Rows made in one step: some milliseconds. */
const AT_ONCE = 200;

/** The same, some rows at a time. */
export function* linesInSteps(facts: RegisterFacts): Steps<readonly Line[]> {
  const known = KNOWN.get(facts);
  if (known !== undefined) return known;
  const lineAt = lineReader(facts);
  const lines: Line[] = [];
  for (let row = 0; row < facts.size; row += 1) {
    if (row % AT_ONCE === 0) yield;
    lines.push(lineAt(row));
  }
  KNOWN.set(facts, lines);
  return lines;
}

/** Reads any row of the register, for whoever needs a few. */
export function lineReader(facts: RegisterFacts): (row: number) => Line {
  const who = identities(facts, "siret", "tenderer", "stays");
  const sirets = stringsOf(facts, "siret");
  const text = (column: string, row: number): string | null => {
    const found = stringsOf(facts, column);
    const code = found?.codes[row] ?? BLANK_CODE;
    return code > UNREADABLE_CODE ? (found?.values[code] ?? null) : null;
  };
  const key = (column: string, row: number): string | null => {
    const found = stringsOf(facts, column);
    const code = found?.codes[row] ?? BLANK_CODE;
    return code > UNREADABLE_CODE ? (found?.keys[code] ?? null) : null;
  };
  const dayIn = (column: string, row: number): number | null => {
    const said = numberIn(facts, column, row);
    return typeof said === "number" ? said : null;
  };
  const beside = besideIn(facts, who, FIGURES);
  return (row) => {
    const person = who.codes[row] ?? BLANK_CODE;
    const siret = sirets?.values[sirets.codes[row] ?? BLANK_CODE];
    const day = dayIn("date", row);
    return {
      row,
      candidate: person > UNREADABLE_CODE ? (who.keys[person] ?? null) : null,
      name: person > UNREADABLE_CODE ? (who.values[person] ?? "") : "",
      siren: (siret === undefined ? undefined : sirenOf(siret)) ?? null,
      day,
      exercice: day === null ? null : yearOf(day),
      consultation: key("consultationNumber", row),
      consultationShown: text("consultationNumber", row),
      employees: facts.columns.has("headcount") ? headcountIn(facts, row) : "absent",
      volunteer: askedIn(facts, "volunteer", row),
      indexProvided: askedIn(facts, "indexProvided", row),
      planProvided: askedIn(facts, "planProvided", row),
      plan: {
        kind: optionIn(facts, "planKind", row),
        signed: dayIn("planSigned", row),
        end: dayIn("planEnd", row),
        domains: text("planDomains", row),
        objectives: answerIn(facts, "planObjectives", row),
        figures: answerIn(facts, "planFigures", row),
        filing: answerIn(facts, "planFiled", row),
      },
      awarded: askedIn(facts, "awarded", row),
      indexYear: withoutNc(numberIn(facts, "indexYear", row)),
      periodEnd: withoutNc(numberIn(facts, "indexPeriodEnd", row)),
      published: facts.columns.has("indexPublished") ? withoutNc(numberIn(facts, "indexPublished", row)) : "absent",
      mark: numberIn(facts, "indexScore", row),
      points: pointsIn(facts, row),
      indexSiren: sirensIn(text("indexSiren", row))[0] ?? null,
      repeats: FIGURES.every((column) => numberIn(facts, column, row) === "blank") && beside.givesFigures(row),
      unit: beside.unitOf(row),
      unitShown: text("uesSirens", row),
      correctiveMeasures: askedIn(facts, "correctiveMeasures", row),
      progressObjectives: askedIn(facts, "progressObjectives", row),
      directorate: text("directorate", row),
      amount: dayIn("amount", row),
      ...controlIn(facts, row),
      reminded: dayIn("reminderDate", row),
    };
  };
}

function pointsIn(facts: RegisterFacts, row: number): Line["points"] {
  const points: Partial<Record<Indicator, Said<Points>>> = {};
  for (const indicator of INDICATORS) points[indicator] = numberIn(facts, COLUMN_OF[indicator], row);
  return points as Line["points"];
}

/** What the register says of the control of the row's sworn statement. */
function controlIn(facts: RegisterFacts, row: number): Pick<Line, "received" | "checked" | "checkResult"> {
  const said = answerIn(facts, "declarationChecked", row);
  const result = optionIn(facts, "checkResult", row);
  const isConcluded = result === "conforme" || result === "non conforme";
  const isDated = typeof numberIn(facts, "checkDate", row) === "number";
  const checked = said === "yes" || (said === "blank" && (isDated || isConcluded));
  const received = answerIn(facts, "declarationReceived", row);
  return {
    checked,
    checkResult: result,
    received: checked || received === "yes" ? true : received === "no" ? false : null,
  };
}

/** The one option that a cell names; null when it names none or several. */
function optionIn(facts: RegisterFacts, column: string, row: number): string | null {
  const found = facts.columns.get(column);
  if (found?.store !== "options") return null;
  const mask = found.masks[found.codes[row] ?? BLANK_CODE] ?? 0;
  const named = found.labels.filter((_, bit) => (mask & (1 << bit)) !== 0);
  return named.length === 1 ? (named[0] ?? null) : null;
}

function numberIn(facts: RegisterFacts, column: string, row: number): Said<Points> {
  const found = facts.columns.get(column);
  if (found?.store !== "numbers") return "blank";
  return SAID[found.states[row] as keyof typeof SAID](found, row);
}

const SAID = {
  [NUMBER_STATE.blank]: () => "blank",
  [NUMBER_STATE.unreadable]: () => "unreadable",
  [NUMBER_STATE.read]: ({ numbers }, row) => numbers[row] as number,
  [NUMBER_STATE.year]: ({ numbers }, row) => numbers[row] as number,
  [NUMBER_STATE.nc]: () => "NC",
} as const satisfies Readonly<Record<number, (column: NumberFacts, row: number) => Said<Points>>>;

const withoutNc = (said: Said<Points>): Said<number> => (said === "NC" ? "blank" : said);

/** No enterprise has fewer than 0 employees. */
function headcountIn(facts: RegisterFacts, row: number): Said<number> {
  const said = withoutNc(numberIn(facts, "headcount", row));
  return typeof said === "number" && said < 0 ? "unreadable" : said;
}

const askedIn = (facts: RegisterFacts, column: string, row: number): Asked =>
  facts.columns.has(column) ? answerIn(facts, column, row) : "absent";

function answerIn(facts: RegisterFacts, column: string, row: number): Answer {
  const found = facts.columns.get(column);
  const verdict = found?.store === "flags" ? found.verdicts[row] : VERDICT.blank;
  return (["blank", "unreadable", "no", "yes"] as const)[verdict ?? VERDICT.blank] ?? "blank";
}
