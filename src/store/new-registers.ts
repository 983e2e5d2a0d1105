/** "Créer des registres vides": new sheets of the workbook open in Excel, or a file handed to the user elsewhere. */
import { foldName } from "../registers/fold";
import { OWN_SHEETS } from "../registers/own-sheets";
import type { RegisterKind } from "../registers/register";
import { DEFAULT_SETTINGS } from "../registers/settings";
import { settingsSheet } from "../report/settings-sheet";
import { emptyRegisters, templateDraft } from "../report/template";
import { NEW_REGISTERS } from "../texts/new-registers";
import { TEMPLATE } from "../texts/template";
import type { NewRegisters, RegistersPlanned } from "../workbook/office/new-registers";
import type { Result } from "../workbook/port";
import { asItIs, dressed } from "./dressed";
import { type Source, type SourceFault, unexpected, type Written } from "./source";

function draftOf(kinds: readonly RegisterKind[]): NewRegisters {
  const { registers, lists, names: own } = emptyRegisters(kinds);
  const { sheet, names } = settingsSheet(DEFAULT_SETTINGS, lists);
  return {
    registers,
    lists,
    names: own,
    legend: TEMPLATE.listsLegend,
    settings: { sheets: [sheet], names },
    isSettings: (name) => foldName(name) === foldName(OWN_SHEETS.settings),
  };
}

/** The sheets as they would be called in the workbook open in Excel. Writes nothing, never rejects. */
export const planRegisters = (
  source: Source,
  kinds: readonly RegisterKind[],
): Promise<Result<RegistersPlanned, SourceFault>> =>
  dressed(source, (dressing) => dressing.planRegisters(draftOf(kinds)), asItIs);

/** Makes them. Never rejects. */
export async function makeRegisters(
  source: Source,
  kinds: readonly RegisterKind[],
): Promise<Result<Written, SourceFault>> {
  if (source.dressing !== undefined)
    return dressed(
      source,
      (dressing) => dressing.putRegisters(draftOf(kinds)),
      (sheets) => ({ kind: "sheets", sheets }),
    );
  try {
    return await source.write(templateDraft(kinds), NEW_REGISTERS.file);
  } catch (error) {
    return { ok: false, fault: unexpected(error) };
  }
}
