import { useMemo } from "react";
import type { Reminder } from "../../equality/reminders";
import type { Reading } from "../../report/annual";
import { remindersWriting } from "../../store/equality";
import { columnsPlanned, letterPlanned } from "../../store/outcomes-noted";
import type { SourceFault } from "../../store/source";
import type { Store } from "../../store/store";
import { NOTES } from "../../texts/equality-notes";
import type { Result } from "../../workbook/port";
import { NotesAsking } from "../components/equality/NotesAsking";
import { Reminders } from "../components/equality/Reminders";
import { useFocusBack } from "../hooks/focus-back";
import { useNoting } from "../hooks/noting";
import { useRemembered } from "../hooks/remembered";
import { useWriting } from "../hooks/writing";
import { dayIn } from "../iso-day";
import { isoToday } from "../today";
import type { MessageView } from "../view/message";
import { columnsAsked } from "../view/new-columns";
import { leftTexts, notesAsked, type NotesAsked } from "../view/outcomes";
import { letterSheets } from "../view/reminders";
import { useTopic } from "../hooks/notices";

interface RemindersSectionProps {
  readonly store: Store;
  readonly reading: Reading;
  readonly exercice: number;
  readonly reminders: readonly Reminder[];
  readonly say: (message: MessageView) => void;
}

/** The letters of reminder, dated as the user says: the list for a mail merge, and the day kept in the register. */
export function RemindersSection({ store, reading, exercice, reminders, say: saying }: RemindersSectionProps) {
  const say = useTopic(saying, "reminders");
  const [letter, setLetter] = useRemembered(store, "letter", isoToday());
  const { source } = store;
  const writing = useWriting(source, say, () =>
    Promise.resolve({ ok: true, value: { writing: remindersWriting(reading, exercice, dayIn(letter)), notes: [] } }),
  );
  const sheets = useMemo(() => letterSheets(reading, exercice), [reading, exercice]);
  const noting = useNoting(store, say);
  const focus = useFocusBack(noting.asked !== null);
  const ask = (prepare: () => Promise<Result<NotesAsked | null, SourceFault>>): void => {
    focus.remember();
    noting.ask(prepare);
  };

  const prepare = async (): Promise<Result<NotesAsked | null, SourceFault>> => {
    const said = (text: string): Result<null, SourceFault> => {
      say({ tone: "warning", text });
      return { ok: true, value: null };
    };
    const day = dayIn(letter);
    if (day === null) return said(NOTES.badLetter);
    if (reminders.length === 0) return said(NOTES.noReminder);
    const planned = await letterPlanned(source, exercice, day);
    if (!planned.ok) return planned;
    const asked = notesAsked(planned.value);
    return asked === null
      ? said([...leftTexts(planned.value.left), NOTES.nothingToNote].join(" "))
      : { ok: true, value: asked };
  };

  return (
    <>
      {noting.asked !== null && (
        <NotesAsking asked={noting.asked} onConfirm={noting.onConfirm} onRenounce={noting.onRenounce} />
      )}
      <div hidden={noting.asked !== null}>
        <Reminders
          reminders={reminders}
          letter={letter}
          onLetter={setLetter}
          writing={writing}
          keeping={
            source.changes === undefined
              ? null
              : {
                  isBusy: noting.isBusy,
                  ...sheets,
                  onKeep: () => {
                    ask(prepare);
                  },
                  onAddColumn: (sheet) => {
                    ask(async () => {
                      const planned = await columnsPlanned(source, [sheet], ["reminderDate"]);
                      return planned.ok ? columnsAsked(planned.value, say) : planned;
                    });
                  },
                }
          }
        />
      </div>
    </>
  );
}
