import { useCallback, useRef, useState } from "react";
import { sourceFaultText } from "../../store/fault-text";
import { type Cells, unexpected } from "../../store/source";
import type { Reading } from "../../report/annual";
import { HELPER } from "../../texts/formula-helper";
import type { ActiveCell, CellPlace } from "../../workbook/port";
import type { Insertion } from "../components/FormulaHelper";
import type { HelperView } from "../view/helper";
import { type Objection, objectionTo } from "../view/insertion";
import type { MessageView } from "../view/message";
import { useTopic } from "./notices";

interface Asking {
  readonly at: CellPlace;
  readonly objection: Objection;
  readonly formula: HelperView;
}

/** Writes a formula in the cell selected in Excel, and asks first where something would be lost. */
export function useInsertion(
  cells: Cells | undefined,
  active: ActiveCell | null,
  reading: Reading | null,
  helper: HelperView | null,
  saying: (message: MessageView) => void,
): Insertion | null {
  const say = useTopic(saying, "formula");
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const place = useRef<HTMLDivElement>(null);

  const write = useCallback(
    async (at: CellPlace, { formula, english }: HelperView, over: "blank" | "anything"): Promise<void> => {
      if (cells === undefined) return;
      const typed = await cells.type(at, english, over);
      if (!typed.ok) say({ tone: "error", text: sourceFaultText(typed.fault) });
      else if (typed.value === "written") say({ tone: "success", text: HELPER.inserted(formula, at.cell, at.sheet) });
      else
        say({
          tone: "warning",
          text: typed.value === "filled" ? HELPER.kept(at.cell, at.sheet) : HELPER.sheetMissing(at.sheet),
        });
    },
    [cells, say],
  );

  /** One thing at a time; the focus comes back to the button. */
  const during = async (act: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      await act();
    } catch (error) {
      say({ tone: "error", text: sourceFaultText(unexpected(error)) });
    }
    setBusy(false);
  };

  const insert = async (): Promise<void> => {
    if (cells === undefined || helper === null) return;
    // Asked at the last moment: the selection may have moved since it was told.
    const now = await cells.active();
    if (!now.ok) say({ tone: "error", text: sourceFaultText(now.fault) });
    else if (now.value === null) say({ tone: "warning", text: HELPER.noCell });
    else {
      const objection = objectionTo(now.value, reading);
      if (objection === null) await write(now.value, helper, "blank");
      else setAsking({ at: now.value, objection, formula: helper });
    }
  };

  const close = (): void => {
    setAsking(null);
    place.current?.querySelector("button")?.focus();
  };

  if (cells === undefined) return null;
  return {
    target: active,
    busy,
    place,
    objection: asking?.objection ?? null,
    onInsert: () => void during(insert),
    onConfirm: () => {
      close();
      if (asking !== null) void during(() => write(asking.at, asking.formula, "anything"));
    },
    onRenounce: () => {
      close();
      if (asking !== null) say({ tone: "success", text: HELPER.kept(asking.at.cell, asking.at.sheet) });
    },
  };
}
