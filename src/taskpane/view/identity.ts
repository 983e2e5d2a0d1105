/** Who the buyer is, and what would be written for it to be said. */
import { identityEdits, type IdentityKey, departmentsIn } from "../../registers/identity";
import type { RowEdit } from "../../registers/matching/edits";
import { DEFAULT_SETTINGS } from "../../registers/settings";
import { DEFAULT_SCHEME } from "../../indicators/schemes";
import type { Reading } from "../../report/annual";
import { IDENTITY } from "../../texts/identity";
import { MATCHING } from "../../texts/matching-pane";
import type { PlanView } from "./matching-plan";

export interface IdentityView {
  readonly sentence: string;
  /** Whether the report bears the name of another. */
  readonly isUnsaid: boolean;
}

export function identityView({ settings: { authority, departments } }: Reading): IdentityView {
  const isDefault = departments.join() === DEFAULT_SETTINGS.departments.join();
  if (authority === null) return { sentence: IDENTITY.unsaid(DEFAULT_SCHEME.authority, departments), isUnsaid: true };
  const said = IDENTITY.said(authority, departments);
  return { sentence: isDefault ? `${said}. ${IDENTITY.defaultTerritory(departments)}` : said, isUnsaid: false };
}

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
