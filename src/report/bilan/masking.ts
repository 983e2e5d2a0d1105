/**
 * What a published sheet keeps quiet: a figure about fewer than 5 people or 3 enterprises, and whatever would let a reader
 * work it out. The register of insertion is about vulnerable people; the sheet goes to an assembly whose papers are public.
 */
import type { Outcome } from "../../indicators/engine/outcome";
import type { BreakdownLine } from "../../indicators/engine/figure";
import type { AnnualReport, ReportLine } from "../annual";
import { equalitySecretOf, isEqualityRatio } from "./equality-secret";
import { isAboutFewEnterprises, keysOfFewEmployers } from "./few-enterprises";
import { FEWEST_PEOPLE, type SecretOf } from "./fewest";
import { maskedLines } from "./masked-lines";

/** Views whose members are people, and the one whose rows are hours of people. */
const ONE_PERSON_EACH = new Set(["exits", "marks"]);
const BENEFICIARIES = "beneficiaries";
const HOURS = "hours";

export interface ShownLine {
  readonly key: string;
  /** Null: masked, and so is all that the line says. */
  readonly figures: Pick<BreakdownLine, "value" | "extra" | "unfilled"> | null;
}

export interface Masking {
  /** Whose secret hides the value; null when it may be shown. */
  readonly secretOf: (line: ReportLine) => SecretOf | null;
  readonly hidesPrevious: (line: ReportLine) => boolean;
  /** The rate may be shown, not the people it is made of. */
  readonly hidesCounts: (line: ReportLine) => boolean;
  readonly linesOf: (outcome: Outcome) => readonly ShownLine[];
}

export function maskingOf(report: AnnualReport): Masking {
  const beneficiaries = report.lines.find(({ outcome }) => outcome.indicator.view.id === BENEFICIARIES);
  const isSecretIn = equalitySecretOf(report);
  const people = ({ indicator, value, denominator }: Outcome): number | null => {
    const { id } = indicator.view;
    if (id === BENEFICIARIES) return value;
    if (id === HOURS) return beneficiaries?.outcome.value ?? null;
    return ONE_PERSON_EACH.has(id) ? denominator : null;
  };
  const peopleBefore = ({ outcome, previous, before }: ReportLine): number | null => {
    const { id } = outcome.indicator.view;
    if (id === BENEFICIARIES) return previous;
    if (id === HOURS) return beneficiaries?.previous ?? null;
    return ONE_PERSON_EACH.has(id) ? (before?.denominator ?? null) : null;
  };
  const secretOf = ({ outcome }: ReportLine): SecretOf | null => {
    if (isFew(people(outcome))) return "people";
    const isSecret = isAboutFewEnterprises(outcome) || (isEqualityRatio(outcome) && isSecretIn(report.exercice));
    return isSecret ? "enterprises" : null;
  };
  return {
    secretOf,
    hidesPrevious: (line) =>
      line.previous !== null &&
      (isFew(peopleBefore(line)) ||
        (line.before !== null && isAboutFewEnterprises({ ...line.before, indicator: line.outcome.indicator })) ||
        (isEqualityRatio(line.outcome) && isSecretIn(report.exercice - 1))),
    hidesCounts: ({ outcome }) => isFew(people(outcome)) || (isRateOfPeople(outcome) && hasSmallPart(outcome)),
    linesOf: (outcome) => linesOf(outcome, keysOfFewEmployers(outcome, report.facts)),
  };
}

const isFew = (people: number | null): boolean => people !== null && people > 0 && people < FEWEST_PEOPLE;

const isRateOfPeople = ({ indicator }: Pick<Outcome, "indicator">): boolean =>
  indicator.measure.kind === "share" && ONE_PERSON_EACH.has(indicator.view.id);

const hasSmallPart = ({ numerator, denominator }: Outcome): boolean =>
  numerator !== null && denominator !== null && (isFew(numerator) || isFew(denominator - numerator));

function linesOf({ indicator, ...outcome }: Outcome, fewEmployers: ReadonlySet<string>): readonly ShownLine[] {
  const lines = outcome.breakdown ?? [];
  const isExits = isRateOfPeople({ indicator });
  if (!isExits && indicator.measure.kind !== "breakdown") return lines.map((line) => shown(line, false));
  const masked = maskedLines(indicator, lines, ({ value, secret, key }) =>
    isExits ? isFew(value) : secret === true || fewEmployers.has(key),
  );
  return lines.map((line) => shown(line, masked.has(line)));
}

const shown = (line: BreakdownLine, masked: boolean): ShownLine => ({ key: line.key, figures: masked ? null : line });
