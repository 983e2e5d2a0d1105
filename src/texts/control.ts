/** What the pane says of the control, besides the problems themselves. */
import type { Severity } from "../registers/facts";
import { counted, countText, formOf } from "./format";
import { SEVERITY } from "./severities";

const SEVERITIES = { error: "Erreurs", warning: "À vérifier", information: "Remarques" } satisfies Record<
  Severity,
  string
>;

const PARTS = { causes: "Points", corrections: "Corrections", ignored: "Ignorés", journal: "Journal" } as const;

export type ControlPart = keyof typeof PARTS;

export const CONTROL = {
  title: "Contrôle des registres",
  again: "Refaire le contrôle",
  begin: "Contrôler les registres",
  stop: "Arrêter",
  stopped: "Le contrôle n'a pas été mené à son terme.",
  reading: "Lecture du classeur…",
  checking: "Contrôle en cours…",
  old: "Les registres ont été relus depuis ce contrôle : refaites-le.",
  nothing: "Rien à signaler : chaque règle a été appliquée à chaque ligne des registres.",

  severities: "Ne montrer que",
  /** Of one group. */
  gravity: SEVERITY,
  severity: (severity: Severity, count: number): string => `${SEVERITIES[severity]} (${countText(count)})`,
  parts: "Parties du contrôle",
  part: (part: ControlPart, count: number | null): string =>
    count === null || count === 0 ? PARTS[part] : `${PARTS[part]} (${countText(count)})`,
  folded: (groups: number, problems: number): string =>
    `Afficher ${counted(groups, { one: "autre cause", other: "autres causes" })} (${countText(problems)} ${formOf(problems, { one: "cas", other: "cas" })})`,
} as const;
