/** To whom the letter of reminder goes: awarded candidates, volunteers or not, that sent neither an Index nor a Plan. Nominative. */
import { awardedSilentOf, candidatesOf, saying, saysDocuments } from "./candidates";
import type { Line } from "./lines";

export interface Reminder {
  readonly name: string;
  /** Null when the register does not give it. */
  readonly siren: string | null;
  readonly consultations: readonly string[];
  /** Day of the latest answer, as Excel counts it. */
  readonly day: number | null;
  /** Null where no column says it. */
  readonly isVolunteer: boolean | null;
  /** Day of the latest letter that the register keeps; null when none was sent. */
  readonly reminded: number | null;
}

/** Those of an exercice, in the order of the register; nobody where it does not say who was awarded, or what was sent. */
export const remindersOf = (lines: readonly Line[], exercice: number): readonly Reminder[] =>
  (awardedSilentOf(candidatesOf(lines, exercice)) ?? []).map(({ lines: own, isVolunteer }): Reminder => ({
    name: own[0]?.name ?? "",
    siren: own.find(({ siren }) => siren !== null)?.siren ?? null,
    consultations: [
      ...new Set(
        own.flatMap(({ awarded, consultationShown }) =>
          awarded === "yes" && consultationShown !== null ? [consultationShown] : [],
        ),
      ),
    ],
    day: latest(own.map(({ day }) => day)),
    isVolunteer,
    reminded: latest(own.map(({ reminded }) => reminded)),
  }));

/** The rows that keep the day of the letters: those for which a candidate to be reminded was awarded. */
export const reminderLines = (lines: readonly Line[], exercice: number): readonly Line[] =>
  (awardedSilentOf(candidatesOf(lines, exercice)) ?? []).flatMap(({ lines: own }) =>
    own.filter(({ awarded }) => awarded === "yes"),
  );

const latest = (days: readonly (number | null)[]): number | null =>
  days.reduce((best, day) => (day !== null && (best === null || day > best) ? day : best), null);

/** Why an exercice has nobody to write to; "untold": the register does not say who was awarded, or what was sent. */
export type NoReminder = "no-candidate" | "untold" | "no-award" | "all-sent";

export function noReminderIn(lines: readonly Line[], exercice: number): NoReminder {
  const candidates = candidatesOf(lines, exercice);
  if (candidates.length === 0) return "no-candidate";
  if (saying(candidates, ({ isAwarded }) => isAwarded) === null || !saysDocuments(candidates)) return "untold";
  return candidates.some(({ isAwarded }) => isAwarded === true) ? "all-sent" : "no-award";
}
