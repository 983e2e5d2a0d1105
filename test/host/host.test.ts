/** The host is worth what it refuses: these are the mistakes that it must not let pass. */
import { boxOf, type Host, HostGap, hostSheet, hostTable, hostWorkbook, openHost } from ".";

let host: Host | null = null;
const open = (...args: Parameters<typeof openHost>): Host => (host = openHost(...args));
afterEach(() => {
  host?.close();
  host = null;
});

test("a property read before it is loaded is refused by Microsoft's client", async () => {
  open(hostWorkbook(hostSheet("A", [[1]])));
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1");
    await context.sync();
    return range.values as unknown;
  });
  await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("a member that the host does not know fails the request, and the test that closes the host", async () => {
  const opened = open(hostWorkbook());
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Feuil1").slicers.add("T", "C");
    await context.sync();
  });
  await expect(asking).rejects.toThrow("Worksheet.Slicers");
  expect(opened.close).toThrow(HostGap);
  host = null;
});

test("a load that names no property is refused", async () => {
  const opened = open(hostWorkbook());
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.load();
    await context.sync();
  });
  await expect(asking).rejects.toThrow("without the names of properties");
  expect(opened.close).toThrow(HostGap);
  host = null;
});

test("an unknown member of Office is refused", () => {
  open(hostWorkbook());
  expect(() => Office.context.mailbox).toThrow("Office.context.mailbox");
});

test("an API above the version played is refused by Microsoft's client", async () => {
  open(hostWorkbook(), { excelApi: "1.12" });
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Feuil1").getRange("A1").getMergedAreasOrNullObject();
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("errors of Excel have its codes, and what was done before them stays done", async () => {
  const { workbook } = open(hostWorkbook());
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.add("Nouvelle");
    context.workbook.worksheets.getItem("Absente").activate();
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Feuil1", "Nouvelle"]);
});

test("a text that looks like something else becomes it, as if it were typed", async () => {
  const { workbook } = open(hostWorkbook());
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Feuil1").getRange("A1:D1");
    range.values = [["=A2", "1.1.4", "'0012", "Oui"]];
    await context.sync();
  });
  expect(workbook.sheets[0]?.rows.get(0)).toEqual(["#NAME?", 37987, "0012", "Oui"]);
});

test("a matrix that has not the shape of its range is refused", async () => {
  open(hostWorkbook());
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Feuil1").getRange("A1:B2").values = [["un"]];
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("changes by the user, a co-author and the add-in itself are told apart", async () => {
  const sheet = hostSheet("A", [["N°"], [1]]);
  const table = hostTable("T", boxOf("A1:A2"));
  sheet.tables.push(table);
  const opened = open(hostWorkbook(sheet));
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const [worksheet, { tables }] = [context.workbook.worksheets.getItem("A"), context.workbook];
    worksheet.load("id");
    await context.sync();
    worksheet.onChanged.add((event) => Promise.resolve(void heard.push(`sheet ${event.address} ${event.source}`)));
    tables.onChanged.add((event) => Promise.resolve(void heard.push(`table ${event.address} ${event.source}`)));
    await context.sync();
  });
  opened.fireChanged({ sheet, address: "A2" });
  opened.fireChanged({ sheet, address: "C9", by: "co-author" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A2").values = [[2]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(["sheet A2 Local", "table A2 Local", "sheet C9 Remote", "sheet A2 Local", "table A2 Local"]);
});

test("what a request may weigh is limited, both ways", async () => {
  open(hostWorkbook(hostSheet("A", [["x".repeat(2_000)]])), { payloadLimit: 1_500 });
  const at = (context: Excel.RequestContext): Excel.Range => context.workbook.worksheets.getItem("A").getRange("A1");
  const reading = Excel.run(async (context) => {
    at(context).load("values");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  const writing = Excel.run(async (context) => {
    at(context).values = [["y".repeat(2_000)]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test("two hosts are never open at once", () => {
  open(hostWorkbook());
  expect(() => openHost(hostWorkbook())).toThrow("close it first");
});
