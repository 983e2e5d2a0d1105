/**
 * The same questions as fifty aggregates of one query of DuckDB, from where it is installed for the occasion: of one exercice,
 * then of every exercice and directorate.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { medianOf } from "../measure";
import { LAST_EXERCICE } from "../registers";
import type { Answered } from "./elsewhere";
import { AMOUNT, type Asked, DIRECTORATE, EXERCICE, type Plain, type Question } from "./questions";

interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (sql: string) => Promise<{ readonly getRows: () => readonly (readonly unknown[])[] }>;
  readonly closeSync: () => void;
}

const ROUNDS = 15;

export async function inDuckDb(
  { plain, questions }: Asked,
  tools: string,
): Promise<{ readonly one: Answered; readonly all: Answered }> {
  const { DuckDBConnection } = createRequire(join(tools, "x.js"))("@duckdb/node-api") as {
    DuckDBConnection: { readonly create: () => Promise<Connection> };
  };
  const connection = await DuckDBConnection.create();
  await load(connection, plain);
  const asked = async (query: string): Promise<Answered> => {
    const times: number[] = [];
    let answers: readonly number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      const read = await connection.runAndReadAll(query);
      times.push(performance.now() - start);
      answers = (read.getRows()[0] ?? []).map(Number);
    }
    return { ms: medianOf(times), answers };
  };
  const of = `${EXERCICE} = ${String(LAST_EXERCICE)} AND `;
  const one = await asked(`SELECT ${questions.map((question) => aggregate(question, of)).join(", ")} FROM contracts`);
  const all = await asked(
    `SELECT ${questions.map((question) => aggregate(question, "")).join(", ")} FROM contracts
     GROUP BY GROUPING SETS ((${EXERCICE}), (${EXERCICE}, ${DIRECTORATE})) ORDER BY ${DIRECTORATE} IS NOT NULL, ${EXERCICE} DESC`,
  );
  connection.closeSync();
  return { one, all };
}

/** What is asked of a column of few words is asked of an enumeration: as fast as the engine's own codes. */
async function load(connection: Connection, { columns, rows }: Plain): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "spaser-bench-"));
  const file = join(folder, "contracts.json");
  writeFileSync(
    file,
    rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((name, k) => [name, row[k]])))).join("\n"),
  );
  const words = columns.filter((name) => name !== EXERCICE && name !== AMOUNT);
  const types = [`${EXERCICE}: 'INTEGER'`, `${AMOUNT}: 'DOUBLE'`, ...words.map((name) => `${name}: 'VARCHAR'`)];
  await connection.run(
    `CREATE TABLE raw AS SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {${types.join(", ")}})`,
  );
  for (const name of words)
    await connection.run(
      `CREATE TYPE ${name}_word AS ENUM (SELECT DISTINCT ${name} FROM raw WHERE ${name} IS NOT NULL ORDER BY 1)`,
    );
  const cast = words.map((name) => `${name}::${name}_word AS ${name}`);
  await connection.run(`CREATE TABLE contracts AS SELECT ${[EXERCICE, AMOUNT, ...cast].join(", ")} FROM raw`);
  rmSync(folder, { recursive: true });
}

function aggregate({ of, column, word }: Question, exercice: string): string {
  const where = `${exercice}${column} = '${word.replaceAll("'", "''")}'`;
  return of === "count" ? `count(*) FILTER (${where})` : `coalesce(sum(${AMOUNT}) FILTER (${where}), 0)`;
}
