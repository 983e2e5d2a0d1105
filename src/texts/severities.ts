/** How grave a problem is, in the same words in a terminal, in the pane and on paper. */
import type { Severity } from "../registers/facts";
import { andList, counted, type Noun } from "./format";

/** Of one problem, or of one group. */
export const SEVERITY = {
  error: "Erreur",
  warning: "À vérifier",
  information: "Remarque",
} as const satisfies Record<Severity, string>;

const NOUNS: Readonly<Record<Severity, Noun>> = {
  error: { one: "erreur", other: "erreurs" },
  warning: { one: "point à vérifier", other: "points à vérifier" },
  information: { one: "remarque", other: "remarques" },
};

/** "12 points à vérifier" */
export const severityCount = (severity: Severity, count: number): string => counted(count, NOUNS[severity]);

/** "7 erreurs, 16 points à vérifier et 72 remarques"; empty when there is nothing. */
export const severitiesText = (counts: Readonly<Record<Severity, number>>): string =>
  andList(
    (Object.keys(NOUNS) as Severity[])
      .filter((severity) => counts[severity] > 0)
      .map((severity) => severityCount(severity, counts[severity])),
  );
