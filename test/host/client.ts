/** Loads Microsoft's own Excel client, unmodified, so that it judges what the add-in asks. */
import { readFileSync } from "node:fs";

/** The part of Office that carries requests to the host and messages back. */
export interface Bridge {
  executeRichApiRequestAsync: (message: readonly unknown[], done: (result: BridgeResult) => void) => void;
  richApiMessageManager: { register: (handler: MessageHandler) => Promise<void> };
}

export type BridgeResult =
  | { readonly status: "succeeded"; readonly value: { readonly data: readonly [number, readonly string[], string] } }
  | { readonly status: "failed"; readonly error: { readonly code: number; readonly message: string } };

export type MessageHandler = (message: { readonly entries: readonly MessageEntry[] }) => unknown;

export interface MessageEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

/** Places of the fields in the array by which the client sends a request. */
export const MESSAGE = { body: 4, flags: 6 } as const;

/** Error numbers of Office that the client turns into its own codes. */
export const OFFICE_ERROR = { cellEditMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** Flag of a request that agrees to wait for the end of cell editing. */
export const WAITS_FOR_CELL_EDIT = 64;

export interface Client {
  readonly Excel: unknown;
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  readonly CustomFunctions: { readonly Error: unknown; readonly ErrorCode: unknown };
}

const FILE = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
let source: string | null = null;

/**
 * A fresh client, with no memory of an earlier test (about 50 ms).
 * It is evaluated in the test's own realm, since it compares prototypes; the `with` gives it a window of its own.
 */
export function loadClient(bridge: Bridge, isSetSupported: (name: string, version?: string) => boolean): Client {
  source ??= readFileSync(FILE, "utf8");
  const window: Record<string, unknown> = {
    Excel: undefined,
    OfficeExtension: undefined,
    CustomFunctions: undefined,
    Microsoft: undefined,
    OSF: { DDA: { RichApi: bridge } },
    Office: { context: { requirements: { isSetSupported } } },
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { getElementsByTagName: () => [], createElement: () => ({}), head: { appendChild: () => undefined } },
  };
  window["window"] = window;
  window["self"] = window;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a file of an installed package
  const evaluate = new Function("window", `with (window) {${source}\n}`) as (this: unknown, window: unknown) => void;
  evaluate.call(window, window);
  // The client replaces `Office` with its own, which asks a real host for the sets it supports.
  window["Office"] = { context: { requirements: { isSetSupported } } };
  const client = window as unknown as Client;
  // The client knows the set of each member, and leaves the check to the host: here, it makes it itself.
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return client;
}
