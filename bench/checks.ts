/** The control of a register of contracts, from raw cells and from columns that are ready, against zod parsing each row. */
import { z } from "zod";
import { prepare } from "../src/indicators/engine/prepared";
import { contractsView } from "../src/indicators/views/catalogue";
import { columnsOf } from "../src/registers/catalogue";
import { columnCodec } from "../src/registers/codecs";
import type { ColumnSpec } from "../src/registers/columns";
import { readFacts } from "../src/registers/read";
import { DEFAULT_SETTINGS } from "../src/registers/settings";
import { rawCells } from "../src/validation/raw-cells";
import { problemsOfRules } from "../src/validation/rules/run";
import type { Cell, Workbook } from "../src/workbook/port";
import { inTurn } from "./measure";
import { contractsOf } from "./registers";

export interface CheckCost {
  readonly rows: number;
  /** Milliseconds, medians: cells to problems; of which the rules alone, columns and members ready. */
  readonly check: number;
  readonly rules: number;
  /** zod on each row: with the codecs of the columns (the same reading), and with plain types that read nothing. */
  readonly zod: number;
  readonly plainZod: number;
  /** What each collected: none stops at the first problem. */
  readonly problems: number;
  readonly issues: number;
}

export function costOfChecks(rows: number): CheckCost {
  const workbook = ordered(contractsOf(rows));
  const columns = columnsIn(workbook);
  const codecs = schemaOf(columns, (spec) => columnCodec(spec));
  const plain = schemaOf(columns, plainType);
  const ready = prepare(readFacts([workbook]), DEFAULT_SETTINGS);
  ready.table(contractsView);
  const times = inTurn(
    {
      check: () => checked(workbook),
      rules: () => problemsOfRules(ready, rawCells([workbook]), LAST_DAY),
      zod: () => parsed(workbook, codecs),
      plainZod: () => parsed(workbook, plain),
    },
    rows < 50_000 ? 9 : 3,
    1,
  );
  return {
    rows,
    ...times,
    problems: checked(workbook),
    issues: parsed(workbook, codecs),
  };
}

/** 31 December 2025: nothing of these registers is to come. */
const LAST_DAY = 46_022;

/** The days of these registers are drawn: here a contract is launched, notified, then ended, as most are. */
function ordered(workbook: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const [head = [], ...rows] = sheet.grid.rows;
      const at = ["Date de lancement", "Date de notification", "Date de fin"].map((heading) => head.indexOf(heading));
      const [launch = 0, notification = 0, end = 0] = at;
      const inOrder = rows.map((row, k): readonly (Cell | undefined)[] => {
        const day = row[notification];
        // One row in a hundred stays as it was drawn.
        if (typeof day !== "number" || k % 100 === 0) return row;
        const cells = [...row];
        cells[launch] = day - 90;
        if (typeof cells[end] === "number") cells[end] = day + 700;
        return cells;
      });
      return { ...sheet, grid: { ...sheet.grid, rows: [head, ...inOrder] } };
    }),
  };
}

/** Reading, contracts made of rows, every problem of reading and of the rules. */
function checked(workbook: Workbook): number {
  const facts = readFacts([workbook]);
  const prepared = prepare(facts, DEFAULT_SETTINGS);
  prepared.table(contractsView);
  const found = problemsOfRules(prepared, rawCells([workbook]), LAST_DAY);
  return facts.problems.length + prepared.problems.length + found.length;
}

function parsed(workbook: Workbook, schema: z.ZodType): number {
  const [, ...rows] = workbook.sheets[0]?.grid.rows ?? [];
  let issues = 0;
  for (const row of rows) {
    const result = schema.safeParse(row);
    if (!result.success) issues += result.error.issues.length;
  }
  return issues;
}

interface Columns {
  readonly specs: readonly (ColumnSpec | undefined)[];
  readonly at: (name: string) => number;
}

function columnsIn(workbook: Workbook): Columns {
  const columns = readFacts([workbook]).registers.get("contracts")?.blocks[0]?.columns;
  const specs: (ColumnSpec | undefined)[] = (workbook.sheets[0]?.grid.rows[0] ?? []).map(() => undefined);
  for (const [name, mapped] of columns ?? [])
    for (const { column } of mapped) specs[column] = columnsOf("contracts")[name];
  return { specs, at: (name) => columns?.get(name)?.[0]?.column ?? 0 };
}

/** A tuple for each row: its cells, and what it says against itself. Doubles, versions and lists are not looked at. */
function schemaOf({ specs, at }: Columns, typeOf: (spec: ColumnSpec) => z.ZodType): z.ZodType {
  const launch = at("launchDate");
  const notification = at("notificationDate");
  const end = at("endDate");
  const cells = specs.map((spec) => (spec === undefined ? z.unknown() : typeOf(spec).nullable()));
  return z.tuple(cells as unknown as [z.ZodType]).superRefine((row: readonly unknown[], context) => {
    if (isAfter(row[launch], row[notification])) context.addIssue({ code: "custom", message: "launch" });
    if (isAfter(row[notification], row[end])) context.addIssue({ code: "custom", message: "end" });
    if (isAfter(row[notification], LAST_DAY)) context.addIssue({ code: "custom", message: "future" });
  });
}

const isAfter = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number" && one > other;

/** The least that a schema may ask. */
function plainType({ store, type }: ColumnSpec): z.ZodType {
  if (store === "numbers") return z.number();
  if (store === "flags") return z.enum(["Oui", "Non"]);
  return type === "SIRET" ? z.string().regex(/^\d{14}$/) : z.union([z.string(), z.number()]);
}
