/** The help of one function: how it is written, what it answers, an example, what its errors mean. */
import { CHOICES, hasBreakdown } from "../../../src/functions/choices";
import type { CellFunction, Parameter } from "../../../src/functions/definition";
import type { Indicator } from "../../../src/indicators/definition";
import { DIRECTORATE } from "../../../src/indicators/engine/period";
import { kindOf } from "../../../src/indicators/kinds/catalogue";
import { REGISTERS } from "../../../src/registers/catalogue";
import type { Reading } from "../../../src/report/annual";
import { PARAMETER_TEXTS } from "../../../src/texts/functions";
import { GENERAL_DEFINITIONS, HELP } from "../../../src/texts/help";
import { columnTitle } from "../../../src/texts/column-title";
import { missingText, nothingText } from "../../../src/texts/missing";
import { EXERCICE } from "../example-report";
import { groupsOf } from "../reads";
import { breakdownFormula, type Example, examplesOf } from "./examples";
import { code, element, escaped, link, list, table, text } from "./html";

export const titleOf = ({ name, indicator }: CellFunction): string =>
  indicator === null ? name : `${indicator.code} · ${indicator.label}`;

export async function functionSection(cellFunction: CellFunction, reading: Reading): Promise<string> {
  const { name, indicator } = cellFunction;
  const examples = await examplesOf(cellFunction, reading);
  return element(
    "section",
    { id: name, class: "function" },
    text("h4", titleOf(cellFunction)),
    element("p", { class: "syntax" }, code(syntaxOf(cellFunction))),
    text("p", indicator?.definition ?? GENERAL_DEFINITIONS[name] ?? ""),
    ...argumentBlocks(cellFunction),
    ...(indicator === null
      ? []
      : [element("p", {}, text("strong", HELP.needs), ` : ${escaped(needsText(indicator))}.`)]),
    ...examples.map((example) => exampleBlock(example, "answer" in cellFunction ? HELP.showsAnywhere : HELP.shows)),
    ...breakdownBlocks(cellFunction),
    text("h5", HELP.errors),
    list(errorsOf(cellFunction)),
    element("p", { class: "back" }, link("sommaire", HELP.back)),
  );
}

/** How the detail of a measure is had. */
function breakdownBlocks({ indicator }: CellFunction): readonly string[] {
  if (indicator === null || !hasBreakdown(indicator)) return [];
  const formula = code(breakdownFormula(indicator, EXERCICE));
  return [
    ...(indicator.measure.kind === "breakdown" ? [text("p", HELP.lines)] : []),
    element("p", {}, text("strong", HELP.breakdown), `\u00a0: ${formula} (${link("BREAKDOWN", "BREAKDOWN")})`),
  ];
}

/** "=SPASER.TARGET(code;[exercice])" */
function syntaxOf({ name, parameters }: CellFunction): string {
  const written = parameters.map(({ name: parameter, optional, repeats }) => {
    const word = `${PARAMETER_TEXTS.fr[parameter].name}${repeats === true ? "…" : ""}`;
    return optional ? `[${word}]` : word;
  });
  return `=SPASER.${name}(${written.join(";")})`;
}

function argumentBlocks(cellFunction: CellFunction): readonly string[] {
  const { parameters } = cellFunction;
  if (parameters.length === 0) return [text("p", HELP.noArgument)];
  const items = parameters.flatMap((parameter) => [
    element(
      "dt",
      {},
      code(PARAMETER_TEXTS.fr[parameter.name].name),
      parameter.optional ? ` ${text("small", HELP.optional)}` : "",
    ),
    element("dd", {}, text("p", argumentText(cellFunction, parameter)), ...choiceBlocks(parameter)),
  ]);
  return [text("h5", HELP.arguments), element("dl", {}, ...items)];
}

function argumentText({ indicator }: CellFunction, { name }: Parameter): string {
  const { description } = PARAMETER_TEXTS.fr[name];
  if (indicator === null) return `${description}.`;
  const { title, columns } = REGISTERS[indicator.view.register];
  if (name === "range") return HELP.rangeOf(title);
  if (name !== "directorate") return `${description}.`;
  if (indicator.measure.kind === "coverage") return HELP.comparesDirectorates;
  return DIRECTORATE in columns ? `${description}.` : HELP.noDirectorates(title);
}

function choiceBlocks({ choices }: Parameter): readonly string[] {
  if (choices === undefined || choices === "INDICATORS") return [];
  const words = CHOICES[choices];
  if (choices === "BREAKDOWNS") return [text("p", HELP.codesToChoose(words.map(({ written }) => written)))];
  return [
    text("p", HELP.wordsToChoose),
    list(words.map(({ written, tip }) => `${code(`"${written}"`)} : ${escaped(tip.fr)}`)),
  ];
}

function exampleBlock({ formula, rows }: Example, shows: string): string {
  const [first = []] = rows;
  const isTable = rows.length > 1 || first.length > 1;
  return element(
    "div",
    { class: "example" },
    element(
      "p",
      {},
      `${text("strong", HELP.example)} : ${code(formula)} ${escaped(shows)} `,
      isTable ? "" : text("b", first[0] ?? ""),
    ),
    isTable ? table(rows) : "",
  );
}

function needsText(indicator: Indicator): string {
  const names = groupsOf(indicator, "number").map((group) =>
    HELP.oneOf(
      group.map((reads) =>
        reads
          .map(({ register, column }) =>
            column === null
              ? `« ${REGISTERS[register].title} »`
              : register === indicator.view.register
                ? `« ${columnTitle(register, column)} »`
                : HELP.columnOf(columnTitle(register, column), REGISTERS[register].title),
          )
          .join(" + "),
      ),
    ),
  );
  return names.join(", ");
}

function errorsOf(cellFunction: CellFunction): readonly string[] {
  const { name, indicator, spills, parameters } = cellFunction;
  const wrongArgument = `${code("#VALEUR!")} ${escaped(HELP.wrongArgument)}`;
  if ("answer" in cellFunction) return name === "CHECK_SIRET" ? [escaped(HELP.onlyText)] : [wrongArgument];
  const reasons = indicator === null ? [] : reasonsOf(indicator);
  return [
    ...reasons.map(([sentence, advice]) => `${code("#N/A")} « ${escaped(sentence)} » ${escaped(advice)}`),
    ...(indicator === null ? [`${code("#N/A")} ${escaped(HELP.said)} ${escaped(HELP.missing)}`] : []),
    ...(parameters.length === 0 ? [] : [wrongArgument]),
    ...(spills ? [`${code("#PROPAGATION!")} ${escaped(HELP.spill)}`] : []),
  ];
}

/** The sentences that the function itself says. */
function reasonsOf(indicator: Indicator): readonly (readonly [sentence: string, advice: string])[] {
  const { register } = indicator.view;
  const [last] = groupsOf(indicator, "number").at(-1)?.[0] ?? [];
  const missing =
    last?.register === register && last.column !== null
      ? missingText([`${register}.${last.column}`])
      : missingText([register]);
  return [
    [missing, HELP.missing],
    ...(kindOf(indicator.measure).divides ? [[nothingText(indicator, EXERCICE), HELP.nothing] as const] : []),
  ];
}
