/** The cell that the user has selected in Excel, followed as it moves. */
import type { ActiveCell } from "../workbook/port";
import type { Cells } from "./source";
import { CLOCK, type Timer } from "./timer";

/** Milliseconds at rest before Excel is asked which cell it is: arrows are held down. */
const REST = 150;

/**
 * Tells the selected cell now and each time another may be; one question at a time. A cell that Excel cannot give at the
 * moment is told as null.
 * @returns what ends it: nothing is told afterwards, and Excel's events are given back even if they were still being asked
 */
export function followActiveCell(
  cells: Cells,
  tell: (cell: ActiveCell | null) => void,
  timer: Timer = CLOCK,
): () => void {
  let ended = false;
  let asking = false;
  let again = false;
  let cancel: (() => void) | null = null;

  const ask = async (): Promise<void> => {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    do {
      again = false;
      const cell = await cells.active().catch(() => null);
      if (hasEnded()) return;
      tell(cell?.ok === true ? cell.value : null);
    } while (isAskedAgain());
    asking = false;
  };
  // Both change while Excel answers, which the compiler cannot see.
  const hasEnded = (): boolean => ended;
  const isAskedAgain = (): boolean => again;

  const moved = (): void => {
    cancel?.();
    cancel = ended
      ? null
      : timer.after(REST, () => {
          cancel = null;
          void ask();
        });
  };

  const followed = cells.follow(moved).catch(() => null);
  void ask();
  return () => {
    ended = true;
    cancel?.();
    void followed.then((stop) => (stop?.ok === true ? stop.value() : undefined)).catch(() => undefined);
  };
}
