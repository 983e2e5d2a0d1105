/** The workbook open in Excel, as the store's source. */
import {
  canUndo,
  freeze,
  planSheets,
  readActiveCell,
  readCells,
  readOpenWorkbook,
  readOwnFormulas,
  restore,
  showCells,
  writeFormula,
  writeSheets,
} from "../workbook/office";
import type { OfficeResult } from "../workbook/office/fault";
import { followSelection } from "../workbook/office/follow";
import { setRefused, setStarts, startupOf } from "../workbook/office/startup";
import { watchWorkbook } from "../workbook/office/watch";
import type { Result } from "../workbook/port";
import { callsSpaser, formatShown } from "./own-formulas";
import type { Source, SourceFault } from "./source";

export const openWorkbook: Source = {
  read: async ({ formulas = false }) => {
    await Office.onReady();
    return sourceResult(await readOpenWorkbook({ formulas }), (workbook) => [workbook]);
  },
  watch: async (onChange) => {
    await Office.onReady();
    return (await watchWorkbook(onChange)).ok;
  },
  write: async (draft, _name, options) =>
    sourceResult(await writeSheets(draft, options), (sheets) => ({ kind: "sheets", sheets })),
  plan: async (draft, options) => sourceResult(await planSheets(draft, options), asItIs),
  cells: {
    show: async (place) => sourceResult(await showCells(place), asItIs),
    active: async () => sourceResult(await readActiveCell(), asItIs),
    values: async (places) => sourceResult(await readCells(places), asItIs),
    type: async (place, formula, over) => sourceResult(await writeFormula(place, formula, over), asItIs),
    follow: async (onMove) => sourceResult(await followSelection(onMove), asItIs),
  },
  formulas: {
    selected: async () => sourceResult(await readOwnFormulas(callsSpaser), asItIs),
    freeze: async (selected) => sourceResult(await freeze(selected, formatShown), asItIs),
    restore: async (frozen) => sourceResult(await restore(frozen), asItIs),
    canUndo,
  },
  dressing: () => import(/* webpackChunkName: "dressing" */ "../workbook/office-dressing"),
  changes: {
    correct: async (corrections, journal) =>
      sourceResult(await (await changes()).correct(corrections, journal), asItIs),
    revert: async (corrections, journal) => sourceResult(await (await changes()).revert(corrections, journal), asItIs),
    lines: async (spec) => sourceResult(await (await changes()).readLines(spec), asItIs),
    addLines: async (spec, lines) => sourceResult(await (await changes()).addLines(spec, lines), asItIs),
    removeLines: async (spec, isGone) => sourceResult(await (await changes()).removeLines(spec, isGone), asItIs),
  },
  ownRows: () => import(/* webpackChunkName: "own-rows" */ "../workbook/office-rows"),
  ownSheets: () => import(/* webpackChunkName: "own-sheets" */ "../workbook/office-sheets"),
  startup: { read: startupOf, setStarts, setRefused },
};

/** Loaded when something is to be changed. */
const changes = () => import(/* webpackChunkName: "changes" */ "../workbook/office-changes");

const asItIs = <T>(value: T): T => value;

const sourceResult = <T, U>(result: OfficeResult<T>, to: (value: T) => U): Result<U, SourceFault> =>
  result.ok ? { ok: true, value: to(result.value) } : { ok: false, fault: { kind: "office", fault: result.fault } };
