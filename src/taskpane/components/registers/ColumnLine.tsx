import { Badge, type BadgeProps, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { MATCHING } from "../../../texts/matching-pane";
import type { MatchingState } from "../../hooks/matching";
import type { ColumnState, ColumnView, HeadingChoice } from "../../view/matching";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";
import { ColumnEditor } from "./ColumnEditor";
import { Plan } from "./Plan";

interface ColumnLineProps {
  readonly column: ColumnView;
  readonly spot: string;
  readonly matching: MatchingState | null;
  /** Null: recognised again. */
  readonly onChoose: (headings: readonly HeadingChoice[] | null, everywhere: boolean) => void;
}

const COLORS: Readonly<Record<ColumnState, NonNullable<BadgeProps["color"]>>> = {
  known: "success",
  likely: "warning",
  chosen: "brand",
  none: "brand",
  doubtful: "warning",
  absent: "informative",
};

const useStyles = makeStyles({
  heading: { overflowWrap: "anywhere" },
  badge: { flexShrink: 0 },
  doubt: { color: tokens.colorNeutralForeground1 },
  buttons: { marginTop: tokens.spacingVerticalXS },
});

/** One column of a register: what it is read from, how sure that is, what stands there, and what may be done. */
export function ColumnLine({ column, spot, matching, onChoose }: ColumnLineProps) {
  const { title, starred, state, headings, doubts, confirms } = column;
  const parts = useParts();
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  const close = (): void => {
    matching?.onOpen(null);
    item.current?.querySelector<HTMLElement>("button[data-change]")?.focus();
  };
  const pending = matching?.pending?.spot === spot ? matching.pending : null;
  return (
    <li ref={item} className={parts.item}>
      <div className={parts.line}>
        <span className={parts.strong}>
          {title}
          {starred && <span title={MATCHING.starred}> *</span>}
        </span>
        <Badge
          className={styles.badge}
          appearance="tint"
          color={starred && state === "absent" ? "danger" : COLORS[state]}
        >
          {MATCHING.states[state]}
        </Badge>
      </div>
      {headings.map(({ heading, yes, place, samples }) => (
        <div key={`${place.cell} ${heading}`} className={styles.heading}>
          <PlaceLink place={place}>{heading}</PlaceLink>
          {yes !== null && <div className={parts.small}>{MATCHING.yes(yes)}</div>}
          <div className={parts.small}>{samples}</div>
        </div>
      ))}
      {doubts.map((doubt) => (
        <p key={doubt} className={mergeClasses(parts.text, parts.small, styles.doubt)}>
          {doubt}
        </p>
      ))}
      {matching !== null && (
        <>
          <div className={mergeClasses(parts.buttons, styles.buttons)}>
            {confirms.length > 0 && (
              <Button
                size="small"
                aria-label={MATCHING.confirmLabel(title)}
                onClick={() => {
                  onChoose(confirms, false);
                }}
              >
                {MATCHING.confirm}
              </Button>
            )}
            <Button
              size="small"
              data-change
              aria-expanded={matching.open === spot}
              aria-label={headings.length === 0 ? MATCHING.chooseLabel(title) : MATCHING.changeLabel(title)}
              onClick={() => {
                matching.onOpen(matching.open === spot ? null : spot);
              }}
            >
              {headings.length === 0 ? MATCHING.choose : MATCHING.change}
            </Button>
          </div>
          {matching.open === spot && (
            <ColumnEditor
              column={column}
              onPrepare={onChoose}
              onAutomatic={
                state === "chosen" || state === "none"
                  ? () => {
                      onChoose(null, false);
                    }
                  : null
              }
              onClose={close}
            />
          )}
          {pending !== null && (
            <Plan
              plan={pending.plan}
              isBusy={matching.isBusy}
              onWrite={matching.onWrite}
              onRenounce={() => {
                matching.onRenounce();
                item.current?.querySelector<HTMLElement>("button[data-change]")?.focus();
              }}
            />
          )}
        </>
      )}
    </li>
  );
}
