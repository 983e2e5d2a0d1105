import { useMemo, useState } from "react";
import { sizeOf } from "../../equality/draw";
import { indicatorsOf } from "../../indicators/definition";
import { DEFAULT_SCHEME } from "../../indicators/schemes";
import type { Reading } from "../../report/annual";
import { drawingsOf, drawn } from "../../store/drawings";
import { figureIn } from "../../store/outcomes";
import type { SourceFault } from "../../store/source";
import type { Store } from "../../store/store";
import { DRAW_TEXT } from "../../texts/equality-draw";
import { EQUALITY_PANE as TEXT } from "../../texts/equality-pane";
import { valueText } from "../../texts/format";
import type { Result } from "../../workbook/port";
import { Draw, type DrawChoice } from "../components/equality/Draw";
import { Drawings } from "../components/equality/Drawings";
import { NotesAsking } from "../components/equality/NotesAsking";
import { today } from "../today";
import { useDrawings } from "../hooks/drawings";
import { useFocusBack } from "../hooks/focus-back";
import { useNoting } from "../hooks/noting";
import { useOutcomes } from "../hooks/outcomes";
import { type Prepared, useWriting } from "../hooks/writing";
import { drawingViews } from "../view/drawings";
import type { MessageView } from "../view/message";
import { useTopic } from "../hooks/notices";

interface DrawSectionProps {
  readonly store: Store;
  readonly reading: Reading;
  readonly exercice: number;
  readonly say: (message: MessageView) => void;
}

/** The random control: a drawing prepared, confirmed and recorded; those of the workbook, and how far they have got. */
export function DrawSection({ store, reading, exercice, say: saying }: DrawSectionProps) {
  const say = useTopic(saying, "draw");
  const [choice, setChoice] = useState<DrawChoice>({ size: "10 %", seed: String(exercice), by: [] });
  const { recorded, busy, onSee } = useDrawings(store, exercice, say);
  const { facts } = reading.prepared;
  const views = useMemo(
    () => (recorded === null ? null : drawingViews(drawingsOf(facts, recorded, exercice))),
    [recorded, facts, exercice],
  );
  const noting = useNoting(store, say);
  const focus = useFocusBack(noting.asked !== null);
  const outcomes = useOutcomes(store, exercice, say, {
    ...noting,
    ask: (prepare, then) => {
      focus.remember();
      noting.ask(prepare, then);
    },
  });

  const rate = useMemo(() => rateText(reading, exercice), [reading, exercice]);

  const prepare = async (): Promise<Result<Prepared | null, SourceFault>> => {
    const size = sizeOf(choice.size);
    const said = (text: string): Result<null, SourceFault> => {
      say({ tone: "warning", text });
      return { ok: true, value: null };
    };
    if (size === null) return said(TEXT.badSize);
    const seed = choice.seed.trim() === "" ? String(exercice) : choice.seed.trim();
    const made = await drawn(store.source, { exercice, size, seed, by: choice.by, today: today() });
    if (!made.ok) return made;
    if (made.value === null) return said(DRAW_TEXT.nothingReceived(exercice));
    const { drawing, writing, recorded: others, same, unsaid } = made.value;
    const notes = [
      DRAW_TEXT.drawn(drawing),
      ...(unsaid.length === 0 ? [] : [DRAW_TEXT.unsaid(unsaid)]),
      ...(same === null ? [] : [DRAW_TEXT.sameDraw(same)]),
      ...(others.length === 0 ? [] : [DRAW_TEXT.secondDraw(others.map(({ name }) => name))]),
    ];
    return { ok: true, value: { writing, notes } };
  };

  const writing = useWriting(store.source, say, prepare, onSee);
  return (
    <>
      <Draw rate={rate} choice={choice} onChoice={setChoice} writing={writing} />
      {noting.asked !== null && (
        <NotesAsking asked={noting.asked} onConfirm={noting.onConfirm} onRenounce={noting.onRenounce} />
      )}
      <div hidden={noting.asked !== null}>
        <Drawings exercice={exercice} drawings={views} busy={busy} onSee={onSee} outcomes={outcomes} />
      </div>
    </>
  );
}

/** 3.1.1 as every other part of the add-in says it. */
function rateText(reading: Reading, exercice: number): string {
  const indicator = indicatorsOf(DEFAULT_SCHEME).find(({ code }) => code === "3.1.1");
  if (indicator === undefined) return TEXT.none;
  const { status, value } = figureIn(reading, indicator, { exercice, basis: "number", directorate: null });
  return status === "known" && value !== null ? valueText(indicator.unit, value) : TEXT.none;
}
