import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ControlProgress } from "../../../store/check";
import { CONTROL } from "../../../texts/control";

interface ProgressProps {
  readonly progress: ControlProgress;
  readonly onStop: () => void;
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1 },
});

/** How far the control is, and the way to stop it. */
export function Progress({ progress: { phase, share }, onStop }: ProgressProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Field className={styles.bar} validationState="none" validationMessage={CONTROL[phase]}>
        <ProgressBar {...(share === null ? {} : { value: share })} aria-label={CONTROL[phase]} />
      </Field>
      <Button size="small" onClick={onStop}>
        {CONTROL.stop}
      </Button>
    </div>
  );
}
