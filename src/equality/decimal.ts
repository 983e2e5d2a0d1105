/** Decimals as people write them: 0.05 is five hundredths here, which no binary number is. */

/** `units` / 10^`scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** A number of Excel carries some binary noise in its last figures; no percentage has so many. */
const MEANINGFUL_FIGURES = 12;

/** The decimal that a number or a text ("2.06", "-1e-3") writes; a number to twelve significant figures. */
export function decimalOf(value: number | string): Decimal {
  const text = typeof value === "number" ? String(Number(value.toPrecision(MEANINGFUL_FIGURES))) : value;
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text.trim());
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts ?? [];
  if (whole + fraction === "") throw new Error(`Not a decimal: ${text}`);
  const units = BigInt(whole + fraction) * (sign === "-" ? -1n : 1n);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

export function minus(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale);
  return { units: unitsAt(one, scale) - unitsAt(other, scale), scale };
}

export const times = (one: Decimal, other: Decimal): Decimal => ({
  units: one.units * other.units,
  scale: one.scale + other.scale,
});

const unitsAt = ({ units, scale }: Decimal, wanted: number): bigint => units * 10n ** BigInt(wanted - scale);

/** The size of a decimal in tenths, rounded half-up: 21 for 2.05 and for -2.05. */
export function tenthsOf({ units, scale }: Decimal): number {
  const size = units < 0n ? -units : units;
  if (scale <= 1) return Number(size * 10n ** BigInt(1 - scale));
  const step = 10n ** BigInt(scale - 1);
  return Number((size * 2n + step) / (step * 2n));
}
