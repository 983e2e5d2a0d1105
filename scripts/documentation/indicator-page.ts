/** docs/indicateurs: a page per measure, made from its definition, with its result on the example. */
import type { Indicator } from "../../src/indicators/definition";
import { hasBreakdown } from "../../src/functions/choices";
import type { BreakdownLine } from "../../src/indicators/engine/figure";
import { hasValueBasis } from "../../src/indicators/engine/outcome";
import { kindOf } from "../../src/indicators/kinds/catalogue";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { REGISTERS } from "../../src/registers/catalogue";
import type { AnnualReport, ReportLine } from "../../src/report/annual";
import { counted, countText, numberText, valueText } from "../../src/texts/format";
import { columnTitle } from "../../src/texts/column-title";
import { METHOD } from "../../src/texts/method";
import { missingText, nothingText } from "../../src/texts/missing";
import { EXAMPLE_FILE } from "../example/main";
import { EXERCICE, lineOf } from "./example-report";
import { bullets, code, GENERATED, page, table } from "./markdown";
import { breakdownFormula } from "./help/examples";
import { type Group, groupsOf, INDICATORS, optionalReadsOf, type Read, valueGroupsOf } from "./reads";
import { betterWords, EXTRA_WORDS, KIND_WORDS, UNIT_WORDS } from "./words";

export function indicatorPage(indicator: Indicator, report: AnnualReport): string {
  const { register } = indicator.view;
  return page(
    GENERATED,
    `# ${indicator.code} · ${indicator.label}`,
    placeOf(indicator),
    bullets([
      `Fonction : ${code(METHOD.functionName(indicator.name))}`,
      ...(hasBreakdown(indicator) ? [`Répartition : ${code(breakdownFormula(indicator, EXERCICE))}`] : []),
      `Registre : [${REGISTERS[register].title}](../registres/${register}.md)`,
      `Nature : ${KIND_WORDS[indicator.measure.kind]}`,
      `Unité : ${UNIT_WORDS[indicator.unit]}`,
      `Sens : ${betterWords(indicator)}`,
      `En valeur : ${hasValueBasis(indicator) ? "oui, sur demande (`--basis value`)" : "non"}`,
    ]),
    "## Ce qui est compté",
    indicator.definition,
    "## Colonnes nécessaires",
    bullets([
      ...groupsOf(indicator, "number").map(groupText),
      ...valueGroupsOf(indicator).map((group) => `${groupText(group)}, pour le calcul en valeur`),
    ]),
    ...optionalBlocks(indicator),
    "## Quand la mesure manque",
    "Une mesure qui manque n'est jamais un zéro : elle dit ce qui lui manque.",
    bullets(reasonsOf(indicator)),
    "## Exemple",
    ...exampleBlocks(lineOf(report, indicator.code)),
  );
}

/** "Axe 1 · … › Mission 1 · …" */
function placeOf(indicator: Indicator): string {
  for (const axis of DEFAULT_SCHEME.axes) {
    for (const mission of axis.missions) {
      const action = mission.actions.find(({ indicators }) => indicators.includes(indicator));
      if (action !== undefined)
        return `Axe ${String(axis.number)} · ${axis.title} › Mission ${String(mission.number)} · ${mission.title} › Action ${action.code}`;
    }
  }
  throw new Error(`${indicator.code} has no place in the scheme`);
}

function optionalBlocks(indicator: Indicator): readonly string[] {
  const reads = optionalReadsOf(indicator);
  return reads.length === 0 ? [] : ["Lues aussi, quand elles sont là :", bullets(reads.map(readText))];
}

const groupText = (group: Group): string => group.map((reads) => reads.map(readText).join(" avec ")).join(", ou ");

const readText = ({ register, column }: Read): string =>
  column === null
    ? `l'[${REGISTERS[register].title.toLowerCase()}](../registres/${register}.md)`
    : `« ${columnTitle(register, column)} » (${code(`${register}.${column}`)})`;

function reasonsOf(indicator: Indicator): readonly string[] {
  const { register } = indicator.view;
  const { divides } = kindOf(indicator.measure);
  return [
    missingText([register]),
    ...groupsOf(indicator, "number").flatMap(([reads, ...others]) => {
      const [read] = reads ?? [];
      if (read === undefined) return [];
      const lack = missingText([read.register === register ? `${register}.${read.column ?? ""}` : read.register]);
      return [others.length === 0 ? lack : `${lack} (Sauf avec ${groupText(others)}.)`];
    }),
    ...(divides ? [nothingText(indicator, EXERCICE)] : []),
  ];
}

function exampleBlocks({ outcome, previous, target }: ReportLine): readonly (string | null)[] {
  const { indicator, value, numerator, denominator, blanks, ignored, rows, breakdown } = outcome;
  const shown = (figure: number): string => figureText(indicator, figure);
  if (value === null) throw new Error(`${indicator.code} is not known on the example`);
  return [
    `Sur le [classeur d'exemple](../../${EXAMPLE_FILE}), exercice ${String(EXERCICE)} : **${shown(value)}**.`,
    bullets([
      ...(numerator === null || denominator === null
        ? []
        : [`${numberText(numerator)} rapporté à ${numberText(denominator)}`]),
      ...(previous === null ? [] : [`exercice ${String(EXERCICE - 1)} : ${shown(previous)}`]),
      ...(target === null ? [] : [`objectif : ${shown(target.target)}`]),
      `lignes qui font la valeur : ${countText(rows.rows.length)}`,
      `cellules non renseignées : ${countText(blanks)}`,
      `lignes ou cellules laissées de côté : ${countText(ignored.length)}`,
    ]),
    breakdown === null ? null : breakdownTable(breakdown),
  ];
}

/** A value with its unit; of a breakdown, how many lines it has. */
const figureText = ({ unit, measure }: Indicator, value: number): string =>
  measure.kind === "breakdown" ? counted(value, { one: "ligne", other: "lignes" }) : valueText(unit, value);

/** What is published: figures about too few people are masked. */
function breakdownTable(lines: readonly BreakdownLine[]): string {
  const extras = [...new Set(lines.flatMap(({ extra }) => Object.keys(extra ?? {})))];
  return table([
    ["", "Valeur", ...extras.map((name) => EXTRA_WORDS[name] ?? name)],
    ...lines.map(({ key, value, extra, secret }) => [
      key,
      secret === true ? "s" : numberText(value),
      ...extras.map((name) => (secret === true ? "s" : numberText(extra?.[name] ?? 0))),
    ]),
  ]);
}

export function indicatorsIndex(report: AnnualReport): string {
  return page(
    GENERATED,
    "# Les indicateurs",
    `${DEFAULT_SCHEME.title}, ${DEFAULT_SCHEME.authority} : ${countText(INDICATORS.length)} mesures. La dernière colonne donne leur valeur en ${String(EXERCICE)} sur le [classeur d'exemple](../../${EXAMPLE_FILE}).`,
    ...DEFAULT_SCHEME.axes.flatMap((axis) => [
      `## Axe ${String(axis.number)} · ${axis.title}`,
      ...axis.missions.flatMap((mission) => [
        `### Mission ${String(mission.number)} · ${mission.title}`,
        table([
          ["Code", "Indicateur", "Fonction", "Exemple"],
          ...mission.actions.flatMap(({ indicators }) => indicators.map((indicator) => indexRow(indicator, report))),
        ]),
      ]),
    ]),
  );
}

const indexRow = (indicator: Indicator, report: AnnualReport): readonly string[] => {
  const { value } = lineOf(report, indicator.code).outcome;
  return [
    `[${indicator.code}](${indicator.code}.md)`,
    indicator.label,
    code(METHOD.functionName(indicator.name)),
    value === null ? "" : figureText(indicator, value),
  ];
};
