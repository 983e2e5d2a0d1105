/**
 * A simulated Excel for tests: Microsoft's own client, unmodified, speaks to an in-memory workbook.
 * It judges names, shapes, unloaded reads, null objects, events, round trips and payloads; it does not prove what
 * Excel itself decides (see docs/excel-assumptions.md).
 */
export { boxOf } from "./box";
export { hostWorkbookOfFile } from "./file/open";
export { hostWorkbookFrom } from "./from";
export { type Host, type HostOptions, openHost } from "./open";
export { type HostSheet, hostSheet, hostTable, hostWorkbook, strokeAt } from "./workbook";
export { wholeSheets, wholeWorkbook } from "./whole";
export { HostGap } from "./wire";
