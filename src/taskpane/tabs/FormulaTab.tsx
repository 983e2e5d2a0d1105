import { useMemo } from "react";
import type { Cells } from "../../store/source";
import { HELPER } from "../../texts/formula-helper";
import type { ActiveCell } from "../../workbook/port";
import { FormulaHelper } from "../components/FormulaHelper";
import { copied } from "../copy";
import { useInsertion } from "../hooks/insertion";
import { type HelperChoice, helperView } from "../view/helper";
import type { MessageView } from "../view/message";
import type { ContentView } from "../view/pane";
import type { Opened } from "./IndicatorsTab";

interface FormulaTabProps {
  readonly content: ContentView;
  readonly cells: Cells | undefined;
  readonly active: ActiveCell | null;
  readonly choice: HelperChoice;
  readonly onChoice: (choice: HelperChoice) => void;
  readonly onExplain: (opened: Opened) => void;
  readonly say: (message: MessageView) => void;
}

/** Composes a formula, and puts it where the user wants it. */
export function FormulaTab({ content, cells, active, choice, onChoice, onExplain, say }: FormulaTabProps) {
  const { reading, exercices, usual } = content;
  const helper = useMemo(() => helperView(reading, choice), [reading, choice]);
  const insertion = useInsertion(cells, active, reading, helper, say);
  const copy = async (formula: string): Promise<void> => {
    const done = await copied(formula);
    say(done ? { tone: "success", text: HELPER.copied(formula) } : { tone: "warning", text: HELPER.notCopied });
  };
  return (
    <FormulaHelper
      choice={choice}
      onChoice={onChoice}
      exercices={exercices}
      usual={usual}
      helper={helper}
      insertion={insertion}
      onCopy={() => {
        if (helper !== null) void copy(helper.formula);
      }}
      onExplain={() => {
        const explained = helper?.explained ?? null;
        if (explained !== null) onExplain(explained);
      }}
    />
  );
}
