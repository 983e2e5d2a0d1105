/** From the headings of a table to its columns: what is ambiguous is reported, never guessed in silence. */
import type { Sheet } from "../workbook/port";
import { columnsOf, REGISTERS } from "./catalogue";
import type { ColumnSpec } from "./columns";
import { byNameFindings, type SaidByName } from "./by-name";
import { answersInWords, byContent, readsNothing } from "./content";
import type { MappedColumn, ProblemCode, Severity } from "./facts";
import { fold, foldName, headingKey } from "./fold";
import { isTaxIncluded, mentioned } from "./headings";
import type { HeadingMatch } from "./lexicon";
import type { HeaderCell, Layout } from "./layout";
import { leftOver } from "./left-over";
import { holdsMonths, ledgerOf, monthsIn, periodEndIn } from "./pairs";
import type { Beside } from "./beside";
import { type ChosenColumns, headingText, NOTHING_CHOSEN } from "./matching/chosen";
import { isPersonalIn } from "./personal";
import { eurosPerUnit, tonnesPerUnit } from "./units";
import type { Wide } from "./wide";

/** A column as it will be read: where it stands and what "oui" means in it. */
export interface ReadColumn extends MappedColumn {
  readonly j: number;
  readonly yes: string | undefined;
  /** Euros or tonnes in one unit of the column: 1,000 under "Montant (k€ HT)", 0.001 under "Enrobés (kg)". */
  readonly scale: number;
}

export interface Mapping {
  /** Of a table laid wide, its figures are read in a column for each period, and their dates in no cell. */
  readonly columns: ReadonlyMap<string, readonly ReadColumn[]>;
  readonly wide: Wide | undefined;
  readonly findings: readonly MappingFinding[];
  /** What the name of the sheet says of columns that have no heading: they are in `columns`, read from none. */
  readonly byName: SaidByName;
  /** Why headings are read in no column, by index in the rows of the grid, and the columns that each may be. */
  readonly unread: ReadonlyMap<number, Unread>;
}

export interface Unread {
  readonly why: "unknown" | "ambiguous" | "unsuited" | "other-read" | "tax-included" | "personal" | "set-aside";
  readonly mayBe: readonly string[];
}

export interface MappingFinding {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly j: number;
  readonly found: string;
  readonly column: string | null;
  readonly detail?: string;
}

export interface Claim {
  readonly read: ReadColumn;
  readonly match: HeadingMatch;
}

/** @param chosen what people said of some columns: nothing is guessed of these */
export function mappingOf(sheet: Sheet, layout: Layout, chosen: ChosenColumns = NOTHING_CHOSEN): Mapping {
  const specs = columnsOf(layout.kind);
  const findings: MappingFinding[] = [];
  const unread = new Map<number, Unread>();
  const claims = new Map<string, Claim[]>();
  const unexplained: HeaderCell[] = [];
  const inWords: { readonly cell: HeaderCell; readonly match: HeadingMatch }[] = [];
  const choices = new Map(
    [...chosen].flatMap(([column, headings]) =>
      headings.map(({ j, yes }, rank) => [j, { column, rank, yes }] as const),
    ),
  );
  const wide =
    layout.wide === undefined || chosen.has(layout.wide.value) || chosen.has(layout.wide.date)
      ? undefined
      : layout.wide;
  const laid = new Set(wide?.columns.map(({ j }) => j));
  const claim = (cell: HeaderCell, match: HeadingMatch, sure: MappedColumn["sure"], beside?: Beside): void => {
    const heading = headingText(cell);
    const read: ReadColumn = {
      j: cell.j,
      column: sheet.grid.firstColumn + cell.j,
      heading,
      sure,
      yes: match.yes ?? specs[match.column]?.yes,
      scale: scaleUnder(heading, specs[match.column]),
      ...(beside === undefined ? {} : { beside }),
    };
    const known = claims.get(match.column);
    if (known === undefined) claims.set(match.column, [{ read, match }]);
    else known.push({ read, match });
  };
  for (const cell of layout.header) {
    const { j, text } = cell;
    const known = layout.matches.get(j) ?? [];
    const choice = choices.get(j);
    if (choice !== undefined) {
      const { column, rank } = choice;
      const own = layout.ticked?.get(j);
      const yes =
        choice.yes ??
        (own?.column === column ? own.yes : undefined) ??
        known.find((match) => match.column === column)?.yes;
      const beside = own?.column === column && own.no !== undefined ? ({ means: "no", j: own.no } as const) : undefined;
      claim(cell, { column, rank, exact: true, ...(yes === undefined ? {} : { yes }) }, "chosen", beside);
      continue;
    }
    const found = { j, found: text, column: null };
    if (isTaxIncluded(`${cell.group ?? ""} ${text}`)) {
      findings.push({ ...found, code: "ttc-heading", severity: "warning", column: "amount" });
      unread.set(j, { why: "tax-included", mayBe: [] });
    }
    if (isPersonalIn(layout, cell)) {
      findings.push({ ...found, code: "personal-data", severity: "warning" });
      unread.set(j, { why: "personal", mayBe: [] });
      continue;
    }
    if (
      wide !== undefined &&
      !laid.has(j) &&
      known.some(({ column }) => column === wide.value || column === wide.date)
    ) {
      unread.set(j, { why: "other-read", mayBe: known.map(({ column }) => column) });
      continue;
    }
    const tick = layout.ticked?.get(j);
    if (tick !== undefined) {
      const { column, yes, no, isNo } = tick;
      if (isNo || chosen.has(column)) unread.set(j, { why: isNo ? "other-read" : "set-aside", mayBe: [column] });
      else {
        const match = { column, rank: 0, exact: true, ...(yes === undefined ? {} : { yes }) };
        claim(cell, match, "likely", no === undefined ? undefined : { means: "no", j: no });
      }
      continue;
    }
    const match = known.length > 1 ? byContent(sheet.grid, layout, j, known, specs) : known[0];
    if (match === undefined) {
      const mayBe = known.map(({ column }) => column);
      if (known.length > 1) {
        const detail = mayBe.map((column) => specs[column]?.title ?? column).join(" ; ");
        findings.push({ ...found, code: "ambiguous-heading", severity: "warning", detail });
        unread.set(j, { why: "ambiguous", mayBe });
      } else if (!unread.has(j)) unread.set(j, { why: "unknown", mayBe });
      if (!isTaxIncluded(text)) unexplained.push(cell);
      continue;
    }
    if (chosen.has(match.column)) {
      unread.set(j, { why: "set-aside", mayBe: [match.column] });
      continue;
    }
    const isMonth = match.column === REGISTERS[layout.kind].date && holdsMonths(sheet.grid, layout, j);
    if (!isMonth && readsNothing(sheet.grid, layout, j, match, specs[match.column])) {
      const detail = specs[match.column]?.title ?? match.column;
      findings.push({ ...found, code: "unsuited-heading", severity: "warning", detail });
      unread.set(j, { why: "unsuited", mayBe: [match.column] });
      unexplained.push(cell);
      continue;
    }
    if (answersInWords(sheet.grid, layout, j, specs[match.column])) inWords.push({ cell, match });
    else claim(cell, match, match.exact ? "known" : "likely");
  }
  const unsure = [...unexplained, ...inWords.map(({ cell }) => cell)];
  const byCells = leftOver(sheet.grid, layout, unsure, new Set([...claims.keys(), ...chosen.keys()]), specs);
  for (const { cell, match } of inWords) {
    const column = byCells.get(cell.j);
    const listed = column === undefined ? match : { column, rank: Number.MAX_SAFE_INTEGER, exact: false };
    claim(cell, listed, listed.exact ? "known" : "likely");
  }
  for (const cell of unexplained) {
    const column = byCells.get(cell.j);
    if (column !== undefined) {
      unread.delete(cell.j);
      claim(cell, { column, rank: Number.MAX_SAFE_INTEGER, exact: false }, "likely");
      continue;
    }
    if (unread.get(cell.j)?.why !== "unknown") continue;
    const isLacking = (column: string): boolean => !claims.has(column) && !chosen.has(column);
    if (mentioned(layout.kind, cell.text).some(isLacking) || isNotable(cell.text))
      findings.push({ code: "unread-heading", severity: "information", j: cell.j, found: cell.text, column: null });
  }
  const columns = new Map<string, readonly ReadColumn[]>();
  const { date } = REGISTERS[layout.kind];
  const exits = claims.get("exitDate") ?? [];
  const end = layout.kind === "insertion" && !claims.has("period") ? periodEndIn(exits) : undefined;
  if (end !== undefined && !chosen.has("period") && !chosen.has("exitDate")) {
    claims.set("period", [end]);
    claims.set(
      "exitDate",
      exits.filter(({ read }) => read.j !== end.read.j),
    );
  }
  const months = date === null || chosen.has(date) ? undefined : monthsIn(sheet, layout, claims.get(date) ?? []);
  if (date !== null && months !== undefined) claims.set(date, [months]);
  for (const [column, claimed] of claims) {
    const spec = specs[column];
    if (spec === undefined) continue;
    const sure = claimed.some(({ match }) => match.exact) ? claimed.filter(({ match }) => match.exact) : claimed;
    const ranked = [...sure].sort((one, other) => one.match.rank - other.match.rank);
    const first = ranked[0];
    if (first === undefined) continue;
    const isKept = (one: Claim): boolean =>
      one === first || laid.has(one.read.j) || chosen.has(column) || isJoined(spec, first.match, one.match);
    const kept = ranked.filter(isKept).map(({ read }) => read);
    columns.set(column, kept);
    // A heading that only looks like the column's raises no doubt beside one that is known.
    for (const one of claimed)
      if (!kept.includes(one.read))
        unread.set(one.read.j, { why: ranked.includes(one) ? "other-read" : "unknown", mayBe: [column] });
    const others = chosen.has(column) ? [] : ranked.filter((one) => !isKept(one)).map(({ read }) => read);
    findings.push(...findingsOf(column, spec, kept, others));
    for (const cell of chosen.has(column) ? namesakes(layout, spec, kept) : []) {
      findings.push({
        code: "several-columns",
        severity: "warning",
        j: cell.j,
        found: headingText(cell),
        column,
        detail: headingText(cell),
      });
    }
  }
  const ledger =
    layout.kind === "payments" && !chosen.has("amount") ? ledgerOf(sheet.grid, layout, columns) : undefined;
  if (ledger !== undefined) {
    columns.set("amount", ledger.amount);
    const unknown = findings.findIndex(({ code, j }) => code === "unread-heading" && j === ledger.said.j);
    if (unknown >= 0) findings.splice(unknown, 1);
    findings.push(ledger.said);
    unread.set(ledger.said.j, { why: "other-read", mayBe: ["amount"] });
  }
  if (wide !== undefined) findings.push(saidOf(wide, columns.get(wide.value) ?? []));
  return { columns, wide, findings, unread, byName: NOT_SAID };
}

/** Where the figures of a table laid wide are read; an error where nobody says of which year. */
function saidOf(wide: Wide, columns: readonly ReadColumn[]): MappingFinding {
  const isDated = wide.yearIn !== undefined || wide.columns.every(({ period }) => /\d{4}/.test(period));
  const [first] = columns;
  return {
    code: isDated ? "laid-wide" : "wide-undated",
    severity: isDated ? "information" : "error",
    j: first?.j ?? 0,
    found: first?.heading ?? "",
    column: wide.value,
    detail: [String(columns.length), columns.at(-1)?.heading ?? ""].join("\t"),
  };
}

const NOT_SAID: SaidByName = new Map();

/** The columns that the name of the sheet gives are there, under no heading. */
export function withNames(mapping: Mapping, byName: SaidByName, header: Layout["header"]): Mapping {
  if (byName.size === 0) return mapping;
  const columns = new Map(mapping.columns);
  for (const column of byName.keys()) columns.set(column, []);
  return { ...mapping, columns, byName, findings: [...mapping.findings, ...byNameFindings(byName, header[0]?.j ?? 0)] };
}

const scaleUnder = (heading: string, spec: ColumnSpec | undefined): number =>
  spec?.type === "amount" ? eurosPerUnit(heading) : spec?.unit === "tonne" ? tonnesPerUnit(heading) : 1;

/** Other columns under a heading that was chosen, where one of them only can be meant. */
const namesakes = ({ header }: Layout, { store }: ColumnSpec, kept: readonly ReadColumn[]): readonly HeaderCell[] =>
  store === "flags"
    ? []
    : header.filter(
        (cell) =>
          kept.some(({ j, heading }) => j !== cell.j && foldName(heading) === foldName(headingText(cell))) &&
          !kept.some(({ j }) => j === cell.j),
      );

/** What is to be said of the headings that a column is read from, and of those that it might have been. */
function findingsOf(
  column: string,
  { title }: ColumnSpec,
  kept: readonly ReadColumn[],
  others: readonly ReadColumn[],
): readonly MappingFinding[] {
  const [first] = kept;
  if (first === undefined) return [];
  const of = ({ j, heading }: ReadColumn) => ({ j, found: heading, column });
  const found: MappingFinding[] = [];
  if (first.sure === "likely")
    found.push({ ...of(first), code: "likely-heading", severity: "information", detail: title });
  for (const read of kept)
    if (read.scale !== 1)
      found.push({ ...of(read), code: "scaled-heading", severity: "information", detail: String(read.scale) });
  for (const read of others)
    found.push({ ...of(read), code: "several-columns", severity: "warning", detail: first.heading });
  if (column === "hoursWorked" && fold(first.heading).includes("cumul"))
    found.push({ ...of(first), code: "cumulated-heading", severity: "warning" });
  if (column === "amount" && /\bmax/.test(fold(first.heading)))
    found.push({ ...of(first), code: "maximum-amount", severity: "information" });
  return found;
}

const NOTABLE =
  /\b(montant|heure|notification|clause|siret|lot|allotissement|alloti|direction|beneficiaire|insertion|ess|reserve|critere|dispositif|consideration|agregat|enrobe|energie|attestation|avenant)\b/;

/** A heading whose words matter to some measure: it is said when it is not understood. */
const isNotable = (heading: string): boolean => NOTABLE.test(headingKey(heading));

/** Columns joined by "or": the criteria, each a yes/no, and headings that give different meanings to a plain "oui". */
function isJoined(spec: ColumnSpec, first: HeadingMatch, other: HeadingMatch): boolean {
  if (spec.store === "flags") return true;
  return spec.store === "options" && first.yes !== undefined && other.yes !== undefined && first.yes !== other.yes;
}
