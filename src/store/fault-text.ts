import { OFFICE_FAULTS, PANE } from "../texts/pane";
import { fileFaultMessage } from "../texts/workbook";
import type { SourceFault } from "./source";

/** The sentence of a fault: what happened, and what to do. */
export function sourceFaultText(fault: SourceFault): string {
  switch (fault.kind) {
    case "file":
      return fileFaultMessage(fault.file, fault.fault);
    case "stopped":
      return PANE.stopped;
    case "unexpected":
      return PANE.unexpected(fault.detail);
    case "office": {
      const { code, left = [] } = fault.fault;
      return left.length === 0 ? OFFICE_FAULTS[code] : `${OFFICE_FAULTS[code]} ${PANE.left(left)}`;
    }
  }
}
