/** The remark of a line: what the figure is made of, how complete it is, what was left out, how it stands to its target. */
import { hasValueBasis, type Outcome } from "../../indicators/engine/outcome";
import { blanksText, fractionText, responseRateText, rowsInShort, rowsText } from "../../texts/behind";
import { BILAN } from "../../texts/bilan";
import { noRowText } from "../../texts/missing";
import type { AnnualReport, ReportLine } from "../annual";
import { leftOutRows } from "./left-out";
import { FEWEST, FEWEST_PEOPLE } from "./fewest";
import type { Masking } from "./masking";
import { whyMissing } from "./why-missing";

export function remarkOf(line: ReportLine, report: AnnualReport, masking: Masking): string {
  const { outcome } = line;
  const why = whyMissing(outcome, report.facts);
  const secret = masking.secretOf(line);
  if (why === null && secret !== null) return BILAN.secretRemark(secret, FEWEST[secret]);
  const sentences = why === null ? [...targetSentences(line), ...madeOf(line, report, masking)] : [why.sentence];
  return [...sentences, ...leftOut(outcome)].join(" ");
}

/** In a few words: what the figure is made of, its rows, and how many were left out. The sheet of the method says the rest. */
export function shortRemarkOf(outcome: Outcome, report: AnnualReport): string {
  const { indicator, basis, numerator, denominator } = outcome;
  const why = whyMissing(outcome, report.facts);
  if (why !== null) return why.sentence;
  const rows = outcome.rows.rows.length;
  const left = leftOutRows(outcome.ignored).rows;
  return [
    ...(numerator === null || denominator === null ? [] : [fractionText(indicator, basis, numerator, denominator)]),
    ...(rows === numerator && left === 0 ? [] : [rowsInShort(rows === numerator ? null : rows, left)]),
  ].join(" ");
}

function madeOf(line: ReportLine, report: AnnualReport, masking: Masking): readonly string[] {
  const { outcome } = line;
  const { indicator, basis, numerator, denominator, blanks, examined, value } = outcome;
  const rows = outcome.rows.rows.length;
  if (rows === 0 && examined === 0 && indicator.measure.kind !== "coverage")
    return [noRowText(indicator, outcome.exercice)];
  if (masking.hidesCounts(line)) return [BILAN.countsKept(FEWEST_PEOPLE)];
  const sentences: string[] = [];
  if (indicator.measure.kind === "breakdown") sentences.push(BILAN.breakdownRemark(outcome.breakdown?.length ?? 0));
  if (numerator !== null && denominator !== null)
    sentences.push(fractionText(indicator, basis, numerator, denominator));
  const response = responseRate(outcome, report);
  if (response !== null) sentences.push(responseRateText(response));
  // A count of rows is already said by the figure that it makes.
  const said = [value, numerator, indicator.measure.kind === "average" ? denominator : null];
  if (!said.includes(rows)) sentences.push(rowsText(rows));
  if (blanks > 0) sentences.push(blanksText(blanks, examined));
  if (report.basis === "value" && indicator.unit === "share" && !hasValueBasis(indicator))
    sentences.push(BILAN.inNumberOnly);
  return sentences;
}

/** Of the beneficiaries of the exercice, those who gave a mark. */
function responseRate({ indicator, denominator }: Outcome, report: AnnualReport): number | null {
  if (indicator.view.id !== "marks" || denominator === null) return null;
  const all = report.lines.find(({ outcome }) => outcome.indicator.view.id === "beneficiaries")?.outcome.value ?? 0;
  return all > 0 && denominator <= all ? denominator / all : null;
}

function targetSentences({ outcome: { value, indicator }, target }: ReportLine): readonly string[] {
  if (target === null || value === null) return [];
  const reached = indicator.better === "lower" ? value <= target.target : value >= target.target;
  return [
    ...(indicator.better === null ? [] : [reached ? BILAN.targetReached : BILAN.targetMissed]),
    ...(target.source === null ? [] : [BILAN.targetSource(target.source)]),
  ];
}

/** How many; the sheet of the method says why. */
function leftOut({ ignored }: Outcome): readonly string[] {
  const { rows } = leftOutRows(ignored);
  return rows === 0 ? [] : [rowsInShort(null, rows)];
}
