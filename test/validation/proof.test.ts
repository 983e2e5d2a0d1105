/** The control on registers whose faults are known: all are found, and nothing that is right is said to be wrong. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { CAUSES } from "../../src/texts/causes";
import { RULES } from "../../src/validation/rules/table";
import { faults } from "../support/checked";
import { ELSEWHERE, faultyRegisters, plantedIn, soundContract, withRows } from "../support/faulty-registers";

const GOLDEN = join(__dirname, "proof.golden.txt");
const SHEETS = faultyRegisters();

/** Said of every workbook of this shape; neither right nor wrong. */
const NEUTRAL =
  /^(modified-contract|consultation-heading|column-partly-absent|unread-heading|missing-column|undated-rows) /;

const causeIn = (fault: string): string => fault.slice(0, fault.indexOf(" "));

test("every fault planted is found, and nothing else: the table per cause", () => {
  const planted = [...plantedIn(SHEETS), ...ELSEWHERE];
  const found = faults(SHEETS)
    .filter((fault) => !NEUTRAL.test(fault))
    .map(withoutRow);
  const causes = [...new Set([...planted, ...found].map(causeIn))].sort();
  const lines = causes.map((cause) => {
    const due = planted.filter((fault) => causeIn(fault) === cause);
    const said = found.filter((fault) => causeIn(fault) === cause);
    const missed = due.filter((fault) => !said.includes(fault));
    const wrong = said.filter((fault) => !due.includes(fault));
    const figures = [due.length, said.length - wrong.length, missed.length, wrong.length];
    return `${cause.padEnd(30)}${figures.map((n) => String(n).padStart(9)).join("")}${[...missed, ...wrong].map((fault) => `  ${fault}`).join("")}`;
  });
  const table = `${["cause".padEnd(30), ...["planted", "found", "missed", "false"].map((word) => word.padStart(9))].join("")}\n${lines.join("\n")}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(GOLDEN, table);
  expect(table).toBe(readFileSync(GOLDEN, "utf8"));
  expect(lines.filter((line) => !/ 0 {8}0$/.test(line))).toEqual([]);
});

/** A column of personal data is said of a sheet. */
const withoutRow = (fault: string): string => (fault.startsWith("personal-figures") ? fault.replace(/!.*/, "") : fault);

test("each rule has a fault planted, but those that need a workbook of their own", () => {
  const planted = new Set([...plantedIn(SHEETS), ...ELSEWHERE].map(causeIn));
  // Cumulated hours are a setting of the whole workbook; names take the place of the numbers planted here.
  expect(Object.keys(RULES).filter((code) => !planted.has(code))).toEqual(["cumul-falls", "names-in-column"]);
  expect([...planted].filter((cause) => !(cause in CAUSES))).toEqual([]);
});

/** What is right or wrong, per cause: which of its rows a contract stands on depends on their order. */
const counts = (found: readonly string[]): Readonly<Record<string, number>> => {
  const byCause: Record<string, number> = {};
  for (const fault of found.filter((one) => !NEUTRAL.test(one)))
    byCause[causeIn(fault)] = (byCause[causeIn(fault)] ?? 0) + 1;
  return byCause;
};

const [contracts, ...others] = SHEETS;

test("the order of the rows does not matter", () => {
  if (contracts === undefined) throw new Error("no contracts");
  const usual = counts(faults([contracts, ...others]));
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...contracts.grid.rows.slice(1)], { minLength: contracts.grid.rows.length - 1 }),
      (order) => {
        const shuffled = withRows(contracts, () => order);
        expect(counts(faults([shuffled, ...others]))).toEqual(usual);
      },
    ),
    { numRuns: 12 },
  );
});

test("a sound row adds no problem", () => {
  if (contracts === undefined) throw new Error("no contracts");
  const head = contracts.grid.rows[0] ?? [];
  const usual = counts(faults([contracts, ...others]));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1_000, max: 50_000 }), {
        minLength: 1,
        maxLength: 5,
      }),
      (drawn) => {
        const longer = withRows(contracts, (rows) => [...rows, ...drawn.map((n) => soundContract(head, n))]);
        expect(counts(faults([longer, ...others]))).toEqual(usual);
      },
    ),
    { numRuns: 12 },
  );
});
