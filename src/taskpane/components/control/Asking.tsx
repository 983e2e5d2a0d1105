import { CORRECTIONS } from "../../../texts/corrections";
import { JOURNAL } from "../../../texts/journal";
import type { Asked, ChangesState } from "../../hooks/changes";
import { beforeAfter, sheetsOf } from "../../view/corrections";
import { Confirmation } from "../Confirmation";
import { Heading } from "../Heading";
import { MoreList } from "../MoreList";
import { Change } from "./Change";

interface Line {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

interface View {
  readonly question: string;
  readonly confirm: string;
  readonly count: number;
  readonly lineAt: (nth: number) => Line;
}

/** What is about to change, cell by cell, and the question whether it may. */
export function Asking({
  asked,
  onConfirm,
  onRenounce,
}: Pick<ChangesState, "onConfirm" | "onRenounce"> & { asked: Asked }) {
  const { question, confirm, count, lineAt } = viewOf(asked);
  return (
    <section>
      <Heading>{CORRECTIONS.willChange}</Heading>
      <Confirmation
        question={question}
        confirm={confirm}
        renounce={CORRECTIONS.keep}
        onConfirm={onConfirm}
        onRenounce={onRenounce}
      />
      <MoreList
        count={count}
        first={(shown) =>
          Array.from({ length: Math.min(shown, count) }, (_, nth) => {
            const { sheet, cell, before, after } = lineAt(nth);
            return { key: String(nth), content: <Change place={{ sheet, cell }} before={before} after={after} /> };
          })
        }
      />
    </section>
  );
}

function viewOf(asked: Asked): View {
  if (asked.kind === "correct") {
    const { corrections } = asked;
    return {
      question: CORRECTIONS.asked(corrections.length, sheetsOf(corrections)),
      confirm: CORRECTIONS.confirmed(corrections.length),
      count: corrections.length,
      lineAt: (nth) => {
        const correction = corrections[nth];
        if (correction === undefined) return NO_LINE;
        const [before, after] = beforeAfter(correction);
        return { sheet: correction.sheet, cell: correction.cell, before, after };
      },
    };
  }
  const { entries } = asked;
  return {
    question: JOURNAL.asked(entries.length),
    confirm: JOURNAL.confirm(entries.length),
    count: entries.length,
    lineAt: (nth) => {
      const entry = entries[nth];
      // What a correction has put there goes, and what was there comes back.
      return entry === undefined ? NO_LINE : { ...entry, before: entry.after, after: entry.before };
    },
  };
}

const NO_LINE: Line = { sheet: "", cell: "", before: "", after: "" };
