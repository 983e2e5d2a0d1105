import { type StringFacts, UNREADABLE_CODE } from "../registers/facts";

/** The codes of the names that the list they refer to does not hold. */
export function unlistedCodes({ keys }: StringFacts, list: StringFacts): ReadonlySet<number> {
  const codes = new Map(keys.map((key, code) => [key, code]));
  for (const key of list.keys) codes.delete(key);
  return new Set([...codes.values()].filter((code) => code > UNREADABLE_CODE));
}
