import type { FileFault, Result, Workbook, WorkbookDraft } from "./port";
import { type Inflater, newBudget } from "./xlsx/inflate";
import { LIMITS, type Limits } from "./xlsx/limits";
import { isOpenDocument, limitsOfOds, readOpenDocument } from "./xlsx/ods";
import { OWN_INFLATER } from "./xlsx/own-inflater";
import { newPace, type PaceOptions } from "./xlsx/pace";
import { Refusal } from "./xlsx/refusal";
import { whatIs } from "./xlsx/sniff";
import { readOpenXml } from "./xlsx/workbook";
import { writeOpenXml } from "./xlsx/write-workbook";
import { type Deflater, LEVEL } from "./xlsx/write-zip";
import { directoryOf } from "./xlsx/zip";

export interface ReadOptions extends PaceOptions {
  /** Budgets other than the usual ones; see `Limits`. */
  readonly limits?: Partial<Limits>;
  /** That of the host, where it has one that is faster than ours. */
  readonly inflater?: Inflater;
}

export interface WriteOptions {
  /** That of the host, where it has one that is faster than ours. */
  readonly deflater?: Deflater;
}

export { type Deflater, type Inflater, LEVEL, OWN_INFLATER };

/**
 * Reads the bytes of a workbook (.xlsx, .xlsm, .ods) whatever its writer, or says why they are none.
 * Bytes never make it throw or reject, and never make it spend more than its budgets; only `signal` makes it reject.
 *
 * @param file The file's name without its folder, kept as it is. What the bytes are is told by the bytes.
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<Workbook, FileFault>> => {
  try {
    const kind = whatIs(bytes);
    if (kind !== "zip") throw new Refusal(kind, null);
    const limits = { ...LIMITS, ...options.limits };
    const directory = directoryOf(bytes, limits);
    const source = { file: bytes, inflater: options.inflater ?? OWN_INFLATER, pace: newPace(options) };
    const workbook = isOpenDocument(directory)
      ? await readOpenDocument({ ...source, budget: newBudget(limitsOfOds(limits)) }, directory, file)
      : await readOpenXml({ ...source, budget: newBudget(limits) }, directory, file);
    options.onProgress?.(1);
    return { ok: true, value: workbook };
  } catch (trouble) {
    if (trouble instanceof Refusal) return { ok: false, fault: trouble.fault };
    // What the engine itself cannot hold: an array or a text too long.
    if (trouble instanceof RangeError) return { ok: false, fault: { code: "too-large", part: null } };
    throw trouble;
  }
};

/**
 * Writes a workbook as the bytes of an .xlsx file. The same draft gives the same bytes, whatever the day.
 * Texts stay texts; what XML or Excel cannot hold is escaped or cut.
 *
 * @throws Error on a draft that Excel would "repair": sheet names too long, forbidden or repeated, no visible sheet, a table
 * without distinct headings, a colour that is not "#RRGGBB".
 */
export const writeWorkbook = (draft: WorkbookDraft, options: WriteOptions = {}): Promise<Uint8Array> =>
  writeOpenXml(draft, options.deflater);
