import { NUMBER_STATE } from "../../registers/facts";
import { classify } from "../engine/classifier";
import { callOffIn, namingRoles, only, ROLE, roleOfCallOff, stateIn } from "../engine/roles";
import { assessed } from "../engine/tally";
import { linesOf } from "./breakdown-lines";
import { given, type Kind } from "./kind";

/** Members, a sum or different names, by the values of a column; a member with several values is in each of them. */
export const breakdown: Kind<"breakdown"> = {
  kind: "breakdown",
  divides: false,
  rows: [ROLE.part, ROLE.blankValue],
  base: [],
  conditions: ({ where }) => given(where),
  columns: ({ by, value }) => [by, ...("sum" in value ? [value.sum] : "distinct" in value ? [value.distinct] : [])],
  assess: (measure, table) => {
    const { by, where, value } = measure;
    return assessed(table.size, {
      classifier: classify((ask) => {
        const role = namingRoles(table, { column: by, where }, ask);
        if (!("sum" in value) || table.column(value.sum)?.store !== "numbers") return role;
        const state = stateIn(value.sum, table, ask);
        const callOff = callOffIn(table, ask);
        return (answers) => roleOfCallOff(summedRole(role(answers), state(answers)), callOff(answers));
      }),
      keeps: only(ROLE.part, ROLE.blankValue),
      open: (groupCount) => linesOf(measure, table, groupCount),
    });
  },
};

/** A cell of the figure itself that cannot be read leaves its row out; one that only feeds an extra does not. */
const summedRole = (role: number, state: number): number =>
  state === NUMBER_STATE.unreadable && (role === ROLE.part || role === ROLE.blankValue) ? ROLE.unreadable : role;
