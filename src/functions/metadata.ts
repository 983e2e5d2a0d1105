/** functions.json, which tells Excel what functions there are: made from the definitions. */
import { FUNCTION_DESCRIPTIONS, PARAMETER_TEXTS } from "../texts/functions";
import { CELL_FUNCTIONS } from "./catalogue";
import { type ChoiceList, CHOICES } from "./choices";
import type { CellFunction, Parameter } from "./definition";

export type Locale = "fr" | "en";

export interface FunctionsMetadata {
  /** Lets results be formatted numbers. */
  readonly allowCustomDataForDataTypeAny: true;
  /** Lets a register given as a range hold errors: without it, one #N/A in a cell and the function is not even called. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  /** Words that Excel proposes for a parameter; an Excel that does not know them takes any text. */
  readonly enums: readonly EnumMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
  readonly options?: { readonly stream: true };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /**
   * Any: a wrong argument is then told in French by the function, and not by a bare #VALUE!. The words of a list are texts,
   * as Excel asks for.
   */
  readonly type: "any" | "string";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
  readonly repeating?: true;
  readonly customEnumId?: ChoiceList;
}

interface EnumMetadata {
  readonly id: ChoiceList;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

/**
 * What Excel reads. Names of functions are the same in every language; their descriptions and parameters are not.
 * @param base where the add-in is served from, without a slash at its end
 */
export const functionsMetadata = (locale: Locale, base = "https://localhost:3000"): FunctionsMetadata => ({
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  functions: CELL_FUNCTIONS.map((one) => functionMetadata(one, locale, base)),
  enums: CHOICE_LISTS.map((list) => enumMetadata(list, locale)),
});

/** The help of a function, on the add-in's own site. */
export const helpAnchor = (name: string): string => `aide.html#${name}`;

const CHOICE_LISTS = Object.keys(CHOICES) as ChoiceList[];

function functionMetadata(cellFunction: CellFunction, locale: Locale, base: string): FunctionMetadata {
  const { name, indicator, parameters, spills } = cellFunction;
  return {
    id: name,
    name,
    description: FUNCTION_DESCRIPTIONS[locale](name, indicator),
    helpUrl: `${base}/${helpAnchor(name)}`,
    parameters: parameters.map((parameter) => parameterMetadata(parameter, locale)),
    result: { type: "any", dimensionality: spills ? "matrix" : "scalar" },
    ...("question" in cellFunction ? { options: { stream: true } } : {}),
  };
}

const MATRICES: ReadonlySet<Parameter["name"]> = new Set(["range", "siret", "points"]);

const parameterMetadata = ({ name, optional, repeats, choices }: Parameter, locale: Locale): ParameterMetadata => ({
  ...PARAMETER_TEXTS[locale][name],
  type: choices === undefined ? "any" : "string",
  dimensionality: MATRICES.has(name) ? "matrix" : "scalar",
  ...(optional ? { optional: true } : {}),
  ...(repeats === true ? { repeating: true } : {}),
  ...(choices === undefined ? {} : { customEnumId: choices }),
});

const enumMetadata = (list: ChoiceList, locale: Locale): EnumMetadata => ({
  id: list,
  type: "string",
  values: CHOICES[list].map(({ written, name, tip }) => ({
    name: name[locale],
    stringValue: written,
    tooltip: tip[locale],
  })),
});
