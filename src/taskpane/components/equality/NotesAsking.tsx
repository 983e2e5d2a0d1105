import { NOTES } from "../../../texts/equality-notes";
import { beforeAfter } from "../../view/corrections";
import type { NotesAsked } from "../../view/outcomes";
import { Confirmation } from "../Confirmation";
import { Change } from "../control/Change";
import { MoreList } from "../MoreList";
import { useParts } from "../parts";

interface NotesAskingProps {
  readonly asked: NotesAsked;
  readonly onConfirm: () => void;
  readonly onRenounce: () => void;
}

/** The cells about to be written in the register, under what they are about, and the question whether they may. */
export function NotesAsking({ asked, onConfirm, onRenounce }: NotesAskingProps) {
  const parts = useParts();
  const { question, confirm, groups, left } = asked;
  return (
    <div>
      <Confirmation
        question={question}
        confirm={confirm}
        renounce={NOTES.renounce}
        onConfirm={onConfirm}
        onRenounce={onRenounce}
      />
      {left.map((text) => (
        <p key={text} className={parts.small}>
          {text}
        </p>
      ))}
      <MoreList
        count={groups.length}
        initial={5}
        first={(count) =>
          groups.slice(0, count).map(({ label, corrections }, nth) => ({
            key: String(nth),
            content: (
              <>
                <div className={parts.strong}>{label}</div>
                {corrections.map((correction) => {
                  const [before, after] = beforeAfter(correction);
                  return <Change key={correction.cell} place={correction} before={before} after={after} />;
                })}
              </>
            ),
          }))
        }
      />
    </div>
  );
}
