/** The lines of the settings sheet about whole tables: which register each is, or that it is none. */
import { MATCHING_FAULTS } from "../../texts/matching";
import type { Sheet } from "../../workbook/port";
import { headerCells, type Layout, LEADING_ROWS, matchesAs } from "../layout";
import type { RegisterKind } from "../register";
import { headingsNamed } from "./chosen";
import type { TableLine } from "./lines";

/** A table of a sheet, as found and as people said. */
export interface SaidLayout {
  readonly layout: Layout;
  /** Null: someone said that it is no register. */
  readonly kind: RegisterKind | null;
  readonly said: boolean;
}

export interface SaidLayouts {
  readonly layouts: readonly SaidLayout[];
  readonly followed: ReadonlySet<TableLine>;
  /** Lines for this very sheet that no table of it follows, and why. */
  readonly refused: ReadonlyMap<TableLine, string>;
}

/**
 * @param found the tables that are recognised by themselves
 * @param lines about this sheet, or about any
 * @param wanted headings that people chose for columns of this sheet
 */
export function saidLayouts(
  sheet: Sheet,
  found: readonly Layout[],
  lines: readonly TableLine[],
  wanted: readonly string[],
): SaidLayouts {
  const followed = new Set<TableLine>();
  const refused = new Map<TableLine, string>();
  const own = [...lines].sort((one, other) => Number(one.sheet === null) - Number(other.sheet === null));
  const layouts = found.map((layout): SaidLayout => {
    const about = own.filter(({ heading }) => heading === null || headingsNamed(layout.header, heading).length > 0);
    for (const line of about) followed.add(line);
    const [line] = about;
    if (line === undefined) return { layout, kind: layout.kind, said: false };
    const { register } = line;
    return { layout: register === null ? layout : layoutAs(register, layout), kind: register, said: true };
  });
  const [line] = own;
  if (found.length === 0 && line?.sheet != null && line.register === null) followed.add(line);
  else if (found.length === 0 && line?.sheet != null && line.register !== null) {
    const layout = layoutOf(sheet, line.register, line.heading === null ? wanted : [line.heading, ...wanted]);
    if (layout === null) refused.set(line, MATCHING_FAULTS.noTable(sheet.name));
    else {
      followed.add(line);
      layouts.push({ layout, kind: line.register, said: true });
    }
  }
  for (const line of own)
    if (line.sheet !== null && !followed.has(line) && !refused.has(line))
      refused.set(
        line,
        line.heading === null
          ? MATCHING_FAULTS.noTable(sheet.name)
          : MATCHING_FAULTS.tableAbsent(line.heading, sheet.name),
      );
  return { layouts, followed, refused };
}

/** The same table as another register. */
const layoutAs = (kind: RegisterKind, layout: Layout): Layout =>
  kind === layout.kind
    ? layout
    : { ...layout, kind, matches: matchesAs(kind, layout.header), partial: false, wide: undefined };

/** The table of a sheet where none is recognised: under the row with the most headings of the register, else of texts. */
function layoutOf(sheet: Sheet, kind: RegisterKind, wanted: readonly string[]): Layout | null {
  const { rows } = sheet.grid;
  const heads = Array.from({ length: Math.min(rows.length, LEADING_ROWS) }, (_, i) =>
    (i === 0 ? [undefined] : [undefined, i - 1]).map((above) => {
      const header = headerCells(sheet, i, above);
      const matches = matchesAs(kind, header);
      const chosen = wanted.filter((heading) => headingsNamed(header, heading).length > 0).length;
      return { i, header, matches, known: matches.size + chosen };
    }),
  ).flat();
  const known = Math.max(0, ...heads.map((head) => head.known));
  const texts = Math.max(0, ...heads.map(({ header }) => header.length));
  // Rows of data may hold more texts than their header.
  const head = heads.find((one) => (known > 0 ? one.known === known : one.header.length >= texts / 2));
  if (head === undefined || texts === 0) return null;
  return {
    kind,
    header: head.header,
    matches: head.matches,
    partial: false,
    wide: undefined,
    headerIndex: head.i,
    endIndex: rows.length,
  };
}
