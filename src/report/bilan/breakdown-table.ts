/** The table of a breakdown: a line for each key, in two halves side by side where they are many. */
import type { Extra, Indicator, MeasureOf, Unit } from "../../indicators/definition";
import { NOT_SAID } from "../../indicators/engine/figure";
import { BILAN } from "../../texts/bilan";
import { EXTRA_TITLES, optionsText } from "../../texts/breakdown";
import { extraUnit, keyTitle, valueTitle, valueUnit } from "../breakdown-titles";
import { DETAIL_STYLES, STYLES } from "../styles";
import { LAST, rowOf } from "./columns";
import type { ShownLine } from "./masking";
import { BREAK_COST, cellOf, type Row, type RowCell, type Span, span } from "./rows";

type Items = readonly (RowCell | Span | null)[];

/** From so many lines on, a table of two figures at most stands in two halves. */
const MANY = 8;
/** Characters: longer keys need a wide column, and stand under one another. */
const LONGEST_KEY = 40;
/** Points: a longer table is cut in parts that hold on a page, each under its heads. */
const TALLEST_PART = 500;
/** The first rows of a part stay on the page of its heads. */
const KEPT_TOGETHER = 3;
/** The columns of the keys: "Indicateur" for the left half, "Objectif" and the gap to it for the right one. */
const LEFT_KEYS = { from: 1, through: 1 } as const;
const RIGHT_KEYS = { from: 4, through: 5 } as const;

export function tableRows(
  indicator: Indicator,
  measure: MeasureOf<"breakdown">,
  lines: readonly ShownLine[],
): readonly Row[] {
  const extras = measure.extras ?? [];
  const figures = extras.filter(({ byOption }) => byOption === undefined);
  const options = extras.find(({ byOption }) => byOption !== undefined);
  const isHalved =
    lines.length >= MANY &&
    figures.length <= 1 &&
    options === undefined &&
    lines.every(({ key }) => key.length <= LONGEST_KEY);
  const table: Table = { indicator, measure, figures, options };
  const keys = isHalved ? RIGHT_KEYS : LEFT_KEYS;
  const tallest = Math.max(...lines.map((line) => rowOf(placed(lineItems(table, line, keys), keys)).height));
  const longest = Math.max(1, Math.floor(TALLEST_PART / tallest)) * (isHalved ? 2 : 1);
  return Array.from({ length: Math.ceil(lines.length / longest) }, (_, nth) =>
    partRows(table, lines.slice(nth * longest, (nth + 1) * longest), nth > 0, isHalved),
  ).flat();
}

interface Table {
  readonly indicator: Indicator;
  readonly measure: MeasureOf<"breakdown">;
  readonly figures: readonly Extra[];
  readonly options: Extra | undefined;
}

function partRows(table: Table, lines: readonly ShownLine[], isContinued: boolean, isHalved: boolean): readonly Row[] {
  const rows = isHalved ? Math.ceil(lines.length / 2) : lines.length;
  const head = isHalved
    ? beside(headItems(table, LEFT_KEYS, isContinued), headItems(table, RIGHT_KEYS, true))
    : headItems(table, LEFT_KEYS, isContinued);
  return [
    rowOf([null, ...head], {
      least: 14,
      keepsWithNext: true,
      breakCost: isContinued ? BREAK_COST.line : BREAK_COST.detail,
    }),
    ...lines.slice(0, rows).map((line, nth) => {
      const right = lines[rows + nth];
      const left = lineItems(table, line, LEFT_KEYS);
      return rowOf([null, ...(right === undefined ? left : beside(left, lineItems(table, right, RIGHT_KEYS)))], {
        least: 14,
        keepsWithNext: nth < Math.min(KEPT_TOGETHER, rows) - 1,
        breakCost: BREAK_COST.detail,
      });
    }),
  ];
}

/** The items of the left half, those of the right one in their columns. */
const beside = (left: Items, right: Items): Items => [
  ...left,
  ...Array.from({ length: RIGHT_KEYS.from - LEFT_KEYS.from - left.length }, () => null),
  ...right,
];

/** Items alone on their row, in their columns. */
const placed = (items: Items, { from }: Keys): Items => [...Array.from({ length: from }, () => null), ...items];

type Keys = typeof LEFT_KEYS | typeof RIGHT_KEYS;

function headItems({ indicator, measure, figures, options }: Table, keys: Keys, isContinued: boolean): Items {
  const title = keyTitle(indicator.view, measure.by);
  return [
    span(keys.through, isContinued ? BILAN.continued(title) : title, STYLES.detailHeader),
    cellOf(valueTitle(indicator, measure), STYLES.detailHeaderRight),
    ...figures.map(({ name }) => cellOf(EXTRA_TITLES[name] ?? name, STYLES.detailHeaderRight)),
    ...(options === undefined ? [] : [span(LAST, EXTRA_TITLES[options.name] ?? options.name, STYLES.detailHeader)]),
  ];
}

function lineItems(
  { indicator, measure, figures, options }: Table,
  { key, figures: shown }: ShownLine,
  keys: Keys,
): Items {
  const named = new Set(figures.map(({ name }) => name));
  return [
    span(keys.through, key, STYLES.detail),
    figureCell(shown?.value, valueUnit(indicator, measure)),
    ...figures.map((extra) =>
      shown?.unfilled?.includes(extra.name) === true
        ? NOT_FILLED
        : figureCell(shown?.extra?.[extra.name], extraUnit(indicator.view, extra)),
    ),
    ...(options === undefined
      ? []
      : [span(LAST, shown === null ? BILAN.masked : optionsOf(shown, named), STYLES.detailText)]),
  ];
}

/** The most frequent first, what is not said last. */
const optionsOf = ({ extra }: NonNullable<ShownLine["figures"]>, named: ReadonlySet<string>): string => {
  const options = Object.entries(extra ?? {}).filter(([name]) => !named.has(name));
  return optionsText(
    options.sort(([one, n], [other, m]) => Number(one === NOT_SAID) - Number(other === NOT_SAID) || m - n),
  );
};

/** The cells that the figure would add up are all blank. */
const NOT_FILLED = cellOf(BILAN.notAvailable, STYLES.detailAbsent);

export const figureCell = (value: number | undefined, unit: Unit): RowCell =>
  value === undefined ? cellOf(BILAN.masked, STYLES.detailAbsent) : cellOf(value, DETAIL_STYLES[unit]);
