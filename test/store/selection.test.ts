/** The selected cell, followed in the simulated Excel. */
import { openWorkbook } from "../../src/store/open-workbook";
import { followActiveCell } from "../../src/store/selection";
import type { Cells } from "../../src/store/source";
import type { ActiveCell } from "../../src/workbook/port";
import { type Host, hostSheet, hostWorkbook, openHost } from "../host";
import { cellKey } from "../host/workbook";
import { fakeTimer } from "./fixtures";

const MARKETS = hostSheet("Marchés 2025", [
  ["N°", "Objet"],
  ["2025-001", "Voirie"],
]);
const NOTES = hostSheet("Notes", [["", 550]]);
NOTES.formulas.set(cellKey(0, 1), "=SPASER.INSERTION_HOURS(2025)");

const cells = openWorkbook.cells as Cells;
let host: Host;
beforeEach(() => {
  host = openHost(hostWorkbook(MARKETS, NOTES));
});
afterEach(() => {
  host.close();
});

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

async function following() {
  const told: (ActiveCell | null)[] = [];
  const timer = fakeTimer();
  const stop = followActiveCell(cells, (cell) => told.push(cell), timer);
  await pause();
  const move = async (): Promise<void> => {
    await pause();
    timer.pass(200);
    await pause();
  };
  return { told, stop, move, timer };
}

test("the cell selected at first is told, then each one after it, in any sheet", async () => {
  const { told, move } = await following();
  host.select(MARKETS, "B2:C9");
  await move();
  host.select(NOTES, "B1");
  await move();
  expect(told).toEqual([
    { sheet: "Marchés 2025", cell: "A1", formula: null, value: "N°" },
    { sheet: "Marchés 2025", cell: "B2", formula: null, value: "Voirie" },
    { sheet: "Notes", cell: "B1", formula: "=SPASER.INSERTION_HOURS(2025)", value: 550 },
  ]);
});

test("arrows held down cost one question", async () => {
  const { told, move } = await following();
  const before = host.roundTrips();
  for (const cell of ["A2", "A3", "A4", "A5"]) host.select(MARKETS, cell);
  await move();
  expect(told.at(-1)).toMatchObject({ cell: "A5" });
  expect(host.roundTrips() - before).toBe(1);
});

test("once ended, nothing is told and Excel is no longer listened to", async () => {
  const { told, stop, move, timer } = await following();
  expect(host.registrations()).toBe(3);
  stop();
  await pause();
  expect(host.registrations()).toBe(0);
  host.select(MARKETS, "A2");
  await move();
  expect(told).toHaveLength(1);
  expect(timer.waiting()).toBe(0);
});

test("ended before Excel had answered, it gives its events back all the same", async () => {
  let given = 0;
  const slow: Cells = {
    ...cells,
    follow: async (onMove) => {
      const followed = await cells.follow(onMove);
      return followed.ok
        ? {
            ok: true,
            value: () => {
              given += 1;
              return followed.value();
            },
          }
        : followed;
    },
  };
  followActiveCell(slow, () => undefined)();
  await pause();
  expect(given).toBe(1);
});
