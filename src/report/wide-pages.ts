/** Tables wider than a page, printed. */

/** Characters across an A4 page in landscape that can still be read, at some 75 % of their size. */
const PAGE_CHARACTERS = 170;

/** How many A4 pages in landscape columns take in width, each at a size that can be read. */
export const pagesWide = (widths: readonly number[]): number =>
  Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_CHARACTERS);
