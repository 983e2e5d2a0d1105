import { REGISTER_KINDS, REGISTERS } from "./catalogue";
import { headingKey } from "./fold";
import type { RegisterKind } from "./register";

/** The register that a word names, as people say it: its title, a name met for its sheet, its word in the JSON; plural or not. */
export function kindNamed(word: string): RegisterKind | undefined {
  const key = headingKey(word);
  const isNamed = (names: readonly string[]): boolean => names.some((name) => headingKey(name) === key);
  return (
    REGISTER_KINDS.find((kind) => isNamed([kind, REGISTERS[kind].title])) ??
    REGISTER_KINDS.find((kind) => isNamed(REGISTERS[kind].names))
  );
}
