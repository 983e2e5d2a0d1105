/** What to ask of a plan or agreement that was joined. */
import type { PlanJudgement, PlanPart } from "../equality/plans";
import { andList } from "./format";

const PART_LABELS: Readonly<Record<PlanPart, string>> = {
  kind: "sa nature",
  signed: "sa date",
  end: "sa date de fin",
  domains: "ses domaines d'action",
  objectives: "ses objectifs de progression",
  figures: "ses indicateurs chiffrés",
  filing: "son dépôt",
};

/** What to ask of a plan; null when nothing is. */
export function planMessage(judgement: PlanJudgement): string | null {
  if (judgement.status === "complete") return null;
  const parts = (of: readonly PlanPart[]): string => andList(of.map((part) => PART_LABELS[part]));
  if (judgement.status === "unknown") return `Plan ou accord : le registre ne dit pas ${parts(judgement.untold)}.`;
  const { lacking, ended } = judgement;
  const lacks = lacking.length === 0 ? [] : [`il lui manque ${parts(lacking)}`];
  return `Plan ou accord : ${[...lacks, ...(ended ? ["il était terminé à la date de la réponse"] : [])].join(" ; ")}.`;
}
