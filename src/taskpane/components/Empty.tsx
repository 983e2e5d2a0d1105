import { makeStyles, tokens } from "@fluentui/react-components";
import { PANE } from "../../texts/pane";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  steps: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXXL,
    "& li": { marginBottom: tokens.spacingVerticalXS },
  },
  text: { margin: 0 },
});

/** No register was found: what is looked for, and what to do. */
export function Empty() {
  const styles = useStyles();
  return (
    <section>
      <Heading>{PANE.emptyTitle}</Heading>
      <p className={styles.text}>{PANE.emptyText}</p>
      <ol className={styles.steps}>
        {PANE.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
