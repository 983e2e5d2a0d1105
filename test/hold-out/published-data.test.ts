/** Published data, read as they come, against a count made another way. Skipped where the shared data are not there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contractsView } from "../../src/indicators/views/catalogue";
import { NUMBER_STATE } from "../../src/registers/facts";
import { readFacts } from "../../src/registers/read";
import { readRegisters } from "../../src/report/annual";
import type { Cell } from "../../src/workbook/port";
import { sheetFrom, workbook } from "../support/registers";

const DATA = join(__dirname, "../../../shared/data");
const CONTRACTS = join(DATA, "decp/contracts-2024H2.csv");
const STRUCTURES = join(DATA, "structures/siae-landes.csv");

/** The records of a CSV, its quotes opened. */
function recordsOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((line) =>
      Array.from(
        `,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g),
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
      ),
    );
}

test("a quoted comma does not part a record", () => {
  expect(recordsOf('a,b\n"x, y","z ""w"""\n,1')).toEqual([
    ["a", "b"],
    ["x, y", 'z "w"'],
    ["", "1"],
  ]);
});

const asCells = (records: readonly (readonly string[])[]): readonly (readonly Cell[])[] =>
  records.map((record) => record.map((text) => (text === "" ? null : text)));

const whenPresent = (path: string): typeof test | undefined => (existsSync(path) ? test : undefined);

whenPresent(CONTRACTS)?.(
  "published contracts: one per (SIREN of the buyer, number), in the year of its earliest notification",
  () => {
    const [head = [], ...records] = recordsOf(readFileSync(CONTRACTS, "utf8"));
    const at = (record: readonly string[], heading: string): string => record[head.indexOf(heading)] ?? "";

    const earliest = new Map<string, string>();
    const latest = new Map<string, { readonly day: string; readonly amount: number }>();
    for (const record of records) {
      const key = `${at(record, "acheteur_id").slice(0, 9)} ${at(record, "id").trim().toLowerCase()}`;
      const day = at(record, "dateNotification");
      const known = earliest.get(key);
      if (known === undefined || day < known) earliest.set(key, day);
      const last = latest.get(key);
      if (last === undefined || day > last.day) latest.set(key, { day, amount: Number(at(record, "montant")) });
    }
    const expected: Record<string, number> = {};
    for (const day of earliest.values()) expected[day.slice(0, 4)] = (expected[day.slice(0, 4)] ?? 0) + 1;

    const table = readRegisters([workbook([sheetFrom("DECP", asCells([head, ...records]))])]).prepared.table(
      contractsView,
    );
    const found: Record<string, number> = {};
    for (const year of table?.years ?? []) found[String(year)] = (found[String(year)] ?? 0) + 1;
    expect(found).toEqual(expected);

    const amounts = table?.column("amount");
    const sum =
      amounts?.store === "numbers"
        ? amounts.numbers.reduce((total, one, k) => total + (amounts.states[k] === NUMBER_STATE.read ? one : 0), 0)
        : 0;
    expect(sum).toBeCloseTo(
      [...latest.values()].reduce((total, { amount }) => total + amount, 0),
      2,
    );
  },
);

whenPresent(STRUCTURES)?.("published structures of the Landes: every SIRET is read, and every type is known", () => {
  const records = recordsOf(readFileSync(STRUCTURES, "utf8"));
  const { registers, problems } = readFacts([workbook([sheetFrom("siae-landes", asCells(records))])]);
  const facts = registers.get("structures");
  expect(facts?.size).toBe(records.length - 1);
  const types = facts?.columns.get("structureType");
  expect(types?.store === "options" ? types.masks.filter((mask, code) => code > 1 && mask === 0) : undefined).toEqual(
    [],
  );
  expect(problems.filter(({ code }) => code === "unreadable-cell" || code === "siret-wrong")).toEqual([]);
});
