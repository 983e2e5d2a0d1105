/** What the watch hears in the simulated Excel. */
import { watchWorkbook, type WorkbookChange } from "../../src/workbook/office/watch";
import { boxOf, type Host, hostSheet, hostTable, hostWorkbook, openHost } from "../host";

let host: Host;
const sheet = hostSheet("Marchés", [["N°"], [1]]);
beforeEach(() => {
  host = openHost(hostWorkbook(sheet));
});
afterEach(() => {
  host.close();
});

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function watched(): Promise<{ heard: WorkbookChange[]; stop: () => Promise<void> }> {
  const heard: WorkbookChange[] = [];
  const watch = await watchWorkbook((change) => void heard.push(change));
  if (!watch.ok) throw new Error(watch.fault.detail);
  return { heard, stop: watch.value };
}

test("edits by users and co-authors and calculations are told, with the sheet's name", async () => {
  const { heard } = await watched();
  host.fireChanged({ sheet, address: "A2" });
  host.fireChanged({ sheet, address: "A2", by: "co-author" });
  host.fireCalculated(sheet);
  await pause();
  expect(heard).toEqual([
    { cause: "edit", sheet: sheet.id },
    { cause: "edit", sheet: sheet.id },
    { cause: "calculation", sheet: sheet.id },
  ]);
});

test("cells that the add-in writes itself are not told", async () => {
  const { heard } = await watched();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Marchés").getRange("A2").values = [[2]];
    await context.sync();
  });
  await pause();
  expect(heard).toEqual([]);
});

test("after the watch was stopped, nothing is told", async () => {
  const { heard, stop } = await watched();
  await stop();
  host.fireChanged({ sheet, address: "A2" });
  await pause();
  expect(heard).toEqual([]);
});

test("a table in the sheet does not double what is told", async () => {
  sheet.tables.push(hostTable("T", boxOf("A1:A2")));
  const { heard } = await watched();
  host.fireChanged({ sheet, address: "A2" });
  await pause();
  expect(heard).toEqual([{ cause: "edit", sheet: sheet.id }]);
});

test("two round trips at most are spent on it", async () => {
  await watched();
  expect(host.roundTrips()).toBeLessThanOrEqual(2);
});
