import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { EXPLANATION } from "../../texts/explanation";
import { useParts } from "./parts";

interface MoreListProps {
  readonly count: number;
  /** How many are shown at first. */
  readonly initial?: number;
  /** As many of the lines as are asked for: the others are not made. */
  readonly first: (count: number) => readonly { readonly key: string; readonly content: ReactNode }[];
}

const FIRST = 10;
const MORE = 40;

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXXS} 0` },
});

/** A list of which the first lines are shown, and more when they are asked for. */
export function MoreList({ count, initial = FIRST, first }: MoreListProps) {
  const styles = useStyles();
  const parts = useParts();
  const [shown, setShown] = useState(initial);
  const list = useRef<HTMLUListElement>(null);
  const newest = useRef<number | null>(null);
  useEffect(() => {
    // Who asked for more reads on from the first of the new lines.
    if (newest.current === null) return;
    const item = list.current?.children[newest.current];
    const target = item?.querySelector("button") ?? item;
    if (target instanceof HTMLElement) target.focus();
    newest.current = null;
  }, [shown]);
  const left = count - shown;
  return (
    <>
      <ul ref={list} className={parts.list}>
        {first(shown).map(({ key, content }) => (
          <li key={key} className={styles.item} tabIndex={-1}>
            {content}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            newest.current = shown;
            setShown(shown + MORE);
          }}
        >
          {EXPLANATION.more(Math.min(left, MORE), left)}
        </Button>
      )}
    </>
  );
}
