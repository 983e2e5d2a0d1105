/**
 * Which cells of a row hold a dressed number or the result of a formula: `column * 8 + code`, by rising column. The rows of a
 * register look alike, so they share a few of these.
 */
export type Pattern = readonly number[];

export interface Patterns {
  /** A number of the current row is dressed, or a cell of it is calculated. */
  readonly mark: (column: number, code: number) => void;
  /** A cell of the current row is about to be replaced. */
  readonly forget: (column: number) => void;
  /** Ends the row and gives its pattern. */
  readonly close: () => Pattern;
}

const NONE: Pattern = [];

export const newPatterns = (): Patterns => {
  const known = new Map<string, Pattern>();
  let latest: Pattern = NONE;
  let marks: number[] = [];
  let count = 0;
  return {
    mark: (column, code) => {
      marks[count++] = column * 8 + code;
    },
    forget: (column) => {
      marks = marks.slice(0, count).filter((mark) => mark >> 3 !== column);
      count = marks.length;
    },
    close: () => {
      if (count === 0) return NONE;
      if (!same(marks, count, latest)) {
        const pattern = marks.slice(0, count).sort((a, b) => a - b);
        const key = pattern.join();
        latest = known.get(key) ?? pattern;
        known.set(key, latest);
      }
      count = 0;
      return latest;
    },
  };
};

/** The code at a column, 0 for none. */
export const codeAt = (pattern: Pattern, column: number): number => {
  let low = 0;
  let high = pattern.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pattern[middle] as number) >> 3 < column) low = middle + 1;
    else high = middle;
  }
  const mark = pattern[low];
  return mark !== undefined && mark >> 3 === column ? mark & 7 : 0;
};

/** The pattern of two rows of the same number, where the cells of `later` win. */
export const overlaid = (earlier: Pattern, later: Pattern, won: (column: number) => boolean): Pattern =>
  [...earlier.filter((mark) => !won(mark >> 3)), ...later].sort((a, b) => a - b);

const same = (marks: readonly number[], count: number, pattern: Pattern): boolean => {
  if (pattern.length !== count) return false;
  for (let i = 0; i < count; i++) if (marks[i] !== pattern[i]) return false;
  return true;
};
