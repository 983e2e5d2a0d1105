/** The texts of a column → codes, one for those that have the same key: "ROUTES 1" and "Routes 1". */
import type { StringType } from "./columns";
import { UNREADABLE_CODE } from "./facts";
import { hashOf, hashOfSimple, keyOfType, NOT_SIMPLE, simpleUnitsOf } from "./simple";

export interface Dictionary {
  /** By code: the text as it was first met. */
  readonly values: readonly string[];
  /** The code of a value as its cell was read. */
  readonly codeOf: (value: string) => number;
  /** The code of the text of a cell where it is simple; `NOT_SIMPLE` where it must be read. */
  readonly codeOfSimple: (text: string) => number;
}

const FIRST_SIZE = 512;

/**
 * A table of codes at the place of their hash, or after it. A `Map` would have a key made and kept for every text; here the
 * texts that share a hash are compared as they are written, and folded only where that differs.
 */
export function dictionaryOf(type: StringType): Dictionary {
  const keyOf = keyOfType(type);
  const units = simpleUnitsOf(type);
  const values = new Array<string>(UNREADABLE_CODE + 1).fill("");
  /** By code. */
  let hashes = new Int32Array(FIRST_SIZE);
  /** Twice as many as there may be codes; 0 where there is none. */
  let slots = new Int32Array(FIRST_SIZE * 2);

  const freeSlot = (hash: number): number => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    const old = hashes;
    hashes = new Int32Array(old.length * 4);
    hashes.set(old);
    slots = new Int32Array(hashes.length * 2);
    for (let code = UNREADABLE_CODE + 1; code < values.length; code += 1)
      slots[freeSlot(hashes[code] as number)] = code;
  };
  const codeAt = (hash: number, value: string): number => {
    const last = slots.length - 1;
    let slot = hash & last;
    for (let code = slots[slot] as number; code !== 0; code = slots[slot] as number) {
      const known = values[code] as string;
      if (hashes[code] === hash && (known === value || keyOf(known) === keyOf(value))) return code;
      slot = (slot + 1) & last;
    }
    const code = values.push(value) - 1;
    hashes[code] = hash;
    slots[slot] = code;
    if (values.length === hashes.length) grow();
    return code;
  };

  return {
    values,
    codeOf: (value) => codeAt(hashOf(keyOf(value)), value),
    codeOfSimple: (text) => {
      const hash = hashOfSimple(text, units);
      return hash === NOT_SIMPLE ? NOT_SIMPLE : codeAt(hash, text);
    },
  };
}
