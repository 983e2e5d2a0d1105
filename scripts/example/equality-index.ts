/** An Index of equality between women and men as an enterprise publishes it: its points follow the tables of the Code du travail. */
import type { Company } from "./companies";
import { randomFor } from "./random";

export type Points = number | "NC";

export interface EqualityIndex {
  readonly payGap: Points;
  /** Over 250 employees. */
  readonly rises: Points | null;
  readonly promotions: Points | null;
  /** From 50 to 250. */
  readonly risesAndPromotions: Points | null;
  readonly maternity: Points;
  readonly highestPays: number;
  readonly score: Points;
}

const PAY_GAP = [40, 39, 38, 37, 36, 35, 34, 33, 31, 29, 27, 25] as const;
const LARGE = 250;
/** Under this maximum of computable points there is no mark. */
const COMPUTABLE = 75;

const known = new Map<string, EqualityIndex>();

/** The Index of an enterprise for a year of data: the same whatever the consultation. */
export function equalityIndexOf(company: Company, year: number): EqualityIndex {
  const key = `${company.siret} ${String(year)}`;
  const index = known.get(key) ?? newIndex(company, key);
  known.set(key, index);
  return index;
}

function newIndex({ headcount }: Company, key: string): EqualityIndex {
  const random = randomFor(key);
  const isLarge = headcount > LARGE;
  const payGap: Points = random.pick(PAY_GAP);
  const rises = isLarge
    ? random.weighted<Points>([
        [20, 70],
        [10, 20],
        [5, 10],
      ])
    : null;
  const promotions = isLarge
    ? random.weighted<Points>([
        [15, 70],
        [10, 20],
        ["NC", 10],
      ])
    : null;
  const risesAndPromotions = isLarge
    ? null
    : random.weighted<Points>([
        [35, 60],
        [25, 30],
        [15, 10],
      ]);
  const maternity = random.weighted<Points>([
    [15, 62],
    ["NC", 33],
    [0, 5],
  ]);
  const highestPays = random.weighted([
    [10, 20],
    [5, 45],
    [0, 35],
  ]);
  const parts: readonly (readonly [Points | null, number])[] = [
    [payGap, 40],
    [rises, 20],
    [promotions, 15],
    [risesAndPromotions, 35],
    [maternity, 15],
    [highestPays, 10],
  ];
  const computable = parts.filter((part): part is readonly [number, number] => typeof part[0] === "number");
  const most = computable.reduce((sum, [, maximum]) => sum + maximum, 0);
  const points = computable.reduce((sum, [got]) => sum + got, 0);
  return {
    payGap,
    rises,
    promotions,
    risesAndPromotions,
    maternity,
    highestPays,
    score: most < COMPUTABLE ? "NC" : Math.round((points * 100) / most),
  };
}
