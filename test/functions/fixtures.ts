/** Formulas as Excel would run them: a fake cell that keeps every value it was given. */
import type { CellResult } from "../../src/functions/cell";

export interface FakeCell {
  readonly results: CellResult[];
  readonly last: () => unknown;
  /** "#N/A: le message", or the number. */
  readonly shows: () => string | number;
  readonly cancel: () => void;
}

type Associated = (...args: never[]) => unknown;

/** Calls an associated function as Excel does: arguments not given are null, the invocation comes last. */
export function evaluate(functions: ReadonlyMap<string, Associated>, name: string, ...args: unknown[]): FakeCell {
  const associated = functions.get(name) as ((...all: unknown[]) => unknown) | undefined;
  if (associated === undefined) throw new Error(`no function ${name}`);
  const results: CellResult[] = [];
  const invocation: { setResult: (value: CellResult) => void; onCanceled?: () => void } = {
    setResult: (value) => void results.push(value),
  };
  associated(...Array.from({ length: Math.max(3, args.length) }, (_, index) => args[index] ?? null), invocation);
  return {
    results,
    last: () => results.at(-1),
    shows: () => shown(results.at(-1)),
    cancel: () => invocation.onCanceled?.(),
  };
}

export function shown(result: unknown): string | number {
  if (typeof result === "number" || typeof result === "string") return result;
  if (typeof result === "object" && result !== null) {
    if ("code" in result && "message" in result) return `${String(result.code)} ${String(result.message)}`;
    if ("basicValue" in result) return result.basicValue as number;
  }
  return String(result);
}
