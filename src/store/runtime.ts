import { newStore } from "./store";
import { keepStartup } from "./startup";
import { openWorkbook } from "./open-workbook";

/** The one store of the runtime that Excel keeps alive for the functions, the pane and the commands. */
export const store = newStore(openWorkbook, { afterReading: keepStartup });
