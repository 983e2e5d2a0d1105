/**
 * What the figures of one line say of themselves: errors and warnings, each with its cell. Both documents are voluntary:
 * nothing here judges a candidate, it says what the buyer may ask again.
 */
import { figuresAgree } from "../registers/cells/siret";
import { yearOf } from "../registers/cells/date";
import { NO_WORDS } from "../registers/cells/yes-no";
import { fold } from "../registers/fold";
import { columnOf, type Line, type Said } from "./lines";
import { dutiesOf, markOf, type PointsGiven } from "./mark";
import type { Points } from "./points";
import { REGIMES, regimeOf } from "./regimes";
import { sirensIn, sirenTwiceIn } from "./sirens";
import { type Band, bandOf, BANDS, type Indicator, INDICATORS, POSSIBLE_POINTS } from "./scales";

export type FindingCode = keyof typeof SEVERITIES;

/** An error makes the line incoherent: its mark enters no figure. */
export const SEVERITIES = {
  "figures-unreadable": "error",
  "both-compositions": "error",
  "points-not-in-table": "error",
  "mark-does-not-follow": "error",
  "siren-unknown": "error",
  "siren-of-another": "error",
  "year-without-index": "error",
  "mark-missing": "warning",
  "year-missing": "warning",
  "unusual-year": "warning",
  "period-of-another-year": "warning",
  "published-too-early": "warning",
  "publication-missing": "warning",
  "unit-without-siren": "warning",
  "unit-siren-unknown": "warning",
  "unit-siren-twice": "warning",
  "size-and-indicators": "warning",
  "measures-not-mentioned": "warning",
  "objectives-not-mentioned": "warning",
  "measures-untold": "warning",
  "objectives-untold": "warning",
  "measures-not-due": "warning",
  "index-said-absent": "warning",
  "index-unsaid": "warning",
  "mark-out-of-regime": "warning",
} as const;

export interface Finding {
  readonly code: FindingCode;
  readonly severity: (typeof SEVERITIES)[FindingCode];
  readonly row: number;
  /** The column to look at first. */
  readonly column: string;
  /** What was found and what was expected, where the sentence needs them. */
  readonly found: string;
  readonly expected: string;
}

/** Whether a line joined an Index: it says so, gives its figures, or says something that cannot be read. */
export const joinsIndex = (line: Line): boolean =>
  line.indexProvided === "yes" || line.indexProvided === "unreadable" || givesFigures(line);

export const givesFigures = ({ mark, points }: Line): boolean =>
  mark !== "blank" || INDICATORS.some((indicator) => points[indicator] !== "blank");

/** The points that can be read. */
export function pointsOf({ points }: Line): PointsGiven {
  const given: Partial<Record<Indicator, Points>> = {};
  for (const indicator of INDICATORS) {
    const said = points[indicator];
    if (said !== "blank" && said !== "unreadable") given[indicator] = said;
  }
  return given;
}

/** The indicators of the line's size: as its headcount says, else as the indicators given do; null when neither does. */
function indicatorsOf(line: Line): readonly Indicator[] | null {
  const { risesAndPromotions, rises, promotions } = line.points;
  const isSmall = typeof risesAndPromotions === "number" || (risesAndPromotions === "NC" && !isFilled(rises));
  if (isSmall) return BANDS["50-250"].indicators;
  if (isFilled(rises) || isFilled(promotions)) return BANDS["251-999"].indicators;
  const band = typeof line.employees === "number" ? bandOf(line.employees) : undefined;
  return band === undefined ? null : BANDS[band].indicators;
}

const isFilled = (said: Said<Points>): boolean => said !== "blank";

/** The mark that the points make, when every indicator of the line's size is given; null otherwise. */
export function markFromPoints(line: Line): Points | null {
  const indicators = indicatorsOf(line);
  if (indicators === null) return null;
  const given = pointsOf(line);
  if (indicators.some((indicator) => given[indicator] === undefined)) return null;
  return markOf(Object.fromEntries(indicators.map((indicator) => [indicator, given[indicator]]))).mark;
}

/** The mark of a line: as it is written; where nothing is, as its points make it. */
export const markSaid = (line: Line): Said<Points> =>
  line.mark === "blank" ? (markFromPoints(line) ?? "blank") : line.mark;

const KNOWN = new WeakMap<Line, readonly Finding[]>();

/** Everything to look at in a line that joined an Index, errors first; nothing for the others. Looked for once, whoever asks. */
export function findingsOf(line: Line): readonly Finding[] {
  if (!joinsIndex(line)) return NOTHING;
  const findings = KNOWN.get(line) ?? newFindings(line);
  KNOWN.set(line, findings);
  return findings;
}

const NOTHING: readonly Finding[] = [];

function newFindings(line: Line): readonly Finding[] {
  const findings: Finding[] = [];
  const say: Say = (code, column, found = "", expected = "") => {
    findings.push({ code, severity: SEVERITIES[code], row: line.row, column, found, expected });
  };
  for (const check of CHECKS) check(line, say);
  return findings.sort((one, other) => Number(one.severity === "warning") - Number(other.severity === "warning"));
}

export const isIncoherent = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === "error");

type Say = (code: FindingCode, column: string, found?: string, expected?: string) => void;
type Check = (line: Line, say: Say) => void;

const isScored = ({ indexYear }: Line): boolean => {
  const regime = typeof indexYear === "number" ? regimeOf(indexYear) : "index";
  return regime !== undefined && REGIMES[regime].scored;
};

const readable: Check = (line, say) => {
  if (line.indexProvided === "unreadable") say("figures-unreadable", "indexProvided");
  if (line.mark === "unreadable") say("figures-unreadable", "indexScore");
  if (line.indexYear === "unreadable") say("figures-unreadable", "indexYear");
  for (const indicator of INDICATORS)
    if (line.points[indicator] === "unreadable") say("figures-unreadable", columnOf(indicator));
};

const composition: Check = ({ points }, say) => {
  const apart = (["rises", "promotions"] as const).find((indicator) => typeof points[indicator] === "number");
  if (typeof points.risesAndPromotions === "number" && apart !== undefined)
    say("both-compositions", columnOf("risesAndPromotions"));
};

const table: Check = (line, say) => {
  if (!isScored(line)) return;
  for (const indicator of INDICATORS) {
    const points = line.points[indicator];
    if (typeof points === "number" && !POSSIBLE_POINTS[indicator].has(points))
      say(
        "points-not-in-table",
        columnOf(indicator),
        String(points),
        [...POSSIBLE_POINTS[indicator]].sort((one, other) => one - other).join(", "),
      );
    if (points === "NC" && indicator === "highestPays")
      say("points-not-in-table", columnOf(indicator), "NC", "0, 5, 10");
  }
};

const mark: Check = (line, say) => {
  if (!isScored(line)) {
    if (line.mark !== "blank" && typeof line.indexYear === "number" && regimeOf(line.indexYear) !== undefined)
      say("mark-out-of-regime", "indexScore", String(line.indexYear));
    return;
  }
  const expected = markFromPoints(line);
  if (line.mark === "blank" && expected === null && !line.repeats) say("mark-missing", "indexScore");
  if (expected !== null && line.mark !== "blank" && line.mark !== "unreadable" && line.mark !== expected)
    say("mark-does-not-follow", "indexScore", String(line.mark), String(expected));
};

const siren: Check = ({ indexSiren, siren: own, unit }, say) => {
  const declared = indexSiren ?? own;
  if (declared !== null && !figuresAgree(declared))
    say("siren-unknown", indexSiren === null ? "siret" : "indexSiren", declared);
  else if (indexSiren !== null && own !== null && indexSiren !== own && !unit.includes(indexSiren))
    say("siren-of-another", "indexSiren", indexSiren, own);
};

const year: Check = ({ indexYear, exercice, repeats }, say) => {
  if (indexYear === "blank" && !repeats) say("year-missing", "indexYear");
  if (typeof indexYear !== "number") return;
  if (regimeOf(indexYear) === undefined) say("year-without-index", "indexYear", String(indexYear));
  else if (exercice !== null && indexYear !== exercice - 1 && indexYear !== exercice - 2)
    say("unusual-year", "indexYear", String(indexYear), `${String(exercice - 1)} ou ${String(exercice - 2)}`);
};

/** The period ends in the year of the data; the Index is published in the year that follows, by the 1st of March. */
const publication: Check = (line, say) => {
  const { indexYear, periodEnd, published } = line;
  if (typeof indexYear === "number" && typeof periodEnd === "number" && yearOf(periodEnd) !== indexYear)
    say("period-of-another-year", "indexPeriodEnd", String(yearOf(periodEnd)), String(indexYear));
  if (typeof indexYear === "number" && typeof published === "number" && yearOf(published) <= indexYear)
    say("published-too-early", "indexPublished", String(yearOf(published)), String(indexYear));
  if (published === "blank" && typeof markSaid(line) === "number") say("publication-missing", "indexPublished");
};

const unit: Check = ({ unit: sirens, unitShown }, say) => {
  // "Non" under "UES" is an answer, and no list.
  if (unitShown === null || NO_WORDS.has(fold(unitShown))) return;
  if (sirens.length === 0) say("unit-without-siren", "uesSirens", unitShown);
  const wrong = sirensIn(unitShown).find((one) => !figuresAgree(one));
  if (wrong !== undefined) say("unit-siren-unknown", "uesSirens", wrong);
  const twice = sirenTwiceIn(unitShown);
  if (twice !== null) say("unit-siren-twice", "uesSirens", twice);
};

const size: Check = ({ employees, points }, say) => {
  if (typeof employees !== "number") return;
  const band: Band | undefined = bandOf(employees);
  const wanted: readonly Indicator[] = band === undefined ? [] : BANDS[band].indicators;
  const others = INDICATORS.filter((indicator) => typeof points[indicator] === "number" && !wanted.includes(indicator));
  if (others.length > 0) say("size-and-indicators", "headcount", String(employees));
};

const duties: Check = (line, say) => {
  const said = markSaid(line);
  if (!isScored(line) || said === "blank" || said === "unreadable") return;
  const due = dutiesOf(said);
  // Without its column the cell to look at is the mark's.
  if (due.includes("correctiveMeasures") && line.correctiveMeasures === "absent")
    say("measures-untold", "indexScore", String(said));
  else if (due.includes("correctiveMeasures") && line.correctiveMeasures !== "yes")
    say("measures-not-mentioned", "correctiveMeasures", String(said));
  if (due.includes("progressObjectives") && line.progressObjectives === "absent")
    say("objectives-untold", "indexScore", String(said));
  else if (due.includes("progressObjectives") && line.progressObjectives !== "yes")
    say("objectives-not-mentioned", "progressObjectives", String(said));
  if (said !== "NC" && !due.includes("correctiveMeasures") && line.correctiveMeasures === "yes")
    say("measures-not-due", "correctiveMeasures", String(said));
};

const said: Check = (line, say) => {
  if (!givesFigures(line)) return;
  if (line.indexProvided === "no") say("index-said-absent", "indexProvided");
  if (line.indexProvided === "blank") say("index-unsaid", "indexProvided");
};

const CHECKS: readonly Check[] = [
  readable,
  composition,
  table,
  mark,
  siren,
  year,
  publication,
  unit,
  size,
  duties,
  said,
];
