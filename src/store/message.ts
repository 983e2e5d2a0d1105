import type { SourceFault, Written } from "./source";

/** What was last done for the user, or could not be; facts only, the sentence is made in `texts`. */
export type Message =
  | { readonly code: "report-written"; readonly exercice: number; readonly written: Written }
  | { readonly code: "report-failed"; readonly fault: SourceFault }
  /** No register was found: there is nothing to report on. */
  | { readonly code: "nothing-to-report" }
  | { readonly code: "refreshed"; readonly registers: number }
  | { readonly code: "refresh-failed"; readonly fault: SourceFault };
