import { Input, Label, mergeClasses, useId } from "@fluentui/react-components";
import type { Reminder } from "../../../equality/reminders";
import { EQUALITY_PANE as TEXT } from "../../../texts/equality-pane";
import { MoreList } from "../MoreList";
import { useParts } from "../parts";
import { WritingButton, type WritingProps } from "./WritingButton";

interface RemindersProps {
  readonly reminders: readonly Reminder[];
  /** The day of the letters, as a field of dates writes it: "2025-03-31"; "" for none. */
  readonly letter: string;
  readonly onLetter: (letter: string) => void;
  readonly writing: Omit<WritingProps, "label">;
}

/** To whom the letter of reminder goes, and the list for a mail merge. */
export function Reminders({ reminders, letter, onLetter, writing }: RemindersProps) {
  const parts = useParts();
  const id = useId("letter");
  return (
    <>
      <p className={mergeClasses(parts.text, parts.small)}>{TEXT.remindersIntro}</p>
      <MoreList
        count={reminders.length}
        initial={5}
        first={(count) =>
          reminders.slice(0, count).map((reminder, nth) => ({
            key: `${String(nth)} ${reminder.name}`,
            content: (
              <>
                <div>{reminder.name}</div>
                <div className={parts.small}>{TEXT.reminder(reminder)}</div>
              </>
            ),
          }))
        }
      />
      <div>
        <Label htmlFor={id}>{TEXT.letterDay}</Label>
        <Input
          id={id}
          type="date"
          className={parts.wide}
          value={letter}
          onChange={(_, { value }) => {
            onLetter(value);
          }}
        />
      </div>
      <WritingButton label={TEXT.writeReminders} {...writing} />
    </>
  );
}
