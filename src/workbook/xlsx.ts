import type { FileFault, Result, Workbook, WorkbookDraft } from "./port";
import { newBudget } from "./xlsx/inflate";
import { LIMITS, type Limits } from "./xlsx/limits";
import { isOpenDocument, limitsOfOds, readOpenDocument } from "./xlsx/ods";
import { newPace, type PaceOptions } from "./xlsx/pace";
import { Refusal } from "./xlsx/refusal";
import { whatIs } from "./xlsx/sniff";
import { readOpenXml } from "./xlsx/workbook";
import { writeOpenXml } from "./xlsx/write-workbook";
import { directoryOf } from "./xlsx/zip";

export interface ReadOptions extends PaceOptions {
  /** Budgets other than the usual ones; see `Limits`. */
  readonly limits?: Partial<Limits>;
}

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
    const pace = newPace(options);
    const workbook = isOpenDocument(directory)
      ? await readOpenDocument({ file: bytes, budget: newBudget(limitsOfOds(limits)), pace }, directory, file)
      : await readOpenXml({ file: bytes, budget: newBudget(limits), pace }, directory, file);
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
 * Writes a workbook as the bytes of an .xlsx file. The same draft gives the same bytes, whatever the day and the machine.
 * Texts stay texts; what XML or Excel cannot hold is escaped or cut.
 *
 * @throws Error on a draft that Excel would "repair": sheet names too long, forbidden or repeated, no visible sheet, a table
 * without distinct headings, a colour that is not "#RRGGBB".
 */
export const writeWorkbook = (draft: WorkbookDraft): Promise<Uint8Array> => writeOpenXml(draft);
