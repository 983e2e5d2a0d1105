/** A formula as Excel runs it: it shows what is known at once, then follows the registers until Excel cancels it. */
import { REGISTERS } from "../registers/catalogue";
import { readRegisters } from "../report/annual";
import type { Snapshot, Store } from "../store/store";
import { FUNCTIONS } from "../texts/functions";
import { sourceFaultText } from "../store/fault-text";
import { type Answer, refused, sameAnswer, unavailable } from "./answer";
import { type Asked, askedOf } from "./arguments";
import type { CellFunction } from "./catalogue";
import { type CellResult, inCell, takesFormattedNumbers } from "./cell";
import { workbookOfRange } from "./range";

export type Invocation = Pick<CustomFunctions.StreamingInvocation<CellResult>, "setResult" | "onCanceled">;

/**
 * Runs a function for one cell. Excel may cancel it late, after it has called it again for the same cell: each call ends
 * its own subscription only.
 */
export function run(cellFunction: CellFunction, store: Store, args: readonly unknown[], invocation: Invocation): void {
  let shown: Answer | null = null;
  const show = (answer: Answer): void => {
    // A value pushed causes a calculation: never the same one twice.
    if (shown !== null && sameAnswer(shown, answer)) return;
    shown = answer;
    invocation.setResult(inCell(answer, answer.kind === "number" && takesFormattedNumbers()));
  };
  const asked = askedOf(
    cellFunction.parameters.map(({ name }) => name),
    args,
  );
  if (!asked.ok) {
    show(refused(FUNCTIONS.badArgument[asked.fault.parameter](asked.fault.found)));
    return;
  }
  if (asked.value.range !== null) {
    const { value } = asked;
    show(orInternalError(() => rangeAnswer(cellFunction, value)));
    return;
  }
  const follow = (): void => {
    show(orInternalError(() => currentAnswer(cellFunction, store.snapshot(), asked.value)));
  };
  const stop = store.subscribe(follow);
  invocation.onCanceled = stop;
  follow();
}

function currentAnswer(cellFunction: CellFunction, { reading, fault }: Snapshot, asked: Asked): Answer {
  if (reading !== null) return cellFunction.answer(reading, asked);
  return unavailable(fault === null ? FUNCTIONS.reading : sourceFaultText(fault));
}

function rangeAnswer(cellFunction: CellFunction, asked: Asked): Answer {
  const kind = cellFunction.registerOf(asked);
  const [name = ""] = kind === null ? [] : REGISTERS[kind].names;
  return cellFunction.answer(readRegisters([workbookOfRange(asked.range ?? [], name)]), asked);
}

/** A bug of ours shows in its cell, with a sentence; the other cells go on. */
function orInternalError(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    return unavailable(FUNCTIONS.internalError(error instanceof Error ? error.message : String(error)));
  }
}
