/** A consolidated workbook as LibreOffice computes it, whatever results the file says it had. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AuditWorkbook } from "../../src/report/formula/audit-workbook";
import { readWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import type { Cell, Grid, Workbook, WorkbookDraft } from "../../src/workbook/port";
import { RECALCULATION } from "../../src/texts/consolidation";

/** Without this setting LibreOffice trusts the results saved in the file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** A result that no formula gives: one that survives was not computed. */
const WRONG = 987_654.25;

const withWrongResults = (draft: WorkbookDraft): WorkbookDraft => ({
  ...draft,
  sheets: draft.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: WRONG })),
    })),
  })),
});

/** A line of "Recalcul": what LibreOffice makes of its formula and of its difference. */
export interface Computed {
  readonly figure: Cell;
  readonly gap: Cell;
}

const FIRST_ROW = 4;
const FIGURE = 5;
const GAP = 6;

/** By workbook, by line of its sheet "Recalcul". */
export async function computedByLibreOffice(
  audits: readonly AuditWorkbook[],
): Promise<readonly (readonly Computed[])[]> {
  const workbooks = await recalculated(audits.map(({ draft }) => draft));
  return audits.map(({ lines }, k) => linesOf(workbooks[k], lines.length));
}

/** The workbooks that LibreOffice saves once it has computed every formula. */
export async function recalculated(drafts: readonly WorkbookDraft[]): Promise<readonly Workbook[]> {
  const folder = mkdtempSync(join(tmpdir(), "recalculation-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const files = await Promise.all(
      drafts.map(async (draft, k) => {
        const file = join(folder, `${String(k)}.xlsx`);
        writeFileSync(file, await writeWorkbook(withWrongResults(draft)));
        return file;
      }),
    );
    const out = join(folder, "out");
    const options = [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
    ];
    execFileSync("soffice", [...options, "--outdir", out, ...files], { stdio: "ignore" });
    return await Promise.all(drafts.map((_, k) => saved(join(out, `${String(k)}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function saved(file: string): Promise<Workbook> {
  const read = await readWorkbook(new Uint8Array(readFileSync(file)), "recalcul.xlsx");
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

function linesOf(workbook: Workbook | undefined, count: number): readonly Computed[] {
  const grid = workbook?.sheets.find(({ name }) => name === RECALCULATION.sheet)?.grid;
  if (grid === undefined) throw new Error("no sheet of recalculation");
  return Array.from({ length: count }, (_, k) => ({
    figure: cellAt(grid, FIRST_ROW + k, FIGURE),
    gap: cellAt(grid, FIRST_ROW + k, GAP),
  }));
}

function cellAt(grid: Grid, row: number, column: number): Cell {
  const at = Array.from(grid.rowNumbers).indexOf(row);
  return at < 0 ? null : (grid.rows[at]?.[column - grid.firstColumn] ?? null);
}
