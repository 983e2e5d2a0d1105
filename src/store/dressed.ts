/** Asks Excel to put something on the buyer's sheets, or to take it back: never rejects. */
import type { OfficeResult } from "../workbook/office/fault";
import type { Result } from "../workbook/port";
import type { Dressing } from "./dressing";
import { type Source, type SourceFault, unexpected } from "./source";

export const NOT_IN_EXCEL = { ok: false, fault: unexpected("not in Excel") } as const;

export async function dressed<T, U>(
  { dressing }: Source,
  act: (dressing: Dressing) => Promise<OfficeResult<T>>,
  to: (value: T) => U,
): Promise<Result<U, SourceFault>> {
  try {
    return dressing === undefined ? NOT_IN_EXCEL : officeResult(await act(await dressing()), to);
  } catch (error) {
    return { ok: false, fault: unexpected(error) };
  }
}

export const officeResult = <T, U>(result: OfficeResult<T>, to: (value: T) => U): Result<U, SourceFault> =>
  result.ok ? { ok: true, value: to(result.value) } : { ok: false, fault: { kind: "office", fault: result.fault } };

export const asItIs = <T>(value: T): T => value;
