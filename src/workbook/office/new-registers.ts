/** Empty registers as new sheets of the workbook: nobody else's sheet, table or name is touched. */
import type { SheetDraft, WorkbookDraft } from "../port";
import { forgetLists, placeForLists, type WordList, writeLists } from "./list-block";
import { MARK } from "./places";
import { freeName, renamed } from "./references";
import { plannedSheets, writeDraft, type WrittenSheet } from "./write";

export interface NewRegisters {
  readonly registers: readonly SheetDraft[];
  /** The lists that the registers refer to by name. */
  readonly lists: readonly WordList[];
  /** Names of cells of the registers themselves. */
  readonly names: NonNullable<WorkbookDraft["names"]>;
  readonly legend: string;
  /** The sheet of the settings with those lists, where the workbook has none yet. */
  readonly settings: WorkbookDraft;
  readonly isSettings: (sheet: string) => boolean;
}

export interface RegistersPlanned {
  readonly sheets: readonly WrittenSheet[];
  /** The sheet where the lists go, and whether it is made for them. */
  readonly settings: { readonly sheet: string; readonly isMade: boolean };
}

/** The names that the sheets would have. Writes nothing. */
export async function registersPlanned(context: Excel.RequestContext, draft: NewRegisters): Promise<RegistersPlanned> {
  const { known, whole } = await draftFor(context, draft);
  const sheets = await plannedSheets(context, whole, KEEP);
  const registers = sheets.slice(0, draft.registers.length);
  const made = sheets.at(-1)?.name ?? "";
  return { sheets: registers, settings: { sheet: known ?? made, isMade: known === null } };
}

const KEEP = { earlier: "keep" } as const;

/** Adds the sheets, all of them or none, and shows the first one. */
export async function addRegisters(
  context: Excel.RequestContext,
  draft: NewRegisters,
): Promise<readonly WrittenSheet[]> {
  const { known, whole } = await draftFor(context, draft);
  const lists = known === null ? draft.lists : await namedFreely(context, draft.lists);
  const block = known === null || lists.length === 0 ? null : await placeForLists(context, known, lists);
  const names = new Map(draft.lists.map(({ name }, nth) => [name.toLowerCase(), lists[nth]?.name ?? name]));
  try {
    if (block !== null) await writeLists(context, block, lists, draft.legend, MARK);
    const written = (await writeDraft(context, withNames(whole, names), KEEP)).slice(0, draft.registers.length);
    // From now on they are the buyer's own sheets: nothing of ours is ever to take their place.
    for (const { name } of written) context.workbook.worksheets.getItem(name).customProperties.getItem(MARK).delete();
    await context.sync();
    return written;
  } catch (error) {
    if (block !== null) await forgetLists(context, block, lists);
    throw error;
  }
}

/** The registers with a sheet of settings, or without where there is one already. */
async function draftFor(
  context: Excel.RequestContext,
  { registers, names, settings, isSettings }: NewRegisters,
): Promise<{ readonly known: string | null; readonly whole: WorkbookDraft }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const known = worksheets.items.find(({ name }) => isSettings(name))?.name ?? null;
  const whole: WorkbookDraft =
    known === null
      ? { sheets: [...registers, ...settings.sheets], names: [...(settings.names ?? []), ...names] }
      : { sheets: registers, names };
  return { known, whole };
}

/** The lists under names that are not taken: an earlier register may have its own "Liste_Categorie". */
async function namedFreely(context: Excel.RequestContext, lists: readonly WordList[]): Promise<readonly WordList[]> {
  const { names, tables } = context.workbook;
  names.load("items/name");
  tables.load("items/name");
  await context.sync();
  const taken = new Set([...names.items, ...tables.items].map(({ name }) => name.toLowerCase()));
  return lists.map((list) => {
    const name = freeName(list.name, taken);
    taken.add(name.toLowerCase());
    return { ...list, name };
  });
}

/** The rules of the registers, with the names that the lists were given. */
const withNames = (draft: WorkbookDraft, names: ReadonlyMap<string, string>): WorkbookDraft => ({
  ...draft,
  sheets: draft.sheets.map((sheet) => ({
    ...sheet,
    validations: (sheet.validations ?? []).map((one) =>
      one.rule.kind === "list"
        ? { ...one, rule: { kind: "list", source: renamed(one.rule.source, { sheets: NONE, names }) } }
        : one,
    ),
  })),
});

const NONE = new Map<string, string>();
