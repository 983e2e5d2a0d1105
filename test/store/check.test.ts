/** The control asked for in the pane: the rules of `spaser check`, over the cells as they are at that moment. */
import { type ControlPace, type ControlProgress, controlled } from "../../src/store/check";
import type { Source } from "../../src/store/source";
import type { Timer } from "../../src/store/timer";
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

const alone = (): ControlPace => ({ onProgress: () => undefined, signal: new AbortController().signal });

test("finds what the command line finds, and more than reading does", async () => {
  const source = sourceOf(["2025-009", "À venir", march(2027), -5, "Direction des Routes", null]);
  const control = await controlled(source, TODAY, alone(), fakeTimer());
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
  expect(await controlled(refused, TODAY, alone(), fakeTimer())).toEqual({ ok: false, fault });
  const broken: Source = { ...sourceOf(), read: () => Promise.reject(new Error("bug")) };
  expect(await controlled(broken, TODAY, alone(), fakeTimer())).toEqual({
    ok: false,
    fault: { kind: "unexpected", detail: "bug" },
  });
});

test("tells how far it is: the reading, then the rules one after another", async () => {
  const told: ControlProgress[] = [];
  await controlled(sourceOf(), TODAY, { ...alone(), onProgress: (progress) => told.push(progress) }, fakeTimer());
  expect(told[0]).toEqual({ phase: "reading", share: null });
  const shares = told.filter(({ phase }) => phase === "checking").map(({ share }) => share ?? 0);
  expect(shares.length).toBeGreaterThan(10);
  expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});

test("ends where it is when it is stopped", async () => {
  const stop = new AbortController();
  let turns = 0;
  const timer: Timer = {
    ...fakeTimer(),
    // Each look at the clock finds that a turn is due.
    now: () => (turns += 1_000),
    turn: () => {
      if (turns > 5_000) stop.abort();
      return Promise.resolve();
    },
  };
  const phases = new Set<string>();
  const onProgress = ({ phase, share }: ControlProgress): void => void phases.add(`${phase} ${String(share === 0)}`);
  const control = await controlled(sourceOf(), TODAY, { onProgress, signal: stop.signal }, timer);
  expect(control).toEqual({ ok: false, fault: { kind: "stopped" } });
  expect(phases).toEqual(new Set(["reading false", "checking true"]));
});
