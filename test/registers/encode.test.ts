/** The fast path of reading says of every cell what its kind of cell says. */
import fc from "fast-check";
import { cellKindOf } from "../../src/registers/cells/kinds";
import { columnsOf } from "../../src/registers/catalogue";
import { type ColumnFacts, NUMBER_STATE, UNREADABLE_CODE, VERDICT } from "../../src/registers/facts";
import { readFacts } from "../../src/registers/read";
import type { RegisterKind } from "../../src/registers/register";
import type { Cell } from "../../src/workbook/port";
import { anyCell } from "../support/arbitrary";
import { sheetFrom, workbook } from "../support/registers";

/** What the facts say of the cell of a row, in the words of a reading. */
function factOf(column: ColumnFacts, row: number): unknown {
  switch (column.store) {
    case "strings":
      return stateOf(column.codes[row], column.values[column.codes[row] ?? 0]);
    case "options":
      return stateOf(column.codes[row], column.masks[column.codes[row] ?? 0]);
    case "flags":
      return stateOf(column.verdicts[row], column.verdicts[row] === VERDICT.yes);
    case "numbers":
      return stateOf(column.states[row], column.states[row] === NUMBER_STATE.nc ? "NC" : column.numbers[row]);
  }
}

const stateOf = (code: number | undefined, value: unknown): unknown =>
  code === 0 ? "(blank)" : code === UNREADABLE_CODE ? "(unreadable)" : value;

const COLUMNS: readonly (readonly [RegisterKind, string])[] = [
  ["contracts", "title"],
  ["contracts", "frameworkNumber"],
  ["contracts", "lotNumber"],
  ["contracts", "siret"],
  ["contracts", "cpv"],
  ["contracts", "supplierPostalCode"],
  ["contracts", "endDate"],
  ["contracts", "amount"],
  ["contracts", "contractedHours"],
  ["contracts", "durationMonths"],
  ["contracts", "pooling"],
  ["contracts", "category"],
  ["contracts", "socialScheme"],
  ["insertion", "satisfaction"],
  ["candidates", "indexScore"],
  ["planning", "sheetReturned"],
];

const KEYS: Readonly<Record<string, readonly Cell[]>> = {
  contracts: ["N° marché", "Date de notification", "Direction"],
  insertion: ["N° marché", "Période", "Bénéficiaire"],
  candidates: ["N° consultation", "Date", "Candidat"],
  planning: ["Exercice", "Direction", "Objet de l'achat"],
};
const KEY_CELLS: Readonly<Record<string, readonly Cell[]>> = {
  contracts: ["M1", 45_700, "Voirie"],
  insertion: ["M1", 45_700, "B1"],
  candidates: ["C1", 45_700, "Dupont"],
  planning: [2025, "Voirie", "Sel"],
};

test.each(COLUMNS)("in %s, %s", (kind, name) => {
  const spec = columnsOf(kind)[name];
  if (spec === undefined) throw new Error(name);
  const cellKind = cellKindOf(spec);
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 1, maxLength: 20 }), fc.boolean(), (cells, date1904) => {
      const rows = cells.map((cell) => [...(KEY_CELLS[kind] ?? []), cell]);
      const sheet = sheetFrom("Feuil1", [[...(KEYS[kind] ?? []), spec.title], ...rows]);
      const facts = readFacts([workbook([sheet], { date1904 })]).registers.get(kind);
      const column = facts?.columns.get(name);
      if (facts === undefined || column === undefined) throw new Error(`no ${name}`);
      const keyOf = (value: unknown): unknown =>
        typeof value === "string"
          ? value
              .toLowerCase()
              .normalize("NFKD")
              .replace(/[^a-z0-9()]/g, "")
          : value;
      facts.rowOf.forEach((number, row) => {
        const cell = cells[number - 2] ?? null;
        const reading = cellKind.read(cell, { date1904, dress: undefined });
        // Of names that are compared equal, the first spelling stands for all.
        expect(keyOf(factOf(column, row))).toEqual(
          keyOf(reading.state === "value" ? reading.value : `(${reading.state})`),
        );
      });
    }),
    { numRuns: 25 },
  );
});
