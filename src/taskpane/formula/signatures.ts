/** The arguments of every SPASER function, in their order: a test holds them to those that Excel is told. */
import { type Indicator, indicatorsOf } from "../../indicators/definition";
import { DEFAULT_SCHEME } from "../../indicators/schemes";

export type ParameterName =
  "code" | "exercice" | "directorate" | "range" | "category" | "basis" | "siret" | "statistic" | "points";

/** What a function tells: of a measure of the scheme, of a rate of article L.2111-3, or neither. */
export type Subject =
  "value" | "completeness" | "breakdown" | "target" | "rate" | "inclusive" | "status" | "siret" | "index";

export interface Signature {
  readonly subject: Subject;
  /** The measure of the function; null when an argument names it. */
  readonly indicator: Indicator | null;
  readonly parameters: readonly ParameterName[];
}

const OF_A_MEASURE: readonly ParameterName[] = ["exercice", "directorate", "range"];

const GENERAL: Readonly<Record<string, Omit<Signature, "indicator">>> = {
  INDICATOR: { subject: "value", parameters: ["code", ...OF_A_MEASURE] },
  COMPLETENESS: { subject: "completeness", parameters: ["code", ...OF_A_MEASURE] },
  BREAKDOWN: { subject: "breakdown", parameters: ["code", ...OF_A_MEASURE] },
  TARGET: { subject: "target", parameters: ["code", "exercice"] },
  RESPONSIBLE_PURCHASES_RATE: { subject: "rate", parameters: ["category", "basis", "exercice", "range"] },
  INCLUSIVE_PURCHASES_RATE: { subject: "inclusive", parameters: ["exercice", "range"] },
  STATUS: { subject: "status", parameters: [] },
  INDEX_SCORE: { subject: "index", parameters: ["points"] },
  INDEX_STATS: { subject: "index", parameters: ["statistic", "exercice", "range"] },
  CHECK_SIRET: { subject: "siret", parameters: ["siret"] },
};

const SIGNATURES: ReadonlyMap<string, Signature> = new Map<string, Signature>([
  ...Object.entries(GENERAL).map(([name, one]) => [name, { ...one, indicator: null }] as const),
  ...indicatorsOf(DEFAULT_SCHEME).map(
    (indicator) => [indicator.name, { subject: "value", indicator, parameters: OF_A_MEASURE }] as const,
  ),
]);

/** @param name what stands after "SPASER.", in capitals */
export const signatureOf = (name: string): Signature | undefined => SIGNATURES.get(name);
