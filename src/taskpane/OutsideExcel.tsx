import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { openedFiles } from "../store/files";
import { newStore, type Store } from "../store/store";
import { NEW_REGISTERS } from "../texts/new-registers";
import { App } from "./App";
import { OpenFile } from "./components/OpenFile";
import { useDropped } from "./hooks/dropped";
import { download } from "./download";
import { NewRegistersLater } from "./tabs/NewRegistersLater";
import type { MessageView } from "./view/message";

const useStyles = makeStyles({
  main: { maxWidth: "720px", margin: "0 auto", padding: tokens.spacingHorizontalM },
});

interface Opened {
  readonly names: readonly string[];
  readonly store: Store;
  readonly number: number;
}

/** The same pane in a plain browser page, over workbooks opened from the computer; empty registers before there are any. */
export function OutsideExcel() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (files: readonly File[]): void => {
    const names = files.map(({ name }) => name);
    setOpened({ names, store: newStore(openedFiles(files, download)), number: (opened?.number ?? 0) + 1 });
  };
  const isOver = useDropped(open);
  return (
    <>
      <OpenFile opened={opened?.names ?? []} isOver={isOver} onFiles={open} />
      {opened === null ? <Beginning /> : <App key={opened.number} store={opened.store} />}
    </>
  );
}

/** For who has no workbook yet. */
function Beginning() {
  const styles = useStyles();
  const [said, setSaid] = useState<MessageView | null>(null);
  const nothing = useMemo(() => openedFiles([], download), []);
  return (
    <section aria-label={NEW_REGISTERS.title} className={styles.main}>
      <NewRegistersLater source={nothing} say={setSaid} />
      <div role="status">
        {said !== null && (
          <MessageBar intent={said.tone} layout="multiline">
            <MessageBarBody>{said.text}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </section>
  );
}
