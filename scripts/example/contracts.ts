/** The contracts of the example, an exercice after the other. */
import { COLLEGES, DIRECTORATES, EXERCICES, ROADS, TOWNS } from "./authority";
import { COMPANIES, type Company, essCompanyOf, STRUCTURES } from "./companies";
import type { Contract } from "./contract";
import { criteriaOf } from "./criteria";
import { workday } from "./days";
import type { Lot, Purchase, Reservation } from "./purchase";
import { PURCHASES } from "./purchases";
import { type Random, randomFor } from "./random";

/** Consultations take their numbers in the order in which they are launched. */
function contractsOf(exercice: number): readonly Contract[] {
  const random = randomFor(`contracts ${String(exercice)}`);
  const consultations = PURCHASES.flatMap((purchase) =>
    Array.from({ length: purchase.times }, () => consultation(purchase, exercice, random)),
  );
  const launchOf = ([first]: readonly Contract[]): number => first?.launched ?? 0;
  return consultations
    .sort((one, other) => launchOf(one) - launchOf(other))
    .flatMap((contracts, rank) => {
      const number = `${String(exercice)}-${String(rank + 1).padStart(3, "0")}`;
      return contracts.map((contract) => ({
        ...contract,
        number: `${number}${contract.number}`,
        framework: contract.framework === null ? null : number,
      }));
    });
}

/** The contracts of a consultation, not yet numbered: marchés subséquents have an ending of their own. */
function consultation(purchase: Purchase, exercice: number, random: Random): readonly Contract[] {
  const subject = named(purchase.title, random);
  const notified = workday(random, exercice);
  const launched = notified - random.between(45, 130);
  const framework = purchase.framework;
  const nature = framework === undefined ? "Marché" : "Accord-cadre";
  const lots: readonly (Lot | null)[] = purchase.lots ?? [null];
  const contracts = lots.map((lot, rank): Contract => {
    const amount = amountBetween(purchase.amounts, random);
    return {
      ...contractFor(purchase, lot, amount, exercice, random),
      number: "",
      lot: lot === null ? null : String(rank + 1),
      title: lot === null ? subject : `${subject} – ${lot.title}`,
      nature,
      framework: null,
      launched,
      notified: notified + (rank > 2 ? random.between(0, 6) : 0),
    };
  });
  const subsequents = Array.from({ length: framework?.subsequents ?? 0 }, (_, rank): Contract => {
    const amount = Math.round(amountBetween(purchase.amounts, random) / 6);
    return {
      ...contractFor(purchase, null, amount, exercice, random),
      number: `-MS${String(rank + 1)}`,
      lot: null,
      title: `${subject} – marché subséquent n° ${String(rank + 1)}`,
      nature: "Marché subséquent",
      framework: "",
      launched: notified + 5,
      notified: Math.max(notified + 10, workday(random, exercice, 6)),
      months: random.between(2, 6),
    };
  });
  return [
    ...contracts,
    ...subsequents.map((contract) => ({ ...contract, notified: Math.min(contract.notified, lastOf(exercice)) })),
  ];
}

type Numbered = "number" | "lot" | "title" | "nature" | "framework" | "launched" | "notified";

function contractFor(
  purchase: Purchase,
  lot: Lot | null,
  amount: number,
  exercice: number,
  random: Random,
): Omit<Contract, Numbered> {
  const reserved = lot?.reserved ?? purchase.reserved ?? null;
  const clause = reserved === null && random.chance((purchase.clause?.likely ?? 0) * (exercice >= 2025 ? 1.1 : 1));
  const criterion = random.chance(purchase.criterion ?? 0.06);
  const hours = clause
    ? Math.max(
        35,
        Math.round(((amount / 100_000) * (purchase.clause?.hours ?? 0) * random.between(80, 120)) / 100 / 7) * 7,
      )
    : reserved === "ESAT/EA" || reserved === "SIAE"
      ? Math.round(((amount / 28) * random.between(30, 60)) / 100 / 5) * 5
      : null;
  const schemes = [
    ...(clause ? ["clause d'exécution"] : []),
    ...(criterion ? ["critère d'attribution"] : []),
    ...(reserved === null ? [] : ["marché réservé"]),
    ...(purchase.qualification === true ? ["marché de qualification et d'insertion"] : []),
  ];
  return {
    purchase,
    exercice,
    cpv: lot?.cpv ?? purchase.cpv,
    procedure: procedureFor(amount * (purchase.lots?.length ?? 1), purchase, random),
    directorate: DIRECTORATES[purchase.directorate === "any" ? random.pick(STUDYING) : purchase.directorate],
    months: random.between(...purchase.months),
    amount,
    holder: holderOf(lot?.trade ?? purchase.trade, reserved, amount, random),
    schemes,
    reserved,
    hours,
    sector: lot?.sector ?? purchase.sector,
    monitored: schemes.length === 0 ? null : random.chance(0.08) ? null : random.chance(exercice >= 2025 ? 0.88 : 0.7),
    criteria: criteriaOf(purchase, exercice, random),
  };
}

const STUDYING = [
  "solidarity",
  "autonomy",
  "environment",
  "tourism",
  "education",
  "culture",
  "purchasing",
  "children",
] as const;

function procedureFor(amount: number, { category }: Purchase, random: Random): string {
  if (amount < 40_000) return random.chance(0.5) ? "sans publicité ni mise en concurrence" : "procédure adaptée";
  if (amount < (category === "travaux" ? 5_538_000 : 221_000)) return random.chance(0.6) ? "MAPA" : "procédure adaptée";
  return random.weighted([
    ["appel d'offres ouvert", 88],
    ["procédure avec négociation", 10],
    ["appel d'offres restreint", 2],
  ]);
}

function holderOf(
  trade: Contract["purchase"]["trade"],
  reserved: Reservation | null,
  amount: number,
  random: Random,
): Company {
  if (reserved === "ESAT/EA") return random.pick([...STRUCTURES.esat, ...STRUCTURES.ea, ...STRUCTURES.eatt]);
  if (reserved === "SIAE") return random.pick([...STRUCTURES.aci, ...STRUCTURES.ei]);
  const ess = essCompanyOf(trade);
  if (ess !== undefined && (reserved === "ESS" || random.chance(0.3))) return ess;
  const [small, other, medium, local, far, large] = COMPANIES[trade];
  const known = [small, other, medium, local, far, large].filter((company) => company !== undefined);
  if (reserved === "ESS") return STRUCTURES.geiq[0];
  return random.weighted(
    known.map(
      (company, rank) =>
        [company, (amount < 90_000 ? [22, 20, 26, 18, 10, 4] : [6, 6, 28, 24, 18, 18])[rank] ?? 1] as const,
    ),
  );
}

/** Small amounts are many and large ones few. */
function amountBetween([min, max]: readonly [number, number], random: Random): number {
  const euros = min + (max - min) * random.share() ** 2;
  const step = random.chance(0.5) ? 1_000 : random.chance(0.5) ? 100 : 0.01;
  return Math.round(euros / step) * step === 0 ? min : Number((Math.round(euros / step) * step).toFixed(2));
}

const named = (title: string, random: Random): string =>
  title
    .replace("{collège}", () => random.pick(COLLEGES))
    .replace("{commune}", () => random.pick(TOWNS)[0])
    .replace("{RD}", () => random.pick(ROADS));

const lastOf = (exercice: number): number => Math.floor(Date.UTC(exercice, 11, 20) / 86_400_000) + 25_569;

/** Every contract, in the order of their numbers. */
export const CONTRACTS: readonly Contract[] = EXERCICES.flatMap((exercice) => contractsOf(exercice));
