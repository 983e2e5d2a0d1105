/** The name of an element or attribute, one object for each distinct spelling. */
export interface Name {
  /** As written: "x:row". */
  readonly qualified: string;
  /** Without its prefix: "row". */
  readonly local: string;
}

const SLOTS = 1024;
const LONGEST_KEPT = 64;

/** Gives the names of a document without making a string for each tag: the last spellings met are kept by their bytes. */
export const newNames = (): ((bytes: Uint8Array, from: number, to: number) => Name) => {
  const kept: (Name | undefined)[] = [];
  return (bytes, from, to) => {
    let hash = to - from;
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
    const slot = hash & (SLOTS - 1);
    const known = kept[slot];
    if (known !== undefined && spells(known.qualified, bytes, from, to)) return known;
    const name = nameOf(new TextDecoder().decode(bytes.subarray(from, to)));
    if (to - from <= LONGEST_KEPT && name.qualified.length === to - from) kept[slot] = name;
    return name;
  };
};

/** Whether the bytes are those of an ASCII name. */
export const spells = (name: string, bytes: Uint8Array, from: number, to: number): boolean => {
  if (name.length !== to - from) return false;
  for (let i = 0; i < name.length; i++) {
    if (name.charCodeAt(i) !== bytes[from + i]) return false;
  }
  return true;
};

const nameOf = (qualified: string): Name => ({ qualified, local: qualified.slice(qualified.indexOf(":") + 1) });
