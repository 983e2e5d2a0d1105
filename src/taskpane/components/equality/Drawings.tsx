import { Button, Spinner } from "@fluentui/react-components";
import { EQUALITY_PANE as TEXT } from "../../../texts/equality-pane";
import { NOTES } from "../../../texts/equality-notes";
import type { DeclarationView, DrawingView } from "../../view/drawings";
import { Heading } from "../Heading";
import { MoreList } from "../MoreList";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";
import { OutcomeFields } from "./OutcomeFields";
import type { OutcomesState } from "../../hooks/outcomes";
import { typedOf } from "../../view/outcomes";

interface DrawingsProps {
  readonly exercice: number;
  /** Null until they were looked for. */
  readonly drawings: readonly DrawingView[] | null;
  readonly busy: boolean;
  readonly onSee: () => void;
  /** Null where the register cannot be written in. */
  readonly outcomes: OutcomesState | null;
}

/** The drawings recorded in the workbook: how far each has got, and the outcomes of its controls. */
export function Drawings({ exercice, drawings, busy, onSee, outcomes }: DrawingsProps) {
  const parts = useParts();
  return (
    <div>
      <Heading level={3}>{TEXT.drawings}</Heading>
      <div role="status">
        {drawings?.length === 0 && <p className={parts.text}>{TEXT.noDrawing(exercice)}</p>}
        {drawings?.map(({ name, progress }) => (
          <p key={name} className={parts.text}>
            {progress}
          </p>
        ))}
      </div>
      <Button size="small" disabledFocusable={busy} icon={busy ? <Spinner size="tiny" /> : null} onClick={onSee}>
        {TEXT.seeDrawings}
      </Button>
      {drawings?.map((drawing) => (
        <OneDrawing key={drawing.name} drawing={drawing} outcomes={outcomes} />
      ))}
    </div>
  );
}

interface OneDrawingProps extends Pick<DrawingsProps, "outcomes"> {
  readonly drawing: DrawingView;
}

function OneDrawing({ drawing, outcomes }: OneDrawingProps) {
  const parts = useParts();
  const { name, toControl, controlled, lost, lacking, canNote } = drawing;
  const fields = canNote ? outcomes : null;
  const count = outcomes?.countOf(drawing) ?? 0;
  return (
    <section aria-label={name} className={parts.item}>
      <div className={parts.strong}>{name}</div>
      <p className={parts.small}>{outcomes === null ? NOTES.outside : canNote ? NOTES.intro : ""}</p>
      {outcomes !== null &&
        lacking.map(({ sheet, text, columns }) => (
          <div key={sheet}>
            <p className={parts.text}>{text}</p>
            <Button
              size="small"
              className={parts.above}
              disabledFocusable={outcomes.isBusy}
              onClick={() => {
                outcomes.onAddColumns(sheet, columns);
              }}
            >
              {NOTES.addColumns(columns.length)}
            </Button>
          </div>
        ))}
      {toControl.length === 0 && lost.length === 0 && <p className={parts.text}>{TEXT.allControlled}</p>}
      <Declarations title={NOTES.toControl(toControl.length)} views={toControl} outcomes={fields} />
      <Declarations title={NOTES.controlled(controlled.length)} views={controlled} outcomes={fields} />
      <Lost views={lost} />
      {outcomes !== null && canNote && (
        <Button
          disabledFocusable={outcomes.isBusy}
          icon={outcomes.isBusy ? <Spinner size="tiny" /> : null}
          onClick={() => {
            outcomes.onNote(drawing);
          }}
        >
          {NOTES.note(count)}
        </Button>
      )}
    </section>
  );
}

interface DeclarationsProps extends Pick<DrawingsProps, "outcomes"> {
  readonly title: string;
  readonly views: readonly DeclarationView[];
}

function Declarations({ title, views, outcomes }: DeclarationsProps) {
  const parts = useParts();
  if (views.length === 0) return null;
  return (
    <>
      <div className={parts.strong}>{title}</div>
      <MoreList
        count={views.length}
        initial={5}
        first={(count) =>
          views.slice(0, count).map((view) => ({
            key: view.key,
            content:
              outcomes === null ? (
                <span>
                  {view.label}{" "}
                  <span className={parts.small}>
                    <PlaceLink place={view.place}>{view.address}</PlaceLink>
                  </span>
                </span>
              ) : (
                <OutcomeFields
                  declaration={view}
                  typed={typedOf(view, outcomes.typed)}
                  today={outcomes.today}
                  onTyped={(typed) => {
                    outcomes.onTyped(view.key, typed);
                  }}
                />
              ),
          }))
        }
      />
    </>
  );
}

function Lost({ views }: Pick<DeclarationsProps, "views">) {
  const parts = useParts();
  if (views.length === 0) return null;
  return (
    <>
      <div className={parts.strong}>{NOTES.lost(views.length)}</div>
      <MoreList
        count={views.length}
        initial={5}
        first={(count) =>
          views.slice(0, count).map(({ key, label, doubt, address, place }) => ({
            key,
            content: (
              <>
                <div>{label}</div>
                <div className={parts.small}>
                  {doubt} {place !== null && <PlaceLink place={place}>{address}</PlaceLink>}
                </div>
              </>
            ),
          }))
        }
      />
    </>
  );
}
