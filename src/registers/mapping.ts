/** From the headings of a table to its columns: what is ambiguous is reported, never guessed in silence. */
import type { Grid, Sheet } from "../workbook/port";
import { columnsOf } from "./catalogue";
import { cellKindOf } from "./cells/kinds";
import type { ColumnSpec } from "./columns";
import type { MappedColumn, ProblemCode, Severity } from "./facts";
import { fold, headingKey } from "./fold";
import { eurosPerUnit, type HeadingMatch, isTaxIncluded } from "./headings";
import type { Layout } from "./layout";

/** A column as it will be read: where it stands and what "oui" means in it. */
export interface ReadColumn extends MappedColumn {
  readonly j: number;
  readonly yes: string | undefined;
  /** Euros in one unit of the column: 1,000 under "Montant (k€ HT)". */
  readonly scale: number;
}

export interface Mapping {
  readonly columns: ReadonlyMap<string, readonly ReadColumn[]>;
  readonly findings: readonly MappingFinding[];
}

export interface MappingFinding {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly j: number;
  readonly found: string;
  readonly column: string | null;
  readonly detail?: string;
}

const SAMPLE = 200;
/** A text column takes anything: it counts as half sure, so that a list wins when most of its cells are words of the list. */
const TEXT_SHARE = 0.5;

export function mappingOf(sheet: Sheet, layout: Layout): Mapping {
  const specs = columnsOf(layout.kind);
  const findings: MappingFinding[] = [];
  const claims = new Map<string, { read: ReadColumn; match: HeadingMatch }[]>();
  for (const cell of layout.header) {
    const matches = layout.matches.get(cell.j) ?? [];
    if (isTaxIncluded(`${cell.group ?? ""} ${cell.text}`)) {
      findings.push({ code: "ttc-heading", severity: "warning", j: cell.j, found: cell.text, column: "amount" });
    }
    if (layout.kind === "insertion" && isPersonal(cell.text) && !matches.some((match) => match.exact)) {
      findings.push({ code: "personal-data", severity: "warning", j: cell.j, found: cell.text, column: null });
      continue;
    }
    if (matches.length === 0 && !isTaxIncluded(cell.text) && isNotable(cell.text)) {
      findings.push({ code: "unread-heading", severity: "information", j: cell.j, found: cell.text, column: null });
    }
    const match = matches.length > 1 ? byContent(sheet.grid, layout, cell.j, matches, specs) : matches[0];
    if (match === undefined) {
      if (matches.length > 1) {
        const detail = matches.map(({ column }) => specs[column]?.title ?? column).join(" ; ");
        findings.push({
          code: "ambiguous-heading",
          severity: "warning",
          j: cell.j,
          found: cell.text,
          column: null,
          detail,
        });
      }
      continue;
    }
    if (readsNothing(sheet.grid, layout, cell.j, match, specs[match.column])) {
      const detail = specs[match.column]?.title ?? match.column;
      findings.push({
        code: "unsuited-heading",
        severity: "warning",
        j: cell.j,
        found: cell.text,
        column: null,
        detail,
      });
      continue;
    }
    const heading = cell.group === undefined ? cell.text : `${cell.group} ${cell.text}`;
    const read: ReadColumn = {
      j: cell.j,
      column: sheet.grid.firstColumn + cell.j,
      heading: heading.replace(/\s+/g, " ").trim(),
      yes: match.yes ?? specs[match.column]?.yes,
      scale: specs[match.column]?.type === "amount" ? eurosPerUnit(heading) : 1,
    };
    const claim = claims.get(match.column);
    if (claim === undefined) claims.set(match.column, [{ read, match }]);
    else claim.push({ read, match });
  }
  const columns = new Map<string, readonly ReadColumn[]>();
  for (const [column, claim] of claims) {
    const spec = specs[column];
    if (spec === undefined) continue;
    const sure = claim.some(({ match }) => match.exact) ? claim.filter(({ match }) => match.exact) : claim;
    const ranked = [...sure].sort((one, other) => one.match.rank - other.match.rank);
    const first = ranked[0];
    if (first === undefined) continue;
    const kept = ranked.filter((one) => one === first || isJoined(spec, first.match, one.match));
    columns.set(
      column,
      kept.map(({ read }) => read),
    );
    if (!first.match.exact)
      findings.push({
        code: "likely-heading",
        severity: "information",
        j: first.read.j,
        found: first.read.heading,
        column,
        detail: spec.title,
      });
    for (const { read } of kept.filter(({ read }) => read.scale !== 1)) {
      findings.push({
        code: "scaled-heading",
        severity: "information",
        j: read.j,
        found: read.heading,
        column,
        detail: String(read.scale),
      });
    }
    for (const { read } of ranked.filter((one) => !kept.includes(one))) {
      findings.push({
        code: "several-columns",
        severity: "warning",
        j: read.j,
        found: read.heading,
        column,
        detail: first.read.heading,
      });
    }
    if (column === "hoursWorked" && fold(first.read.heading).includes("cumul")) {
      findings.push({
        code: "cumulated-heading",
        severity: "warning",
        j: first.read.j,
        found: first.read.heading,
        column,
      });
    }
    if (column === "amount" && /\bmax/.test(fold(first.read.heading))) {
      findings.push({
        code: "maximum-amount",
        severity: "information",
        j: first.read.j,
        found: first.read.heading,
        column,
      });
    }
  }
  return { columns, findings };
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

const PERSONAL =
  /^(nom|prenom|nom prenom|nom et prenom|prenom nom|nom du beneficiaire|nom beneficiaire|nom naissance|nom usage|date naissance|ne|nee|nir|nss|adresse|telephone|tel|email|mail|courriel)$|naissance|securite social|\bnir\b|\bprenom\b/;

/** Names, dates of birth, social-security numbers: not needed, not read, said so. */
const isPersonal = (heading: string): boolean => PERSONAL.test(headingKey(heading));

/** Of several columns that a heading may be, the one whose kind of cell reads most of what stands under it. */
function byContent(
  grid: Grid,
  layout: Layout,
  j: number,
  matches: readonly HeadingMatch[],
  specs: Readonly<Record<string, ColumnSpec>>,
): HeadingMatch | undefined {
  const shares = matches.map((match) => {
    const spec = specs[match.column];
    return { match, share: spec === undefined ? 0 : readableShare(grid, layout, j, spec, match.yes) };
  });
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return shares.filter(({ share }) => share === best.share).length > 1 ? preferred(matches) : best.match;
}

/** Without cells to decide, the first of the headings' table, when one of them has the heading as its own title. */
function preferred(matches: readonly HeadingMatch[]): HeadingMatch | undefined {
  const ranked = [...matches].sort((one, other) => one.rank - other.rank);
  return ranked[0]?.rank === 0 && ranked[1]?.rank !== 0 ? ranked[0] : undefined;
}

/** Fewer cells than this prove nothing of a heading. */
const ENOUGH = 3;

/**
 * A heading that other columns of other registers may have ("Statut", "Nature"), above cells of which none is a word of the
 * list: another column. The register's own title is believed whatever stands under it.
 */
function readsNothing(
  grid: Grid,
  layout: Layout,
  j: number,
  match: HeadingMatch,
  spec: ColumnSpec | undefined,
): boolean {
  if (spec === undefined || match.rank === 0 || (match.exact && spec.store !== "options")) return false;
  const kind = cellKindOf(spec, match.yes ?? spec.yes);
  let filled = 0;
  for (let i = layout.headerIndex + 1; i < layout.endIndex && filled < SAMPLE; i += 1) {
    const { state } = kind.read(grid.rows[i]?.[j] ?? null, { date1904: false, dress: grid.dressOf(i, j) });
    if (state === "value") return false;
    if (state === "unreadable") filled += 1;
  }
  return filled >= ENOUGH;
}

function readableShare(grid: Grid, layout: Layout, j: number, spec: ColumnSpec, yes: string | undefined): number {
  if (spec.store === "strings" && (spec.type === "text" || spec.type === "id")) return TEXT_SHARE;
  const kind = cellKindOf(spec, yes);
  let filled = 0;
  let read = 0;
  for (let i = layout.headerIndex + 1; i < layout.endIndex && filled < SAMPLE; i += 1) {
    const reading = kind.read(grid.rows[i]?.[j] ?? null, { date1904: false, dress: grid.dressOf(i, j) });
    if (reading.state === "blank") continue;
    filled += 1;
    if (reading.state === "value") read += 1;
  }
  return filled === 0 ? TEXT_SHARE : read / filled;
}
