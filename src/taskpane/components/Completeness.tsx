import { Link, makeStyles, mergeClasses, ProgressBar, tokens, useId } from "@fluentui/react-components";
import { OVERVIEW } from "../../texts/overview";
import type { CompletenessView } from "../view/overview";
import { Heading } from "./Heading";
import { useParts } from "./parts";

interface CompletenessProps {
  readonly completeness: CompletenessView;
  readonly onIndicator: (code: string) => void;
}

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalXS} 0` },
  least: { margin: `${tokens.spacingVerticalS} 0 0` },
  label: { textAlign: "left" },
});

/** How much of what the measures read is filled, and where the least is. */
export function Completeness({ completeness, onIndicator }: CompletenessProps) {
  const { share, sentence, note, least } = completeness;
  const parts = useParts();
  const styles = useStyles();
  const id = useId("filled");
  return (
    <section>
      <Heading>{OVERVIEW.completeness}</Heading>
      <p id={id} className={parts.text}>
        {sentence}
      </p>
      {share !== null && <ProgressBar className={styles.bar} thickness="large" value={share} aria-labelledby={id} />}
      {note !== null && <p className={mergeClasses(parts.text, parts.small)}>{note}</p>}
      {least.length > 0 && (
        <>
          <p className={mergeClasses(styles.least, parts.small, parts.strong)}>{OVERVIEW.leastFilled}</p>
          <ul className={parts.list}>
            {least.map(({ code, label, share: filled }) => (
              <li key={code} className={parts.line}>
                <Link
                  as="button"
                  className={styles.label}
                  onClick={() => {
                    onIndicator(code);
                  }}
                >
                  {`${code} · ${label}`}
                </Link>
                <span className={parts.figure}>{filled}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
