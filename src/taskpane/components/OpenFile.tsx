import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useRef } from "react";
import { PANE } from "../../texts/pane";
import { Heading } from "./Heading";

interface OpenFileProps {
  /** The names of the files that are open; none at first. */
  readonly opened: readonly string[];
  /** Whether files are held above the page. */
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

const useStyles = makeStyles({
  section: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  names: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-4px" },
});

/** The page outside Excel: says so, names what is open, and takes a workbook from the computer. */
export function OpenFile({ opened, isOver, onFiles }: OpenFileProps) {
  const styles = useStyles();
  const again = opened.length > 0;
  const section = mergeClasses(styles.section, isOver && styles.over);
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
      <aside className={section} aria-label={PANE.opened}>
        <p className={styles.names}>{PANE.openedFiles(opened)}</p>
        {choice}
      </aside>
    );
  return (
    <main className={section}>
      <Heading level={1}>{PANE.outsideTitle}</Heading>
      <p className={styles.text}>{PANE.outsideText}</p>
      {choice}
    </main>
  );
}
