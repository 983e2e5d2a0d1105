/**
 * The State's public file of the Index (index-egalite-fh.xlsx, sheet "Données publiques Index Egapro"), opened from disk. Its
 * "Année" is the year of the data; an empty cell is an indicator that is not of the enterprise's size; the members of a UES stand
 * only in the list of their declarant's line.
 */
import { indexPointsCell } from "../registers/cells/number";
import { NO_CONTEXT } from "../registers/cells/reading";
import { fold } from "../registers/fold";
import type { Cell, Workbook } from "../workbook/port";
import { markOf, type PointsGiven } from "./mark";
import type { Points } from "./points";
import { BANDS, type Indicator, INDICATORS } from "./scales";
import { sirensIn } from "./sirens";

export interface PublicIndex {
  readonly year: number;
  readonly siren: string;
  readonly members: readonly string[];
  readonly points: PointsGiven;
  /** As published; null when the cell is empty. */
  readonly published: Points | null;
  /** The mark that stands: an NC whose points are all there is worked out again (the export writes NC for a real 0). */
  readonly mark: Points | null;
  readonly isWorkedOut: boolean;
}

const HEADINGS = {
  year: "Année",
  siren: "SIREN",
  members: "Entreprises UES (SIREN)",
  payGap: "Note Ecart rémunération",
  rises: "Note Ecart taux d'augmentation (hors promotion)",
  promotions: "Note Ecart taux de promotion",
  risesAndPromotions: "Note Ecart taux d'augmentation",
  maternity: "Note Retour congé maternité",
  highestPays: "Note Hautes rémunérations",
  mark: "Note Index",
} as const satisfies Readonly<Record<Indicator | "year" | "siren" | "members" | "mark", string>>;
type Heading = keyof typeof HEADINGS;

/** The lines of the first sheet that has the headings of the public file; null when none has. */
export function publicIndexOf(workbook: Workbook): readonly PublicIndex[] | null {
  for (const { grid } of workbook.sheets) {
    for (const [at, row] of grid.rows.slice(0, 10).entries()) {
      const columns = columnsIn(row);
      if (columns !== null) return grid.rows.slice(at + 1).flatMap((cells) => lineOf(cells, columns) ?? []);
    }
  }
  return null;
}

function columnsIn(row: readonly (Cell | undefined)[]): Readonly<Record<Heading, number>> | null {
  const folded = row.map((cell) => (typeof cell === "string" ? fold(cell) : ""));
  const columns = Object.fromEntries(
    (Object.keys(HEADINGS) as Heading[]).map((name) => [name, folded.indexOf(fold(HEADINGS[name]))]),
  ) as Record<Heading, number>;
  return Object.values(columns).includes(-1) ? null : columns;
}

function lineOf(
  cells: readonly (Cell | undefined)[],
  columns: Readonly<Record<Heading, number>>,
): PublicIndex | undefined {
  const at = (name: Heading): Cell => cells[columns[name]] ?? null;
  const year = Number(at("year"));
  const [siren] = sirensIn(String(at("siren") ?? "").padStart(9, "0"));
  if (!Number.isInteger(year) || year < 2_000 || siren === undefined) return undefined;
  const points = Object.fromEntries(
    INDICATORS.flatMap((indicator) => {
      const said = pointsIn(at(indicator));
      return said === null ? [] : [[indicator, said]];
    }),
  ) as PointsGiven;
  const published = pointsIn(at("mark"));
  const worked = isWhole(points) ? markOf(points).mark : "NC";
  const isWorkedOut = published === "NC" && worked !== "NC";
  return {
    year,
    siren,
    members: sirensIn(String(at("members") ?? "")),
    points,
    published,
    mark: isWorkedOut ? worked : published,
    isWorkedOut,
  };
}

function pointsIn(cell: Cell): Points | null {
  const reading = indexPointsCell.read(cell, NO_CONTEXT);
  return reading.state === "value" ? reading.value : null;
}

/** Every indicator of a size is there, with points or NC. */
const isWhole = (points: PointsGiven): boolean =>
  Object.values(BANDS).some(({ indicators }) => indicators.every((indicator) => points[indicator] !== undefined));

/** The line of an enterprise and year: its own, else that of the UES it is a member of. */
export function publicLookup(lines: readonly PublicIndex[]): (siren: string, year: number) => PublicIndex | undefined {
  const own = new Map(lines.map((line) => [`${line.siren} ${String(line.year)}`, line]));
  const member = new Map(
    lines.flatMap((line) => line.members.map((siren) => [`${siren} ${String(line.year)}`, line] as const)),
  );
  return (siren, year) => own.get(`${siren} ${String(year)}`) ?? member.get(`${siren} ${String(year)}`);
}
