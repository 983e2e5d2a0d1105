/** functions.json, which tells Excel what functions there are: made from the definitions. */
import { FUNCTION_DESCRIPTIONS, PARAMETER_TEXTS } from "../texts/functions";
import { type CellFunction, CELL_FUNCTIONS } from "./catalogue";

export type Locale = "fr" | "en";

export interface FunctionsMetadata {
  /** Lets results be formatted numbers. */
  readonly allowCustomDataForDataTypeAny: true;
  /** Lets a register given as a range hold errors: without it, one #N/A in a cell and the function is not even called. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" };
  readonly options: { readonly stream: true };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** Any: a wrong argument is then told in French by the function, and not by a bare #VALUE!. */
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

/**
 * What Excel reads. Names of functions are the same in every language; their descriptions and parameters are not.
 * @param base where the add-in is served from, without a slash at its end
 */
export const functionsMetadata = (locale: Locale, base = "https://localhost:3000"): FunctionsMetadata => ({
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  functions: CELL_FUNCTIONS.map((one) => functionMetadata(one, locale, base)),
});

const functionMetadata = (
  { name, indicator, parameters }: CellFunction,
  locale: Locale,
  base: string,
): FunctionMetadata => ({
  id: name,
  name,
  description: FUNCTION_DESCRIPTIONS[locale](name, indicator),
  helpUrl: `${base}/aide.html#${name}`,
  parameters: parameters.map(({ name: parameter, optional }): ParameterMetadata => ({
    ...PARAMETER_TEXTS[locale][parameter],
    type: "any",
    dimensionality: parameter === "range" ? "matrix" : "scalar",
    ...(optional ? { optional: true } : {}),
  })),
  result: { type: "any", dimensionality: "scalar" },
  options: { stream: true },
});
