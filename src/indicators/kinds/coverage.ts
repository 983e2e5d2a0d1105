import { BLANK_CODE, FIRST_CODE, type StringFacts, UNREADABLE_CODE, VERDICT } from "../../registers/facts";
import { type Ask, classify, type Reply } from "../engine/classifier";
import { rateFigure } from "../engine/figure";
import { nameCounts } from "../engine/name-counts";
import type { Prepared } from "../engine/prepared";
import { only, ROLE, verdictIn } from "../engine/roles";
import { assessed, countOf, type RoleCounts } from "../engine/tally";
import type { MeasureOf } from "../definition";
import { given, type Kind, namesIn } from "./kind";

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
    const wanted = namesOf(list, prepared);
    const found = table.column(column);
    const names = namesIn(table, column);
    return assessed(table.size, {
      classifier: classify((ask) => {
        const isGiven = where !== undefined && "column" in where && table.column(where.column) !== undefined;
        const verdict = verdictIn(isGiven ? where : undefined, table, ask);
        const listed = found?.store === "strings" ? listedReply(found, wanted, ask) : () => BLANK_CODE;
        return (answers) => coveringRole(listed(answers), verdict(answers));
      }),
      keeps: only(ROLE.part),
      open: (groupCount) => {
        const counts = nameCounts(groupCount);
        return {
          enter: (member, group, _role, sign) => {
            counts.enter(group, names[member] ?? 0, sign);
          },
          // Without a row, nobody was asked anything: that is not 0 of the list.
          figure: (tally, group) => rateFigure(counts.different(group), hasRows(tally, group) ? wanted.size : 0),
        };
      },
    });
  },
};

const hasRows = (tally: RoleCounts, group: number): boolean =>
  Object.values(ROLE).some((role) => countOf(tally, group, role) > 0);

function namesOf({ register, column }: MeasureOf<"coverage">["list"], { facts }: Prepared): ReadonlySet<string> {
  const listed = facts.registers.get(register)?.columns.get(column);
  if (listed?.store !== "strings") return new Set();
  return new Set([...listed.codes].filter((code) => code >= FIRST_CODE).map((code) => listed.keys[code] ?? ""));
}

const ON_THE_LIST = FIRST_CODE + 1;

/** `BLANK_CODE`, `UNREADABLE_CODE`, `FIRST_CODE` for a name that the list lacks, one more for a name of the list. */
function listedReply({ codes, keys }: StringFacts, wanted: ReadonlySet<string>, ask: Ask): Reply {
  const answer = (code: number): number =>
    code < FIRST_CODE ? code : wanted.has(keys[code] ?? "") ? ON_THE_LIST : FIRST_CODE;
  return ask({ codes, count: () => keys.length, answer });
}

function coveringRole(listed: number, verdict: number): number {
  if (listed === BLANK_CODE) return ROLE.blankValue;
  if (listed === UNREADABLE_CODE || verdict === VERDICT.unreadable) return ROLE.unreadable;
  if (verdict !== VERDICT.yes) return ROLE.blank;
  return listed === ON_THE_LIST ? ROLE.part : ROLE.rest;
}
