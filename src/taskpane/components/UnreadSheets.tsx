import { Button } from "@fluentui/react-components";
import { OVERVIEW } from "../../texts/overview";
import type { UnreadSheet } from "../view/registers";
import { Heading } from "./Heading";
import { useParts } from "./parts";
import { PlaceLink } from "./PlaceLink";

interface UnreadSheetsProps {
  readonly sheets: readonly UnreadSheet[];
  /** Null where it cannot be said. */
  readonly onSheet: ((sheet: string) => void) | null;
}

/** Sheets of which nothing is read, and the way to say what they are. */
export function UnreadSheets({ sheets, onSheet }: UnreadSheetsProps) {
  const parts = useParts();
  if (sheets.length === 0) return null;
  return (
    <section>
      <Heading>{OVERVIEW.unreadTitle}</Heading>
      <ul className={parts.list}>
        {sheets.map(({ sheet, sentence, place }) => (
          <li key={sheet} className={parts.item}>
            <p className={parts.text}>
              <PlaceLink place={place}>{sentence}</PlaceLink>
            </p>
            {onSheet !== null && (
              <div className={parts.above}>
                <Button
                  size="small"
                  aria-label={OVERVIEW.sayWhatLabel(sheet)}
                  onClick={() => {
                    onSheet(sheet);
                  }}
                >
                  {OVERVIEW.sayWhat}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
