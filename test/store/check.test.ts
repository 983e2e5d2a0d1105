/** The control asked for in the pane: the rules of `spaser check`, over the cells as they are at that moment. */
import { controlled } from "../../src/store/check";
import type { Source } from "../../src/store/source";
import { readRegisters } from "../../src/report/annual";
import { checkRegisters } from "../../src/validation/check";
import type { Cell } from "../../src/workbook/port";
import { CONTRACTS, fakeTimer, march, sheetOf, workbookOf } from "./fixtures";

const TODAY = march(2026);

const sourceOf = (...rows: readonly (readonly Cell[])[]): Source => ({
  read: () => Promise.resolve({ ok: true, value: [workbookOf(sheetOf("Marchés", [...CONTRACTS, ...rows]))] }),
  watch: () => Promise.resolve(true),
  write: () => Promise.reject(new Error("nothing is written")),
});

test("finds what the command line finds, and more than reading does", async () => {
  const source = sourceOf(["2025-009", "À venir", march(2027), -5, "Direction des Routes", null]);
  const control = await controlled(source, TODAY, fakeTimer());
  const read = await source.read({ onProgress: () => undefined, signal: new AbortController().signal });
  if (!control.ok || !read.ok) throw new Error("refused");
  const reading = readRegisters(read.value);
  const { problems } = checkRegisters(reading, read.value, { today: TODAY });
  expect(control.value.problems).toEqual(problems);
  expect(problems.length).toBeGreaterThan(readRegisters(read.value).problems().length);
});

test("a workbook that cannot be read is said to be so; an error of ours too", async () => {
  const fault = { kind: "office", fault: { code: "too-large", detail: "" } } as const;
  const refused: Source = { ...sourceOf(), read: () => Promise.resolve({ ok: false, fault }) };
  expect(await controlled(refused, TODAY, fakeTimer())).toEqual({ ok: false, fault });
  const broken: Source = { ...sourceOf(), read: () => Promise.reject(new Error("bug")) };
  expect(await controlled(broken, TODAY, fakeTimer())).toEqual({
    ok: false,
    fault: { kind: "unexpected", detail: "bug" },
  });
});
