import { Button, mergeClasses, Spinner } from "@fluentui/react-components";
import { useRef } from "react";
import { EQUALITY_PANE as TEXT } from "../../../texts/equality-pane";
import type { ComparedView } from "../../view/published";
import { MoreList } from "../MoreList";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";

interface PublicFileProps {
  /** Null until a file was compared. */
  readonly compared: ComparedView | null;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** Declared marks beside the public ones, of a file opened from the computer. */
export function PublicFile({ compared, busy, onFile }: PublicFileProps) {
  const parts = useParts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className={mergeClasses(parts.text, parts.small)}>{TEXT.publicIntro}</p>
      <div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx"
          aria-label={TEXT.openPublic}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be opened again.
            currentTarget.value = "";
            if (file !== undefined) onFile(file);
          }}
        />
        <Button
          title={TEXT.publicHint}
          disabledFocusable={busy}
          icon={busy ? <Spinner size="tiny" /> : null}
          onClick={() => input.current?.click()}
        >
          {busy ? TEXT.publicReading : compared === null ? TEXT.openPublic : TEXT.openPublicAgain}
        </Button>
      </div>
      {compared !== null && (
        <>
          <p className={parts.text} role="status">
            {compared.summary}
          </p>
          <MoreList
            count={compared.differences.length}
            initial={5}
            first={(count) =>
              compared.differences.slice(0, count).map(({ key, name, finding, marks, address, place }) => ({
                key,
                content: (
                  <>
                    <div className={parts.strong}>{name}</div>
                    <div>{finding}</div>
                    <div className={parts.small}>
                      {marks} · <PlaceLink place={place}>{address}</PlaceLink>
                    </div>
                  </>
                ),
              }))
            }
          />
        </>
      )}
    </>
  );
}
