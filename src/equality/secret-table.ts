/** Every count of enterprises that the synthesis prints or lets work out, and the sums that tie them. */
import type { Funnel } from "./funnel";
import { CLASS_NAMES, classOf, SIZES, type YearMarks } from "./marks";
import { INDICATORS } from "./scales";
import { type Margin, maskedCells, type SecretCell } from "./secret";

/** Names of cells: "2025/volunteers", "données 2024/class/100". */
export const exerciceCell = ({ exercice }: Pick<Funnel, "exercice">, name: string): string =>
  `${String(exercice)}/${name}`;
export const yearCell = ({ year }: Pick<YearMarks, "year">, name: string): string => `données ${String(year)}/${name}`;

/** Columns that are printed together, and the cells of them to print as "s". */
export interface Secrets {
  readonly funnels: readonly Funnel[];
  readonly years: readonly YearMarks[];
  readonly masked: ReadonlySet<string>;
  /** A cell is masked that the sheet of the exercice before shows. */
  readonly takesBack: boolean;
}

/** @param earlier the sheet of the exercice before: what the two have in common is masked in both, or in neither */
export function secretsOf(funnels: readonly Funnel[], years: readonly YearMarks[], earlier: Secrets | null): Secrets {
  const before = earlier === null ? () => undefined : shownBefore(funnels, years, earlier);
  const cells = new Map<string, SecretCell>();
  const margins: Margin[] = [];
  const put: Put = (id, count, published = true) => {
    const known = published && count > 0 ? before(id) : undefined;
    cells.set(id, { count, published, worth: worthOf(id), ...(known === undefined ? {} : { before: known }) });
    return id;
  };
  for (const funnel of funnels) putFunnel(funnel, put, margins);
  for (const year of years) putYear(year, put, margins);
  putLinks(funnels, years, put, margins);
  const masked = maskedCells(cells, margins);
  return { funnels, years, masked, takesBack: [...masked].some((id) => cells.get(id)?.before === "shown") };
}

/** How the columns that have not changed since were printed. */
function shownBefore(
  funnels: readonly Funnel[],
  years: readonly YearMarks[],
  earlier: Secrets,
): (cell: string) => SecretCell["before"] {
  const same = new Set([
    ...funnels
      .filter(({ exercice }) => earlier.funnels.some((one) => one.exercice === exercice))
      .map((one) => exerciceCell(one, "")),
    ...years
      .filter((year) => earlier.years.some((one) => JSON.stringify(one) === JSON.stringify(year)))
      .map((one) => yearCell(one, "")),
  ]);
  return (cell) => {
    if (!same.has(cell.slice(0, cell.indexOf("/") + 1))) return undefined;
    return earlier.masked.has(cell) ? "masked" : "shown";
  };
}

/** What a reader misses most when it is masked: the first that fits. */
const WORTH: readonly (readonly [cell: RegExp, worth: number])[] = [
  [/\/candidates$|^données .*\/marked$/, 40],
  [/\/(volunteers|indexReceived|planReceived)$/, 20],
  [/\/(joined|subject|awardedSilent|state\/marked)$/, 10],
  [/\/(class|size)\//, 5],
  [/\/(state|plan)\//, 4],
];

const worthOf = (id: string): number => WORTH.find(([cell]) => cell.test(id))?.[1] ?? 1;

type Name = (name: string) => string;
type Put = (id: string, count: number, published?: boolean) => string;

function putFunnel(funnel: Funnel, put: Put, margins: Margin[]): void {
  const cell = (name: string): string => exerciceCell(funnel, name);
  const candidates = put(cell("candidates"), funnel.candidates);
  const parts = ["subject", "volunteers", "indexReceived", "planReceived", "awardedSilent"] as const;
  for (const part of parts) {
    const count = funnel[part];
    if (count === null) continue;
    const others = put(cell(`without ${part}`), funnel.candidates - count, false);
    margins.push({ total: candidates, parts: [put(cell(part), count), others] });
  }
  // What the register does not say is printed nowhere: it is no cell, and stands in no sum.
  const putAll = (prefix: string, counts: Readonly<Record<string, number | null>>): readonly string[] =>
    Object.entries(counts).flatMap(([name, count]) => (count === null ? [] : [put(cell(`${prefix}/${name}`), count)]));
  const plans = putAll("plan", funnel.plans);
  if (plans.length > 0) margins.push({ total: cell("planReceived"), parts: plans });
  const states = putAll("state", funnel.states);
  putSizes(funnel, cell, put, margins);
  const enterprises =
    funnel.enterprises === funnel.candidates ? candidates : put(cell("enterprises"), funnel.enterprises);
  if (states.length > 0) margins.push({ total: enterprises, parts: states });
  const joined = (["nc", "marked", "unreadable", "unscored"] as const).map(
    (state) => [state, funnel.states[state]] as const,
  );
  if (joined.reduce((sum, [, count]) => sum + (count ?? 0), 0) === funnel.indexReceived)
    margins.push({ total: cell("indexReceived"), parts: joined.map(([state]) => cell(`state/${state}`)) });
}

/** Those that are not known to have 50 employees: in two states, but for those of them that joined an Index. */
function putSizes({ subject, enterprises, candidates, states }: Funnel, cell: Name, put: Put, margins: Margin[]) {
  const { notSubject, sizeUnknown } = states;
  if (subject === null || notSubject === null || sizeUnknown === null || enterprises !== candidates) return;
  const others = candidates - subject - notSubject - sizeUnknown;
  margins.push({
    total: cell("without subject"),
    parts: [
      cell("state/notSubject"),
      cell("state/sizeUnknown"),
      ...(others === 0 ? [] : [put(cell("joined without subject"), others, false)]),
    ],
  });
}

function putYear(year: YearMarks, put: Put, margins: Margin[]): void {
  const cell = (name: string): string => yearCell(year, name);
  const { marks, nc, unreadable, joined } = year;
  const marked = put(cell("marked"), marks.length);
  const ncCell = put(cell("nc"), nc);
  margins.push({ total: put(cell("joined"), joined), parts: [marked, ncCell, put(cell("unreadable"), unreadable)] });
  margins.push({
    total: marked,
    parts: CLASS_NAMES.map((name) =>
      put(cell(`class/${name}`), marks.filter(({ mark }) => classOf(mark) === name).length),
    ),
  });
  margins.push({
    total: marked,
    parts: SIZES.map((size) => put(cell(`size/${size}`), marks.filter((one) => one.size === size).length)),
  });
  const usable = put(cell("usable"), marks.length + nc, false);
  margins.push({ total: usable, parts: [marked, ncCell] });
  for (const indicator of INDICATORS) {
    const { computable, atMaximum } = year.indicators[indicator];
    const base = put(cell(`computable/${indicator}`), computable);
    const under = put(cell(`under/${indicator}`), computable - atMaximum, false);
    margins.push({ total: base, parts: [put(cell(`maximum/${indicator}`), atMaximum), under] });
    const without = marks.length + nc - computable;
    // The highest pays can always be computed: a reader takes their number for that of the Index, and is right if it is.
    const isWhole = indicator === "highestPays" && without === 0;
    margins.push({
      total: usable,
      parts: isWhole ? [base] : [base, put(cell(`without/${indicator}`), without, false)],
    });
  }
}

/**
 * The Index of some exercices are those of some years of data, but for a few: a reader may add one side up and take the other away.
 */
function putLinks(funnels: readonly Funnel[], years: readonly YearMarks[], put: Put, margins: Margin[]): void {
  const link = (own: readonly Funnel[], data: readonly YearMarks[], name: string): void => {
    for (const [state, of] of LINKED) {
      const told = own.filter(({ states }) => states[state] !== null);
      const ofExercices = told.reduce((sum, { states }) => sum + (states[state] ?? 0), 0);
      const ofYears = data.reduce((sum, one) => sum + of(one), 0);
      const all = Math.max(ofExercices, ofYears);
      if (all === 0 || data.length === 0) continue;
      const total = put(`${name}/${state}`, all, false);
      const others = (nth: string, count: number): readonly string[] =>
        count === 0 ? [] : [put(`${name}/${nth}/${state}`, count, false)];
      const exercices = told.map((funnel) => exerciceCell(funnel, `state/${state}`));
      margins.push({ total, parts: [...exercices, ...others("no such exercice", all - ofExercices)] });
      margins.push({
        total,
        parts: [...data.map((one) => yearCell(one, state)), ...others("no such year", all - ofYears)],
      });
    }
  };
  link(funnels, years, "all");
  for (const funnel of funnels) {
    const own = new Set(funnel.joined.filter(({ state }) => state !== "unscored").map(({ year }) => year));
    const data = years.filter(({ year }) => own.has(year));
    if (funnels.length > 1) link([funnel], data, String(funnel.exercice));
  }
}

const LINKED = [
  ["marked", ({ marks }: YearMarks) => marks.length],
  ["nc", ({ nc }: YearMarks) => nc],
  ["unreadable", ({ unreadable }: YearMarks) => unreadable],
] as const;
