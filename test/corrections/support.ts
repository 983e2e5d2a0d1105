/** A workbook open in the simulated Excel, controlled and corrected as the pane does it. */
import { applyCorrections, type Changing, readJournal, undoCorrections } from "../../src/store/corrections";
import { controlled } from "../../src/store/check";
import { openWorkbook } from "../../src/store/open-workbook";
import type { Changes, SourceFault } from "../../src/store/source";
import type { Control } from "../../src/validation/control";
import type { Correction } from "../../src/validation/corrections/correction";
import type { JournalEntry } from "../../src/validation/corrections/journal";
import type { Cell, Result } from "../../src/workbook/port";
import { boxOf, hostSheet, type HostSheet } from "../host";
import { serial } from "../support/registers";

export const changes = openWorkbook.changes as Changes;

const TODAY = serial("15/10/2026");
/** A register of contracts whose cells are to be put in order, and headings under a title. */
export const FAULTY: readonly (readonly Cell[])[] = [
  ["Registre des marchés 2025"],
  ["N° marché", "Objet", "Direction", "Date de notification", "Montant HT", "ESS", "SIRET du titulaire", "Titulaire"],
  ["M1", "Sel  de déneigement ", "Voirie", "31/03/2025", "1 234,56 €", "OUI", "732 829 320 00074", "Adour"],
  ["M2", "Gravier", "Voirie", 45_728, 10, "x", "73282932000047", "Adour"],
  ["M3", "-Sable", "Collèges", 45_729, 0.1 + 0.2, "Non", "73282932000074", "Adour"],
  ["M4", "=Ciment ", "Collèges", "12 mars 2025", "12 k€", "0", 5_409_723_300_131, "Born"],
  ["M5", "Bois", "Collèges", 45_731, 40, "-", "05409723300131", "Born"],
];

export function faultySheet(): HostSheet {
  const sheet = hostSheet("Marchés 2025", FAULTY);
  sheet.strokes.push(
    { box: boxOf("D3:D9"), key: "NumberFormat", value: "dd/mm/yy" },
    { box: boxOf("E3:E5"), key: "NumberFormat", value: "@" },
    { box: boxOf("F3:F9"), key: "DataValidation.Rule", value: { list: { inCellDropDown: true, source: "Oui,Non" } } },
    { box: boxOf("A3:H3"), key: "Format.Fill.Color", value: "#FFFF00" },
  );
  return sheet;
}

/** Twenty past nine, and a minute more each time. */
let minute = 20;
const now = (): Date => new Date(2026, 9, 15, 9, (minute += 1));

export function valueOf<T>(result: Result<T, SourceFault>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

export async function control(): Promise<Control> {
  const pace = { onProgress: () => undefined, signal: new AbortController().signal };
  return valueOf(await controlled(openWorkbook, TODAY, pace));
}

export const sureOf = ({ plan }: Control): readonly Correction[] =>
  plan.filter(({ confidence }) => confidence === "sure");

export async function apply(corrections: readonly Correction[]): Promise<Changing> {
  const { done, left, fault } = valueOf(await applyCorrections(changes, corrections, now()));
  return { done, left, fault };
}

export const undo = async (isAsked: (entry: JournalEntry) => boolean = () => true): Promise<Changing> =>
  valueOf(await undoCorrections(changes, isAsked, now()));

export const journal = async (): Promise<readonly JournalEntry[]> => valueOf(await readJournal(changes));
