/** A formula as Excel runs it: it shows what is known at once, then follows the registers until Excel cancels it. */
import { REGISTERS } from "../registers/catalogue";
import type { Reading } from "../report/annual";
import { sourceFaultText } from "../store/fault-text";
import type { Snapshot, Store } from "../store/store";
import { FUNCTIONS } from "../texts/functions";
import type { Result } from "../workbook/port";
import { type Answer, type Refused, refused, sameAnswer, unavailable } from "./answer";
import { type Asked, askedOf, type RangeCells } from "./arguments";
import { type CellResult, inCell, takesFormattedNumbers } from "./cell";
import type { Answering, CellFunction, LiveFunction, PlainFunction, ReadyQuestion } from "./definition";
import { readingOfRange } from "./range-reading";

export type Invocation = Pick<CustomFunctions.StreamingInvocation<CellResult>, "setResult" | "onCanceled">;

/**
 * Runs a function for one cell. Excel may cancel it late, after it has called it again for the same cell: each call ends
 * its own subscription only.
 */
export function run(cellFunction: LiveFunction, store: Store, args: readonly unknown[], invocation: Invocation): void {
  let shown: Answer | null = null;
  const show = (answer: Answer): void => {
    // A value pushed causes a calculation: never the same one twice.
    if (shown !== null && sameAnswer(shown, answer)) return;
    shown = answer;
    invocation.setResult(resultOf(answer));
  };
  const asked = askedBy(cellFunction, args);
  if (!asked.ok) {
    show(asked.fault);
    return;
  }
  const question = cellFunction.question(asked.value);
  if ("kind" in question) {
    show(question);
    return;
  }
  const { range } = asked.value;
  const begin = ({ register, answer }: ReadyQuestion): void => {
    if (range !== null) {
      // Nothing is asked of the workbook; once it is read, what was chosen for its columns is followed.
      const compute = (): void => {
        show(orInternalError(() => rangeAnswer({ register, answer }, range, store.snapshot().reading)));
      };
      invocation.onCanceled = store.hear(compute);
      compute();
      return;
    }
    const follow = (): void => {
      show(orInternalError(() => currentAnswer(answer, store.snapshot())));
    };
    invocation.onCanceled = store.subscribe(follow);
    follow();
  };
  if ("answer" in question) {
    begin(question);
    return;
  }
  let isCancelled = false;
  invocation.onCanceled = () => {
    isCancelled = true;
  };
  show(unavailable(FUNCTIONS.reading));
  question.load().then(
    (answer) => {
      if (!isCancelled) begin({ register: question.register, answer });
    },
    (error: unknown) => {
      show(unavailable(FUNCTIONS.internalError(detailOf(error))));
    },
  );
}

/** Runs a function of its arguments alone. */
export function runOnce(cellFunction: PlainFunction, args: readonly unknown[]): CellResult {
  const asked = askedBy(cellFunction, args);
  return resultOf(asked.ok ? orInternalError(() => cellFunction.answer(asked.value)) : asked.fault);
}

function askedBy({ parameters }: CellFunction, args: readonly unknown[]): Result<Asked, Refused> {
  const asked = askedOf(
    parameters.map(({ name }) => name),
    args,
  );
  if (asked.ok) return asked;
  const { parameter, found } = asked.fault;
  return { ok: false, fault: refused(FUNCTIONS.badArgument[parameter](found)) };
}

const holdsNumbers = ({ kind }: Answer): boolean => kind === "number" || kind === "table";

const resultOf = (answer: Answer): CellResult => inCell(answer, holdsNumbers(answer) && takesFormattedNumbers());

function currentAnswer(answer: Answering, { reading, readAt, fault }: Snapshot): Answer {
  if (reading !== null) return answer(reading, readAt);
  return unavailable(fault === null ? FUNCTIONS.reading : sourceFaultText(fault));
}

function rangeAnswer({ register, answer }: ReadyQuestion, range: RangeCells, current: Reading | null): Answer {
  const [name = ""] = register === null ? [] : REGISTERS[register].names;
  return answer(readingOfRange(range, name, current), null);
}

/** A bug of ours shows in its cell, with a sentence; the other cells go on. */
function orInternalError(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    return unavailable(FUNCTIONS.internalError(detailOf(error)));
  }
}

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
