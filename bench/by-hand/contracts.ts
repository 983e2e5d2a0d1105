/** The 29 measures on contracts in one loop over the rows, as one would write it for these columns and no others. */
import { ENVIRONMENTAL_CRITERIA, type EnvironmentalCriterion } from "../../src/registers/environmental-criteria";
import type { PreparedTable } from "../../src/indicators/engine/prepared";
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

const OR = Uint8Array.of(0, 1, 0, 3, 1, 1, 1, 3, 0, 1, 2, 3, 3, 3, 3, 3);
const CENTS = 100;

/** A rate: what cannot be read is in neither number. */
function tally(verdict: number, denominator: Int32Array, numerator: Int32Array, cell: number): void {
  if (verdict === 1) return;
  tick(denominator, cell);
  if (verdict === 3) tick(numerator, cell);
}

export function contractsByHand(table: PreparedTable): ByHand {
  const { years, size } = table;
  const outOfSums = table.outOfSums ?? new Uint8Array(size);
  const directorate = strings(table, "directorate");
  const width = directorate.values.length + 1;
  const cells = EXERCICES * width;
  const ints = (): Int32Array => new Int32Array(cells);
  const floats = (): Float64Array => new Float64Array(cells);

  const criteria = options(table, "environmentalCriteria");
  const listed = (name: EnvironmentalCriterion): Uint8Array =>
    verdictsByCode(criteria, [ENVIRONMENTAL_CRITERIA[name].title]);
  const own = (name: EnvironmentalCriterion): Uint8Array => flags(table, name);
  const list = criteria.codes;
  const [o411, l411] = [own("sustainableResource"), listed("sustainableResource")];
  const [o421, l421] = [own("ecolabel"), listed("ecolabel")];
  const [o431, l431] = [own("pooling"), listed("pooling")];
  const [o441, l441] = [own("localProduction"), listed("localProduction")];
  const [o442, l442] = [own("localManufacturing"), listed("localManufacturing")];
  const [o452, l452] = [own("secondHand"), listed("secondHand")];
  const [o461, l461] = [own("recycledMaterials"), listed("recycledMaterials")];
  const [o521, l521] = [own("ghgAssessment"), listed("ghgAssessment")];
  const [oFuel, lFuel] = [own("cleanFuel"), listed("cleanFuel")];
  const [oCare, lCare] = [own("vehicleMaintenance"), listed("vehicleMaintenance")];
  const [oMachine, lMachine] = [own("alternativeMachinery"), listed("alternativeMachinery")];
  const [oAge, lAge] = [own("equipmentAge"), listed("equipmentAge")];
  const [o531, l531] = [own("asbestosPah"), listed("asbestosPah")];
  const [o532, l532] = [own("reclaimedAsphalt"), listed("reclaimedAsphalt")];
  const [o533, l533] = [own("warmMix"), listed("warmMix")];
  const [o534, l534] = [own("variants"), listed("variants")];
  const [o535, l535] = [own("onSiteReuse"), listed("onSiteReuse")];
  const [o536, l536] = [own("wasteTreatment"), listed("wasteTreatment")];
  const [o537, l537] = [own("noiseLimit"), listed("noiseLimit")];

  const scheme = options(table, "socialScheme");
  const hasClause = verdictsByCode(scheme, ["clause d'exécution"]);
  const social = flags(table, "hasSocialScheme");
  const schemes = options(table, "schemes");
  const procedure = options(table, "procedure");
  const sector = strings(table, "activitySector");
  const reserved = options(table, "reservedFor");
  const forEsat = verdictsByCode(reserved, ["ESAT/EA"]);
  const hours = numbers(table, "contractedHours");
  const amount = numbers(table, "amount");
  const monitored = flags(table, "monitored");
  const end = numbers(table, "endYear");
  const food = flags(table, "isFoodOrMaterials");
  const roads = flags(table, "isRoads");
  const category = options(table, "category");
  const isSupplies = verdictsByCode(category, ["fournitures"]);
  const isWorks = verdictsByCode(category, ["travaux"]);
  const lot = strings(table, "lotNumber").codes;
  const supplierSize = options(table, "supplierSize");
  const isSme = verdictsByCode(supplierSize, ["TPE", "PME"]);
  const local = flags(table, "isLocal");
  const ess = flags(table, "isEss");

  const [n112, n114, n223] = [ints(), floats(), floats()];
  const [n121, d121, n221] = [ints(), ints(), ints()];
  const [n411, d411, n421, d421, n431, d431] = [ints(), ints(), ints(), ints(), ints(), ints()];
  const [n441, d441, n442, d442, n452, d452] = [ints(), ints(), ints(), ints(), ints(), ints()];
  const [n461, d461, n521, n522] = [ints(), ints(), ints(), ints()];
  const [n531, d531, n532, d532, n533, d533] = [ints(), ints(), ints(), ints(), ints(), ints()];
  const [n534, d534, n535, d535, n536, d536, n537, d537] = [
    ints(),
    ints(),
    ints(),
    ints(),
    ints(),
    ints(),
    ints(),
    ints(),
  ];
  const [n611a, n611b, n612, n622, n623] = [ints(), ints(), ints(), floats(), ints()];
  const socialHere = new Uint8Array(cells);
  const schemeBits = schemes.labels.length + 1;
  const procedureBits = procedure.labels.length + 1;
  const bySchemes = new Int32Array(cells * schemeBits);
  const byProcedure = new Int32Array(cells * schemeBits * procedureBits);
  const sectors = sector.values.length;
  const bySector = new Int32Array(cells * sectors);
  const hoursBySector = new Float64Array(cells * sectors);

  for (let m = 0; m < size; m += 1) {
    const year = years[m] as number;
    if (year <= 0) continue;
    const place = directorate.codes[m] as number;
    const isSocial = social[m] as number;

    if (isSocial === 3) {
      const state = end.states[m] as number;
      const said = monitored[m] as number;
      if (state !== 1 && said !== 1) {
        const last = state === 0 ? year : Math.min(end.numbers[m] as number, LAST_EXERCICE);
        for (let y = year; y <= last; y += 1) {
          if (y < FIRST_EXERCICE || y > LAST_EXERCICE) continue;
          const c = (y - FIRST_EXERCICE) * width + place;
          tick(d121, c);
          if (said === 3) tick(n121, c);
        }
      }
    }
    if (year < FIRST_EXERCICE || year > LAST_EXERCICE) continue;
    const c = (year - FIRST_EXERCICE) * width + place;
    const callOff = outOfSums[m] === 1;
    const isEss = ess[m] as number;
    const toEsat = forEsat[reserved.codes[m] as number] as number;

    if (hasClause[scheme.codes[m] as number] === 3) tick(n112, c);
    if (hours.states[m] === 2 && !callOff) {
      const cents = Math.round((hours.numbers[m] as number) * CENTS);
      add(n114, c, cents);
      if (toEsat === 3) add(n223, c, cents);
    }
    if (toEsat === 3) tick(n221, c);
    if (isSocial === 3) {
      if (place > 1) socialHere[c] = 1;
      const one = schemes.codes[m] as number;
      if (one !== 1) {
        const mask = schemes.masks[one] as number;
        const procedures = procedure.codes[m] as number;
        for (let bit = 0; bit < schemeBits; bit += 1) {
          if (one === 0 ? bit < schemeBits - 1 : bit === schemeBits - 1 || ((mask >> bit) & 1) === 0) continue;
          const line = c * schemeBits + bit;
          tick(bySchemes, line);
          const by = procedure.masks[procedures] as number;
          if (procedures === 0) tick(byProcedure, line * procedureBits + procedureBits - 1);
          else
            for (let k = 0; k < procedureBits - 1; k += 1)
              if ((by >> k) & 1) tick(byProcedure, line * procedureBits + k);
        }
      }
      const domain = sector.codes[m] as number;
      if (domain !== 1) {
        tick(bySector, c * sectors + domain);
        if (hours.states[m] === 2 && !callOff)
          add(hoursBySector, c * sectors + domain, Math.round((hours.numbers[m] as number) * CENTS));
      }
    }

    const l = list[m] as number;
    let v = OR[(o411[m] as number) * 4 + (l411[l] as number)] as number;
    tally(v, d411, n411, c);
    v = OR[(o421[m] as number) * 4 + (l421[l] as number)] as number;
    tally(v, d421, n421, c);
    v = OR[(o431[m] as number) * 4 + (l431[l] as number)] as number;
    tally(v, d431, n431, c);
    v = OR[(o452[m] as number) * 4 + (l452[l] as number)] as number;
    tally(v, d452, n452, c);
    v = OR[(o461[m] as number) * 4 + (l461[l] as number)] as number;
    tally(v, d461, n461, c);
    if (food[m] === 3) {
      v = OR[(o441[m] as number) * 4 + (l441[l] as number)] as number;
      tally(v, d441, n441, c);
    }
    const kind = category.codes[m] as number;
    if (isSupplies[kind] === 3) {
      v = OR[(o442[m] as number) * 4 + (l442[l] as number)] as number;
      tally(v, d442, n442, c);
    }
    if (OR[(o521[m] as number) * 4 + (l521[l] as number)] === 3) tick(n521, c);
    if (
      oFuel[m] === 3 || oCare[m] === 3 || oMachine[m] === 3 || oAge[m] === 3 ||
      lFuel[l] === 3 || lCare[l] === 3 || lMachine[l] === 3 || lAge[l] === 3
    ) tick(n522, c); // prettier-ignore
    if (roads[m] === 3) {
      v = OR[(o531[m] as number) * 4 + (l531[l] as number)] as number;
      tally(v, d531, n531, c);
      v = OR[(o532[m] as number) * 4 + (l532[l] as number)] as number;
      tally(v, d532, n532, c);
      v = OR[(o533[m] as number) * 4 + (l533[l] as number)] as number;
      tally(v, d533, n533, c);
    }
    if (isWorks[kind] === 3) {
      v = OR[(o534[m] as number) * 4 + (l534[l] as number)] as number;
      tally(v, d534, n534, c);
      v = OR[(o535[m] as number) * 4 + (l535[l] as number)] as number;
      tally(v, d535, n535, c);
      v = OR[(o536[m] as number) * 4 + (l536[l] as number)] as number;
      tally(v, d536, n536, c);
      v = OR[(o537[m] as number) * 4 + (l537[l] as number)] as number;
      tally(v, d537, n537, c);
    }
    if ((lot[m] as number) > 1) {
      if (isSme[supplierSize.codes[m] as number] === 3) {
        tick(n611a, c);
        if (local[m] === 3) tick(n611b, c);
      }
      if (isEss === 3) tick(n612, c);
    }
    if (isEss === 3) {
      tick(n623, c);
      if (amount.states[m] === 2 && !callOff) add(n622, c, Math.round((amount.numbers[m] as number) * CENTS));
    }
  }

  const n141 = ints();
  for (let first = 0; first < cells; first += width) {
    for (let k = 0; k < width - 1; k += 1) if (socialHere[first + k] === 1) n141[first + k] = 1;
  }
  const numerators = {
    "1.1.2": n112, "1.1.4": n114, "1.2.1": n121, "1.4.1": n141, "2.2.1": n221, "2.2.3": n223, "4.1.1": n411,
    "4.2.1": n421, "4.3.1": n431, "4.4.1": n441, "4.4.2": n442, "4.5.2": n452, "4.6.1": n461, "5.2.1": n521,
    "5.2.2": n522, "5.3.1": n531, "5.3.2": n532, "5.3.3": n533, "5.3.4": n534, "5.3.5": n535, "5.3.6": n536,
    "5.3.7": n537, "6.1.1a": n611a, "6.1.1b": n611b, "6.1.2": n612, "6.2.2": n622, "6.2.3": n623,
  }; // prettier-ignore
  const denominators = {
    "1.2.1": d121, "4.1.1": d411, "4.2.1": d421, "4.3.1": d431, "4.4.1": d441, "4.4.2": d442, "4.5.2": d452,
    "4.6.1": d461, "5.3.1": d531, "5.3.2": d532, "5.3.3": d533, "5.3.4": d534, "5.3.5": d535, "5.3.6": d536,
    "5.3.7": d537,
  }; // prettier-ignore
  addUp([...Object.values(numerators), ...Object.values(denominators)], width);
  addUp([bySchemes], width, schemeBits);
  addUp([byProcedure], width, schemeBits * procedureBits);
  addUp([bySector, hoursBySector], width, sectors);
  for (const sums of [n114, n223, n622, hoursBySector])
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] as number) / CENTS;

  return {
    width,
    numerators: new Map(Object.entries(numerators)),
    denominators: new Map(Object.entries(denominators)),
    lines: new Map([
      [
        "1.4.2",
        (cell) =>
          linesIn(schemeBits, (bit) => [
            bit === schemeBits - 1 ? "" : (schemes.labels[bit] ?? ""),
            bySchemes[cell * schemeBits + bit] as number,
            ...byProcedure.subarray(
              (cell * schemeBits + bit) * procedureBits,
              (cell * schemeBits + bit + 1) * procedureBits,
            ),
          ]),
      ],
      [
        "1.4.4b",
        (cell) =>
          linesIn(sectors, (code) => [
            code === 0 ? "" : (sector.values[code] ?? ""),
            bySector[cell * sectors + code] as number,
            hoursBySector[cell * sectors + code] as number,
          ]),
      ],
    ]),
  };
}
