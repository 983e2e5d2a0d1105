/** The 21 other measures, one loop per table of members, written for these columns and no others. */
import { addTo, type ExactSums, exactSums, sumOf } from "../../src/indicators/engine/exact-sum";
import type { PreparedTable } from "../../src/indicators/engine/prepared";
import type { NumberFacts } from "../../src/registers/facts";
import { FIRST_EXERCICE, LAST_EXERCICE } from "../registers";
import {
  add,
  addUp,
  type ByHand,
  EXERCICES,
  flags,
  linesIn,
  numbers,
  options,
  strings,
  tick,
  verdictsByCode,
} from "./figures";

const CENTS = 100;
const NOTHING = { denominators: new Map<string, never>(), lines: new Map<string, never>() };
const exerciceAt = (table: PreparedTable, m: number): number => {
  const year = table.years[m] as number;
  return year >= FIRST_EXERCICE && year <= LAST_EXERCICE ? year - FIRST_EXERCICE : -1;
};
const inHundredths = (column: Pick<NumberFacts, "numbers">, m: number): number =>
  Math.round((column.numbers[m] as number) * CENTS);

export function paymentsByHand(table: PreparedTable): ByHand {
  const directorate = strings(table, "directorate");
  const width = directorate.values.length + 1;
  const types = options(table, "payeeTypes");
  const isSiae = verdictsByCode(types, ["EI", "ACI", "AI", "ETTI", "EITI"]);
  const isEsat = verdictsByCode(types, ["ESAT", "EA"]);
  const amount = numbers(table, "amount");
  const [siae, esat] = [new Float64Array(EXERCICES * width), new Float64Array(EXERCICES * width)];
  for (let m = 0; m < table.size; m += 1) {
    const e = exerciceAt(table, m);
    if (e < 0 || amount.states[m] !== 2) continue;
    const c = e * width + (directorate.codes[m] as number);
    const type = types.codes[m] as number;
    if (isSiae[type] === 3) add(siae, c, inHundredths(amount, m));
    if (isEsat[type] === 3) add(esat, c, inHundredths(amount, m));
  }
  addUp([siae, esat], width);
  for (const sums of [siae, esat]) for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] as number) / CENTS;
  return { ...NOTHING, width, numerators: new Map([["1.1.3", siae], ["2.2.2", esat]]) }; // prettier-ignore
}

/** Registers without directorates have one place per exercice. */
export function hoursByHand(table: PreparedTable): ByHand {
  const hours = numbers(table, "periodHours");
  const has = flags(table, "hasHours");
  const profiles = options(table, "profiles");
  const types = options(table, "structureType");
  const people = strings(table, "beneficiary");
  const count = people.values.length;
  const [profileCount, typeCount] = [profiles.labels.length + 1, types.labels.length + 1];
  const total = new Float64Array(EXERCICES);
  const [hoursOfProfile, hoursOfType] = [
    new Float64Array(EXERCICES * profileCount),
    new Float64Array(EXERCICES * typeCount),
  ];
  const [peopleOfProfile, peopleOfType] = [
    new Int32Array(EXERCICES * profileCount),
    new Int32Array(EXERCICES * typeCount),
  ];
  const [seenInProfile, seenInType] = [
    new Uint8Array(EXERCICES * profileCount * count),
    new Uint8Array(EXERCICES * typeCount * count),
  ];
  const meet = (seen: Uint8Array, met: Int32Array, line: number, person: number): void => {
    if (person <= 1 || seen[line * count + person] === 1) return;
    seen[line * count + person] = 1;
    tick(met, line);
  };
  for (let m = 0; m < table.size; m += 1) {
    const e = exerciceAt(table, m);
    if (e < 0) continue;
    const state = hours.states[m] as number;
    const term = state === 2 ? inHundredths(hours, m) : 0;
    if (state === 2) add(total, e, term);
    if (has[m] !== 3) continue;
    const person = people.codes[m] as number;
    const profile = profiles.codes[m] as number;
    const type = types.codes[m] as number;
    for (let bit = 0; bit < profileCount; bit += 1) {
      const isIn =
        bit === profileCount - 1 ? profile === 0 : profile > 1 && ((profiles.masks[profile] as number) >> bit) & 1;
      if (!isIn) continue;
      add(hoursOfProfile, e * profileCount + bit, term);
      meet(seenInProfile, peopleOfProfile, e * profileCount + bit, person);
    }
    if (state === 1) continue;
    for (let bit = 0; bit < typeCount; bit += 1) {
      const isIn = bit === typeCount - 1 ? type === 0 : type > 1 && ((types.masks[type] as number) >> bit) & 1;
      if (!isIn) continue;
      add(hoursOfType, e * typeCount + bit, term);
      meet(seenInType, peopleOfType, e * typeCount + bit, person);
    }
  }
  for (const sums of [total, hoursOfProfile, hoursOfType])
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] as number) / CENTS;
  return {
    ...NOTHING,
    width: 1,
    numerators: new Map([["1.3.1", total]]),
    lines: new Map([
      ["1.4.3", (e) => linesIn(profileCount, (bit) => [profiles.labels[bit] ?? "", peopleOfProfile[e * profileCount + bit] as number, hoursOfProfile[e * profileCount + bit] as number])],
      ["1.4.4a", (e) => linesIn(typeCount, (bit) => [types.labels[bit] ?? "", hoursOfType[e * typeCount + bit] as number, peopleOfType[e * typeCount + bit] as number])],
    ]),
  }; // prettier-ignore
}

export function exitsByHand(table: PreparedTable): ByHand {
  const situation = options(table, "exitSituation");
  const dynamic = verdictsByCode(situation, [
    "CDI", "CDD ≥ 6 mois", "intérim ≥ 6 mois", "fonction publique", "création d'entreprise", "CDD < 6 mois",
    "intérim < 6 mois", "contrat aidé", "formation qualifiante", "autre SIAE",
  ]); // prettier-ignore
  const other = verdictsByCode(situation, ["chômage", "inactivité"]);
  const [all, good] = [new Int32Array(EXERCICES), new Int32Array(EXERCICES)];
  for (let m = 0; m < table.size; m += 1) {
    const e = exerciceAt(table, m);
    if (e < 0) continue;
    const code = situation.codes[m] as number;
    if (dynamic[code] === 3) {
      tick(all, e);
      tick(good, e);
    } else if (other[code] === 3) tick(all, e);
  }
  return { ...NOTHING, width: 1, numerators: new Map([["1.3.2", good]]), denominators: new Map([["1.3.2", all]]) };
}

/** Members of an exercice for which a yes/no is yes. */
export function countByHand(table: PreparedTable, code: string, isIn: (m: number) => boolean): ByHand {
  const counts = new Int32Array(EXERCICES);
  for (let m = 0; m < table.size; m += 1) {
    const e = exerciceAt(table, m);
    if (e >= 0 && isIn(m)) tick(counts, e);
  }
  return { ...NOTHING, width: 1, numerators: new Map([[code, counts]]) };
}

/** Means of a column by exercice, of the members of a family when there is one. */
export function meansByHand(
  table: PreparedTable,
  codes: readonly string[],
  name: string,
  families: readonly string[],
): ByHand {
  const column = numbers(table, name);
  const family = families.length === 0 ? null : options(table, "family");
  const bits = families.map((label) => 1 << (family?.labels.indexOf(label) ?? 0));
  // Years of life are no whole hundredths: they are added as the engine adds them.
  const exact = codes.map(() => exactSums(EXERCICES));
  const counts = codes.map(() => new Int32Array(EXERCICES));
  for (let m = 0; m < table.size; m += 1) {
    const e = exerciceAt(table, m);
    if (e < 0 || column.states[m] !== 2) continue;
    const mask = family === null ? 1 : (family.masks[family.codes[m] as number] as number);
    for (let k = 0; k < codes.length; k += 1) {
      if (family !== null && (mask & (bits[k] as number)) === 0) continue;
      addTo(exact[k] as ExactSums, e, column.numbers[m] as number);
      tick(counts[k] as Int32Array, e);
    }
  }
  const sums = exact.map((one) => Float64Array.from({ length: EXERCICES }, (_, e) => sumOf(one, e)));
  const of = <T>(all: readonly T[]): ReadonlyMap<string, T> => new Map(codes.map((code, k) => [code, all[k] as T]));
  return { ...NOTHING, width: 1, numerators: of(sums), denominators: of(counts) };
}

/** Different names by exercice and directorate, of the members that are in. */
export function namesByHand(table: PreparedTable, code: string, name: string, isIn: (m: number) => boolean): ByHand {
  const names = strings(table, name);
  const count = names.values.length;
  const seen = new Uint8Array(EXERCICES * count);
  const counts = new Int32Array(EXERCICES);
  for (let m = 0; m < table.size; m += 1) {
    const e = exerciceAt(table, m);
    const one = names.codes[m] as number;
    if (e < 0 || one <= 1 || !isIn(m) || seen[e * count + one] === 1) continue;
    seen[e * count + one] = 1;
    tick(counts, e);
  }
  return { ...NOTHING, width: 1, numerators: new Map([[code, counts]]) };
}

export function candidatesByHand(table: PreparedTable): ByHand {
  const received = flags(table, "isReceived");
  const checked = flags(table, "isChecked");
  const [all, done] = [new Int32Array(EXERCICES), new Int32Array(EXERCICES)];
  for (let m = 0; m < table.size; m += 1) {
    const e = exerciceAt(table, m);
    if (e < 0 || received[m] !== 3 || checked[m] === 1) continue;
    tick(all, e);
    if (checked[m] === 3) tick(done, e);
  }
  return { ...NOTHING, width: 1, numerators: new Map([["3.1.1", done]]), denominators: new Map([["3.1.1", all]]) };
}

/** One column over another; `both` leaves out the members that lack one of the two. */
export function ratioByHand(table: PreparedTable, code: string, above: string, below: string, both: boolean): ByHand {
  const [one, other] = [numbers(table, above), numbers(table, below)];
  const [top, bottom] = [new Float64Array(EXERCICES), new Float64Array(EXERCICES)];
  for (let m = 0; m < table.size; m += 1) {
    const e = exerciceAt(table, m);
    const [s, t] = [one.states[m], other.states[m]];
    if (e < 0 || s === 1 || t === 1 || (both && (s === 0 || t === 0))) continue;
    add(top, e, one.numbers[m] as number);
    add(bottom, e, other.numbers[m] as number);
  }
  return { ...NOTHING, width: 1, numerators: new Map([[code, top]]), denominators: new Map([[code, bottom]]) };
}

export function fleetByHand(table: PreparedTable): ByHand {
  const exit = numbers(table, "exitYear");
  const fleet = flags(table, "isFleet");
  const low = flags(table, "isLowEmission");
  const [all, clean] = [new Int32Array(EXERCICES), new Int32Array(EXERCICES)];
  for (let m = 0; m < table.size; m += 1) {
    const year = table.years[m] as number;
    const state = exit.states[m] as number;
    if (year <= 0 || state === 1 || fleet[m] !== 3 || low[m] === 1) continue;
    const last = state === 0 ? LAST_EXERCICE : Math.min(LAST_EXERCICE, (exit.numbers[m] as number) - 1);
    for (let e = Math.max(0, year - FIRST_EXERCICE); e <= last - FIRST_EXERCICE; e += 1) {
      tick(all, e);
      if (low[m] === 3) tick(clean, e);
    }
  }
  return { ...NOTHING, width: 1, numerators: new Map([["5.1.2", clean]]), denominators: new Map([["5.1.2", all]]) };
}
