/** Rules and lists that help to fill in the buyers' own registers: looked at, put, taken back. */
import { foldName } from "../registers/fold";
import { OWN_SHEETS } from "../registers/own-sheets";
import { registersInSteps } from "../report/annual";
import { settingsSheet } from "../report/settings-sheet";
import { ENTRY, OWN_TITLE } from "../texts/entry";
import { type EntryPlan, entryPlanInSteps, type EntryTarget } from "../validation/entry/plan";
import type { EntryDraft, EntryFound } from "../workbook/office/entry";
import type { Area, Result, Workbook, WorkbookDraft } from "../workbook/port";
import { type Place, placesOf } from "./places";
import { asItIs, dressed, NOT_IN_EXCEL, officeResult } from "./dressed";
import { ALONE, type Source, type SourceFault, unexpected } from "./source";
import { CLOCK, type Timer } from "./timer";
import { inTurns } from "./turns";

/** What would be written, and what would be left alone. */
export interface EntryPreview {
  readonly draft: EntryDraft;
  readonly put: readonly EntryTarget[];
  /** Columns that have a rule of somebody else's. */
  readonly kept: readonly EntryTarget[];
  readonly unlike: EntryPlan["unlike"];
  /** Sheets that are protected. */
  readonly locked: readonly string[];
  /** Rules of ours that are there, and are replaced. */
  readonly replaced: readonly Place[];
  /** Where the lists go; null when there are none. */
  readonly lists: { readonly sheet: string; readonly cells: string | null } | null;
}

const SETTINGS: WorkbookDraft = ((): WorkbookDraft => {
  const { sheet, names } = settingsSheet();
  return { sheets: [sheet], names };
})();

/** Reads the workbook as it is now, and says what rules it could get. Never rejects. */
export async function previewEntry(source: Source, timer: Timer = CLOCK): Promise<Result<EntryPreview, SourceFault>> {
  try {
    const read = await source.read(ALONE);
    if (!read.ok) return read;
    const [workbook] = read.value;
    if (source.dressing === undefined || workbook === undefined) return NOT_IN_EXCEL;
    const { prepared } = await inTurns(registersInSteps(read.value), timer);
    const plan = await inTurns(entryPlanInSteps(prepared.facts, workbook), timer);
    const { findEntry } = await source.dressing();
    const found = await findEntry(draftOf(plan, plan.targets, workbook), OWN_TITLE);
    return officeResult(found, (value) => preview(plan, workbook, value));
  } catch (error) {
    return { ok: false, fault: unexpected(error) };
  }
}

function preview(plan: EntryPlan, workbook: Workbook, { rules, locked, lists }: EntryFound): EntryPreview {
  const others = rules.filter(({ own }) => !own);
  const open = plan.targets.filter(({ sheet }) => !locked.includes(sheet));
  const isKept = ({ sheet, validation: { area } }: EntryTarget): boolean =>
    others.some((rule) => rule.sheet === sheet && meet(rule.area, area));
  const put = open.filter((target) => !isKept(target));
  const draft = draftOf(plan, put, workbook);
  const [place] = lists === null ? [] : placesOf(lists.sheet, [lists.area]);
  return {
    draft,
    put,
    kept: open.filter(isKept),
    unlike: plan.unlike,
    locked: locked.filter((sheet) => plan.targets.some((target) => target.sheet === sheet)),
    replaced: bySheet(rules.filter(({ own }) => own)),
    lists: draft.lists.length === 0 ? null : (place ?? { sheet: OWN_SHEETS.settings, cells: null }),
  };
}

/** Only the lists and names that some column asks for. */
function draftOf(plan: EntryPlan, targets: readonly EntryTarget[], { sheets }: Workbook): EntryDraft {
  const used = new Set(targets.map(({ validation: { rule } }) => (rule.kind === "list" ? rule.source : null)));
  const settings = sheets.find(({ name }) => foldName(name) === foldName(OWN_SHEETS.settings));
  return {
    targets,
    lists: plan.lists.filter(({ name }) => used.has(name)),
    names: plan.names.filter(({ name }) => used.has(name)),
    legend: ENTRY.listsLegend,
    settings: settings === undefined ? { draft: SETTINGS } : { sheet: settings.name },
  };
}

/** Puts what was looked at; answers how many rules. Never rejects. */
export const putEntry = (source: Source, { draft }: EntryPreview): Promise<Result<number, SourceFault>> =>
  dressed(source, ({ putEntry: put }) => put(draft, OWN_TITLE), asItIs);

/** Where our rules stand at this moment. Never rejects. */
export const ownEntry = (source: Source): Promise<Result<readonly Place[], SourceFault>> =>
  dressed(
    source,
    ({ findRules }) => findRules(OWN_TITLE),
    ({ rules }) => bySheet(rules.filter(({ own }) => own)),
  );

export interface EntryTaken {
  readonly rules: readonly Place[];
  /** Where the lists stood; null when there were none. */
  readonly lists: Place | null;
  /** The sheet that had been made for the lists, and went away with them; null where there is none. */
  readonly sheet: string | null;
}

/** Takes back all that was put. Never rejects. */
export const takeEntry = (source: Source): Promise<Result<EntryTaken, SourceFault>> =>
  dressed(
    source,
    ({ takeEntry: take }) => take(SETTINGS, OWN_TITLE),
    ({ rules, lists, sheet }) => {
      const [place = null] = lists === null ? [] : placesOf(lists.sheet, [lists.area]);
      return { rules: bySheet(rules), lists: place, sheet };
    },
  );

const bySheet = (rules: readonly { readonly sheet: string; readonly area: Area }[]): readonly Place[] =>
  [...new Set(rules.map(({ sheet }) => sheet))].flatMap((sheet) =>
    placesOf(
      sheet,
      rules.filter((rule) => rule.sheet === sheet).map(({ area }) => area),
    ),
  );

const meet = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
