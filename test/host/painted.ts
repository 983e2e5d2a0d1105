/** What cells were given, whatever the order and the size of the brushes: regions that two workbooks can be compared by. */
import { type Box, overlap, WHOLE_SHEET } from "./box";
import { type HostSheet, strokesByKey } from "./workbook";

/** Cells that were given the same value. */
export interface Painted {
  readonly box: Box;
  readonly value: unknown;
}

/** What a cell has when nothing was set: not told apart from having been given it. */
const DEFAULTS: Readonly<Record<string, unknown>> = { NumberFormat: "General", "Format.Protection.Locked": true };

/**
 * The values set under a key, as rectangles that do not overlap, from top to bottom; the same for the same cells however
 * they were painted. Cells that were cleared, or given what they had, are left out.
 */
export function paintedIn(sheet: HostSheet, key: string, within: Box = WHOLE_SHEET): Painted[] {
  const strokes = (strokesByKey(sheet).get(key)?.all ?? []).filter(({ box }) => overlap(box, within));
  const clip = ({ top, left, bottom, right }: Box): Box => ({
    top: Math.max(top, within.top),
    left: Math.max(left, within.left),
    bottom: Math.min(bottom, within.bottom),
    right: Math.min(right, within.right),
  });
  const boxes = strokes.map(({ box }) => clip(box));
  const rows = cutsOf(boxes.flatMap(({ top, bottom }) => [top, bottom + 1]));
  const columns = cutsOf(boxes.flatMap(({ left, right }) => [left, right + 1]));
  const [rowAt, columnAt] = [placesOf(rows), placesOf(columns)];
  const codes = new Map<string, number>([["", 0]]);
  const values: unknown[] = [undefined];
  const width = columns.length;
  const matrix = new Uint32Array(rows.length * width);
  strokes.forEach(({ value }, nth) => {
    const box = boxes[nth];
    if (box === undefined) return;
    const text = isDefault(key, value) ? "" : JSON.stringify(value);
    const code = codes.get(text) ?? values.push(value) - 1;
    codes.set(text, code);
    const [from, to] = [columnAt.get(box.left) ?? 0, columnAt.get(box.right + 1) ?? 0];
    for (let row = rowAt.get(box.top) ?? 0; row < (rowAt.get(box.bottom + 1) ?? 0); row++)
      matrix.fill(code, row * width + from, row * width + to);
  });
  return rectangles(matrix, rows, columns).map(({ box, code }) => ({ box, value: values[code] }));
}

const isDefault = (key: string, value: unknown): boolean =>
  value === null || value === undefined || value === "" || value === DEFAULTS[key];

const cutsOf = (edges: readonly number[]): readonly number[] => [...new Set(edges)].sort((one, other) => one - other);

const placesOf = (cuts: readonly number[]): ReadonlyMap<number, number> =>
  new Map(cuts.map((edge, nth) => [edge, nth]));

/** Runs along each row, joined with the same run of the row above. */
function rectangles(
  matrix: Uint32Array,
  rows: readonly number[],
  columns: readonly number[],
): readonly { readonly box: Box; readonly code: number }[] {
  const done: { box: Box; code: number }[] = [];
  let open = new Map<string, { box: Box; code: number }>();
  for (let i = 0; i + 1 < rows.length; i++) {
    const [top = 0, next = 0] = [rows[i], rows[i + 1]];
    const current: typeof open = new Map();
    for (let from = 0; from < columns.length;) {
      const code = matrix[i * columns.length + from] ?? 0;
      let to = from + 1;
      while (to < columns.length && matrix[i * columns.length + to] === code) to++;
      if (code !== 0) {
        const [left = 0, end = 0] = [columns[from], columns[to]];
        const key = `${String(code)} ${String(left)} ${String(end)}`;
        const above = open.get(key);
        const box = { top: above?.box.top ?? top, left, bottom: next - 1, right: end - 1 };
        open.delete(key);
        current.set(key, { box, code });
      }
      from = to;
    }
    done.push(...open.values());
    open = current;
  }
  done.push(...open.values());
  return done.sort(({ box: a }, { box: b }) => a.top - b.top || a.left - b.left);
}
