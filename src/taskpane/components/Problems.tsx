import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { OVERVIEW } from "../../texts/overview";
import type { ProblemsView } from "../view/problems";
import { Heading } from "./Heading";
import { useParts } from "./parts";
import { Severities } from "./Severities";

interface ProblemsProps {
  readonly problems: ProblemsView;
  /** Whether the control found them, or the mere reading. */
  readonly isControlled: boolean;
  /** To the whole control. */
  readonly onControl: () => void;
}

const FIRST_CAUSES = 3;

const useStyles = makeStyles({
  causes: { margin: `${tokens.spacingVerticalS} 0` },
});

/** What is to be checked, in short, and the way to the control. */
export function Problems({ problems: { counts, causes }, isControlled, onControl }: ProblemsProps) {
  const styles = useStyles();
  const parts = useParts();
  return (
    <section>
      <Heading note={isControlled ? OVERVIEW.atControl : OVERVIEW.atReading}>{OVERVIEW.problems}</Heading>
      {causes.length === 0 && <p className={parts.text}>{OVERVIEW.noProblem}</p>}
      <Severities counts={counts} />
      <div className={styles.causes}>
        <ul className={parts.list}>
          {causes.slice(0, FIRST_CAUSES).map(({ key, title, where, count }) => (
            <li key={key} className={parts.item}>
              <span className={parts.strong}>{OVERVIEW.cause(title, count)}</span>
              <div className={parts.small}>{where}</div>
            </li>
          ))}
        </ul>
      </div>
      <Button size="small" onClick={onControl}>
        {OVERVIEW.control(isControlled)}
      </Button>
    </section>
  );
}
