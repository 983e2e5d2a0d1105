/** The same questions as formulas of LibreOffice Calc: the file loaded, everything calculated again by force. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fileOf } from "../file";
import type { Answered } from "./elsewhere";
import { formulaOf } from "./formula";
import type { Asked } from "./questions";

const ROUNDS = 3;

/** Null where there is no LibreOffice. */
export function inLibreOffice({ plain, questions }: Asked): Answered | null {
  const folder = mkdtempSync(join(tmpdir(), "spaser-bench-"));
  try {
    const file = join(folder, "contracts.xlsx");
    const said = join(folder, "said.txt");
    writeFileSync(file, fileOf({ name: "Data", grid: gridOf(plain.columns, plain.rows) }));
    const formulas = questions.map((question) => formulaOf(question, plain, { sheet: "$Data.", separator: ";" }));
    const profile = join(folder, "profile");
    const office = (...words: readonly string[]): void => {
      const at = `-env:UserInstallation=${pathToFileURL(profile).href}`;
      spawnSync("soffice", [at, "--headless", "--norestore", ...words], { timeout: 600_000 });
    };
    // A profile is made at the first start, over what it may hold.
    office("--terminate_after_init");
    writeMacro(profile, macro(pathToFileURL(file).href, said, formulas));
    office("macro:///Standard.Bench.Main");
    const [ms = Number.NaN, ...answers] = readFileSync(said, "utf8").trim().split("\n").map(Number);
    return { ms, answers };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const gridOf = (columns: Asked["plain"]["columns"], rows: Asked["plain"]["rows"]) => ({
  rows: [columns, ...rows],
  rowNumbers: Int32Array.from({ length: rows.length + 1 }, (_, row) => row + 1),
  firstColumn: 0,
  dressOf: () => undefined,
});

/** Writes the median of milliseconds, then the answers, a line each. */
const macro = (file: string, said: string, formulas: readonly string[]): string => `
Sub Main
  Dim none()
  Dim times(${String(ROUNDS - 1)}) As Double
  document = StarDesktop.loadComponentFromURL("${file}", "_blank", 0, none())
  document.Sheets.insertNewByName("Questions", 1)
  sheet = document.Sheets.getByName("Questions")
  document.addActionLock()
${formulas.map((formula, row) => `  sheet.getCellByPosition(0, ${String(row)}).Formula = "${formula.replaceAll('"', '""')}"`).join("\n")}
  document.removeActionLock()
  document.calculateAll()
  For round = 0 To ${String(ROUNDS - 1)}
    start = GetSystemTicks()
    document.calculateAll()
    times(round) = GetSystemTicks() - start
  Next
  Open "${said}" For Output As #1
  Print #1, median(times)
  For row = 0 To ${String(formulas.length - 1)}
    Print #1, Str(sheet.getCellByPosition(0, row).Value)
  Next
  Close #1
  document.close(True)
  StarDesktop.terminate()
End Sub

Function median(times)
  ordered = times
  For one = 0 To UBound(ordered) - 1
    For other = one + 1 To UBound(ordered)
      If ordered(other) < ordered(one) Then
        held = ordered(one)
        ordered(one) = ordered(other)
        ordered(other) = held
      End If
    Next
  Next
  median = ordered(UBound(ordered) \\ 2)
End Function
`;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARY = "http://openoffice.org/2000/library";
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Puts one macro in a profile. */
function writeMacro(profile: string, code: string): void {
  const folder = join(profile, "user/basic/Standard");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "script.xlb"),
    `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n<library:library xmlns:library="${LIBRARY}" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Bench"/></library:library>`,
  );
  writeFileSync(
    join(folder, "Bench.xba"),
    `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${escaped(code)}</script:module>`,
  );
}
