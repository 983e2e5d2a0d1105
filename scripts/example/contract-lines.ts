/** From contracts to the lines of a register: the headings, repeats and slips that real registers have. */
import { type Company, COMPANIES } from "./companies";
import type { Contract } from "./contract";
import { CONTRACTS } from "./contracts";
import { randomFor } from "./random";

/** The lines of the register of an exercice, in the order in which they were typed. */
export function contractLines(exercice: number): readonly Contract[] {
  const random = randomFor(`lines ${String(exercice)}`);
  const contracts = CONTRACTS.filter((contract) => contract.exercice === exercice);
  const single = contracts.filter(({ lot, framework }) => lot === null && framework === null);
  const large = single.filter(({ amount }) => (amount ?? 0) > 200_000);
  const [cotreated, other] = large;
  const modified = new Set(
    random.some(
      contracts.filter(({ lot }) => lot === "2"),
      2,
    ),
  );
  const amended = new Set(random.some(single.slice(10), 4));
  const slips = new Map(
    slipsFor(exercice).map((slip, rank) => [random.pick(contracts.slice(rank * 20, rank * 20 + 20)), slip] as const),
  );
  return contracts.flatMap((contract): readonly Contract[] => {
    const slip = slips.get(contract);
    const line = slip === undefined ? contract : { ...contract, typed: slip };
    return [
      ...(startsAllotted(contract, contracts) ? [headingLine(contract)] : []),
      line,
      ...(contract === cotreated || contract === other ? [{ ...contract, holder: partnerOf(contract) }] : []),
      ...(modified.has(contract) ? [modification(contract)] : []),
      ...(amended.has(contract) ? [amendment(contract)] : []),
    ];
  });
}

/** What was typed where something else was due: cells that no one can read, or that say that there is nothing. */
const slipsFor = (exercice: number): readonly Readonly<Record<string, string | number | null>>[] =>
  exercice === 2024
    ? [
        { amount: "selon BPU" },
        { contractedHours: "à définir" },
        { notificationDate: "31/04/2024" },
        { siret: "en cours" },
        { amount: "NC", supplierSize: "NC" },
        { endDate: "?", directorate: null },
        { title: null },
      ]
    : [
        { amount: "mini 20 000 / maxi 80 000" },
        { contractedHours: "voir CCAP" },
        { notificationDate: "mars 2025" },
        { ecolabel: "partiel" },
        { amount: "NC" },
        { socialScheme: "à voir avec le facilitateur" },
        { monitored: "en cours" },
        { supplierSize: "NC", ess: "?" },
        { siret: "s/o" },
      ];

/** Some consultations have a line of their own above their lots. */
function startsAllotted(contract: Contract, contracts: readonly Contract[]): boolean {
  const first = contracts.find(({ number }) => number === contract.number);
  return contract === first && contract.lot !== null && contract.number.endsWith("5");
}

const headingLine = (contract: Contract): Contract => ({
  ...contract,
  lot: null,
  title: contract.title.split(" – ")[0] ?? contract.title,
  amount: null,
  hours: null,
  criteria: {},
  typed: {
    supplier: null,
    siret: null,
    supplierSize: null,
    supplierPostalCode: null,
    supplierLocal: null,
    ess: null,
    structureType: null,
    socialScheme: null,
    contractedHours: null,
    monitored: null,
  },
});

const partnerOf = ({ holder, purchase }: Contract): Company =>
  COMPANIES[purchase.trade].find((company) => company !== holder && company.size === "PME") ?? holder;

/** The same contract again: a new total and a later date, not a difference. */
const modification = (contract: Contract): Contract => ({
  ...contract,
  notified: contract.notified + 90,
  amount: Math.round((contract.amount ?? 0) * 1.12),
});

const amendment = (contract: Contract): Contract => ({
  ...contract,
  nature: "Avenant n° 1",
  title: `${contract.title} – avenant n° 1`,
  notified: contract.notified + 60,
  amount: Math.round((contract.amount ?? 0) * 0.08),
  hours: null,
});
