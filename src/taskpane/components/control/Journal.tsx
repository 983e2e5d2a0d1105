import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { JOURNAL } from "../../../texts/journal";
import type { JournalEntry } from "../../../validation/corrections/journal";
import { type BatchView, isUndoable } from "../../view/journal";
import { MoreList } from "../MoreList";
import { useParts } from "../parts";
import { Change } from "./Change";
import { Folds } from "./Folds";

interface JournalProps {
  /** Null until it was read. */
  readonly batches: readonly BatchView[] | null;
  readonly onRead: () => void;
  readonly onUndo: (entries: readonly JournalEntry[]) => void;
}

/** The corrections that were made, batch after batch, and the way back for each of them. */
export function Journal({ batches, onRead, onUndo }: JournalProps) {
  const parts = useParts();
  useEffect(() => {
    onRead();
  }, [onRead]);
  if (batches === null) return <p className={parts.text}>{JOURNAL.reading}</p>;
  if (batches.length === 0) return <p className={parts.text}>{JOURNAL.empty}</p>;
  const all = batches.flatMap(({ undoable }) => undoable);
  return (
    <>
      {all.length > 0 && batches.length > 1 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              onUndo(all);
            }}
          >
            {JOURNAL.undoAll}
          </Button>
        </div>
      )}
      <Folds
        folds={batches.map(({ batch, at, entries, undoable }) => ({
          key: String(batch),
          title: JOURNAL.batch(at, entries.length),
          note: JOURNAL.remaining(undoable.length, entries.length),
        }))}
      >
        {(nth) => {
          const batch = batches[nth];
          return batch === undefined ? null : <Batch batch={batch} onUndo={onUndo} />;
        }}
      </Folds>
    </>
  );
}

function Batch({ batch: { entries, undoable }, onUndo }: Pick<JournalProps, "onUndo"> & { batch: BatchView }) {
  const parts = useParts();
  const line = (entry: JournalEntry) => (
    <Change place={entry} before={entry.before} after={entry.after}>
      {isUndoable(entry) && undoable.length > 1 && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`${JOURNAL.undoLine} ${entry.sheet}!${entry.cell}`}
          onClick={() => {
            onUndo([entry]);
          }}
        >
          {JOURNAL.undoLine}
        </Button>
      )}
      {entry.state !== JOURNAL.done && <span className={parts.small}>{entry.state}</span>}
      {entry.exact === null && <span className={parts.small}>{JOURNAL.unreadable}</span>}
    </Change>
  );
  return (
    <>
      {undoable.length > 0 && (
        <Button
          size="small"
          className={parts.above}
          onClick={() => {
            onUndo(undoable);
          }}
        >
          {JOURNAL.undoBatch(undoable.length)}
        </Button>
      )}
      <MoreList
        count={entries.length}
        first={(count) => entries.slice(0, count).map((entry) => ({ key: String(entry.line), content: line(entry) }))}
      />
    </>
  );
}
