/** The example: the registers of a Département that does not exist, over two exercices. */
import { DEFAULT_SETTINGS } from "../../src/registers/settings";
import { settingsSheet } from "../../src/report/settings-sheet";
import type { WorkbookDraft } from "../../src/workbook/port";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { equipmentSheet, roadworksSheet, vehiclesSheet } from "./assets";
import { AUTHORITY, DEPARTMENT } from "./authority";
import { candidatesSheet } from "./candidates";
import { contracts2024, contracts2025 } from "./contract-sheets";
import { withHiddenColumns } from "./hidden-columns";
import { insertionSheet } from "./insertion";
import { authoritiesSheet, eventsSheet, sourcingSheet } from "./meetings";
import { paymentsSheet, structuresSheet } from "./payments";
import { directoratesSheet, planningSheet } from "./planning";
import type { ExampleSheet } from "./sheet";
import { targetsSheet } from "./targets";

/** The registers, in the order of their tabs. */
export function exampleSheets(): readonly ExampleSheet[] {
  return [
    contracts2025(),
    contracts2024(),
    insertionSheet(),
    paymentsSheet(),
    structuresSheet(),
    planningSheet(),
    candidatesSheet(),
    eventsSheet(),
    sourcingSheet(),
    authoritiesSheet(),
    vehiclesSheet(),
    equipmentSheet(),
    roadworksSheet(),
    directoratesSheet(),
    targetsSheet(),
  ];
}

/** The bytes of the example: the same each time. */
export async function exampleWorkbook(): Promise<Uint8Array> {
  const sheets = exampleSheets();
  const settings = settingsSheet({
    ...DEFAULT_SETTINGS,
    authority: AUTHORITY,
    exercice: 2025,
    departments: [DEPARTMENT],
  });
  const draft: WorkbookDraft = {
    title: `${AUTHORITY} (fictif), registres 2024 et 2025`,
    sheets: [...sheets.map((sheet) => sheet.draft), settings.sheet],
    names: settings.names,
  };
  const hidden = sheets.flatMap(({ hiddenColumns }, i) =>
    hiddenColumns.length === 0 ? [] : [[i + 1, hiddenColumns] as const],
  );
  return withHiddenColumns(await writeWorkbook(draft), new Map(hidden));
}
