import type { Selected } from "../workbook/office";
import type { Place } from "./places";
import type { SourceFault, Written } from "./source";

/** What was last done for the user, or could not be; facts only, the sentence is made in `texts`. */
export type Message =
  | { readonly code: "report-written"; readonly exercice: number; readonly written: Written }
  | { readonly code: "report-failed"; readonly fault: SourceFault }
  /** No register was found: there is nothing to report on. */
  | { readonly code: "nothing-to-report" }
  /** Registers without a row. */
  | { readonly code: "no-rows" }
  /** Registers, but no date that can be read in any of them. */
  | { readonly code: "no-exercice" }
  | { readonly code: "refreshed"; readonly registers: number }
  | { readonly code: "refresh-failed"; readonly fault: SourceFault }
  /** Excel cannot undo it: the user is asked before. */
  | { readonly code: "freeze-asked"; readonly selected: Selected; readonly places: readonly Place[] }
  | {
      readonly code: "frozen";
      readonly formulas: number;
      readonly places: readonly Place[];
      /** Formulas without a value to keep. */
      readonly left: readonly Place[];
      readonly undoable: boolean;
    }
  /** No formula of the add-in is selected, in the sheet of that name. */
  | { readonly code: "nothing-to-freeze"; readonly sheet: string }
  /** The registers are not read yet: the cells show no figure. */
  | { readonly code: "freeze-too-early" }
  | { readonly code: "freeze-failed"; readonly fault: SourceFault }
  | {
      readonly code: "restored";
      readonly formulas: number;
      readonly places: readonly Place[];
      /** Cells that someone has filled since. */
      readonly changed: readonly Place[];
    }
  | { readonly code: "restore-failed"; readonly fault: SourceFault };
