import { inCell } from "../../src/functions/cell";
import { type Host, hostWorkbook, openHost } from "../host";

let host: Host;
beforeEach(() => {
  host = openHost(hostWorkbook());
});
afterEach(() => {
  host.close();
});

test("a rate brings its format where Excel takes one, and is a plain number elsewhere", () => {
  const rate = { kind: "number", value: 0.873, unit: "share" } as const;
  expect(inCell(rate, true)).toEqual({ type: "FormattedNumber", basicValue: 0.873, numberFormat: "0.0%" });
  expect(inCell(rate, false)).toBe(0.873);
});

test("errors are those of Excel that carry a message", () => {
  expect(inCell({ kind: "unavailable", text: "Registre absent" }, true)).toMatchObject({
    code: "#N/A",
    message: "Registre absent",
  });
  expect(inCell({ kind: "refused", text: "Une année" }, true)).toMatchObject({ code: "#VALUE!", message: "Une année" });
});
