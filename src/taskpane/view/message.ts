import { sourceFaultText } from "../../store/fault-text";
import type { Message } from "../../store/message";
import type { Written } from "../../store/source";
import { PANE } from "../../texts/pane";

export interface MessageView {
  readonly tone: "success" | "warning" | "error";
  readonly text: string;
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
    case "report-failed":
    case "refresh-failed":
      return { tone: "error", text: sourceFaultText(message.fault) };
  }
}

function writtenText(exercice: number, written: Written): string {
  if (written.kind === "file") return PANE.reportInFile(exercice, written.file);
  const [{ asked, name } = { asked: "", name: "" }] = written.sheets;
  return name === asked ? PANE.reportInSheet(exercice, name) : PANE.reportBeside(exercice, name, asked);
}
