import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useRef } from "react";
import { PANE } from "../../texts/pane";
import { Heading } from "./Heading";

interface OpenFileProps {
  /** Whether a workbook is open already. */
  readonly again: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

const useStyles = makeStyles({
  section: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** The page outside Excel: says so, and takes a workbook from the computer. */
export function OpenFile({ again, onFiles }: OpenFileProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const choice = (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.ods"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be opened again after it was changed.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button
        appearance={again ? "secondary" : "primary"}
        icon={<FolderOpenRegular />}
        title={PANE.fileHint}
        onClick={() => input.current?.click()}
      >
        {again ? PANE.openAnother : PANE.openFile}
      </Button>
    </>
  );
  if (again)
    return (
      <aside className={styles.section} aria-label={PANE.opened}>
        {choice}
      </aside>
    );
  return (
    <main className={styles.section}>
      <Heading level={1}>{PANE.outsideTitle}</Heading>
      <p className={styles.text}>{PANE.outsideText}</p>
      {choice}
    </main>
  );
}
