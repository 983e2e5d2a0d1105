/** What the same questions cost elsewhere: LibreOffice where it is, DuckDB and HyperFormula where SPASER_BENCH_TOOLS says. */
import { inDuckDb } from "./duckdb";
import { inHyperFormula } from "./hyperformula";
import { inLibreOffice } from "./libreoffice";
import { type Asked, askedOf } from "./questions";

/** Milliseconds, and the answers in the order of the questions. */
export interface Answered {
  readonly ms: number;
  readonly answers: readonly number[];
}

export interface ElsewhereCost {
  readonly rows: number;
  /** Milliseconds; null where it was not measured. */
  readonly engine: number;
  readonly libreOffice: number | null;
  readonly duckDb: number | null;
  /** DuckDB, for every exercice and directorate as the engine does. */
  readonly duckDbForAll: number | null;
  readonly hyperFormula: number | null;
}

/** Larger tables take HyperFormula minutes. */
const MOST_ROWS_OF_HYPERFORMULA = 20_000;

export async function costElsewhere(rows: number): Promise<ElsewhereCost> {
  const asked = askedOf(rows);
  const tools = process.env["SPASER_BENCH_TOOLS"];
  const duckDb = tools === undefined ? null : await inDuckDb(asked, tools);
  return {
    rows,
    engine: asked.ms,
    libreOffice: agreed(asked, inLibreOffice(asked)),
    duckDb: agreed(asked, duckDb?.one ?? null),
    duckDbForAll: agreed(asked, duckDb?.all ?? null),
    hyperFormula:
      tools === undefined || rows > MOST_ROWS_OF_HYPERFORMULA ? null : agreed(asked, inHyperFormula(asked, tools)),
  };
}

/** Sums of cents differ in their last figures from one order of addition to another. */
const NEAR = 1e-9;

function agreed({ answers, questions }: Asked, other: Answered | null): number | null {
  if (other === null) return null;
  answers.forEach((answer, k) => {
    const found = other.answers[k] ?? Number.NaN;
    if (!(Math.abs(answer - found) <= NEAR * Math.max(1, Math.abs(answer))))
      throw new Error(`${JSON.stringify(questions[k])}: ${String(answer)} here, ${String(found)} elsewhere`);
  });
  return other.ms;
}
