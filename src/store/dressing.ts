/** What the pane may put on the buyer's own sheets, and take back: in Excel only, and loaded when it is wanted. */
import type { EntryDraft, EntryFound, EntryRemoved } from "../workbook/office/entry";
import type { Highlight, Highlighted, Unhighlighted } from "../workbook/office/highlight";
import type { OfficeResult } from "../workbook/office/fault";
import type { NewRegisters, RegistersPlanned } from "../workbook/office/new-registers";
import type { RulesFound } from "../workbook/office/rules-found";
import type { WrittenSheet } from "../workbook/office/write";
import type { WorkbookDraft } from "../workbook/port";

export interface Dressing {
  /** What the rules of a draft would meet; writes nothing. */
  readonly findEntry: (draft: EntryDraft, mark: string) => Promise<OfficeResult<EntryFound>>;
  /** Puts the rules of a draft on their columns, with their lists, all of them or none; answers how many. */
  readonly putEntry: (draft: EntryDraft, mark: string) => Promise<OfficeResult<number>>;
  /** The rules that the workbook has, ours and others'. */
  readonly findRules: (mark: string) => Promise<OfficeResult<RulesFound>>;
  /** Takes back our rules, their lists and their names, and the sheet that was made for them. */
  readonly takeEntry: (draft: WorkbookDraft, mark: string) => Promise<OfficeResult<EntryRemoved>>;
  /** Brings cells out by conditional formats of ours, in place of those that there are. */
  readonly putHighlight: (highlights: readonly Highlight[]) => Promise<OfficeResult<Highlighted>>;
  /** Takes back our conditional formats, and nobody else's. */
  readonly takeHighlight: () => Promise<OfficeResult<Unhighlighted>>;
  /** The names that new registers would have; writes nothing. */
  readonly planRegisters: (draft: NewRegisters) => Promise<OfficeResult<RegistersPlanned>>;
  /** Adds empty registers, all of them or none. */
  readonly putRegisters: (draft: NewRegisters) => Promise<OfficeResult<readonly WrittenSheet[]>>;
}
