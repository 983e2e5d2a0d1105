import { sourceFaultText } from "../../store/fault-text";
import type { Message } from "../../store/message";
import type { Written } from "../../store/source";
import { FREEZE } from "../../texts/freeze";
import { PANE } from "../../texts/pane";
import { REPORT } from "../../texts/report";

export interface MessageView {
  readonly tone: "success" | "warning" | "error";
  readonly text: string;
  /** What it is about: it takes the place of what was said of that before. */
  readonly about?: string;
  /** What the message offers to do; nothing when absent. */
  readonly offer?: { readonly label: string; readonly act: "freeze" | (() => void) };
}

/** The sentence of what was last done. */
export function messageView(message: Message): MessageView {
  switch (message.code) {
    case "report-written":
      return { tone: "success", text: writtenText(message.exercice, message.written) };
    case "refreshed":
      return { tone: message.registers > 0 ? "success" : "warning", text: PANE.refreshed(message.registers) };
    case "nothing-to-report":
      return { tone: "warning", text: PANE.nothingToReport };
    case "no-rows":
      return { tone: "warning", text: PANE.noRows };
    case "no-exercice":
      return { tone: "warning", text: PANE.noExercice };
    case "freeze-asked": {
      const { selected, places } = message;
      const offer = { label: FREEZE.confirm, act: "freeze" } as const;
      return { tone: "warning", text: FREEZE.asked(selected.formulas.length, places), offer };
    }
    case "frozen": {
      const { formulas, places, left, undoable } = message;
      return { tone: formulas > 0 ? "success" : "warning", text: FREEZE.frozen(formulas, places, left, undoable) };
    }
    case "nothing-to-freeze":
      return { tone: "warning", text: FREEZE.nothing(message.sheet) };
    case "freeze-too-early":
      return { tone: "warning", text: FREEZE.tooEarly };
    case "restored":
      return {
        tone: message.changed.length > 0 ? "warning" : "success",
        text: FREEZE.restored(message.formulas, message.places, message.changed),
      };
    case "report-failed":
    case "refresh-failed":
    case "freeze-failed":
    case "restore-failed":
      return { tone: "error", text: sourceFaultText(message.fault) };
  }
}

const writtenText = (exercice: number, written: Written): string =>
  written.kind === "file" ? REPORT.inFile(exercice, written.file) : REPORT.written(exercice, written.sheets);
