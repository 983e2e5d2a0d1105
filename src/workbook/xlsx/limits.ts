/** How much a file may cost before it is refused as too large. Nothing is ever allocated from a size that the file declares. */
export interface Limits {
  /** Bytes inflated in all, over every part that is read. */
  readonly inflatedBytes: number;
  /** Entries in the container. */
  readonly entries: number;
  /** A part of more than `ratioFloor` bytes may not have inflated more than so many times. Real sheets stay under 40. */
  readonly ratio: number;
  readonly ratioFloor: number;
  /** One tag, one text or one comment. */
  readonly tokenBytes: number;
  /** Elements nested in each other. */
  readonly depth: number;
  /** Attributes of one tag. */
  readonly attributes: number;
  /** Cells that hold something, over all sheets, and four for each row; 200,000 rows × 40 columns are 9 million. */
  readonly cells: number;
  /** Merged ranges of one sheet. */
  readonly merges: number;
  /** Findings kept for one kind and one sheet; the cells beyond still read as faulty. */
  readonly findings: number;
}

const MIB = 1024 * 1024;

export const LIMITS: Limits = {
  inflatedBytes: 512 * MIB,
  entries: 10_000,
  ratio: 200,
  ratioFloor: 64 * MIB,
  tokenBytes: 16 * MIB,
  depth: 256,
  attributes: 1024,
  cells: 24_000_000,
  merges: 1_000_000,
  findings: 1000,
};

/** The size of Excel's own sheet. */
export const LAST_ROW = 1_048_576;
export const COLUMNS = 16_384;
