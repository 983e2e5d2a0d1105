/** What is said once cells were changed, or could not be. */
import type { Changing } from "../../store/corrections";
import { sourceFaultText } from "../../store/fault-text";
import type { SourceFault } from "../../store/source";
import { CHANGE_FAULTS } from "../../texts/corrections";
import type { Result } from "../../workbook/port";
import type { MessageView } from "./message";

/** @param sentence what was done, and what was left */
export function changeMessage(
  result: Result<Changing, SourceFault>,
  sentence: (done: number, left: Changing["left"]) => string,
): MessageView {
  if (!result.ok) return { tone: "error", text: changeFaultText(result.fault) };
  const { done, left, fault } = result.value;
  const text = sentence(done, left);
  if (fault !== null) return { tone: "error", text: `${text} ${changeFaultText(fault)}` };
  return { tone: left.length > 0 || done === 0 ? "warning" : "success", text };
}

export function changeFaultText(fault: SourceFault): string {
  const known: Readonly<Partial<Record<string, string>>> = CHANGE_FAULTS;
  return (fault.kind === "office" ? known[fault.fault.code] : undefined) ?? sourceFaultText(fault);
}
