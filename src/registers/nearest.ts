import { foldName } from "./fold";

/** A slip of the pen is at most one character in three. */
const SLIP = 3;

/** The names that look like a text, the likest first; none when none does. */
export function nearest(text: string, names: readonly string[], most = 3): readonly string[] {
  const asked = foldName(text);
  if (asked === "") return [];
  return [...new Set(names)]
    .map((name) => ({ name, ...likeness(asked, foldName(name)) }))
    .filter(({ distance, holds }) => holds || distance <= Math.max(1, Math.floor(asked.length / SLIP)))
    .sort((one, other) => Number(other.holds) - Number(one.holds) || one.distance - other.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

/** `holds`: one of them stands in the other ("Routes" for "Direction des Routes"). */
const likeness = (asked: string, name: string): { readonly distance: number; readonly holds: boolean } => ({
  distance: distanceOf(asked, name),
  holds: asked.length >= 3 && name.length >= 3 && (name.includes(asked) || asked.includes(name)),
});

/** Characters to change, add or take away to make one text of the other (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (before[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (before[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    before = row;
  }
  return before[other.length] as number;
}
