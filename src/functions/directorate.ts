/** The directorate that a formula names: known in the registers, or refused with the names that look like it. */
import type { Indicator } from "../indicators/definition";
import { DIRECTORATE } from "../indicators/engine/period";
import { REGISTERS } from "../registers/catalogue";
import { FIRST_CODE } from "../registers/facts";
import { foldName } from "../registers/fold";
import type { Reading } from "../report/annual";
import { FUNCTIONS } from "../texts/functions";
import { type Refused, refused } from "./answer";
import { nearest } from "../registers/nearest";

/** Names shown where none looks like the one asked. */
const SOME_NAMES = 3;

/** Why a formula may not name that directorate; null when it may. A name that stands nowhere is a slip: its figures are not 0. */
export function directorateRefusal(
  { prepared }: Reading,
  { view, measure }: Indicator,
  directorate: string,
): Refused | null {
  const { register } = view;
  if (!(DIRECTORATE in REGISTERS[register].columns)) return refused(FUNCTIONS.noDirectorates(register));
  if (measure.kind === "coverage") return refused(FUNCTIONS.comparesDirectorates);
  const own = prepared.table(view)?.column(DIRECTORATE);
  // Without the column, the outcome says that it is missing.
  if (own === undefined) return null;
  const listed = prepared.facts.registers.get("directorates")?.columns.get(DIRECTORATE);
  const columns = [own, listed].filter((column) => column?.store === "strings");
  const name = foldName(directorate);
  if (columns.some(({ keys }) => keys.includes(name))) return null;
  const names = columns.flatMap(({ values }) => values.slice(FIRST_CODE));
  const near = nearest(directorate, names);
  return refused(
    near.length > 0
      ? FUNCTIONS.unknownDirectorate.near(register, directorate, near)
      : FUNCTIONS.unknownDirectorate.others(register, directorate, someOf(names)),
  );
}

const inFrench = new Intl.Collator("fr");

const someOf = (names: readonly string[]): readonly string[] =>
  [...new Map(names.map((name) => [foldName(name), name])).values()].sort(inFrench.compare).slice(0, SOME_NAMES);
