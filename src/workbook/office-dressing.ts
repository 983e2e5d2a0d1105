/** What the pane puts on the buyer's own sheets, and takes back: loaded when it is wanted. */
import { addEntry, type EntryDraft, type EntryFound, entryFound, type EntryRemoved, removeEntry } from "./office/entry";
import type { OfficeResult } from "./office/fault";
import { type Highlight, type Highlighted, highlight, unhighlight, type Unhighlighted } from "./office/highlight";
import { inExcel } from "./office/in-excel";
import { addRegisters, type NewRegisters, type RegistersPlanned, registersPlanned } from "./office/new-registers";
import { type RulesFound, rulesFound } from "./office/rules-found";
import type { WrittenSheet } from "./office/write";
import type { WorkbookDraft } from "./port";

/** What the rules of a draft would meet; writes nothing. */
export const findEntry = (draft: EntryDraft, mark: string): Promise<OfficeResult<EntryFound>> =>
  inExcel((context) => entryFound(context, draft, mark));

/** Puts the rules of a draft on their columns, with their lists, all of them or none; answers how many. */
export const putEntry = (draft: EntryDraft, mark: string): Promise<OfficeResult<number>> =>
  inExcel((context) => addEntry(context, draft, mark));

/** The rules that the workbook has, ours and others'. */
export const findRules = (mark: string): Promise<OfficeResult<RulesFound>> =>
  inExcel((context) => rulesFound(context, mark));

/** Takes back our rules, their lists and their names, and the sheet that was made for them. */
export const takeEntry = (draft: WorkbookDraft, mark: string): Promise<OfficeResult<EntryRemoved>> =>
  inExcel((context) => removeEntry(context, draft, mark));

/** Brings cells out by conditional formats of ours, in place of those that there are. */
export const putHighlight = (highlights: readonly Highlight[]): Promise<OfficeResult<Highlighted>> =>
  inExcel((context) => highlight(context, highlights));

/** Takes back our conditional formats, and nobody else's. */
export const takeHighlight = (): Promise<OfficeResult<Unhighlighted>> => inExcel(unhighlight);

/** The names that new registers would have; writes nothing. */
export const planRegisters = (draft: NewRegisters): Promise<OfficeResult<RegistersPlanned>> =>
  inExcel((context) => registersPlanned(context, draft));

/** Adds empty registers, all of them or none; nobody else's sheet, table or name is touched. */
export const putRegisters = (draft: NewRegisters): Promise<OfficeResult<readonly WrittenSheet[]>> =>
  inExcel((context) => addRegisters(context, draft));
