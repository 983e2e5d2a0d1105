import { useState } from "react";
import { openedFiles } from "../store/files";
import { newStore, type Store } from "../store/store";
import { App } from "./App";
import { OpenFile } from "./components/OpenFile";
import { download } from "./download";

/** The same pane in a plain browser page, over workbooks opened from the computer. */
export function OutsideExcel() {
  const [opened, setOpened] = useState<{ readonly store: Store; readonly number: number } | null>(null);
  return (
    <>
      <OpenFile
        again={opened !== null}
        onFiles={(files) => {
          setOpened({ store: newStore(openedFiles(files, download)), number: (opened?.number ?? 0) + 1 });
        }}
      />
      {opened !== null && <App key={opened.number} store={opened.store} />}
    </>
  );
}
