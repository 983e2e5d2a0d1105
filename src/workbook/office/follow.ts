/** Hears that the user has selected another cell, in any sheet. */
import type { OfficeResult } from "./fault";
import { listen, type StopListening } from "./listen";

/**
 * Tells when another cell is selected, another sheet comes in view, or a cell is edited in place: which cell it is now is
 * to be asked.
 */
export function followSelection(onMove: () => void): Promise<OfficeResult<StopListening>> {
  const moved = (): Promise<void> => {
    onMove();
    return Promise.resolve();
  };
  return listen(({ worksheets }) => [
    worksheets.onSelectionChanged.add(moved),
    worksheets.onActivated.add(moved),
    worksheets.onChanged.add(moved),
  ]);
}
