/** Columns of a contract that are worked out from those of its register. */
import { yearOf } from "../../registers/cells/date";
import { departmentOf } from "../../registers/cells/text";
import {
  BLANK_CODE,
  type ColumnFacts,
  type FlagFacts,
  NUMBER_STATE,
  type NumberFacts,
  type OptionFacts,
  type StringFacts,
  UNREADABLE_CODE,
  VERDICT,
} from "../../registers/facts";
import { ENVIRONMENTAL_CRITERIA, type EnvironmentalCriterion } from "../../registers/environmental-criteria";
import { ESS_TYPES } from "../../registers/structure-types";
import { type Condition, verdictOf } from "../engine/condition";
import { perCode } from "../engine/per-code";
import { answering, type Table } from "../engine/table";
import type { Context } from "./context";
import { answersOf, computed, flags, flagOf, numbers, options, type Worked } from "./computed";

/** The condition that a contract has a criterion: its own column says yes, or the list column names it. */
export function hasCriterion(criterion: EnvironmentalCriterion): Condition {
  return {
    anyOf: [
      { column: criterion, is: "yes" },
      { column: "environmentalCriteria", in: [ENVIRONMENTAL_CRITERIA[criterion].title] },
    ],
  };
}

const CRITERIA = Object.keys(ENVIRONMENTAL_CRITERIA) as readonly EnvironmentalCriterion[];

/** Any environmental criterion or consideration (art. L.2111-3: "écologiquement responsable"). */
const ECOLOGICAL: Condition = {
  anyOf: [
    { column: "environmentalConsiderations", in: ["clause", "critère", "(nature inconnue)"] },
    ...CRITERIA.map(hasCriterion),
  ],
};

const REAL_SCHEMES = [
  "clause d'exécution",
  "critère d'attribution",
  "marché réservé",
  "marché de qualification et d'insertion",
];

const isReserved = (reserved: ColumnFacts | undefined, member: number): boolean =>
  reserved?.store === "options" &&
  (reserved.masks[reserved.codes[member] as number] as number) !== 0 &&
  (reserved.codes[member] as number) > UNREADABLE_CODE;

/** "Dispositif social": the column says so, or "réservé à" is filled. */
function hasSocialScheme(table: Table): Worked<FlagFacts> {
  const scheme = table.column("socialScheme");
  const reserved = table.column("reservedFor");
  const said = verdictOf({ column: "socialScheme", in: REAL_SCHEMES }, answering(table));
  return flags(table, (member) => {
    if (isReserved(reserved, member)) return VERDICT.yes;
    const verdict = scheme === undefined ? VERDICT.blank : said.at(member);
    if (verdict === VERDICT.yes) return VERDICT.yes;
    const unreadable = reserved?.store === "options" && reserved.codes[member] === UNREADABLE_CODE;
    return unreadable ? VERDICT.unreadable : verdict;
  });
}

/** The schemes of a contract, "marché réservé" among them when "réservé à" is filled. */
function schemes(table: Table): Worked<OptionFacts> | undefined {
  const scheme = table.column("socialScheme");
  const reserved = table.column("reservedFor");
  if (scheme?.store !== "options") return undefined;
  const bit = 1 << scheme.labels.indexOf("marché réservé");
  return options(table, scheme.labels, (member) => {
    const code = scheme.codes[member] as number;
    const mask = code <= UNREADABLE_CODE ? 0 : (scheme.masks[code] ?? 0);
    if (isReserved(reserved, member)) return mask | bit;
    return code === BLANK_CODE ? "blank" : code === UNREADABLE_CODE ? "unreadable" : mask;
  });
}

/** ESS as said; where blank, yes for the legal forms that make one. */
function isEss(table: Table): Worked<FlagFacts> {
  const said = flagOf(table, "ess");
  const byType = verdictOf({ column: "structureType", in: ESS_TYPES }, answering(table));
  return flags(table, (member) => {
    const verdict = said?.[member] ?? VERDICT.blank;
    if (verdict !== VERDICT.blank) return verdict;
    const type = byType.at(member);
    return type === VERDICT.no ? VERDICT.blank : type;
  });
}

/** On the territory: as said; where blank, by the department of the holder's postal code. */
function isLocal(table: Table, { settings }: Context): Worked<FlagFacts> {
  const said = flagOf(table, "supplierLocal");
  const postal = table.column("supplierPostalCode");
  const isOfTerritory = (code: string): boolean => settings.departments.includes(departmentOf(code));
  const byCode = postal?.store === "strings" ? yesByValue(postal, isOfTerritory) : undefined;
  return flags(table, (member) => {
    const verdict = said?.[member] ?? VERDICT.blank;
    if (verdict !== VERDICT.blank || postal?.store !== "strings" || byCode === undefined) return verdict;
    const code = postal.codes[member] as number;
    return code <= UNREADABLE_CODE ? code : byCode(code);
  });
}

/** By code of a text, whether its value is such. */
const yesByValue = ({ values }: StringFacts, isSuch: (value: string) => boolean): ((code: number) => number) =>
  perCode((code) => (isSuch(values[code] ?? "") ? VERDICT.yes : VERDICT.no));

/** In a segment as said; where blank, by the first figures of the CPV code. */
function inSegment(labels: readonly string[], prefixes: readonly string[]) {
  const isSuch = (value: string): boolean => prefixes.some((prefix) => value.startsWith(prefix));
  return (table: Table): Worked<FlagFacts> => {
    const said = verdictOf({ column: "segment", in: labels }, answering(table));
    const cpv = table.column("cpv");
    const byCode = cpv?.store === "strings" ? yesByValue(cpv, isSuch) : undefined;
    return flags(table, (member) => {
      const verdict = said.at(member);
      if (verdict !== VERDICT.blank || cpv?.store !== "strings" || byCode === undefined) return verdict;
      const code = cpv.codes[member] as number;
      return code <= UNREADABLE_CODE ? code : byCode(code);
    });
  };
}

/** The year in which the execution ends: the end date, else the notification and the duration in months. */
function endYear(table: Table): Worked<NumberFacts> {
  const end = table.column("endDate");
  const months = table.column("durationMonths");
  const start = table.column("notificationDate");
  const yearOfDay = perCode(yearOf);
  const monthOf = perCode(startOf);
  return numbers(table, "year", (member) => {
    if (end?.store === "numbers" && end.states[member] !== NUMBER_STATE.blank)
      return end.states[member] === NUMBER_STATE.unreadable ? "unreadable" : yearOfDay(end.numbers[member] as number);
    if (months?.store !== "numbers" || start?.store !== "numbers" || months.states[member] === NUMBER_STATE.blank)
      return "blank";
    if (months.states[member] === NUMBER_STATE.unreadable) return "unreadable";
    if (start.states[member] !== NUMBER_STATE.read) return "blank";
    return yearAfter(monthOf(start.numbers[member] as number), months.numbers[member] as number);
  });
}

/** The last day of a duration of whole months is the eve of the same day of the month. */
function yearAfter({ month, isFirstDay }: Start, months: number): number {
  const end = month + Math.round(months);
  const year = Math.floor(end / 12);
  return isFirstDay && end === year * 12 ? year - 1 : year;
}

interface Start {
  /** Months since the year 0. */
  readonly month: number;
  readonly isFirstDay: boolean;
}

function startOf(day: number): Start {
  const date = new Date((day - 25_569) * 86_400_000);
  return { month: date.getUTCFullYear() * 12 + date.getUTCMonth(), isFirstDay: date.getUTCDate() === 1 };
}

export const CONTRACT_COLUMNS = {
  hasSocialScheme: computed("flags", [["socialScheme"]], ["socialScheme", "reservedFor"], hasSocialScheme),
  schemes: computed("options", [["socialScheme"]], ["socialScheme", "reservedFor"], schemes),
  isEss: computed("flags", [["ess", "structureType"]], ["ess", "structureType"], isEss),
  isLocal: computed(
    "flags",
    [["supplierLocal", "supplierPostalCode"]],
    ["supplierLocal", "supplierPostalCode"],
    isLocal,
  ),
  isFoodOrMaterials: computed(
    "flags",
    [["segment", "cpv"]],
    ["segment", "cpv"],
    inSegment(["denrées alimentaires", "matériaux"], ["03", "15", "14", "44"]),
  ),
  isRoads: computed("flags", [["segment", "cpv"]], ["segment", "cpv"], inSegment(["voirie"], ["45233"])),
  endYear: computed("numbers", [], ["endDate", "durationMonths"], endYear),
  isEcological: computed(
    "flags",
    [["environmentalConsiderations", "environmentalCriteria", ...CRITERIA]],
    ["environmentalConsiderations", "environmentalCriteria", ...CRITERIA],
    (table) => answersOf(table, verdictOf(ECOLOGICAL, answering(table))),
  ),
} as const;
