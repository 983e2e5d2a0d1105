import type { Problem } from "../registers/facts";
import type { Workbook } from "../workbook/port";

/** What the reader of a file noticed, as problems like any other. */
export function workbookProblems(workbooks: readonly Workbook[]): readonly Problem[] {
  return workbooks.flatMap((workbook) =>
    workbook.findings.map((finding): Problem => ({
      code: "workbook-finding",
      severity: finding.code === "cell-not-calculated" || finding.code === "cell-text-missing" ? "error" : "warning",
      register: null,
      column: null,
      file: workbook.file,
      sheet: finding.sheet,
      cell: finding.cell,
      found: finding.found,
      detail: finding.code,
    })),
  );
}
