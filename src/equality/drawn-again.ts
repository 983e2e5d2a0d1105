/** The declarations of a recorded drawing, found again in a register that was filled, sorted and completed since. */
import { foldId, foldName } from "../registers/fold";
import type { Declaration } from "./draw";
import type { Line } from "./lines";

/** What the sheet of a drawing says of one declaration. */
export interface DrawnRow {
  readonly reference: string;
  /** "Candidatures!F12", on the day of the drawing. */
  readonly address: string;
  readonly consultation: string | null;
  readonly candidate: string;
  readonly siren: string | null;
}

export interface DrawnAgain {
  readonly drawn: DrawnRow;
  /** Null when no row of the register is known to be it, or several may be. */
  readonly line: Line | null;
  /**
   * "twins": other rows have its consultation, its candidate and its day, and it has moved: the line is likely to be it, no
   * more. "gone": no row is it.
   */
  readonly doubt: "gone" | "twins" | null;
}

/**
 * By their references; a candidate whose SIRET was typed in since, or whose day was corrected, is found by its consultation and its
 * name, where one row only has them.
 * @param frame the declarations of the exercice as the register says now
 * @param addressOf the cell of a line that a drawing would name
 */
export function drawnAgain(
  rows: readonly DrawnRow[],
  frame: readonly Declaration[],
  addressOf: (line: Line) => string,
): readonly DrawnAgain[] {
  const byReference = new Map<string, Line[]>();
  const twins = new Map<string, number>();
  const bySubject = new Map<string, Line[]>();
  const add = (known: Map<string, Line[]>, key: string, line: Line): void => {
    const own = known.get(key);
    if (own === undefined) known.set(key, [line]);
    else own.push(line);
  };
  for (const { reference, line } of frame) {
    add(byReference, reference, line);
    const key = twinKey(line);
    twins.set(key, (twins.get(key) ?? 0) + 1);
    add(bySubject, idKey(line.consultationShown), line);
  }
  const claimed = new Set<Line>();
  const first = rows.map((drawn) => {
    // Two references may be the same by chance: the row says who it is about.
    const line = byReference.get(drawn.reference)?.find((one) => isAbout(drawn, one)) ?? null;
    if (line !== null) claimed.add(line);
    return { drawn, line };
  });
  return first.map(({ drawn, line }): DrawnAgain => {
    if (line !== null) {
      const isAlone = (twins.get(twinKey(line)) ?? 0) < 2 || rowOf(addressOf(line)) === rowOf(drawn.address);
      return { drawn, line, doubt: isAlone ? null : "twins" };
    }
    const others = (bySubject.get(idKey(drawn.consultation)) ?? []).filter(
      (one) => !claimed.has(one) && isAbout(drawn, one),
    );
    const [only] = others;
    return only !== undefined && others.length === 1
      ? { drawn, line: only, doubt: null }
      : { drawn, line: null, doubt: "gone" };
  });
}

const idKey = (text: string | null): string => foldId(text ?? "");

const twinKey = ({ consultation, candidate, day }: Line): string =>
  [consultation ?? "", candidate ?? "", String(day ?? "")].join("\u0001");

/** By SIREN where both have one; by name else. */
const isAbout = ({ consultation, candidate, siren }: DrawnRow, line: Line): boolean =>
  idKey(consultation) === idKey(line.consultationShown) &&
  (siren !== null && line.siren !== null ? siren === line.siren : foldName(candidate) === foldName(line.name));

/** "[fichier.xlsx]Candidatures!F12" → "Candidatures!12": columns are inserted, files come and go. */
const rowOf = (address: string): string => address.replace(/^\[[^\]]*\]/, "").replace(/![A-Z]+(?=\d+$)/, "!");

/** How far a recorded drawing has got, as the register says now. */
export interface Progress {
  readonly drawn: number;
  readonly checked: number;
  readonly compliant: number;
  readonly notCompliant: number;
  /** Drawn and no longer in the register. */
  readonly lost: number;
}

export function progressOf(drawn: readonly DrawnAgain[]): Progress {
  const found = drawn.flatMap(({ line }) => line ?? []);
  const count = (says: (line: Line) => boolean): number => found.filter(says).length;
  return {
    drawn: drawn.length,
    checked: count(({ checked }) => checked),
    compliant: count(({ checkResult }) => checkResult === "conforme"),
    notCompliant: count(({ checkResult }) => checkResult === "non conforme"),
    lost: drawn.length - found.length,
  };
}
