/** Who joined which Index: one line per enterprise (or UES) and year of data, its latest version. */
import { findingsOf, givesFigures, isIncoherent, joinsIndex, markSaid, pointsOf } from "./coherence";
import type { Line } from "./lines";
import type { PointsGiven } from "./mark";
import { REGIMES, regimeOf } from "./regimes";
import { type Band, bandOf } from "./scales";

/** What a document joined gives: a mark, "NC", no mark because its year has none, or nothing that can be used. */
export type IndexState = "marked" | "nc" | "unscored" | "unreadable";

export interface IndexLine {
  readonly enterprise: string;
  /** Year of the data; null when the register does not say. */
  readonly year: number | null;
  readonly line: Line;
  readonly state: IndexState;
  /** 0 to 100 when `state` is "marked". */
  readonly mark: number | null;
  /** Null: under 50 employees, or not known. */
  readonly band: Band | null;
  readonly points: PointsGiven;
}

/** By candidate: its enterprise. Members of one UES are one; the others stand for themselves. */
export function enterprisesOf(lines: readonly Line[]): (candidate: string) => string {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    return at;
  };
  for (const { candidate, indexSiren, unit } of lines) {
    if (candidate === null || unit.length === 0) continue;
    const members = [...unit, ...(indexSiren === null ? [] : [indexSiren])].map((siren) => `siren ${siren}`);
    for (const member of members) parents.set(root(member), root(candidate));
  }
  return root;
}

/** The Index joined in the lines given, each (enterprise, year) once. */
export function indexLinesOf(
  lines: readonly Line[],
  enterpriseOf: (candidate: string) => string,
): readonly IndexLine[] {
  const byKey = new Map<string, Line>();
  const yearsGiven = new Map<string, number>();
  const joined = lines.filter((line) => line.candidate !== null && joinsIndex(line));
  // Rows that only say "transmis" repeat, for another lot, the one that gives the figures.
  for (const line of [...joined.filter(givesFigures), ...joined.filter((one) => !givesFigures(one))]) {
    const enterprise = enterpriseOf(line.candidate ?? "");
    const year = typeof line.indexYear === "number" ? String(line.indexYear) : "";
    const key = `${enterprise}\n${year}`;
    const known = byKey.get(key);
    if (!givesFigures(line) && (known !== undefined ? givesFigures(known) : year === "" && yearsGiven.has(enterprise)))
      continue;
    if (known === undefined) yearsGiven.set(enterprise, (yearsGiven.get(enterprise) ?? 0) + 1);
    if (known === undefined || isLater(line, known)) byKey.set(key, line);
  }
  const employeesOf = headcountsIn(lines);
  return [...byKey.values()].map((line) => indexLine(enterpriseOf(line.candidate ?? ""), line, employeesOf(line)));
}

/** The later answer; of two of the same day, the lower row. */
const isLater = (one: Line, other: Line): boolean =>
  (one.day ?? 0) === (other.day ?? 0) ? one.row > other.row : (one.day ?? 0) > (other.day ?? 0);

/** By line: its employees; where it does not say, those of the candidate's latest row that does. */
function headcountsIn(lines: readonly Line[]): (line: Line) => number | null {
  const latest = new Map<string, Line>();
  for (const line of lines) {
    if (line.candidate === null || typeof line.employees !== "number") continue;
    const known = latest.get(line.candidate);
    if (known === undefined || isLater(line, known)) latest.set(line.candidate, line);
  }
  return ({ candidate, employees }) => {
    const said = typeof employees === "number" ? employees : latest.get(candidate ?? "")?.employees;
    return typeof said === "number" ? said : null;
  };
}

function indexLine(enterprise: string, line: Line, employees: number | null): IndexLine {
  const year = typeof line.indexYear === "number" ? line.indexYear : null;
  const said = markSaid(line);
  const state = stateOf(line, year, said);
  return {
    enterprise,
    year,
    line,
    state,
    mark: state === "marked" && typeof said === "number" ? said : null,
    band: bandIn(employees, line),
    points: pointsOf(line),
  };
}

function stateOf(line: Line, year: number | null, said: ReturnType<typeof markSaid>): IndexState {
  if (isIncoherent(findingsOf(line))) return "unreadable";
  const regime = year === null ? "index" : regimeOf(year);
  if (regime !== undefined && !REGIMES[regime].scored) return "unscored";
  if (said === "NC") return "nc";
  return typeof said === "number" ? "marked" : "unreadable";
}

function bandIn(employees: number | null, { points }: Line): Band | null {
  if (employees !== null) return bandOf(employees) ?? null;
  return typeof points.risesAndPromotions === "number" ? "50-250" : null;
}
