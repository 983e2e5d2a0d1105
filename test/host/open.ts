/** Opens a workbook in the simulated host: `Excel`, `Office` and `CustomFunctions` exist until `close()`. */
import { answer, type References } from "./answer";
import { addressOf, type Box, boxOf, overlap } from "./box";
import { type Bridge, type BridgeResult, loadClient, MESSAGE, type MessageHandler, OFFICE_ERROR } from "./client";
import { WAITS_FOR_CELL_EDIT } from "./client";
import { officeGlobals, type OfficeStub } from "./globals";
import type { Model } from "./model";
import { workbook as workbookObject } from "./objects/workbook";
import { worksheet } from "./objects/worksheet";
import type { HostSheet, HostTable, HostWorkbook } from "./workbook";
import type { Action, RequestBody } from "./wire";

export interface HostOptions {
  /** Highest ExcelApi set that the host supports; 1.20 when not said. */
  readonly excelApi?: string;
  /** Highest CustomFunctionsRuntime set; 1.5 when not said. LTSC versions have 1.3. */
  readonly customFunctions?: string;
  /** Largest request or answer, in characters of JSON; 5 MB as on the web. */
  readonly payloadLimit?: number;
  /** Whether a request may wait for the end of cell editing. */
  readonly canWaitForCellEdit?: boolean;
  /** Results of formulas; "#NAME?" when not given, since the host computes nothing. */
  readonly calculate?: Model["calculate"];
  readonly language?: string;
  /** Settings that an add-in has saved in the workbook before. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Host {
  /** What carries requests and events: for a client that runs elsewhere, as in a page. */
  readonly bridge: Bridge;
  readonly Excel: unknown;
  readonly Office: OfficeStub;
  readonly workbook: HostWorkbook;
  /** Requests received, without those that only release references. */
  readonly roundTrips: () => number;
  /** Size of the largest answer so far, in characters of JSON. */
  readonly largestAnswer: () => number;
  /** The user begins to type in a cell, and leaves it. */
  readonly enterCellEdit: () => void;
  readonly leaveCellEdit: () => void;
  /** Called before each request with its number from 1: a place to break things half way. */
  beforeRequest: ((number: number, body: RequestBody) => void) | null;
  /** Cells have changed: by this user, or by a co-author. The data itself is for the test to change. */
  readonly fireChanged: (change: { sheet: HostSheet; address: string; by?: "user" | "co-author" }) => void;
  readonly fireCalculated: (sheet: HostSheet) => void;
  /** The user adds a sheet or a table, or deletes one. */
  readonly add: (what: { sheet: HostSheet; table?: HostTable }) => void;
  readonly remove: (what: { sheet: HostSheet; table?: HostTable }) => void;
  /** Events that the client listens to at this moment, as it registered them. */
  readonly registrations: () => number;
  /** Bytes of all the answers so far, in characters of JSON. */
  readonly answered: () => number;
  /** The user selects cells ("B2:B5", or several areas: "B2:B5,D7"), in a sheet that comes in view if it was not. */
  readonly select: (sheet: HostSheet, address: string) => void;
  /** Any other event, by its number in the client's source. */
  readonly fire: (eventType: number, targetId: string, args: Readonly<Record<string, unknown>>) => void;
  /** Takes the globals away; throws what the host was asked and did not know. */
  readonly close: () => void;
}

const EVENT = {
  worksheetChanged: 10,
  activated: 11,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  calculated: 16,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
const WORKBOOK_TARGET = "Workbook";
const GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

export function openHost(workbook: HostWorkbook, options: HostOptions = {}): Host {
  const { payloadLimit = 5 * 1024 * 1024, canWaitForCellEdit = true } = options;
  const references: References = new Map();
  const handlers: MessageHandler[] = [];
  const gaps: unknown[] = [];
  const written: { sheet: HostSheet; box: Box }[] = [];
  const moves: { sheet: HostSheet; box: Box }[] = [];
  let [requests, largest, answered, registrations, editing, closed] = [0, 0, 0, 0, false, false];
  const waiting: (() => void)[] = [];

  const model: Model = {
    workbook,
    worksheet: (sheet) => worksheet({ model, sheet }),
    wrote: (sheet, box) => void written.push({ sheet, box }),
    moved: (sheet, box) => void moves.push({ sheet, box }),
    calculate: options.calculate ?? (() => "#NAME?"),
  };
  const root = workbookObject(model);

  const serve = (text: string): BridgeResult => {
    if (text.length > payloadLimit) return failure(OFFICE_ERROR.requestTooLarge, "The request is too large.");
    const body = JSON.parse(text) as RequestBody;
    if (!body.Actions.every(isHousekeeping)) {
      requests++;
      host.beforeRequest?.(requests, body);
    }
    const reply = JSON.stringify(answer(body, root, references));
    answered += reply.length;
    for (const { Name } of body.Actions)
      if (/^_Register\w+Event/.test(Name)) registrations++;
      else if (/^_Unregister\w+Event/.test(Name)) registrations--;
    largest = Math.max(largest, reply.length);
    if (reply.length > payloadLimit) return failure(OFFICE_ERROR.responseTooLarge, "The answer is too large.");
    return { status: "succeeded", value: { data: [200, [], reply] } };
  };

  const bridge: Bridge = {
    executeRichApiRequestAsync: (message, done) => {
      const flags = Number(message[MESSAGE.flags]);
      const run = (): void => {
        // The client releases its references after the fact, unawaited.
        if (closed) return;
        if (editing && (flags & WAITS_FOR_CELL_EDIT) !== 0) return void waiting.push(run);
        let result: BridgeResult;
        try {
          result = editing ? failure(OFFICE_ERROR.cellEditMode, "") : serve(String(message[MESSAGE.body]));
        } catch (error) {
          gaps.push(error);
          result = failure(-1, error instanceof Error ? error.message : String(error));
        }
        done(result);
        for (const { sheet, box } of written.splice(0)) changed(sheet, box, "Local", "ThisLocalAddin");
        for (const { sheet, box } of moves.splice(0)) {
          const address = addressOf(sheet.name, box).replace(/^.*!/, "");
          fire(EVENT.selectionChanged, WORKBOOK_TARGET, { address, worksheetId: sheet.id });
        }
      };
      setTimeout(run, 0);
    },
    richApiMessageManager: { register: (handler) => Promise.resolve(void handlers.push(handler)) },
  };

  const fire = (messageType: number, targetId: string, args: Readonly<Record<string, unknown>>): void => {
    const isRemoteOverride = args["source"] === "Remote";
    const entry = {
      messageCategory: 65536,
      messageType,
      targetId,
      message: JSON.stringify(args),
      isRemoteOverride,
    } as const;
    for (const handler of handlers) handler({ entries: [entry] });
  };

  const changed = (sheet: HostSheet, box: Box, source: "Local" | "Remote", triggerSource: string): void => {
    const address = addressOf(sheet.name, box).replace(/^.*!/, "");
    const args = { address, changeType: "RangeEdited", source, triggerSource, worksheetId: sheet.id };
    for (const target of [sheet.id, WORKBOOK_TARGET]) fire(EVENT.worksheetChanged, target, args);
    for (const { id } of sheet.tables.filter((table) => overlap(table.box, box)))
      for (const target of [id, WORKBOOK_TARGET]) fire(EVENT.tableChanged, target, { ...args, tableId: id });
  };

  const restructured = (how: "Added" | "Deleted", sheet: HostSheet, table: HostTable | undefined): void => {
    const args = { source: "Local", worksheetId: sheet.id };
    if (table) fire(EVENT[`table${how}`], WORKBOOK_TARGET, { ...args, tableId: table.id, tableName: table.name });
    else fire(EVENT[`worksheet${how}`], WORKBOOK_TARGET, args);
  };

  const isSetSupported = (name: string, version = "1.1"): boolean => {
    if (name === "ExcelApi") return compareVersions(version, options.excelApi ?? "1.20") <= 0;
    if (name === "CustomFunctionsRuntime") return compareVersions(version, options.customFunctions ?? "1.5") <= 0;
    if (name === "DelayForCellEdit") return canWaitForCellEdit;
    return ["SharedRuntime", "RichApiRuntime"].includes(name);
  };

  const client = loadClient(bridge, isSetSupported);
  const { Office, CustomFunctions, stub } = officeGlobals(client, isSetSupported, options);
  const { Excel, OfficeExtension } = client;
  const installed = { Excel, Office, OfficeExtension, CustomFunctions };
  const taken = GLOBALS.find((name) => name in globalThis);
  if (taken) throw new Error(`Another host is open (global ${taken}): close it first.`);
  Object.assign(globalThis, installed);

  const host: Host = {
    bridge,
    Excel,
    Office: stub,
    workbook,
    roundTrips: () => requests,
    largestAnswer: () => largest,
    enterCellEdit: () => void (editing = true),
    leaveCellEdit: () => {
      editing = false;
      for (const run of waiting.splice(0)) run();
    },
    beforeRequest: null,
    fireChanged: ({ sheet, address, by = "user" }) => {
      changed(sheet, boxOf(address), by === "user" ? "Local" : "Remote", "Unknown");
    },
    fireCalculated: (sheet) => {
      for (const target of [sheet.id, WORKBOOK_TARGET]) fire(EVENT.calculated, target, { worksheetId: sheet.id });
    },
    add: ({ sheet, table }) => {
      if (!workbook.sheets.includes(sheet)) workbook.sheets.push(sheet);
      if (table) sheet.tables.push(table);
      restructured("Added", sheet, table);
    },
    remove: ({ sheet, table }) => {
      if (table) sheet.tables.splice(sheet.tables.indexOf(table), 1);
      else workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      restructured("Deleted", sheet, table);
    },
    registrations: () => registrations,
    answered: () => answered,
    select: (sheet, address) => {
      const isInView = workbook.active === sheet.id;
      workbook.active = sheet.id;
      const [first, ...others] = address.split(",").map(boxOf);
      if (first) workbook.selected.set(sheet.id, first);
      workbook.alsoSelected.set(sheet.id, others);
      if (!isInView) fire(EVENT.activated, WORKBOOK_TARGET, { worksheetId: sheet.id });
      fire(EVENT.selectionChanged, WORKBOOK_TARGET, { address, worksheetId: sheet.id });
    },
    fire,
    close: () => {
      closed = true;
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
      if (gaps.length > 0) throw gaps[0];
    },
  };
  return host;
}

const failure = (code: number, message: string): BridgeResult => ({ status: "failed", error: { code, message } });

const isHousekeeping = (action: Action): boolean => action.Name === "_RemoveReference" || action.ActionType === 1;

function compareVersions(a: string, b: string): number {
  const [x = [], y = []] = [a, b].map((version) => version.split(".").map(Number));
  return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0);
}
