import { BLANK_CODE, FIRST_CODE, UNREADABLE_CODE, VERDICT } from "../../registers/facts";
import { rateFigure } from "../engine/figure";
import { ROLE } from "../engine/roles";
import { distinctCounts } from "./distinct";
import { given, type Kind } from "./kind";

/** Of the names of a list, the part that a register covers. */
export const coverage: Kind<"coverage"> = {
  kind: "coverage",
  divides: true,
  rows: [ROLE.part],
  base: [],
  conditions: ({ where }) => given(where),
  columns: ({ column }) => [column],
  optional: ({ where }) => (where !== undefined && "column" in where ? [where.column] : []),
  assess: ({ column, where, list }, table, _basis, prepared) => {
    const register = prepared.facts.registers.get(list.register);
    const listed = register?.columns.get(list.column);
    const wanted = new Set(
      listed?.store === "strings"
        ? [...listed.codes].filter((code) => code >= FIRST_CODE).map((code) => listed.keys[code])
        : [],
    );
    const names = table.column(column);
    const strings = names?.store === "strings" ? names : undefined;
    const isListed = strings?.keys.map((key) => wanted.has(key)) ?? [];
    const verdicts = where !== undefined && columnsGiven(table, where) ? table.verdicts(where) : null;
    const codes = strings?.codes ?? new Int32Array(table.size);
    const roles = Uint8Array.from(codes, (code, member) => {
      const verdict = verdicts === null ? VERDICT.yes : (verdicts[member] as number);
      if (code === BLANK_CODE) return ROLE.blankValue;
      if (code === UNREADABLE_CODE || verdict === VERDICT.unreadable) return ROLE.unreadable;
      if (verdict !== VERDICT.yes) return ROLE.blank;
      return isListed[code] === true ? ROLE.part : ROLE.rest;
    });
    return {
      roles,
      figures: (groups, groupCount) =>
        Array.from(distinctCounts(codes, roles, groups, groupCount), (covered) => rateFigure(covered, wanted.size)),
    };
  },
};

const columnsGiven = (table: { readonly column: (name: string) => unknown }, where: object): boolean =>
  "column" in where && typeof where.column === "string" && table.column(where.column) !== undefined;
