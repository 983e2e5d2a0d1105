import { type StringFacts, UNREADABLE_CODE } from "../../registers/facts";
import type { Steps } from "../../registers/steps";
import { perCode } from "../engine/per-code";
import { type Keys, NOBODY } from "./contract-keys";

/** Marchés subséquents of a framework that stands in the register: they count, and never add to it. */
export function* subsequents(
  keys: Keys,
  rows: Int32Array,
  strings: (column: string) => StringFacts | undefined,
): Steps<Uint8Array | null> {
  const framework = strings("frameworkNumber");
  const number = strings("contractNumber");
  if (framework === undefined || number === undefined) return null;
  const nature = strings("nature");
  const frameworks = new Map(framework.keys.map((key, code) => [key, code]));
  yield;
  /** By code of a framework: the code of the same number among those of contracts. */
  const codeOfFramework: (number | undefined)[] = framework.keys.map(() => undefined);
  number.keys.forEach((key, code) => {
    const wanted = frameworks.get(key);
    if (wanted !== undefined && wanted > UNREADABLE_CODE) codeOfFramework[wanted] = code;
  });
  yield;
  /** By code of a number: its buyers, where it is asked for as a framework. */
  const buyersOfNumber: (Set<number> | null)[] = number.keys.map(() => null);
  for (const code of codeOfFramework) if (code !== undefined) buyersOfNumber[code] = new Set();
  for (const row of rows) buyersOfNumber[keys.numbers[row] as number]?.add(keys.buyers[row] as number);
  yield;
  const isFramework = perCode((code) => /^accord[ -]?cadre/.test(nature?.keys[code] ?? ""));
  const isCallOff = (row: number): boolean => {
    const wanted = codeOfFramework[framework.codes[row] as number];
    if (wanted === undefined || wanted === keys.numbers[row]) return false;
    if (nature !== undefined && isFramework(nature.codes[row] as number)) return false;
    const buyers = buyersOfNumber[wanted] ?? null;
    const buyer = keys.buyers[row] as number;
    return buyers !== null && buyers.size > 0 && (buyer === NOBODY || buyers.has(buyer) || buyers.has(NOBODY));
  };
  const callOffs = new Uint8Array(rows.length);
  for (let member = 0; member < rows.length; member += 1) if (isCallOff(rows[member] as number)) callOffs[member] = 1;
  return callOffs;
}
