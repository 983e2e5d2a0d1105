import { basename, resolve } from "node:path";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { CLI } from "../texts/cli";
import { fileFaultMessage } from "../texts/workbook";
import type { Workbook, WorkbookDraft } from "../workbook/port";
import { readWorkbook, writeWorkbook } from "../workbook/xlsx";
import { EXIT, Refusal } from "./command";
import { nodeDeflater, nodeInflater } from "./zlib";
import { progressBar } from "./progress";

/** Reads the workbooks named. A file that cannot be read ends the command with one sentence. */
export async function readWorkbooks(paths: readonly string[]): Promise<readonly Workbook[]> {
  const workbooks: Workbook[] = [];
  for (const path of paths) {
    const bytes = bytesOf(path);
    const bar = progressBar(CLI.reading(basename(path)));
    const read = await readWorkbook(bytes, basename(path), { onProgress: bar.show, inflater: nodeInflater });
    bar.clear();
    if (!read.ok) throw new Refusal(EXIT.unreadableFile, fileFaultMessage(basename(path), read.fault));
    workbooks.push(read.value);
  }
  return workbooks;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (trouble) {
    const code = trouble instanceof Error && "code" in trouble ? String(trouble.code) : "";
    throw new Refusal(EXIT.unreadableFile, CLI.cannotOpen(path, code));
  }
}

/** Refuses to write over a file that exists, unless told to; never over one of the inputs. */
export function checkOutput(
  path: string,
  inputs: readonly string[],
  { force, option = "--out" }: { readonly force: boolean; readonly option?: "--out" | "--json" },
): void {
  if (inputs.some((input) => samePath(input, path))) throw new Refusal(EXIT.usage, CLI.outputIsInput(path));
  if (!force && existsSync(path)) throw new Refusal(EXIT.usage, CLI.outputExists(path, option));
}

const samePath = (one: string, other: string): boolean => realOf(one) === realOf(other);

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Writes a workbook. */
export const writeDraft = async (path: string, draft: WorkbookDraft): Promise<void> => {
  writeOutput(path, await writeWorkbook(draft, { deflater: nodeDeflater }));
};

export function writeOutput(path: string, content: Uint8Array | string): void {
  try {
    writeFileSync(path, content);
  } catch (trouble) {
    const code = trouble instanceof Error && "code" in trouble ? String(trouble.code) : "";
    throw new Refusal(EXIT.usage, CLI.cannotWrite(path, code));
  }
}
