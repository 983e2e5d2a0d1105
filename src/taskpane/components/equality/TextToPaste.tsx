import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EQUALITY_PANE as TEXT } from "../../../texts/equality-pane";
import { Heading } from "../Heading";

interface TextToPasteProps {
  readonly text: string;
  readonly onCopy: () => void;
}

const useStyles = makeStyles({
  text: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    userSelect: "text",
  },
});

/** The sentences of the synthesis, to be taken up in a report. */
export function TextToPaste({ text, onCopy }: TextToPasteProps) {
  const styles = useStyles();
  return (
    <div>
      <Heading level={3}>{TEXT.textTitle}</Heading>
      <p className={styles.text}>{text}</p>
      <Button size="small" onClick={onCopy}>
        {TEXT.copyText}
      </Button>
    </div>
  );
}
