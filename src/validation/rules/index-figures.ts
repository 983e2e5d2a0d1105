/** The Index that candidates join: what the follow-up of equality says of each line (`src/equality/coherence.ts`), with its gravity. */
import { type Finding, type FindingCode, findingsOf } from "../../equality/coherence";
import { FIGURES, lineReader } from "../../equality/lines";
import { NUMBER_STATE, type RegisterFacts, VERDICT } from "../../registers/facts";
import { findingMessage } from "../../texts/equality";
import { on, type Rule } from "./rule";

export const indexToVerify: Rule = {
  severity: "warning",
  // A mark that does not follow from its points enters no mean.
  changesFigures: true,
  checks: [
    on({
      register: "candidates",
      needs: [],
      find: (_columns, { register, has, report }) => {
        const lineAt = lineReader(register);
        for (const row of rowsWithIndex(register))
          for (const finding of findingsOf(lineAt(row)))
            if (has(row, finding.column) && !isSaidElsewhere(finding))
              report(row, finding.column, { severity: finding.severity, detail: findingMessage(finding) });
      },
    }),
  ],
};

/** Rows that may join an Index: the others are not looked at one by one. */
function rowsWithIndex({ columns, size }: RegisterFacts): readonly number[] {
  const provided = columns.get("indexProvided");
  const figures = FIGURES.map((name) => columns.get(name)).filter((column) => column?.store === "numbers");
  return Array.from({ length: size }, (_, row) => row).filter(
    (row) =>
      (provided?.store === "flags" && provided.verdicts[row] === VERDICT.yes) ||
      figures.some(({ states }) => states[row] !== NUMBER_STATE.blank),
  );
}

/** Reading says which cells it cannot read and which SIRETs do not exist; a question that no column asks is no fault of a line. */
const isSaidElsewhere = ({ code, column }: Finding): boolean =>
  SAID_ELSEWHERE.has(code) || (code === "siren-unknown" && column === "siret");

const SAID_ELSEWHERE: ReadonlySet<FindingCode> = new Set([
  "figures-unreadable",
  "measures-untold",
  "objectives-untold",
]);
