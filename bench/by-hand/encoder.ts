/** Cells → typed arrays for registers of which everything is known: where each column stands and how its cells are written. */
import { NUMBER_STATE } from "../../src/registers/facts";
import type { Cell, Grid, Sheet } from "../../src/workbook/port";

export type Encoded =
  | {
      readonly kind: "texts";
      readonly codes: Int32Array;
      readonly values: readonly string[];
      readonly keys: readonly string[];
    }
  | { readonly kind: "numbers"; readonly numbers: Float64Array; readonly states: Uint8Array }
  | { readonly kind: "flags"; readonly verdicts: Uint8Array }
  | { readonly kind: "lists"; readonly codes: Int32Array; readonly masks: readonly number[] };

/** The stores of the columns of each sheet, in the order of the generator: Texts, Numbers, Flags (yes/no), Lists. */
const STORES: Readonly<Record<string, string>> = {
  Marchés: "TTTTTTLLTLTNNNNNTTLTFFLLLNTFNLLFFFFFFFFF",
  "Suivi insertion": "TTLLNNNLN",
  Mandats: "NTTLNT",
  Structures: "TTL",
  Recensement: "NTTN",
  Candidatures: "TTTNFFFNFFF",
  Événements: "NLT",
  Sourcing: "NTT",
  Collectivités: "TNF",
  Véhicules: "TLLNFNLN",
  Matériel: "TLNN",
  "Chantiers routiers": "TNNN",
  Directions: "T",
};

export const encodeByHand = (workbook: {
  readonly sheets: readonly Pick<Sheet, "name" | "grid">[];
}): ReadonlyMap<string, readonly Encoded[]> =>
  new Map(
    workbook.sheets.map(({ name, grid }) => [
      name,
      Array.from(STORES[name] ?? "", (store, j) => {
        if (store === "T") return texts(grid, j);
        if (store === "N") return numbers(grid, j);
        return store === "F" ? flags(grid, j) : lists(grid, j);
      }),
    ]),
  );

const isBlank = (cell: Cell | undefined): cell is null | undefined | "" =>
  cell === null || cell === undefined || cell === "";

/** Names are compared without case, accents and repeated spaces. */
const keyOf = (text: string): string =>
  text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/\s+/g, " ").trim().toLowerCase(); // prettier-ignore

function texts({ rows }: Grid, j: number): Encoded {
  const size = rows.length - 1;
  const codes = new Int32Array(size);
  const values = ["", ""];
  const keys = ["", ""];
  const byCell = new Map<Cell, number>();
  const byKey = new Map<string, number>();
  for (let k = 0; k < size; k += 1) {
    const cell = rows[k + 1]?.[j];
    if (isBlank(cell)) continue;
    let code = byCell.get(cell);
    if (code === undefined) {
      const text = String(cell);
      const key = keyOf(text);
      code = byKey.get(key);
      if (code === undefined) {
        code = values.push(text) - 1;
        keys.push(key);
        byKey.set(key, code);
      }
      byCell.set(cell, code);
    }
    codes[k] = code;
  }
  return { kind: "texts", codes, values, keys };
}

function numbers({ rows }: Grid, j: number): Encoded {
  const size = rows.length - 1;
  const all = new Float64Array(size);
  const states = new Uint8Array(size);
  for (let k = 0; k < size; k += 1) {
    const cell = rows[k + 1]?.[j];
    if (isBlank(cell)) continue;
    if (typeof cell === "number") {
      all[k] = cell;
      states[k] = NUMBER_STATE.read;
    } else states[k] = NUMBER_STATE.unreadable;
  }
  return { kind: "numbers", numbers: all, states };
}

function flags({ rows }: Grid, j: number): Encoded {
  const size = rows.length - 1;
  const verdicts = new Uint8Array(size);
  for (let k = 0; k < size; k += 1) {
    const cell = rows[k + 1]?.[j];
    verdicts[k] = isBlank(cell) ? 0 : cell === "Oui" ? 3 : cell === "Non" ? 2 : 1;
  }
  return { kind: "flags", verdicts };
}

function lists({ rows }: Grid, j: number): Encoded {
  const size = rows.length - 1;
  const codes = new Int32Array(size);
  const masks = [0, 1 << 30];
  const bits = new Map<string, number>();
  const byCell = new Map<Cell, number>();
  const byMask = new Map<number, number>();
  for (let k = 0; k < size; k += 1) {
    const cell = rows[k + 1]?.[j];
    if (isBlank(cell)) continue;
    let code = byCell.get(cell);
    if (code === undefined) {
      let mask = 0;
      for (const word of String(cell).split(" ; ")) {
        const key = keyOf(word);
        const bit = bits.get(key) ?? bits.size;
        bits.set(key, bit);
        if (key !== "aucun" && key !== "aucune") mask |= 1 << bit;
      }
      code = byMask.get(mask);
      if (code === undefined) byMask.set(mask, (code = masks.push(mask) - 1));
      byCell.set(cell, code);
    }
    codes[k] = code;
  }
  return { kind: "lists", codes, masks };
}
