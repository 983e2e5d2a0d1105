import { useState } from "react";
import { sourceFaultText } from "../../store/fault-text";
import { unexpected } from "../../store/source";
import type { Reading } from "../../report/annual";
import { EQUALITY_PANE as TEXT } from "../../texts/equality-pane";
import type { MessageView } from "../view/message";
import { comparedView, type ComparedView } from "../view/published";

interface PublicFile {
  /** Null until a file was compared; that of the exercice it was compared for. */
  readonly compared: ComparedView | null;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** The public file of the Index, read where it is: nothing leaves the page. */
export function usePublicFile(
  reading: Reading,
  exercice: number | null,
  say: (message: MessageView) => void,
): PublicFile {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<{ readonly exercice: number; readonly compared: ComparedView } | null>(null);

  const compare = async (file: File, year: number): Promise<MessageView | null> => {
    const [{ readWorkbook }, { publicIndexOf }] = await Promise.all([
      import(/* webpackChunkName: "xlsx" */ "../../workbook/xlsx"),
      import(/* webpackChunkName: "public-file" */ "../../equality/public-file"),
    ]);
    const read = await readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
    if (!read.ok) return { tone: "error", text: sourceFaultText({ kind: "file", file: file.name, fault: read.fault }) };
    const published = publicIndexOf(read.value);
    if (published === null) return { tone: "warning", text: TEXT.notPublic(file.name) };
    setDone({ exercice: year, compared: comparedView(reading, year, published, file.name) });
    return null;
  };

  const open = async (file: File, year: number): Promise<void> => {
    setBusy(true);
    const message = await compare(file, year).catch((error: unknown): MessageView => ({
      tone: "error",
      text: sourceFaultText(unexpected(error)),
    }));
    if (message !== null) say(message);
    setBusy(false);
  };

  return {
    busy,
    compared: done !== null && done.exercice === exercice ? done.compared : null,
    onFile: (file) => {
      if (!busy && exercice !== null) void open(file, exercice);
    },
  };
}
