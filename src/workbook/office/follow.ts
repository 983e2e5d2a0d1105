/** Hears that the user has selected another cell, in any sheet. */
import { faultOf, type OfficeResult } from "./fault";
import type { StopWatching } from "./watch";

/**
 * Tells when another cell is selected, another sheet comes in view, or a cell is edited in place: which cell it is now is
 * to be asked. Events that Excel had already sent may still come after the end.
 */
export async function followSelection(onMove: () => void): Promise<OfficeResult<StopWatching>> {
  const moved = (): Promise<void> => {
    onMove();
    return Promise.resolve();
  };
  try {
    const value = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const followed = [
        worksheets.onSelectionChanged.add(moved),
        worksheets.onActivated.add(moved),
        worksheets.onChanged.add(moved),
      ];
      await context.sync();
      return async () => {
        for (const one of followed) one.remove();
        await context.sync();
      };
    });
    return { ok: true, value };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return { ok: false, fault };
  }
}
