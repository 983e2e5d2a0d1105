/** Formulas as Excel would run them: a fake cell that keeps every value it was given. */
import type { CellResult } from "../../src/functions/cell";

export interface FakeCell {
  readonly results: CellResult[];
  readonly last: () => unknown;
  /** "#N/A le message", the number or the text; of a table, its first cell. */
  readonly shows: () => string | number;
  /** The cells of a table that spills, each as `shows` tells one. */
  readonly table: () => readonly (readonly (string | number)[])[];
  readonly cancel: () => void;
}

type Associated = (...args: never[]) => unknown;

/**
 * Calls an associated function as Excel does: arguments not given are null, the invocation comes last. A function that does
 * not stream gives its result back.
 */
export function evaluate(functions: ReadonlyMap<string, Associated>, name: string, ...args: unknown[]): FakeCell {
  const associated = functions.get(name) as ((...all: unknown[]) => unknown) | undefined;
  if (associated === undefined) throw new Error(`no function ${name}`);
  const results: CellResult[] = [];
  const invocation: { setResult: (value: CellResult) => void; onCanceled?: () => void } = {
    setResult: (value) => void results.push(value),
  };
  const given = Array.from({ length: Math.max(4, args.length) }, (_, index) => args[index] ?? null);
  const returned = associated(...given, invocation);
  if (returned !== undefined) results.push(returned as CellResult);
  return {
    results,
    last: () => results.at(-1),
    shows: () => shown(results.at(-1)),
    table: () => {
      const result = results.at(-1);
      if (!Array.isArray(result)) throw new Error(`no table: ${String(shown(result))}`);
      return result.map((row) => row.map(shown));
    },
    cancel: () => invocation.onCanceled?.(),
  };
}

function shown(result: unknown): string | number {
  if (Array.isArray(result)) return shown((result as readonly (readonly unknown[])[])[0]?.[0]);
  if (typeof result === "number" || typeof result === "string") return result;
  if (typeof result === "object" && result !== null) {
    if ("code" in result && "message" in result) return `${String(result.code)} ${String(result.message)}`;
    if ("basicValue" in result) return result.basicValue as number;
  }
  return String(result);
}
