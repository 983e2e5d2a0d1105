import type { WorkbookDraft } from "../port";
import { OfficeRefusal } from "./fault";
import { freeName, freeSheetName, type NewNames } from "./references";

/** The property by which the add-in knows the sheets it wrote; its value is the name that the draft gave. */
export const MARK = "SPASER";

/** A sheet of an earlier report, put aside under another name until the new one stands. */
export interface Earlier {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly aside: string;
  readonly tables: readonly { readonly id: string; readonly name: string; readonly aside: string }[];
}

/** A defined name of an earlier report, that the new one takes over. */
export interface EarlierName {
  readonly name: string;
  readonly formula: string;
}

/** Where each thing of a draft goes in the open workbook. */
export interface Places {
  /** In the order of the draft: the name that the sheet will have. */
  readonly sheets: readonly string[];
  readonly newNames: NewNames;
  readonly earlier: readonly Earlier[];
  readonly earlierNames: readonly EarlierName[];
}

/**
 * Chooses the names: what the add-in wrote before gives way when `replace` is asked, what others wrote never does, and
 * no more does a sheet of ours that someone has protected since. Where the name belongs to someone else, the sheet that
 * the add-in wrote beside it gives way; a copy that a user made of a report stands under a further name, and stays.
 * One round trip, and a second when a name is taken.
 */
export async function placesFor(
  context: Excel.RequestContext,
  draft: WorkbookDraft,
  replace: boolean,
): Promise<Places> {
  const { worksheets, tables, names, protection } = context.workbook;
  protection.load("protected");
  worksheets.load("items/id,items/name,items/position");
  tables.load("items/id,items/name,items/worksheet/id");
  names.load("items/name,items/formula,items/comment");
  await context.sync();
  if (protection.protected)
    throw new OfficeRefusal({ code: "workbook-protected", detail: "the structure of the workbook is protected" });

  const wanted = new Set(draft.sheets.flatMap(({ name }) => [name.toLowerCase(), besideName(name).toLowerCase()]));
  const candidates = worksheets.items
    .filter(({ name }) => wanted.has(name.toLowerCase()))
    .map((sheet) => ({
      sheet,
      mark: sheet.customProperties.getItemOrNullObject(MARK).load("value"),
      lock: sheet.protection.load("protected"),
    }));
  if (replace && candidates.length > 0) await context.sync();
  const found = new Map(replace ? candidates.map((one) => [one.sheet.name.toLowerCase(), one]) : []);
  const ours = draft.sheets.flatMap(({ name }) => {
    const there = found.get(name.toLowerCase());
    const one = there?.mark.isNullObject === true ? found.get(besideName(name).toLowerCase()) : there;
    return one === undefined || one.mark.isNullObject || one.lock.protected ? [] : [one.sheet];
  });

  const takenSheets = new Set(
    worksheets.items.filter((sheet) => !ours.includes(sheet)).map(({ name }) => name.toLowerCase()),
  );
  const sheets = draft.sheets.map(({ name }) => claim(takenSheets, freeSheetName(name, takenSheets)));

  const giveWay = ours.map((sheet) => ({
    sheet,
    tables: tables.items.filter((table) => table.worksheet.id === sheet.id),
  }));
  const ourTables = giveWay.flatMap((one) => one.tables);
  const earlierNames = replace ? names.items.filter(({ comment }) => comment === MARK) : [];
  const wantedNames = new Set((draft.names ?? []).map(({ name }) => name.toLowerCase()));
  const takenOver = earlierNames.filter(({ name }) => wantedNames.has(name.toLowerCase()));
  const takenNames = new Set([
    ...tables.items.filter((table) => !ourTables.includes(table)).map(({ name }) => name.toLowerCase()),
    ...names.items.filter((named) => !takenOver.includes(named)).map(({ name }) => name.toLowerCase()),
  ]);
  const asked = [
    ...draft.sheets.flatMap((sheet) => (sheet.tables ?? []).map(({ name }) => name)),
    ...(draft.names ?? []).map(({ name }) => name),
  ];
  const given = asked.map((name) => claim(takenNames, freeName(name, takenNames)));

  const allSheets = new Set([...takenSheets, ...ours.map(({ name }) => name.toLowerCase())]);
  const allNames = new Set([...takenNames, ...ourTables.map(({ name }) => name.toLowerCase())]);
  return {
    sheets,
    newNames: {
      sheets: changes(
        draft.sheets.map(({ name }) => name),
        sheets,
      ),
      names: changes(asked, given),
    },
    earlier: giveWay.map(({ sheet, tables: own }) => ({
      id: sheet.id,
      name: sheet.name,
      position: sheet.position,
      aside: claim(allSheets, freeSheetName(`~${sheet.name}`, allSheets)),
      tables: own.map(({ id, name }) => ({ id, name, aside: claim(allNames, freeName(`_${name}`, allNames)) })),
    })),
    earlierNames: takenOver.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

/** Where a sheet was written whose name someone else has. */
const besideName = (name: string): string => freeSheetName(name, new Set([name.toLowerCase()]));

function claim(taken: Set<string>, name: string): string {
  taken.add(name.toLowerCase());
  return name;
}

/** Only the names that changed, by what they were. */
const changes = (before: readonly string[], after: readonly string[]): Map<string, string> =>
  new Map(
    before.flatMap((name, index) => {
      const now = after[index];
      return now === undefined || now === name ? [] : [[name.toLowerCase(), now]];
    }),
  );
