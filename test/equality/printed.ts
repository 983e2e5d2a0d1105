/** What a synthesis prints, as a table of numbers and sums: what a reader starts from. */
import type { Margin } from "../../src/equality/secret";
import type { Figure, Synthesis } from "../../src/equality/synthesis";
import type { Printed } from "./recover";

/** What a reader guesses, and that is so: it ties more cells together. */
export interface Guesses {
  /** Every Index is of an enterprise known to have 50 employees. */
  readonly joinedAreSubject?: boolean;
  /** Every Index with a mark, or NC, gives the points of the highest pays, which can always be computed. */
  readonly givesHighestPays?: boolean;
}

/** The synthesis of one exercice and one year of data as a reader takes it: its numbers, and what adds up to what. */
export function printedTable(
  synthesis: Synthesis,
  { joinedAreSubject = false, givesHighestPays = false }: Guesses = {},
): {
  readonly cells: ReadonlyMap<string, Printed>;
  readonly margins: readonly Margin[];
} {
  const cells = new Map<string, Printed>();
  const margins: Margin[] = [];
  const put = (id: string, figure: Figure): string => {
    const value = typeof figure === "number" ? figure : null;
    cells.set(id, value === null ? { value, atLeast: 1 } : { value, atLeast: value });
    return id;
  };
  const unknown = (id: string): string => {
    cells.set(id, { value: null, atLeast: 0 });
    return id;
  };
  const [own] = synthesis.exercices;
  if (own === undefined) return { cells, margins };
  put("candidates", own.candidates);
  // "n. d." is nobody's count: the reader knows that nobody is there, and adds the others up.
  const add = (total: string, parts: readonly string[]): void => {
    if (parts.length > 0) margins.push({ total, parts });
  };
  for (const name of ["subject", "volunteers", "indexReceived", "planReceived", "awardedSilent"] as const)
    if (own[name] !== null)
      margins.push({ total: "candidates", parts: [put(name, own[name]), unknown(`not ${name}`)] });
  const all = (figures: Readonly<Record<string, Figure>>, of: string): readonly string[] =>
    Object.entries(figures).flatMap(([name, figure]) => (figure === null ? [] : [put(`${of} ${name}`, figure)]));
  add("planReceived", all(own.plans, "plan"));
  add("candidates", all(own.states, "state"));
  if (joinedAreSubject && own.subject !== null && own.enterprises === own.candidates)
    add("not subject", ["state notSubject", "state sizeUnknown"]);
  if (own.indexReceived !== null)
    add("indexReceived", ["state nc", "state marked", "state unreadable", "state unscored"]);
  const data = synthesis.years[0];
  if (data === undefined) return { cells, margins };
  put("joined", data.joined);
  put("marked", data.all.n);
  margins.push({ total: "joined", parts: ["marked", put("nc", data.nc), put("unreadable", data.unreadable)] });
  margins.push({ total: "marked", parts: all(data.classes, "class") });
  margins.push({ total: "marked", parts: Object.entries(data.sizes).map(([size, { n }]) => put(`size ${size}`, n)) });
  const { computable } = data.indicators.maternity;
  const share = data.indicators.maternity.shareAtMaximum;
  const most =
    typeof computable === "number" && typeof share === "number"
      ? Math.round(computable * share)
      : share === null
        ? 0
        : "s";
  put("computable", computable);
  cells.set("at maximum", most === "s" ? { value: null, atLeast: 0 } : { value: most, atLeast: most });
  margins.push({ total: "computable", parts: ["at maximum", unknown("under maximum")] });
  margins.push({ total: unknown("usable"), parts: ["marked", "nc"] });
  margins.push({ total: "usable", parts: ["computable", unknown("not computable")] });
  if (givesHighestPays) add("usable", [put("highest pays", data.indicators.highestPays.computable)]);
  for (const [state, name] of [
    ["marked", "marked"],
    ["nc", "nc"],
    ["unreadable", "unreadable"],
  ] as const)
    margins.push({ total: `state ${state}`, parts: [name] });
  return { cells, margins };
}
