/**
 * What the sheet "Égalité" keeps quiet, the bilan keeps quiet too: both are published, and a reader may lay them side by side.
 * 3.2.1 is the one measure that both print.
 */
import { linesOf } from "../../equality/lines";
import { type Synthesis, synthesisOf } from "../../equality/synthesis";
import type { Outcome } from "../../indicators/engine/outcome";
import { tenderersView } from "../../indicators/views/catalogue";
import type { AnnualReport } from "../annual";

/** Documents received by candidate who volunteered. */
export const isEqualityRatio = ({ indicator }: Outcome): boolean => indicator.view.id === tenderersView.id;

/** Whether the sheet "Égalité" of the report's exercice has that ratio of a year as "s". */
export function equalitySecretOf({ facts, exercice }: AnnualReport): (year: number) => boolean {
  const register = facts.registers.get("candidates");
  let synthesis: Synthesis | undefined;
  return (year) => {
    if (register === undefined) return false;
    synthesis ??= synthesisOf(linesOf(register), exercice);
    return synthesis.exercices.some((one) => one.exercice === year && one.documentsRatio === "s");
  };
}
