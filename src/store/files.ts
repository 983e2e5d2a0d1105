/** Workbooks opened in a plain browser page, as the store's source; several count as one. */
import type { Workbook } from "../workbook/port";
import type { Source } from "./source";

/** The part of a browser's File that is needed. */
export interface OpenedFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** @param hand gives a written file to the user, under that name */
export const openedFiles = (files: readonly OpenedFile[], hand: (bytes: Uint8Array, file: string) => void): Source => ({
  canStop: true,
  read: async ({ onProgress, signal }) => {
    const { readWorkbook } = await xlsx();
    const workbooks: Workbook[] = [];
    for (const file of files) {
      const result = await readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name, {
        onProgress: (share) => {
          onProgress((workbooks.length + share) / files.length);
        },
        signal,
      });
      if (!result.ok) return { ok: false, fault: { kind: "file", file: file.name, fault: result.fault } };
      workbooks.push(result.value);
    }
    return { ok: true, value: workbooks };
  },
  watch: () => Promise.resolve(true),
  write: async (draft, name) => {
    const { writeWorkbook } = await xlsx();
    const file = `${name}.xlsx`;
    hand(await writeWorkbook(draft), file);
    return { ok: true, value: { kind: "file", file } };
  },
});

/** Files are for plain browser pages: Excel never loads this part. */
const xlsx = () => import(/* webpackChunkName: "xlsx" */ "../workbook/xlsx");
