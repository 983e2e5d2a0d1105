import type { Area } from "../port";
import { OfficeRefusal } from "./fault";
import { areaOf, BOUNDS } from "./outline";

/** A run of rows of one sheet to be read; rows 1-based, columns 0-based, as in `Area`. */
export type Span = Area;

/** Above this many cells a used range is looked at more closely: one stray cell far away makes it immense. */
const SUSPECT_CELLS = 5_000_000;
/** Above this many cells in all, reading would take minutes and gigabytes. */
const MOST_CELLS = 30_000_000;
const SLABS = 16;

/**
 * The parts of a used range worth reading. An ordinary used range is given back as it is, without a round trip; a
 * suspect one is cut into slabs of rows, each asked for its own used range, until the cuts no longer save anything.
 */
export async function spansOf(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Area): Promise<Span[]> {
  let settled: Span[] = [];
  let suspects: Span[] = [];
  sort([used]);
  while (suspects.length > 0) {
    const asked = suspects.map((span) => ({
      span,
      parts: slabsOf(span).map((slab) => rangeAt(sheet, slab).getUsedRangeOrNullObject(true).load(BOUNDS)),
    }));
    await context.sync();
    suspects = [];
    for (const { span, parts } of asked) {
      const found = parts.filter((part) => !part.isNullObject).map(areaOf);
      if (cellsOf(...found) > cellsOf(span) / 2) settled = settled.concat(found);
      else sort(found);
    }
  }
  if (cellsOf(...settled) > MOST_CELLS)
    throw new OfficeRefusal({ code: "too-large", detail: `${String(cellsOf(...settled))} cells in one sheet` });
  return settled.sort((a, b) => a.top - b.top);

  function sort(spans: readonly Span[]): void {
    for (const span of spans) (cellsOf(span) > SUSPECT_CELLS && span.bottom > span.top ? suspects : settled).push(span);
  }
}

/** The range of an area. */
export const rangeAt = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top - 1, left, bottom - top + 1, right - left + 1);

export const cellsOf = (...areas: readonly Area[]): number =>
  areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);

function slabsOf(span: Span): Span[] {
  const height = Math.ceil((span.bottom - span.top + 1) / SLABS);
  const count = Math.ceil((span.bottom - span.top + 1) / height);
  return Array.from({ length: count }, (_, index) => {
    const top = span.top + index * height;
    return { ...span, top, bottom: Math.min(span.bottom, top + height - 1) };
  });
}
