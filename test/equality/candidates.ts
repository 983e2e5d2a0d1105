/** Candidates of the register, made line by line for tests. */
import type { Line } from "../../src/equality/lines";
import type { Indicator } from "../../src/equality/scales";

export const DAY_2025 = 45_730;

const NO_POINTS: Line["points"] = {
  payGap: "blank",
  rises: "blank",
  promotions: "blank",
  risesAndPromotions: "blank",
  maternity: "blank",
  highestPays: "blank",
};

/** A row of 2025 that says nothing but who answered. */
export function candidate(name: string, more: Partial<Line> = {}): Line {
  return {
    row: 0,
    candidate: `name ${name}`,
    name,
    siren: null,
    day: DAY_2025,
    exercice: 2025,
    consultation: "c1",
    consultationShown: "C1",
    employees: "blank",
    volunteer: "blank",
    indexProvided: "blank",
    planProvided: "blank",
    plan: {
      kind: null,
      signed: null,
      end: null,
      domains: null,
      objectives: "blank",
      figures: "blank",
      filing: "blank",
    },
    awarded: "blank",
    indexYear: "blank",
    periodEnd: "blank",
    published: "absent",
    mark: "blank",
    points: NO_POINTS,
    indexSiren: null,
    repeats: false,
    unit: [],
    unitShown: null,
    correctiveMeasures: "blank",
    progressObjectives: "blank",
    directorate: null,
    amount: null,
    received: false,
    checked: false,
    checkResult: null,
    reminded: null,
    ...more,
  };
}

/** A candidate of 120 employees that joined its Index of 2024. */
export const joining = (name: string, mark: Line["mark"], more: Partial<Line> = {}): Line =>
  candidate(name, { employees: 120, volunteer: "yes", indexProvided: "yes", indexYear: 2024, mark, ...more });

export const points = (given: Partial<Record<Indicator, number | "NC">>): Line["points"] => ({
  ...NO_POINTS,
  ...given,
});
