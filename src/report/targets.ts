import { type Scheme, indicatorsOf } from "../indicators/definition";
import { type Facts, FIRST_CODE, NUMBER_STATE, type Problem } from "../registers/facts";
import { problemAt } from "../validation/problem-at";

export interface Target {
  readonly code: string;
  readonly exercice: number;
  readonly target: number;
  /** The row of the register of targets, or null for the scheme's own. */
  readonly row: number | null;
  readonly source: string | null;
}

/** Targets of the workbook, then those of the scheme that it does not replace. */
export function targetsOf(facts: Facts, scheme: Scheme): readonly Target[] {
  const register = facts.registers.get("targets");
  const codes = register?.columns.get("code");
  const years = register?.columns.get("exercice");
  const values = register?.columns.get("target");
  const found: Target[] = [];
  if (
    register !== undefined &&
    codes?.store === "strings" &&
    years?.store === "numbers" &&
    values?.store === "numbers"
  ) {
    const shares = new Set(indicatorsOf(scheme).flatMap(({ code, unit }) => (unit === "share" ? [code] : [])));
    const known = new Map(
      indicatorsOf(scheme).flatMap(
        ({ code, name }) =>
          [
            [code, code],
            [name.toLowerCase(), code],
          ] as const,
      ),
    );
    for (let row = 0; row < register.size; row += 1) {
      const code = known.get(codeSaid(codes.keys[codes.codes[row] as number] ?? ""));
      const readable =
        (codes.codes[row] as number) >= FIRST_CODE &&
        years.states[row] === NUMBER_STATE.read &&
        values.states[row] === NUMBER_STATE.read;
      if (code !== undefined && readable)
        found.push({
          code,
          exercice: years.numbers[row] as number,
          target: asShare(values.numbers[row] as number, shares.has(code)),
          row,
          source: null,
        });
    }
  }
  const own = scheme.targets.map(({ code, exercice, target, source }): Target => ({
    code,
    exercice,
    target,
    row: null,
    source,
  }));
  return [...found, ...own];
}

/** Targets that no indicator of the scheme asks for, and those given twice for one exercice. */
export function targetProblems(facts: Facts, scheme: Scheme): readonly Problem[] {
  const register = facts.registers.get("targets");
  const codes = register?.columns.get("code");
  if (register === undefined || codes?.store !== "strings") return [];
  const known = new Set(indicatorsOf(scheme).flatMap(({ code, name }) => [code, name.toLowerCase()]));
  const unknown = Array.from({ length: register.size }, (_, row) => row).filter((row) => {
    const code = codes.codes[row] as number;
    return code >= FIRST_CODE && !known.has(codeSaid(codes.keys[code] ?? ""));
  });
  const seen = new Set<string>();
  const twice = targetsOf(facts, scheme).flatMap(({ code, exercice, row }) => {
    const key = `${code} ${String(exercice)}`;
    if (row === null || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ code, row }];
  });
  return [
    ...unknown.map((row) =>
      problemAt(register, row, "code", {
        code: "unknown-target",
        severity: "warning",
        found: codes.values[codes.codes[row] as number] ?? "",
      }),
    ),
    ...twice.map(({ code, row }) =>
      problemAt(register, row, "code", { code: "duplicate-target", severity: "warning", found: code }),
    ),
  ];
}

/** "Indicateur 1.1.2", "1.1.2 - Nombre de marchés clausés": the one code of the cell, else the cell. */
function codeSaid(key: string): string {
  const [only, ...others] = key.match(/(?<![\d.])\d\.\d\.\d{1,2}(?: ?[a-z](?![a-z]))?(?![\d.]\d)/g) ?? [];
  return only === undefined || others.length > 0 ? key : only.replace(" ", "");
}

/** A target of 60 for a share is 60 %: nobody aims at 6,000 %. */
const asShare = (target: number, isShare: boolean): number => (isShare && target > 1 ? target / 100 : target);
