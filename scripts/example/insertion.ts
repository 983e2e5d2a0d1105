/** Hours of insertion, by beneficiary (a pseudonym), contract and month. */
import type { StructureType } from "../../src/registers/structure-types";
import type { Cell } from "../../src/workbook/port";
import { EXERCICES } from "./authority";
import { COMPANIES, type Company, STRUCTURES } from "./companies";
import type { Contract } from "./contract";
import { CONTRACTS } from "./contracts";
import { isoDate, lastDay } from "./days";
import { type Random, randomFor } from "./random";
import { DATE, type ExampleSheet, MONTH, sheetOf } from "./sheet";

interface Line {
  readonly contract: Contract;
  readonly beneficiary: string;
  readonly profile: string | null;
  readonly employer: string;
  readonly structureType: StructureType | null;
  readonly arrangement: string;
  readonly period: number;
  readonly hours: Cell;
  readonly timesheet: boolean | null;
  readonly exit: number | null;
  readonly situation: string | null;
  readonly mark: Cell;
}

/** New beneficiaries of each exercice, and those who go on from the one before. */
const ARRIVALS = { 2024: 84, 2025: 78 } as const;
const STAYING = 24;

const PROFILES = [
  ["RSA", 34], ["DELD", 24], ["RSA, DELD", 8], ["jeune < 26", 12], ["RQTH", 8], ["senior > 50", 6], ["QPV", 4], ["réfugié", 2], ["parent isolé", 3], ["ASS", 3], ["AAH", 1],
] as const; // prettier-ignore

const SITUATIONS = [
  ["CDI", 14], ["CDD ≥ 6 mois", 15], ["intérim ≥ 6 mois", 6], ["CDD < 6 mois", 13], ["intérim < 6 mois", 8], ["contrat aidé", 3], ["formation qualifiante", 9], ["autre SIAE", 6], ["chômage", 16], ["inactivité", 4], ["inconnue", 4], ["neutralisée", 2], ["création d'entreprise", 2],
] as const; // prettier-ignore

function linesOf(random: Random): readonly Line[] {
  const lines: Line[] = [];
  let people = 0;
  let staying: readonly string[] = [];
  for (const exercice of EXERCICES) {
    const contracts = CONTRACTS.filter(({ hours, exercice: own }) => (hours ?? 0) >= 70 && own === exercice);
    const arrived = Array.from({ length: ARRIVALS[exercice] }, () => `B-${String((people += 1)).padStart(3, "0")}`);
    for (const beneficiary of [...staying, ...arrived])
      lines.push(...monthsOf(beneficiary, random.pick(contracts), exercice, random));
    staying = random.some(arrived, STAYING);
  }
  return lines.sort((one, other) => one.period - other.period || (one.beneficiary < other.beneficiary ? -1 : 1));
}

/** One person in one exercice: some months on a contract, and perhaps an exit after the last. */
function monthsOf(beneficiary: string, contract: Contract, exercice: number, random: Random): readonly Line[] {
  const first = random.between(1, 9);
  const count = Math.min(random.between(1, 7), 13 - first);
  const { employer, structureType, arrangement } = employerFor(contract, random);
  const profile = random.chance(0.03) ? null : random.weighted(PROFILES);
  const leaves = random.chance(0.62);
  return Array.from({ length: count }, (_, k): Line => {
    const isLast = k === count - 1;
    const period = lastDay(exercice, first + k);
    return {
      contract,
      beneficiary,
      profile,
      employer,
      structureType,
      arrangement,
      period,
      hours: hoursOf(random),
      timesheet: random.chance(0.1) ? null : random.chance(0.93),
      exit: isLast && leaves ? period : null,
      situation: isLast && leaves ? (random.chance(0.05) ? null : random.weighted(SITUATIONS)) : null,
      mark:
        isLast && random.chance(0.58)
          ? random.weighted<Cell>([
              [5, 30],
              [4, 42],
              [3, 18],
              [2, 6],
              ["4/5", 3],
              [9, 0.6],
            ])
          : null,
    };
  });
}

function hoursOf(random: Random): Cell {
  const hours = random.chance(0.5) ? random.between(8, 21) * 7 : random.between(28, 151);
  const manner = random.share();
  if (manner < 0.02) return `${String(hours)} h`;
  if (manner < 0.03) return `${String(hours)}h30`;
  if (manner < 0.034) return "à confirmer";
  return manner < 0.12 ? hours + 0.5 : hours;
}

function employerFor(contract: Contract, random: Random): Pick<Line, "employer" | "structureType" | "arrangement"> {
  if (contract.reserved !== null) return of(contract.holder, "embauche directe");
  const manner = random.share();
  if (manner < 0.32) return of(random.pick(STRUCTURES.etti), "mise à disposition");
  if (manner < 0.5) return of(random.pick(STRUCTURES.ai), "MAD");
  if (manner < 0.62) return of(STRUCTURES.geiq[0], "mise à disposition");
  if (manner < 0.76) return of(random.pick([...STRUCTURES.ei, ...STRUCTURES.aci]), "sous-traitance");
  if (manner < 0.79) return of(STRUCTURES.eiti[0], "co-traitance");
  const employer = COMPANIES[contract.purchase.trade].includes(contract.holder)
    ? contract.holder
    : random.pick(COMPANIES[contract.purchase.trade]);
  return { employer: employer.name, structureType: null, arrangement: "embauche directe" };
}

const of = (company: Company, arrangement: string) => ({
  employer: company.name,
  structureType: company.structureType,
  arrangement,
});

export function insertionSheet(): ExampleSheet {
  const random = randomFor("typing insertion");
  return sheetOf<Line>({
    kind: "insertion",
    name: "Heures d'insertion",
    title: [
      "Suivi des clauses d'insertion",
      "Tenu par le facilitateur. Une ligne par bénéficiaire, marché et mois. Aucun nom : un numéro par personne.",
    ],
    table: "Heures_insertion",
    columns: [
      { id: "contractNumber", heading: "N° marché", width: 13, of: ({ contract }) => contract.number },
      { id: "lotNumber", heading: "N° lot", width: 7, of: ({ contract }) => contract.lot },
      { id: "beneficiary", heading: "Code bénéficiaire", width: 12, of: ({ beneficiary }) => beneficiary },
      { id: "profiles", heading: "Type de public", width: 16, of: ({ profile }) => profile },
      { id: "employer", heading: "Structure employeuse", width: 34, of: ({ employer }) => employer },
      { id: "structureType", heading: "Type de structure", width: 11, of: ({ structureType }) => structureType },
      { id: "arrangement", heading: "Modalité", width: 18, of: ({ arrangement }) => arrangement },
      {
        id: "period",
        heading: "Mois travaillé",
        width: 12,
        format: MONTH,
        of: ({ period }) => (random.chance(0.06) ? monthText(period) : period),
      },
      { id: "hoursWorked", heading: "Heures réalisées", width: 11, format: "0.0", of: ({ hours }) => hours },
      {
        id: "timesheet",
        heading: "Feuille de présence",
        width: 10,
        of: ({ timesheet }) => (timesheet === null ? null : timesheet ? "Oui" : "Non"),
      },
      { id: "exitDate", heading: "Date de sortie", width: 12, format: DATE, of: ({ exit }) => exit },
      { id: "exitSituation", heading: "Situation à la sortie", width: 20, of: ({ situation }) => situation },
      { id: "satisfaction", heading: "Note de satisfaction (1 à 5)", width: 12, of: ({ mark }) => mark },
    ],
    rows: linesOf(randomFor("insertion")),
  });
}

const MONTHS = ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

/** "mars 2025" */
const monthText = (serial: number): string => {
  const [year, month] = isoDate(serial).split("-");
  return `${MONTHS[Number(month) - 1] ?? ""} ${year ?? ""}`;
};
