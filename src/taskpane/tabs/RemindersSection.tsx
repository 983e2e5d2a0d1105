import { useState } from "react";
import type { Reminder } from "../../equality/reminders";
import { dayOf } from "../../registers/cells/date";
import type { Reading } from "../../report/annual";
import { remindersWriting } from "../../store/equality";
import type { Store } from "../../store/store";
import { Reminders } from "../components/equality/Reminders";
import { isoToday } from "../today";
import { useWriting } from "../hooks/writing";
import type { MessageView } from "../view/message";

interface RemindersSectionProps {
  readonly store: Store;
  readonly reading: Reading;
  readonly exercice: number;
  readonly reminders: readonly Reminder[];
  readonly say: (message: MessageView) => void;
}

/** The letters of reminder, dated as the user says. */
export function RemindersSection({ store, reading, exercice, reminders, say }: RemindersSectionProps) {
  const [letter, setLetter] = useState(isoToday);
  const writing = useWriting(store.source, say, () =>
    Promise.resolve({ ok: true, value: { writing: remindersWriting(reading, exercice, dayIn(letter)), notes: [] } }),
  );
  return <Reminders reminders={reminders} letter={letter} onLetter={setLetter} writing={writing} />;
}

function dayIn(iso: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? null : (dayOf(Number(year), Number(month), Number(day)) ?? null);
}
