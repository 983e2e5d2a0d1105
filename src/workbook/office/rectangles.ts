import type { Area, DraftRow } from "../port";
import { areaName } from "../xlsx/address";

/**
 * The cells that share a value, as few rectangles by value: cells side by side first, then rows alike.
 * Every call to Excel costs, so a format is set once for all the cells that have it.
 *
 * @param keyOf what a cell is grouped by; undefined leaves it out
 */
export function rectanglesBy<T>(
  rows: readonly DraftRow[],
  keyOf: (cell: DraftRow["cells"][number]) => T | undefined,
): Map<T, Area[]> {
  const groups = new Map<T, Area[]>();
  // Rectangles that end at the row above, by their key and columns.
  let open = new Map<string, { key: T; area: Area }>();
  const codes = new Map<T, number>();
  rows.forEach(({ cells }, index) => {
    const row = index + 1;
    const current: typeof open = new Map();
    for (const { key, left, right } of runsOf(cells, keyOf)) {
      const code = codes.get(key) ?? codes.size;
      codes.set(key, code);
      const place = `${String(code)}:${String(left)}:${String(right)}`;
      const above = open.get(place);
      if (above) open.delete(place);
      current.set(place, { key, area: { top: above?.area.top ?? row, left, bottom: row, right } });
    }
    for (const { key, area } of open.values()) push(groups, key, area);
    open = current;
  });
  for (const { key, area } of open.values()) push(groups, key, area);
  return groups;
}

/** Addresses for `getRanges`, joined in texts that stay far from Excel's limit. */
export function addressesOf(areas: readonly Area[]): string[] {
  const texts: string[] = [];
  let text = "";
  for (const area of areas) {
    const address = areaName(area);
    if (text !== "" && text.length + address.length > 1_000) {
      texts.push(text);
      text = "";
    }
    text = text === "" ? address : `${text},${address}`;
  }
  return text === "" ? texts : [...texts, text];
}

function runsOf<T>(
  cells: DraftRow["cells"],
  keyOf: (cell: DraftRow["cells"][number]) => T | undefined,
): { key: T; left: number; right: number }[] {
  const runs: { key: T; left: number; right: number }[] = [];
  cells.forEach((cell, column) => {
    const key = keyOf(cell);
    if (key === undefined) return;
    const last = runs.at(-1);
    if (last?.key === key && last.right === column - 1) last.right = column;
    else runs.push({ key, left: column, right: column });
  });
  return runs;
}

function push<T>(groups: Map<T, Area[]>, key: T, area: Area): void {
  const areas = groups.get(key);
  if (areas) areas.push(area);
  else groups.set(key, [area]);
}
