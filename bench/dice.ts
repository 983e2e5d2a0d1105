/** Chance that is the same on every machine and every run. */
export interface Dice {
  state: number;
}

export const diceOf = (seed: number): Dice => ({ state: (seed * 2_654_435_761) >>> 0 || 1 });

/** A number in [0, 1). */
export function draw(dice: Dice): number {
  dice.state ^= dice.state << 13;
  dice.state ^= dice.state >>> 17;
  dice.state ^= dice.state << 5;
  return (dice.state >>> 0) / 2 ** 32;
}

export const chance = (dice: Dice, part: number): boolean => draw(dice) < part;

export const pick = <T>(dice: Dice, items: readonly T[]): T => items[Math.floor(draw(dice) * items.length)] as T;

/** One item, or two in a list as buyers write it. */
export const some = (dice: Dice, items: readonly string[]): string =>
  chance(dice, 0.8) ? pick(dice, items) : `${pick(dice, items)} ; ${pick(dice, items)}`;

export const digits = (dice: Dice, count: number): string =>
  String(Math.floor(draw(dice) * 10 ** count)).padStart(count, "0");

const EPOCH_SERIAL = 25_569;

/** The serial of a day, from the first day of a year to the last of the year before another. */
export function dayBetween(dice: Dice, from: number, to: number): number {
  const first = Date.UTC(from, 0, 1) / 86_400_000;
  const last = Date.UTC(to, 0, 1) / 86_400_000;
  return EPOCH_SERIAL + first + Math.floor(draw(dice) * (last - first));
}
