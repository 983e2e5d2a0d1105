import { sirenOf } from "../../registers/cells/siret";
import { BLANK_CODE, type RegisterFacts, type StringFacts, UNREADABLE_CODE } from "../../registers/facts";

/**
 * Who a row is about: by SIREN, else by name; 0 for a row that names nobody. With "adopts-siren" a row without an identifier
 * takes the SIREN that the same name has elsewhere in the register (rulings: said of 6.2.1 alone).
 */
export function identities(
  facts: RegisterFacts,
  identifier: string,
  name: string,
  sameName: "adopts-siren" | "stays",
): StringFacts {
  const ids = stringsOf(facts, identifier);
  const names = stringsOf(facts, name);
  const keys: string[] = ["", ""];
  const values: string[] = ["", ""];
  const byKey = new Map<string, number>();
  const codeOf = (key: string, shown: string): number => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    keys.push(key);
    const code = values.push(shown) - 1;
    byKey.set(key, code);
    return code;
  };
  const sirens =
    ids?.values.map((value, code) => (code <= UNREADABLE_CODE ? undefined : (sirenOf(value) ?? value))) ?? [];
  const sirenOfName: (string | undefined)[] = [];
  if (sameName === "adopts-siren") {
    for (let row = 0; row < facts.size; row += 1) {
      const siren = sirens[ids?.codes[row] ?? BLANK_CODE];
      const named = names?.codes[row] ?? BLANK_CODE;
      if (siren !== undefined && named > UNREADABLE_CODE) sirenOfName[named] ??= siren;
    }
  }
  /** By code of an identifier, and of a name without one: rows say the same ones over and over. */
  const ofIdentifier: number[] = [];
  const ofName: number[] = [];
  const codes = new Int32Array(facts.size);
  for (let row = 0; row < facts.size; row += 1) {
    const identified = ids?.codes[row] ?? BLANK_CODE;
    const named = names?.codes[row] ?? BLANK_CODE;
    const own = sirens[identified];
    const siren = own ?? sirenOfName[named];
    const shown = named > UNREADABLE_CODE ? (names?.values[named] ?? "") : (siren ?? "");
    if (own !== undefined) codes[row] = ofIdentifier[identified] ??= codeOf(`siren ${own}`, shown);
    else if (siren !== undefined) codes[row] = ofName[named] ??= codeOf(`siren ${siren}`, shown);
    else if (named > UNREADABLE_CODE) codes[row] = ofName[named] ??= codeOf(`name ${names?.keys[named] ?? ""}`, shown);
    else codes[row] = named;
  }
  return { store: "strings", type: "text", codes, values, keys };
}

export function stringsOf(facts: RegisterFacts, column: string): StringFacts | undefined {
  const found = facts.columns.get(column);
  return found?.store === "strings" ? found : undefined;
}
