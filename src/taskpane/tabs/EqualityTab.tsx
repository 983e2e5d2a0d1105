import { Accordion, mergeClasses, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { synthesisWriting } from "../../store/equality";
import type { Store } from "../../store/store";
import { INDEX_FORM } from "../../texts/equality-form";
import { EQUALITY_PANE as TEXT } from "../../texts/equality-pane";
import { Bars, Counts } from "../components/equality/Figures";
import { Findings } from "../components/equality/Findings";
import { IndexForm } from "../components/equality/IndexForm";
import { LastWriting } from "../components/equality/LastWriting";
import { PublicFile } from "../components/equality/PublicFile";
import { Section } from "../components/equality/Section";
import { TextToPaste } from "../components/equality/TextToPaste";
import { WritingButton } from "../components/equality/WritingButton";
import { Heading } from "../components/Heading";
import { useParts } from "../components/parts";
import { copied } from "../copy";
import { useForgettingDrawings } from "../hooks/drawings";
import { useEqualityUndo } from "../hooks/equality-undo";
import { useEqualityView } from "../hooks/equality-view";
import { useTopic } from "../hooks/notices";
import { usePublicFile } from "../hooks/public-file";
import { useWriting } from "../hooks/writing";
import { EMPTY_FORM } from "../view/declaration";
import { type EqualityState, type EqualityView } from "../view/equality";
import type { MessageView } from "../view/message";
import type { ContentView } from "../view/pane";
import { DrawSection } from "./DrawSection";
import { RemindersSection } from "./RemindersSection";

interface EqualityTabProps {
  readonly store: Store;
  readonly content: ContentView;
  readonly say: (message: MessageView) => void;
}

/** Mission 3 as the person in charge works: the state, what to ask again, the synthesis, letters, the draw, the public file. */
export function EqualityTab({ store, content, say }: EqualityTabProps) {
  const parts = useParts();
  const { reading, exercice } = content;
  const view = useEqualityView(reading, exercice, say);
  const undo = useEqualityUndo(store, say, useForgettingDrawings(store, exercice));
  return (
    <>
      <LastWriting {...undo} />
      {view === null ? (
        <Spinner size="small" label={TEXT.working} />
      ) : view.kind === "state" ? (
        <Sections key={view.state.exercice} store={store} content={content} say={say} state={view.state} />
      ) : (
        <p className={parts.text}>{emptyText(view)}</p>
      )}
    </>
  );
}

function emptyText(view: Exclude<EqualityView, { kind: "state" }>): string {
  if (view.kind === "no-register") return TEXT.noRegister;
  if (view.kind === "lacking") return view.why;
  return view.kind === "no-exercice" ? TEXT.noExercice : TEXT.nothing(view.exercice, view.years);
}

interface SectionsProps extends EqualityTabProps {
  readonly state: EqualityState;
}

function Sections({ store, content, say, state }: SectionsProps) {
  const parts = useParts();
  const { reading } = content;
  const { exercice, counts, states, marks, hasSecret, unknown, toCheck, text, reminders, noReminder, received } = state;
  const [form, setForm] = useState(EMPTY_FORM);
  const publicFile = usePublicFile(reading, exercice, say);
  const synthesis = useWriting(store.source, useTopic(say, "synthesis"), () =>
    Promise.resolve({ ok: true, value: { writing: synthesisWriting(reading, exercice), notes: [] } }),
  );
  const copy = async (): Promise<void> => {
    const done = await copied(text);
    say(done ? { tone: "success", text: TEXT.textCopied } : { tone: "warning", text: TEXT.textNotCopied });
  };
  const of = (severity: (typeof toCheck)[number]["severity"]): number =>
    toCheck.filter((one) => one.severity === severity).length;
  return (
    <Accordion multiple collapsible defaultOpenItems={["state", "check", "synthesis"]}>
      <Section name="state" title={TEXT.stateTitle(exercice)}>
        {hasSecret && <p className={mergeClasses(parts.text, parts.small)}>{TEXT.secret}</p>}
        <Counts counts={counts} />
        {unknown.map((sentence) => (
          <p key={sentence} className={mergeClasses(parts.text, parts.small)}>
            {sentence}
          </p>
        ))}
        <div>
          <Heading level={3}>{TEXT.statesTitle}</Heading>
          <Bars bars={states} />
        </div>
        <div>
          <Heading level={3} {...(marks === null ? {} : { note: marks.title })}>
            {TEXT.marksTitle}
          </Heading>
          {marks === null ? (
            <p className={parts.text}>{TEXT.noMarks}</p>
          ) : (
            <>
              <Bars bars={marks.bars} />
              <Counts counts={marks.lines} />
            </>
          )}
        </div>
      </Section>
      <Section name="check" title={TEXT.checkTitle} note={TEXT.checkCounts(of("error"), of("warning"), of("plan"))}>
        <Findings toCheck={toCheck} />
      </Section>
      <Section name="synthesis" title={TEXT.synthesisTitle}>
        <p className={mergeClasses(parts.text, parts.small)}>{TEXT.synthesisIntro}</p>
        <WritingButton label={TEXT.writeSynthesis} isPrimary {...synthesis} />
        <TextToPaste text={text} onCopy={() => void copy()} />
      </Section>
      <Section
        name="reminders"
        title={TEXT.remindersTitle}
        note={TEXT.remindersCount(reminders.length, noReminder?.reason ?? null)}
      >
        {noReminder === null ? (
          <RemindersSection store={store} reading={reading} exercice={exercice} reminders={reminders} say={say} />
        ) : (
          <p className={parts.text}>{noReminder.sentence}</p>
        )}
      </Section>
      <Section name="draw" title={TEXT.drawTitle} note={TEXT.received(received)}>
        <DrawSection store={store} reading={reading} exercice={exercice} say={say} />
      </Section>
      <Section name="public" title={TEXT.publicTitle}>
        <PublicFile {...publicFile} />
      </Section>
      <Section name="form" title={INDEX_FORM.title}>
        <IndexForm form={form} onForm={setForm} />
      </Section>
    </Accordion>
  );
}
