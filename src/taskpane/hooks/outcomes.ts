import type { OutcomeColumn } from "../../equality/outcomes";
import { columnsPlanned, outcomesPlanned } from "../../store/outcomes-noted";
import type { SourceFault } from "../../store/source";
import type { Store } from "../../store/store";
import { NOTES } from "../../texts/equality-notes";
import type { Result } from "../../workbook/port";
import { isoToday, today } from "../today";
import type { DrawingView, TypedOutcome } from "../view/drawings";
import type { MessageView } from "../view/message";
import { columnsAsked } from "../view/new-columns";
import {
  leftTexts,
  newOutcomes,
  notesAsked,
  type NotesAsked,
  outcomesTyped,
  type TypedOutcomes,
} from "../view/outcomes";
import type { Noting } from "./noting";
import { useRemembered } from "./remembered";

export interface OutcomesState {
  readonly isBusy: boolean;
  readonly typed: TypedOutcomes;
  /** As fields of dates write it. */
  readonly today: string;
  readonly onTyped: (reference: string, typed: TypedOutcome) => void;
  /** How many outcomes of a drawing were typed that the register does not say. */
  readonly countOf: (drawing: DrawingView) => number;
  readonly onNote: (drawing: DrawingView) => void;
  readonly onAddColumns: (sheet: string, columns: readonly OutcomeColumn[]) => void;
}

/** Outcomes typed one by one, and noted together. Null where the register cannot be written in. */
export function useOutcomes(
  store: Store,
  exercice: number,
  say: (message: MessageView) => void,
  { isBusy, ask }: Noting,
): OutcomesState | null {
  const [typed, setTyped] = useRemembered<TypedOutcomes>(store, `outcomes ${String(exercice)}`, new Map());
  if (store.source.changes === undefined) return null;

  const prepare = async (drawing: DrawingView): Promise<Result<NotesAsked | null, SourceFault>> => {
    const said = (text: string): Result<null, SourceFault> => {
      say({ tone: "warning", text });
      return { ok: true, value: null };
    };
    const { outcomes, bad } = outcomesTyped(newOutcomes(drawing, typed), typed, today());
    if (bad.length > 0) return said(NOTES.badDay(bad));
    if (outcomes.size === 0) return said(NOTES.nothingTyped);
    const planned = await outcomesPlanned(store.source, { exercice, drawing: drawing.name, outcomes });
    if (!planned.ok) return planned;
    const asked = notesAsked(planned.value);
    return asked === null
      ? said([...leftTexts(planned.value.left), NOTES.nothingToNote].join(" "))
      : { ok: true, value: asked };
  };

  return {
    isBusy,
    typed,
    today: isoToday(),
    onTyped: (reference, one) => {
      setTyped(new Map(typed).set(reference, one));
    },
    countOf: (drawing) => newOutcomes(drawing, typed).length,
    onNote: (drawing) => {
      ask(
        () => prepare(drawing),
        () => {
          const noted = new Set([...drawing.toControl, ...drawing.controlled].map(({ key }) => key));
          setTyped(new Map([...typed].filter(([key]) => !noted.has(key))));
        },
      );
    },
    onAddColumns: (sheet, columns) => {
      ask(async () => {
        const planned = await columnsPlanned(store.source, [sheet], columns);
        return planned.ok ? columnsAsked(planned.value, say) : planned;
      });
    },
  };
}
