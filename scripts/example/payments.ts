/** Payments as the finance department exports them, and the directory of structures by which payees are known. */
import type { StructureType } from "../../src/registers/structure-types";
import { DIRECTORATES, EXERCICES } from "./authority";
import { ALL_STRUCTURES, COMPANIES, type Company, ESS_COMPANIES, establishment, STRUCTURES } from "./companies";
import { CONTRACTS } from "./contracts";
import type { Contract } from "./contract";
import { day, workday } from "./days";
import { type Random, randomFor } from "./random";
import { DATE, EUROS, type ExampleSheet, sheetOf, WHOLE } from "./sheet";
import { typingOf } from "./typing";

interface Payment {
  readonly date: number;
  readonly payee: Company;
  readonly structureType: StructureType | null;
  readonly amount: number;
  readonly contract: string | null;
  readonly directorate: string;
}

/** Structures of the directory: those of insertion and of the protected sector, and one of social utility. */
const INCLUSIVE: readonly Company[] = [...ALL_STRUCTURES, ESS_COMPANIES.waste];

const LAST_DAY = day(2025, 12, 19);

function paymentsOf(random: Random): readonly Payment[] {
  const onContracts = CONTRACTS.flatMap((contract) => instalments(contract, random));
  const orders = EXERCICES.flatMap((exercice) =>
    Array.from({ length: exercice >= 2025 ? 165 : 90 }, () => order(exercice, random)),
  );
  return [...onContracts, ...orders].sort((one, other) => one.date - other.date);
}

/** Framework maxima are not spending: less than half is paid. */
function instalments(contract: Contract, random: Random): readonly Payment[] {
  const count = random.between(1, 4);
  const paid = (contract.amount ?? 0) * (contract.nature === "Accord-cadre" ? 0.25 : 0.6);
  return Array.from({ length: count }, (_, k): Payment => {
    const share = (paid / count) * (random.between(70, 120) / 100);
    return {
      date: contract.notified + 40 + k * random.between(35, 110),
      payee: contract.holder,
      structureType: saidType(contract.holder, random),
      amount: Math.round(share * 100) / 100,
      contract: contract.number,
      directorate: contract.directorate,
    };
  }).filter(({ date }) => date <= LAST_DAY);
}

/** Purchases without a contract of the register: small orders, many of them to inclusive structures. */
function order(exercice: number, random: Random): Payment {
  const family = random.weighted([
    [INCLUSIVE, 45],
    [Object.values(ESS_COMPANIES), 10],
    [random.pick(Object.values(COMPANIES)), 45],
  ]);
  const payee = random.pick(family);
  const creditNote = random.chance(0.03);
  return {
    date: Math.min(workday(random, exercice), LAST_DAY),
    payee: payee === STRUCTURES.aci[0] && random.chance(0.4) ? secondEstablishment(payee) : payee,
    structureType: saidType(payee, random),
    amount: (creditNote ? -1 : 1) * (Math.round(random.between(40_000, 2_400_000) * (0.2 + random.share())) / 100),
    contract: null,
    directorate: random.pick(Object.values(DIRECTORATES)),
  };
}

/** The directory knows the SIREN, not this SIRET: to be confirmed. */
const secondEstablishment = (company: Company): Company => ({
  ...company,
  siret: establishment(company.siret.slice(0, 9), 2),
});

const saidType = ({ structureType, siret }: Company, random: Random): StructureType | null =>
  structureType === null || random.chance(0.55) || siret === STRUCTURES.aci[0].siret ? null : structureType;

export function paymentsSheet(): ExampleSheet {
  const random = randomFor("typing payments");
  const typing = typingOf(random);
  let commitments = 1_200;
  return sheetOf<Payment>({
    kind: "payments",
    name: "Mandats 2024-2025",
    title: ["Export du logiciel financier – mandats émis", "Montants mandatés HT ; les avoirs sont négatifs."],
    columns: [
      { id: "date", heading: "Date du mandat", width: 12, format: DATE, of: ({ date }) => date },
      {
        id: "commitmentNumber",
        heading: "N° d'engagement",
        width: 12,
        of: () => `E${String((commitments += 3)).padStart(6, "0")}`,
      },
      { id: "supplier", heading: "Nom du tiers", width: 36, of: ({ payee }) => payee.name.toUpperCase() },
      { id: "siret", heading: "SIRET tiers", width: 18, format: WHOLE, of: ({ payee }) => typing.siret(payee.siret) },
      { id: "structureType", heading: "Catégorie du tiers", width: 13, of: ({ structureType }) => structureType },
      {
        id: "amount",
        heading: "Montant mandaté HT",
        width: 15,
        format: EUROS,
        of: ({ amount }) => (random.chance(0.002) ? "#N/A" : typing.amount(amount)),
      },
      { id: "contractNumber", heading: "N° marché", width: 13, of: ({ contract }) => contract },
      { id: "directorate", heading: "Service gestionnaire", width: 36, of: ({ directorate }) => directorate },
      {
        id: "serviceCode",
        heading: "Code service",
        width: 9,
        of: ({ directorate }) => `S${String(Object.values<string>(DIRECTORATES).indexOf(directorate) + 10)}`,
      },
    ],
    rows: paymentsOf(randomFor("payments")),
    total: { label: "Total général", columns: ["Montant mandaté HT"] },
  });
}

export function structuresSheet(): ExampleSheet {
  return sheetOf<Company>({
    kind: "structures",
    name: "Annuaire des structures",
    title: [
      "Structures inclusives du territoire",
      "Source : annuaire tenu par la Direction de l'Insertion et de l'Emploi.",
    ],
    table: "Annuaire",
    columns: [
      { id: "siret", heading: "SIRET", width: 18, of: ({ siret }) => siret },
      { id: "name", heading: "Nom de la structure", width: 36, of: ({ name }) => name },
      { id: "structureType", heading: "Type de structure", width: 14, of: ({ structureType }) => structureType },
      { id: "postalCode", heading: "Code postal", width: 10, of: ({ postalCode }) => postalCode },
      { id: "city", heading: "Commune", width: 22, of: ({ town }) => town },
    ],
    rows: INCLUSIVE,
  });
}
