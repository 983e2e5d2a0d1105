/** The pane's page inside the simulated Excel: Microsoft's client runs in Chromium, and asks the host of `test/host`. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Host } from "../host";

/** What stands in for office.js: the client in a window of its own, and as much of `Office` as the pane uses. */
const officeScript = (): string => `(function () {
  var handlers = [];
  var RichApi = {
    executeRichApiRequestAsync: function (message, done) {
      window.askSimulatedExcel(JSON.stringify(message)).then(function (text) { done(JSON.parse(text)); });
    },
    richApiMessageManager: {
      register: function (handler) { handlers.push(handler); return Promise.resolve(); },
    },
  };
  window.hearSimulatedExcel = function (message) { handlers.forEach(function (handler) { handler(message); }); };
  var requirements = { isSetSupported: function () { return true; } };
  var own = {
    Excel: undefined, OfficeExtension: undefined, CustomFunctions: undefined, Microsoft: undefined,
    OSF: { DDA: { RichApi: RichApi } },
    Office: { context: { requirements: requirements } },
    navigator: { userAgent: "chromium" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: {
      getElementsByTagName: function () { return []; },
      createElement: function () { return {}; },
      head: { appendChild: function () {} },
    },
  };
  own.window = own;
  own.self = own;
  (function (window) { with (own) { ${readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8")}
  } }).call(own, own);
  own.Office = { context: { requirements: requirements } };
  own.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  window.Excel = own.Excel;
  window.OfficeExtension = own.OfficeExtension;
  var settings = {};
  window.Office = {
    HostType: { Excel: "Excel" },
    StartupBehavior: { none: "None", load: "Load" },
    onReady: function () { return Promise.resolve({ host: "Excel", platform: "OfficeOnline" }); },
    context: {
      requirements: requirements,
      document: {
        settings: {
          get: function (name) { return settings[name] === undefined ? null : settings[name]; },
          set: function (name, value) { settings[name] = value; },
          remove: function (name) { delete settings[name]; },
          saveAsync: function (done) { done({ status: "succeeded" }); },
        },
      },
    },
    actions: { associate: function () {} },
    addin: {
      showAsTaskpane: function () { return Promise.resolve(); },
      getStartupBehavior: function () { return Promise.resolve("Load"); },
      setStartupBehavior: function () { return Promise.resolve(); },
    },
  };
})();`;

/** Has the page find Excel, with the workbook of the host open in it, when it loads. */
export async function putInExcel(page: Page, host: Host): Promise<void> {
  const script = officeScript();
  await page.exposeFunction(
    "askSimulatedExcel",
    (text: string) =>
      new Promise<string>((resolve) => {
        host.bridge.executeRichApiRequestAsync(JSON.parse(text) as readonly unknown[], (result) => {
          resolve(JSON.stringify(result));
        });
      }),
  );
  await host.bridge.richApiMessageManager.register((message) => {
    void page.evaluate(`window.hearSimulatedExcel(${JSON.stringify(message)})`).catch(() => undefined);
  });
  await page.route("**/office/office.js", (route) =>
    route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script }),
  );
}
