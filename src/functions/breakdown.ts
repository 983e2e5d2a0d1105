/** BREAKDOWN: what a measure is made of, as a table that spills. */
import type { Indicator, Unit } from "../indicators/definition";
import { type BreakdownLine, NOT_SAID } from "../indicators/engine/figure";
import type { Reading } from "../report/annual";
import { FEWEST_PEOPLE } from "../report/bilan/fewest";
import { maskedLines } from "../report/bilan/masked-lines";
import { extraUnit, keyTitle, valueTitle, valueUnit } from "../report/breakdown-titles";
import { outcomeIn } from "../store/outcomes";
import { FUNCTIONS, SPILLED } from "../texts/functions";
import { capitalised, EXTRA_TITLES } from "../texts/breakdown";
import { type Answer, numberShown, type Shown, textShown, unavailable } from "./answer";
import type { Asked } from "./arguments";
import { figureAsked } from "./measure";

/** A heading, and what it shows of a line. */
interface Column {
  readonly title: string;
  readonly shown: (line: BreakdownLine) => Shown;
}

/**
 * A line of headings, then a line per key, the largest first and "(non renseigné)" last. Figures are those of the register,
 * none of them masked; where they are about people, a last column says which are not to be published.
 */
export function breakdownAnswer(reading: Reading, indicator: Indicator, asked: Asked): Answer {
  const figured = figureAsked(reading, { indicator, basis: "number" }, asked);
  if ("kind" in figured) return figured;
  const { exercice } = figured;
  const { directorate } = asked;
  // Details beside a value are not in the cube.
  const lines =
    figured.breakdown ?? outcomeIn(reading, indicator, { exercice, basis: "number", directorate }).breakdown;
  if (lines === null || lines.length === 0) return unavailable(FUNCTIONS.emptyBreakdown(exercice));
  const columns = columnsOf(indicator, lines);
  return {
    kind: "table",
    rows: [
      columns.map(({ title }) => textShown(title)),
      ...lines.map((line) => columns.map(({ shown }) => shown(line))),
    ],
  };
}

function columnsOf(indicator: Indicator, lines: readonly BreakdownLine[]): readonly Column[] {
  const { view, measure, detail } = indicator;
  if (measure.kind !== "breakdown") {
    const isAge = detail?.kind === "mean-age";
    return [
      { title: SPILLED.detail, shown: ({ key }) => textShown(capitalised(key)) },
      figureColumn(isAge ? SPILLED.years : SPILLED.number, isAge ? "years" : "count", ({ value }) => value),
      ...(isAge ? [figureColumn(SPILLED.items, "count", ({ extra }) => extra?.["items"])] : []),
      ...(view.id === "exits"
        ? [publication(indicator, lines, ({ value }) => value > 0 && value < FEWEST_PEOPLE)]
        : []),
    ];
  }
  const extras = measure.extras ?? [];
  const figures = extras.filter(({ byOption }) => byOption === undefined);
  const named = new Set(figures.map(({ name }) => name));
  return [
    { title: keyTitle(view, measure.by), shown: ({ key }) => textShown(key) },
    figureColumn(valueTitle(indicator, measure), valueUnit(indicator, measure), ({ value }) => value),
    ...figures
      .filter(({ name }) => lines.some(({ extra }) => extra?.[name] !== undefined))
      .map((extra) =>
        figureColumn(EXTRA_TITLES[extra.name] ?? extra.name, extraUnit(view, extra), (line) =>
          line.unfilled?.includes(extra.name) === true ? undefined : line.extra?.[extra.name],
        ),
      ),
    ...optionsIn(lines, named).map((option) => figureColumn(option, "count", ({ extra }) => extra?.[option] ?? 0)),
    ...(measure.about === undefined ? [] : [publication(indicator, lines, ({ secret }) => secret === true)]),
  ];
}

const figureColumn = (title: string, unit: Unit, figure: (line: BreakdownLine) => number | undefined): Column => ({
  title: SPILLED.withUnit(title, unit),
  shown: (line) => {
    const value = figure(line);
    return value === undefined ? textShown("") : numberShown(value, unit);
  },
});

/** Which lines are not to be published, those that would tell a secret one by what the total leaves included. */
function publication(
  indicator: Indicator,
  lines: readonly BreakdownLine[],
  isSecret: (line: BreakdownLine) => boolean,
): Column {
  const masked = maskedLines(indicator, lines, isSecret);
  return {
    title: SPILLED.publication,
    shown: (line) => textShown(isSecret(line) ? SPILLED.secret(FEWEST_PEOPLE) : masked.has(line) ? SPILLED.tells : ""),
  };
}

const inFrench = new Intl.Collator("fr");

/** The options counted in any of the lines, in alphabetical order, what is not said last. */
const optionsIn = (lines: readonly BreakdownLine[], named: ReadonlySet<string>): readonly string[] =>
  [...new Set(lines.flatMap(({ extra }) => Object.keys(extra ?? {})))]
    .filter((name) => !named.has(name))
    .sort((one, other) => Number(one === NOT_SAID) - Number(other === NOT_SAID) || inFrench.compare(one, other));
