import { Button, Input, Label, mergeClasses, Spinner, useId } from "@fluentui/react-components";
import type { Reminder } from "../../../equality/reminders";
import { NOTES } from "../../../texts/equality-notes";
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
  /** Null where the register cannot be written in. */
  readonly keeping: KeepingLetter | null;
}

/** The day of the letters kept in the register. */
interface KeepingLetter {
  readonly isBusy: boolean;
  /** Whether a sheet has a column for it, and those that have none. */
  readonly isKept: boolean;
  readonly lacking: readonly string[];
  readonly onKeep: () => void;
  readonly onAddColumn: (sheet: string) => void;
}

/** To whom the letter of reminder goes, and the list for a mail merge. */
export function Reminders({ reminders, letter, onLetter, writing, keeping }: RemindersProps) {
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
      {keeping !== null && reminders.length > 0 && <Keeping {...keeping} />}
    </>
  );
}

function Keeping({ isBusy, isKept, lacking, onKeep, onAddColumn }: KeepingLetter) {
  const parts = useParts();
  const icon = isBusy ? <Spinner size="tiny" /> : null;
  return (
    <div>
      <p className={mergeClasses(parts.text, parts.small)}>{NOTES.keepLetterHint}</p>
      {lacking.map((sheet) => (
        <div key={sheet}>
          <p className={parts.text}>{NOTES.lacksLetter(sheet)}</p>
          <Button
            size="small"
            className={parts.above}
            disabledFocusable={isBusy}
            onClick={() => {
              onAddColumn(sheet);
            }}
          >
            {NOTES.addColumns(1)}
          </Button>
        </div>
      ))}
      {isKept && (
        <Button disabledFocusable={isBusy} icon={icon} onClick={onKeep}>
          {NOTES.keepLetter}
        </Button>
      )}
    </div>
  );
}
