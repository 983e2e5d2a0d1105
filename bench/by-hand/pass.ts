/** The whole pass written by hand: every measure of the scheme, every exercice, every directorate. */
import type { Prepared, PreparedTable } from "../../src/indicators/engine/prepared";
import { indicatorsOf } from "../../src/indicators/definition";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { DIRECTORATES } from "../registers";
import { contractsByHand } from "./contracts";
import { type ByHand, flags, numbers, options, strings, verdictsByCode } from "./figures";
import {
  candidatesByHand, countByHand, exitsByHand, fleetByHand, hoursByHand, meansByHand, namesByHand, paymentsByHand,
  ratioByHand,
} from "./others"; // prettier-ignore

/** The tables of members, by the name of their view. */
export type Tables = ReadonlyMap<string, PreparedTable>;

export const tablesOf = (prepared: Prepared): Tables =>
  new Map(
    indicatorsOf(DEFAULT_SCHEME).flatMap(({ view }): readonly (readonly [string, PreparedTable])[] => {
      const table = prepared.table(view);
      return table === undefined ? [] : [[view.id, table]];
    }),
  );

export function passByHand(tables: Tables): readonly ByHand[] {
  const of = (view: string): PreparedTable => tables.get(view) as PreparedTable;
  const [events, planning, vehicles] = [of("events"), of("planning"), of("vehicles")];
  const eventTypes = options(events, "type");
  const isExchange = verdictsByCode(eventTypes, ["temps d'échange marchés réservés"]);
  const isTrade = verdictsByCode(eventTypes, ["salon", "événement CCI", "fédération", "CRESS", "ESS'presso"]);
  const returned = numbers(planning, "sheetReturned").states;
  const [alternative, bought] = [flags(vehicles, "isAlternative"), flags(vehicles, "isBought")];
  const beneficiaries = flags(of("beneficiaries"), "isBeneficiary");
  const followed = flags(of("authorities"), "followsIntervention");
  const ess = flags(of("candidates"), "ess");
  const listed = new Set(
    DIRECTORATES.map((name) =>
      name
        .toLowerCase()
        .normalize("NFKD")
        .replace(/[\u0300-\u036f]/g, ""),
    ),
  );
  const isListed = strings(planning, "directorate").keys.map((key) => listed.has(key));
  const directorates = strings(planning, "directorate").codes;
  return [
    contractsByHand(of("contracts")),
    paymentsByHand(of("payments")),
    hoursByHand(of("hours")),
    exitsByHand(of("exits")),
    meansByHand(of("marks"), ["1.3.4"], "satisfaction", []),
    countByHand(of("beneficiaries"), "1.3.3", (m) => beneficiaries[m] === 3),
    namesByHand(
      planning,
      "1.1.1",
      "directorate",
      (m) => (returned[m] as number) > 1 && isListed[directorates[m] as number] === true,
    ),
    candidatesByHand(of("candidates")),
    namesByHand(of("candidates"), "6.2.1", "enterprise", (m) => ess[m] === 3),
    ratioByHand(of("tenderers"), "3.2.1", "documents", "volunteers", false),
    countByHand(events, "2.1.1", (m) => isExchange[eventTypes.codes[m] as number] === 3),
    countByHand(events, "6.3.1", (m) => isTrade[eventTypes.codes[m] as number] === 3),
    countByHand(of("sourcing"), "6.3.2", () => true),
    countByHand(of("authorities"), "1.5.1", (m) => followed[m] === 3),
    namesByHand(vehicles, "5.1.1", "vehicleId", (m) => alternative[m] === 3 && bought[m] === 3),
    fleetByHand(vehicles),
    meansByHand(of("equipment"), ["4.5.1a", "4.5.1b"], "lifeYears", ["informatique", "mobilier"]),
    ratioByHand(of("roadworks"), "5.3.8", "reclaimedAsphalt", "asphaltLaid", true),
  ];
}
