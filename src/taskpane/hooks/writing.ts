import { useRef, useState } from "react";
import { sourceFaultText } from "../../store/fault-text";
import type { Writing } from "../../store/equality";
import { givingWay, noteSheets } from "../../store/equality-undo";
import { type Source, type SourceFault, unexpected } from "../../store/source";
import { EQUALITY_PANE as TEXT } from "../../texts/equality-pane";
import type { Result } from "../../workbook/port";
import type { WritingProps } from "../components/equality/WritingButton";
import type { MessageView } from "../view/message";

/** What is about to be written, with what else there is to know of it. */
export interface Prepared {
  readonly writing: Writing;
  readonly notes: readonly string[];
}

interface Asking {
  readonly prepared: Prepared;
  readonly question: string;
  readonly lines: readonly string[];
}

/**
 * Writes sheets once the user has seen which: prepares a draft, lists where it goes, asks, writes, and says what came of it.
 *
 * @param prepare null when there is nothing to write; it has said why
 * @param onWritten told when sheets were written
 */
export function useWriting(
  source: Source,
  say: (message: MessageView) => void,
  prepare: () => Promise<Result<Prepared | null, SourceFault>>,
  onWritten: () => void = () => undefined,
): Omit<WritingProps, "label" | "isPrimary"> {
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const place = useRef<HTMLDivElement>(null);

  const during = async (act: () => Promise<SourceFault | null>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const fault = await act().catch(unexpected);
    if (fault !== null) say({ tone: "error", text: sourceFaultText(fault) });
    setBusy(false);
  };

  const ask = async (): Promise<SourceFault | null> => {
    const prepared = await prepare();
    if (!prepared.ok) return prepared.fault;
    if (prepared.value === null) return null;
    const { writing, notes } = prepared.value;
    const { draft, file, options } = writing;
    if (source.plan === undefined) {
      const lines = [TEXT.plannedFile(`${file}.xlsx`), ...notes];
      setAsking({ prepared: prepared.value, question: TEXT.questionFile, lines });
      return null;
    }
    const planned = await source.plan(draft, options);
    if (!planned.ok) return planned.fault;
    const before = await givingWay(source, planned.value);
    const lines = [
      ...planned.value.map((sheet) => TEXT.planned(sheet, before !== "unknown")),
      ...notes,
      ...(before === "unknown" ? [TEXT.notUndone] : [TEXT.undoable]),
    ];
    setAsking({ prepared: prepared.value, question: TEXT.question(planned.value.length), lines });
    return null;
  };

  const write = async ({ writing }: Prepared): Promise<SourceFault | null> => {
    const { draft, file, options } = writing;
    // Looked at again: somebody may have changed meanwhile what gives way.
    const planned = await source.plan?.(draft, options);
    const before = planned?.ok === true ? await givingWay(source, planned.value) : "unknown";
    const written = await source.write(draft, file, options);
    if (!written.ok) return written.fault;
    const { value } = written;
    if (value.kind === "file") say({ tone: "success", text: TEXT.writtenFile(value.file) });
    else {
      await noteSheets(
        source,
        writing,
        value.sheets.map(({ name }) => name),
        before,
      );
      say({ tone: "success", text: TEXT.written(value.sheets, before !== "unknown") });
    }
    onWritten();
    return null;
  };

  /** The focus comes back to the button. */
  const close = (): void => {
    setAsking(null);
    place.current?.querySelector("button")?.focus();
  };

  return {
    busy,
    place,
    asking,
    onAsk: () => void during(ask),
    onConfirm: () => {
      close();
      if (asking !== null) void during(() => write(asking.prepared));
    },
    onRenounce: () => {
      close();
      say({ tone: "success", text: TEXT.nothingWritten });
    },
  };
}
