/** Events of the workbook open in Excel, heard together and given up together. */
import { faultOf, type OfficeResult } from "./fault";

/** Ends what is heard; events that Excel had already sent may still come. */
export type StopListening = () => Promise<void>;

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove">;

/** @param add registers every handler, without asking Excel for anything else */
export async function listen(
  add: (workbook: Excel.Workbook) => readonly Handler[],
): Promise<OfficeResult<StopListening>> {
  try {
    const value = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const handlers = add(context.workbook);
      await context.sync();
      return async () => {
        for (const handler of handlers) handler.remove();
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
