/** Who the buyer is, as it is typed, and what would be written for it to be said. */
import type { IdentityKey } from "../../registers/identity";
import { departmentsIn, identityEdits } from "../../registers/identity-edits";
import type { RowEdit } from "../../registers/matching/edits";
import type { Reading } from "../../report/annual";
import { IDENTITY } from "../../texts/identity";
import { MATCHING } from "../../texts/matching-pane";
import type { PlanView } from "./matching-plan";

export type IdentityForm = Readonly<Record<IdentityKey, string>>;

/** What is typed at first: what the settings say, or nothing. */
export const identityForm = ({ settings: { authority, departments } }: Reading): IdentityForm => ({
  authority: authority ?? "",
  departments: authority === null ? "" : departments.join(", "),
});

export interface IdentityPlan {
  readonly edits: readonly RowEdit[];
  readonly plan: PlanView;
}

/** What would be written, or the fault of the field that says nothing that can be. */
export function identityPlan(
  { identity }: Reading,
  form: IdentityForm,
): IdentityPlan | { readonly fault: IdentityKey } {
  const authority = form.authority.replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME);
  if (authority === "") return { fault: "authority" };
  const departments = departmentsIn(form.departments);
  if (departments === null) return { fault: "departments" };
  const wanted: IdentityForm = { authority, departments: departments.join(", ") };
  const edits = identityEdits(identity, wanted);
  return {
    edits,
    plan: {
      notes: identity.sheet === null ? [MATCHING.planMade] : [],
      losses: [],
      lines: edits
        .filter(({ look }) => look === "line")
        .map(({ row, cells }) => ({ row: MATCHING.planLine(row), text: lineText(cells, wanted) })),
    },
  };
}

const LONGEST_NAME = 200;

/** The value is the last cell of a line. */
function lineText(cells: RowEdit["cells"], wanted: IdentityForm): string {
  const { before = "", after = "" } = cells.at(-1) ?? {};
  const label = after === wanted.authority ? IDENTITY.authority : IDENTITY.departments;
  return IDENTITY.cell(label, before, after);
}
