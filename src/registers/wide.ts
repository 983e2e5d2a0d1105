/**
 * Tables laid wide: a column for each month of hours worked or of amounts paid, for each year of targets, instead of a row. Each such column is read as
 * so many rows, dated by its heading.
 */
import type { Grid, Sheet } from "../workbook/port";
import { cellKindOf } from "./cells/kinds";
import type { ColumnSpec } from "./columns";
import { fold, headingKey } from "./fold";
import { isTaxIncluded } from "./headings";
import type { HeaderCell } from "./layout";
import type { HeadingMatch, Lexicon } from "./lexicon";
import { onlyYearIn, periodIn, periodText, type SaidPeriod } from "./periods";
import type { RegisterKind } from "./register";

/** One of the columns: `period` as the cell of a date would say it, or its heading alone where nobody says the year. */
export interface PeriodColumn {
  readonly j: number;
  readonly period: string;
  readonly said: SaidPeriod;
}

export interface Wide {
  /** The column of the register that is read in each of them, and the one that their headings fill. */
  readonly value: string;
  readonly date: string;
  readonly columns: readonly PeriodColumn[];
  /** Where each row says its year ("Année", beside "Janvier", "Février"…). */
  readonly yearIn: number | undefined;
  /** Columns about the whole row, read once: with its last period. */
  readonly once: readonly string[];
}

interface LaidWide {
  readonly value: string;
  readonly date: string;
  readonly once: readonly string[];
  /** What is measured: somewhere in the headings, the titles or the sheet's name, unless a column says it. */
  readonly about: RegExp;
  readonly tellingColumn: string | null;
  /** Columns: one month in a heading makes no register wide, one year beside "Cible" dates its targets. */
  readonly fewest: number;
  /** What says that the figures are others than the register's. */
  readonly isOther: (text: string) => boolean;
}

/** What is not done yet, or is something else. */
const OTHERWISE = /\b(?:prevu\w*|prevision\w*|programmation|echeancier|theorique|reste|restant|tva|absence|conge)\b/;
/** What may stand beside what is done: "Heures contractualisées et réalisées". */
const PROMISED = /\b(?:objectif|contractu\w*|estim\w*|budget\w*|engag\w*)\b/;
const DONE = /\b(?:realis\w*|effectu\w*|travaill\w*|mandat\w*|paye\w*|paie\w*|regle\w*|liquid\w*|suivi)\b/;
/** What was reached, which is no target. */
const REACHED = /\b(?:realis\w*|atteint\w*|constat\w*|resultat\w*|valeur observee)\b/;

function isNotDone(text: string): boolean {
  const words = fold(text);
  return isTaxIncluded(text) || OTHERWISE.test(words) || (PROMISED.test(words) && !DONE.test(words));
}

const LAID: Partial<Readonly<Record<RegisterKind, LaidWide>>> = {
  insertion: {
    value: "hoursWorked",
    date: "period",
    once: ["exitDate", "exitSituation", "satisfaction"],
    about: /\b(?:heure|insertion|h)\b/,
    tellingColumn: "beneficiary",
    fewest: 2,
    isOther: isNotDone,
  },
  payments: {
    value: "amount",
    date: "date",
    once: [],
    about: /\b(?:mandat|mandate|mandatement|paiement|paye|depense|montant|regle|liquide|facture|ht|payment)\b/,
    tellingColumn: null,
    fewest: 2,
    isOther: isNotDone,
  },
  targets: {
    value: "target",
    date: "exercice",
    once: [],
    about: /\b(?:objectif|cible)\b/,
    tellingColumn: null,
    fewest: 1,
    isOther: (text) => REACHED.test(fold(text)),
  },
};

/** A title has no more texts. */
const TITLE_TEXTS = 2;
/** Rows of titles looked at above the header. */
const TITLES = 6;

/** The headings of a row that are periods, whatever the register: most rows have none, and are looked at no further. */
export function periodsOf(header: readonly HeaderCell[]): ReadonlyMap<number, SaidPeriod> {
  const periods = new Map<number, SaidPeriod>();
  for (const { j, text, group } of header) {
    const own = periodIn(text);
    const over = group === undefined ? undefined : periodIn(group);
    const said =
      own === undefined
        ? over && { ...over, rest: joined(over.rest, text) }
        : { ...own, year: own.year ?? over?.year, rest: own.rest };
    if (said !== undefined) periods.set(j, said);
  }
  return periods;
}

const joined = (one: string, other: string): string => fold(`${one} ${other}`);

/**
 * The columns of a table that hold its figures period by period; undefined for a table of the usual form.
 * @param i the row of the header in the grid
 * @param known what the other headings mean
 */
export function wideIn(
  sheet: Sheet,
  lexicon: Lexicon,
  header: readonly HeaderCell[],
  i: number,
  periods: ReadonlyMap<number, SaidPeriod>,
  known: ReadonlyMap<number, readonly HeadingMatch[]>,
): Wide | undefined {
  const laid = LAID[lexicon.kind];
  if (laid === undefined || periods.size < laid.fewest) return undefined;
  const named = header.filter(({ j }) => isNamed(lexicon, laid.value, periods.get(j)));
  const finest = (["month", "quarter", "half", "year"] as const).find(
    (unit) => named.filter(({ j }) => periods.get(j)?.unit === unit).length >= laid.fewest,
  );
  const cells = named.filter(({ j }) => periods.get(j)?.unit === finest);
  if (finest === undefined || cells.some(({ group, text }) => laid.isOther(`${group ?? ""} ${text}`))) return undefined;
  const titles = titlesAbove(sheet, i, cells);
  const told = [...titles, sheet.name, ...sheet.tables.map(({ name }) => name)];
  if (titles.some(laid.isOther) || laid.isOther(sheet.name)) return undefined;
  const columns = new Set([...known.values()].flat().map(({ column }) => column));
  const isAbout = [...told, ...header.flatMap(({ group, text }) => [group ?? "", text])].some((text) =>
    laid.about.test(headingKey(text.replaceAll("_", " "))),
  );
  if (!isAbout && (laid.tellingColumn === null || !columns.has(laid.tellingColumn))) return undefined;
  const year = told.map(onlyYearIn).find((one) => one !== undefined);
  const yearIn = header.find(({ text }) => /^(?:annee|exercice|an)$/.test(fold(text)))?.j;
  const said = cells.flatMap(({ j, text, group }): PeriodColumn[] => {
    const period = periods.get(j);
    if (period === undefined) return [];
    const of = period.year ?? (yearIn === undefined ? year : undefined);
    return [{ j, said: period, period: of === undefined ? `${group ?? ""} ${text}`.trim() : periodText(period, of) }];
  });
  // Two columns for one month say two things, and nobody says which is to be read.
  if (new Set(said.map(({ period }) => fold(period))).size < said.length) return undefined;
  return {
    ...laid,
    columns: said,
    yearIn: said.some(({ said: { year: own } }) => own === undefined) ? yearIn : undefined,
  };
}

/** "Heures mars", "Mars": nothing but the period, and a name of the column at most. */
function isNamed(lexicon: Lexicon, column: string, period: SaidPeriod | undefined): boolean {
  if (period === undefined) return false;
  return (
    period.rest === "" || (lexicon.byKey.get(headingKey(period.rest)) ?? []).some((match) => match.column === column)
  );
}

/** The titles above a header, the nearest first, and what stands right above the columns of the periods. */
export function titlesAbove({ grid }: Sheet, i: number, cells: readonly HeaderCell[]): readonly string[] {
  const titles: string[] = [];
  for (let above = i - 1; above >= Math.max(0, i - TITLES); above -= 1) {
    const row = grid.rows[above] ?? [];
    const texts = row.filter((cell) => cell !== null && cell !== undefined && cell !== "");
    if (texts.length > TITLE_TEXTS) {
      if (cells.some(({ group }) => group !== undefined) && above === i - 1) continue;
      break;
    }
    titles.push(texts.map(String).join(" "));
  }
  return titles;
}

/** Rows looked at. */
const SAMPLE = 50;

/** Each row says its own day under a heading of the table: its figures are of that day, not of the headings'. */
export function datesItsRows(
  grid: Grid,
  from: number,
  places: readonly number[],
  spec: ColumnSpec | undefined,
): boolean {
  if (spec === undefined) return false;
  const kind = cellKindOf(spec);
  for (let i = from; i < Math.min(grid.rows.length, from + SAMPLE); i += 1)
    for (const j of places) {
      const reading = kind.read(grid.rows[i]?.[j] ?? null, { date1904: false, dress: grid.dressOf(i, j) });
      if (reading.state === "value" && reading.caution === undefined) return true;
    }
  return false;
}
