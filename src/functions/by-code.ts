/** Functions about any measure, which is named by its code in the scheme or by the name of its own function. */
import { type Indicator, indicatorsOf } from "../indicators/definition";
import { DEFAULT_SCHEME } from "../indicators/schemes";
import { foldId } from "../registers/fold";
import type { Reading } from "../report/annual";
import { FUNCTIONS } from "../texts/functions";
import { type Answer, type Refused, refused } from "./answer";
import type { Asked } from "./arguments";
import { hasBreakdown } from "./choices";
import type { LiveFunction } from "./definition";
import { nearest } from "../registers/nearest";

const INDICATORS = indicatorsOf(DEFAULT_SCHEME);

/** @param refusal why a measure cannot be asked about; null when it can */
export const byCode =
  (
    answer: (reading: Reading, indicator: Indicator, asked: Asked) => Answer,
    refusal: (indicator: Indicator) => Refused | null = () => null,
  ): LiveFunction["question"] =>
  (asked) => {
    const indicator = asked.code === null ? undefined : indicatorNamed(asked.code);
    if (indicator === undefined) return refused(unknownText(asked.code));
    return (
      refusal(indicator) ?? {
        register: indicator.view.register,
        answer: (reading) => answer(reading, indicator, asked),
      }
    );
  };

/** Refuses a measure that has no breakdown, and names those that have one. */
export const withBreakdown = (indicator: Indicator): Refused | null =>
  hasBreakdown(indicator)
    ? null
    : refused(
        FUNCTIONS.noBreakdown(
          indicator.code,
          INDICATORS.filter(hasBreakdown).map(({ code }) => code),
        ),
      );

const indicatorNamed = (asked: string): Indicator | undefined =>
  INDICATORS.find(({ code, name }) => [code, name].some((known) => foldId(known) === foldId(asked)));

function unknownText(code: string | null): string {
  if (code === null || code === "") return FUNCTIONS.badArgument.code("");
  const near = nearest(
    code,
    INDICATORS.flatMap((one) => [one.code, one.name]),
  );
  return FUNCTIONS.unknownCode(code, near);
}
