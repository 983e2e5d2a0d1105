/** What tells contracts apart: their buyer, number and lot. */
import { sirenOf } from "../../registers/cells/siret";
import { BLANK_CODE, type RegisterFacts, type StringFacts, UNREADABLE_CODE } from "../../registers/facts";

/** By row. */
export interface Keys {
  readonly buyers: Int32Array;
  readonly numbers: Int32Array;
  readonly lots: Int32Array;
}

/** The buyer of a row that names none. */
export const NOBODY = 0;

export function keysOf(
  facts: RegisterFacts,
  strings: (column: string) => StringFacts | undefined,
  amends: Uint8Array,
): Keys {
  const none = new Int32Array(facts.size);
  const numbers = strings("contractNumber")?.codes ?? none;
  const lots = strings("lotNumber")?.codes ?? none;
  return { numbers, lots, buyers: buyersOf(facts, strings("buyer"), numbers, amends) };
}

/** A buyer is its SIREN when the column holds SIRETs, else its name; a blank takes the only buyer of the rows of its number. */
function buyersOf(
  facts: RegisterFacts,
  buyer: StringFacts | undefined,
  numbers: Int32Array,
  amends: Uint8Array,
): Int32Array {
  const buyers = new Int32Array(facts.size);
  if (buyer === undefined) return buyers;
  const ids = new Map<string, number>();
  const byCode = buyer.values.map((value, code) => {
    if (code === BLANK_CODE || code === UNREADABLE_CODE) return NOBODY;
    const key = sirenOf(value.replace(/\s/g, "")) ?? buyer.keys[code] ?? "";
    const id = ids.get(key) ?? ids.size + 1;
    ids.set(key, id);
    return id;
  });
  let blanks = false;
  for (let row = 0; row < facts.size; row += 1) {
    const id = byCode[buyer.codes[row] as number] as number;
    buyers[row] = id;
    if (id === NOBODY) blanks = true;
  }
  if (!blanks) return buyers;
  const only = new Map<number, number>();
  for (let row = 0; row < facts.size; row += 1) {
    const id = buyers[row] as number;
    if (id === NOBODY || amends[row] === 1) continue;
    const number = numbers[row] as number;
    const known = only.get(number);
    only.set(number, known === undefined || known === id ? id : -1);
  }
  for (let row = 0; row < facts.size; row += 1) {
    if (buyers[row] === NOBODY && (numbers[row] as number) > UNREADABLE_CODE)
      buyers[row] = Math.max(NOBODY, only.get(numbers[row] as number) ?? NOBODY);
  }
  return buyers;
}
