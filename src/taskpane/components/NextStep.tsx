import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { NEXT, OVERVIEW } from "../../texts/overview";
import type { NextAction, NextStep as Step } from "../view/overview";
import { useParts } from "./parts";

interface NextStepProps {
  readonly next: Step;
  readonly onAction: (action: NextAction) => void;
}

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
});

/** What to do next, in one sentence, and the way to it. */
export function NextStep({ next: { sentence, action }, onAction }: NextStepProps) {
  const styles = useStyles();
  const parts = useParts();
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{OVERVIEW.next}</h2>
      <p className={action === null ? parts.text : styles.text}>{sentence}</p>
      {action !== null && (
        <Button
          size="small"
          onClick={() => {
            onAction(action);
          }}
        >
          {NEXT.actions[typeof action === "string" ? action : "indicator"]}
        </Button>
      )}
    </section>
  );
}
