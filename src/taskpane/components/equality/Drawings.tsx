import { Button, Spinner } from "@fluentui/react-components";
import { EQUALITY_PANE as TEXT } from "../../../texts/equality-pane";
import type { DrawingView } from "../../view/drawings";
import { Heading } from "../Heading";
import { MoreList } from "../MoreList";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";

interface DrawingsProps {
  readonly exercice: number;
  /** Null until they were looked for. */
  readonly drawings: readonly DrawingView[] | null;
  readonly busy: boolean;
  readonly onSee: () => void;
}

/** The drawings recorded in the workbook: how far each has got, and the cells where the outcomes go. */
export function Drawings({ exercice, drawings, busy, onSee }: DrawingsProps) {
  const parts = useParts();
  return (
    <div>
      <Heading level={3}>{TEXT.drawings}</Heading>
      <div role="status">
        {drawings?.length === 0 && <p className={parts.text}>{TEXT.noDrawing(exercice)}</p>}
        {drawings?.map(({ name, progress, toCheck }) => (
          <div key={name} className={parts.item}>
            <p className={parts.text}>{progress}</p>
            {toCheck.length === 0 ? (
              <p className={parts.small}>{TEXT.allControlled}</p>
            ) : (
              <>
                <div className={parts.strong}>{TEXT.toControl}</div>
                <MoreList
                  count={toCheck.length}
                  initial={5}
                  first={(count) =>
                    toCheck.slice(0, count).map(({ key, label, address, place }) => ({
                      key,
                      content: (
                        <span>
                          {label}{" "}
                          <span className={parts.small}>
                            <PlaceLink place={place}>{address}</PlaceLink>
                          </span>
                        </span>
                      ),
                    }))
                  }
                />
              </>
            )}
          </div>
        ))}
      </div>
      <Button size="small" disabledFocusable={busy} icon={busy ? <Spinner size="tiny" /> : null} onClick={onSee}>
        {TEXT.seeDrawings}
      </Button>
    </div>
  );
}
