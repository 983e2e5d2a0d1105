import { Button } from "@fluentui/react-components";
import { CORRECTIONS } from "../../../texts/corrections";
import type { Correction } from "../../../validation/corrections/correction";
import { beforeAfter, type CorrectionGroup } from "../../view/corrections";
import { Heading } from "../Heading";
import { MoreList } from "../MoreList";
import { useParts } from "../parts";
import { Change } from "./Change";
import { Folds } from "./Folds";

interface CorrectionsProps {
  readonly groups: readonly CorrectionGroup[];
  /** Null where they cannot be put in the workbook. */
  readonly onAsk: ((corrections: readonly Correction[]) => void) | null;
}

/** What could be corrected: what may be done in bulk, and what is to be decided cell by cell. */
export function Corrections({ groups, onAsk }: CorrectionsProps) {
  const parts = useParts();
  const sure = groups.filter(({ isSure }) => isSure);
  const proposed = groups.filter(({ isSure }) => !isSure);
  const all = sure.flatMap(({ corrections }) => corrections);
  if (groups.length === 0) return <p className={parts.text}>{CORRECTIONS.none}</p>;
  return (
    <>
      {onAsk === null && <p className={parts.text}>{CORRECTIONS.outside}</p>}
      {sure.length > 0 && (
        <section>
          <Heading>{CORRECTIONS.sure}</Heading>
          <p className={parts.text}>{CORRECTIONS.sureHint}</p>
          {onAsk !== null && sure.length > 1 && (
            <Button
              size="small"
              appearance="primary"
              className={parts.above}
              onClick={() => {
                onAsk(all);
              }}
            >
              {CORRECTIONS.all(all.length)}
            </Button>
          )}
          <Groups groups={sure} onAsk={onAsk} />
        </section>
      )}
      {proposed.length > 0 && (
        <section>
          <Heading>{CORRECTIONS.proposed}</Heading>
          <p className={parts.text}>{CORRECTIONS.proposedHint}</p>
          <Groups groups={proposed} onAsk={onAsk} />
        </section>
      )}
    </>
  );
}

function Groups({ groups, onAsk }: CorrectionsProps) {
  return (
    <Folds
      folds={groups.map(({ key, title, where, corrections }) => ({
        key,
        title: CORRECTIONS.title(title, corrections.length),
        note: where,
      }))}
    >
      {(nth) => {
        const group = groups[nth];
        return group === undefined ? null : <Group group={group} onAsk={onAsk} />;
      }}
    </Folds>
  );
}

function Group({
  group: { corrections, isSure },
  onAsk,
}: Pick<CorrectionsProps, "onAsk"> & { group: CorrectionGroup }) {
  const parts = useParts();
  const line = (correction: Correction) => {
    const [before, after] = beforeAfter(correction);
    return (
      <Change place={correction} before={before} after={after}>
        {onAsk !== null && !isSure && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${CORRECTIONS.accept} ${correction.sheet}!${correction.cell}`}
            onClick={() => {
              onAsk([correction]);
            }}
          >
            {CORRECTIONS.accept}
          </Button>
        )}
      </Change>
    );
  };
  return (
    <>
      {onAsk !== null && isSure && (
        <Button
          size="small"
          className={parts.above}
          onClick={() => {
            onAsk(corrections);
          }}
        >
          {CORRECTIONS.some(corrections.length)}
        </Button>
      )}
      <MoreList
        count={corrections.length}
        first={(count) =>
          corrections.slice(0, count).map((correction, nth) => ({ key: String(nth), content: line(correction) }))
        }
      />
    </>
  );
}
