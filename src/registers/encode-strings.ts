/** Cells of texts, numbers of contracts and identifiers → codes of a dictionary. */
import type { Cell } from "../workbook/port";
import { STRING_CELLS } from "./cells/kinds";
import type { CellContext, Reading, ReadingCaution } from "./cells/reading";
import type { StringColumn } from "./columns";
import { dictionaryOf } from "./dictionary";
import type { Encoder, OnDoubt } from "./encoder";
import { BLANK_CODE, stringFacts, UNREADABLE_CODE } from "./facts";
import { keyOfType, NOT_SIMPLE } from "./simple";

/** Added to the code of a cell that was read with a caution. */
const WITH_CAUTION = 2 ** 29;

export function stringEncoder({ type }: StringColumn, size: number, onDoubt: OnDoubt): Encoder {
  const codes = new Int32Array(size);
  const kind = STRING_CELLS[type];
  const { values, codeOf, codeOfSimple } = dictionaryOf(type);
  /** The codes of cells that had to be read: each is read once. */
  const memo = new Map<Cell, number>();
  const cautions = new Map<Cell, ReadingCaution>();

  const learn = (cell: Cell, context: CellContext): number => {
    const reading: Reading<string> = kind.read(cell, context);
    let code: number = reading.state === "blank" ? BLANK_CODE : UNREADABLE_CODE;
    if (reading.state === "value") {
      code = codeOf(reading.value);
      if (reading.caution !== undefined) {
        cautions.set(cell, reading.caution);
        code += WITH_CAUTION;
      }
    }
    memo.set(cell, code);
    return code;
  };

  return {
    read: (source, j, _yes, start, end, to) => {
      const { rows, at } = source;
      const context = { date1904: source.date1904, dress: undefined };
      for (let k = start; k < end; k += 1) {
        const cell = rows[at[k] as number]?.[j];
        if (cell === null || cell === undefined || cell === "") continue;
        let code = typeof cell === "string" ? codeOfSimple(cell) : NOT_SIMPLE;
        if (code === NOT_SIMPLE) code = memo.get(cell) ?? learn(cell, context);
        codes[to + k] = code < WITH_CAUTION ? code : code - WITH_CAUTION;
        if (code === UNREADABLE_CODE) onDoubt(to + k, "unreadable");
        else if (code >= WITH_CAUTION) {
          const caution = cautions.get(cell);
          // Another country's identifier is not a faulty SIRET.
          if (caution !== undefined && caution !== "other-identifier") onDoubt(to + k, caution);
        }
      }
    },
    facts: () => stringFacts(type, codes, values, keyOfType(type)),
  };
}
