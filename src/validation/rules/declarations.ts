/** A sworn statement said not received, and checked all the same. */
import { VERDICT } from "../../registers/facts";
import { on, type Rule } from "./rule";

/** It counts as received: a cell of the two is wrong, and the rate with it. */
export const checkedUnreceived: Rule = {
  severity: "warning",
  changesFigures: true,
  checks: [
    on({
      register: "candidates",
      needs: ["declarationReceived", "declarationChecked"],
      find: ({ declarationReceived, declarationChecked }, { register, report }) => {
        for (let row = 0; row < register.size; row += 1)
          if (declarationReceived.verdicts[row] === VERDICT.no && declarationChecked.verdicts[row] === VERDICT.yes)
            report(row, "declarationReceived");
      },
    }),
  ],
};
