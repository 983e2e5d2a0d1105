/** `Office` and `CustomFunctions` as an add-in finds them, as far as this project uses them. */
import type { Client } from "./client";
import { HostGap } from "./wire";

export interface OfficeStub {
  /** Functions associated with the ribbon's buttons. */
  readonly actions: ReadonlyMap<string, (event: { completed: () => void }) => unknown>;
  /** Custom functions, by the id of functions.json. */
  readonly functions: ReadonlyMap<string, (...args: never[]) => unknown>;
  /** "None" or "Load", as last set by the add-in. */
  startupBehavior: string;
  /** How many times it was set. */
  startupWrites: number;
  /** Settings that the add-in keeps in the workbook. */
  readonly settings: Map<string, unknown>;
  taskpane: "shown" | "hidden";
}

export interface Globals {
  readonly Office: unknown;
  readonly CustomFunctions: unknown;
  readonly stub: OfficeStub;
}

export function officeGlobals(
  client: Client,
  isSetSupported: (name: string, version?: string) => boolean,
  { language = "fr-FR", settings = {} }: { language?: string; settings?: Readonly<Record<string, unknown>> },
): Globals {
  const actions = new Map<string, (event: { completed: () => void }) => unknown>();
  const functions = new Map<string, (...args: never[]) => unknown>();
  const stub: OfficeStub = {
    actions,
    functions,
    startupBehavior: "None",
    startupWrites: 0,
    settings: new Map(Object.entries(settings)),
    taskpane: "hidden",
  };
  const Office = loud("Office", {
    onReady: (ready?: (info: unknown) => unknown) => {
      const info = { host: "Excel", platform: "OfficeOnline" };
      return Promise.resolve(ready?.(info)).then(() => info);
    },
    HostType: { Excel: "Excel" },
    StartupBehavior: { none: "None", load: "Load" },
    context: loud("Office.context", {
      requirements: { isSetSupported },
      displayLanguage: language,
      contentLanguage: language,
      platform: "OfficeOnline",
      document: loud("Office.context.document", { settings: settingsIn(stub.settings) }),
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
    }),
    actions: loud("Office.actions", {
      associate: (name: string, action: (event: { completed: () => void }) => unknown) =>
        void actions.set(name, action),
    }),
    addin: loud("Office.addin", {
      showAsTaskpane: () => Promise.resolve(void (stub.taskpane = "shown")),
      hide: () => Promise.resolve(void (stub.taskpane = "hidden")),
      setStartupBehavior: (behavior: string) => {
        stub.startupBehavior = behavior;
        stub.startupWrites++;
        return Promise.resolve();
      },
      getStartupBehavior: () => Promise.resolve(stub.startupBehavior),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    }),
  });
  const CustomFunctions = loud("CustomFunctions", {
    Error: client.CustomFunctions.Error,
    ErrorCode: client.CustomFunctions.ErrorCode,
    associate: (
      id: string | Readonly<Record<string, (...args: never[]) => unknown>>,
      implementation?: (...args: never[]) => unknown,
    ) => {
      if (typeof id !== "string") for (const [key, value] of Object.entries(id)) functions.set(key, value);
      else if (implementation) functions.set(id, implementation);
    },
  });
  return { Office, CustomFunctions, stub };
}

/** What is set counts at once, and is in the workbook once it was saved. */
function settingsIn(saved: Map<string, unknown>): object {
  const current = new Map(saved);
  return loud("Office.context.document.settings", {
    get: (name: string) => current.get(name) ?? null,
    set: (name: string, value: unknown) => void current.set(name, value),
    remove: (name: string) => void current.delete(name),
    saveAsync: (done: (result: unknown) => void) => {
      saved.clear();
      for (const [name, value] of current) saved.set(name, value);
      setTimeout(() => {
        done({ status: "succeeded" });
      }, 0);
    },
  });
}

/** A missing member is a `HostGap`, save those that promises and test runners look for. */
function loud<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get: (target, member, receiver): unknown => {
      if (member in target || typeof member === "symbol" || ["then", "toJSON", "$$typeof"].includes(member))
        return Reflect.get(target, member, receiver);
      throw new HostGap(`${name}.${member}`);
    },
  });
}
