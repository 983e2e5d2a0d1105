import { Badge, type BadgeProps, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { MATCHING } from "../../../texts/matching-pane";
import type { MatchingState } from "../../hooks/matching";
import type { ColumnState, ColumnView, HeadingChoice } from "../../view/matching";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";
import { useBox } from "./box";
import { ColumnEditor } from "./ColumnEditor";
import { PlanAt } from "./PlanAt";

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
  badge: { flexShrink: 0 },
  under: { alignItems: "flex-start", marginTop: tokens.spacingVerticalXXS },
});

/** One column of a register: what it is read from, how sure that is, what stands there, and what may be done. */
export function ColumnLine({ column, spot, matching, onChoose }: ColumnLineProps) {
  const { title, starred, state, headings, doubts, confirms } = column;
  const parts = useParts();
  const box = useBox();
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  const back = (): void => {
    item.current?.querySelector<HTMLElement>("button[data-change]")?.focus();
  };
  const isPlain = state === "absent" && !starred;
  const change = matching !== null && (
    <Button
      size="small"
      className={box.button}
      data-change
      aria-expanded={matching.open === spot}
      aria-label={headings.length === 0 ? MATCHING.chooseLabel(title) : MATCHING.changeLabel(title)}
      onClick={() => {
        matching.onOpen(matching.open === spot ? null : spot);
      }}
    >
      {headings.length === 0 ? MATCHING.choose : MATCHING.change}
    </Button>
  );
  return (
    <li ref={item} data-spot={spot} className={parts.item}>
      <div className={parts.line}>
        <span className={parts.strong}>
          {title}
          {starred && <span title={MATCHING.starred}> *</span>}
        </span>
        {isPlain ? (
          change
        ) : (
          <Badge
            className={styles.badge}
            appearance="tint"
            color={starred && state === "absent" ? "danger" : COLORS[state]}
          >
            {MATCHING.states[state]}
          </Badge>
        )}
      </div>
      {!isPlain && (
        <div className={mergeClasses(parts.line, styles.under)}>
          <div className={box.cut}>
            {headings.map(({ heading, yes, place, samples }) => (
              <div key={`${place.cell} ${heading}`}>
                <PlaceLink place={place}>{heading}</PlaceLink>
                {yes !== null && <div className={parts.small}>{MATCHING.yes(yes)}</div>}
                <div className={parts.small}>{samples}</div>
              </div>
            ))}
            {doubts.map((doubt) => (
              <p key={doubt} className={mergeClasses(parts.text, parts.small)}>
                {doubt}
              </p>
            ))}
            {matching !== null && confirms.length > 0 && (
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
          </div>
          {change}
        </div>
      )}
      {matching?.open === spot && (
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
          onClose={() => {
            matching.onOpen(null);
            back();
          }}
        />
      )}
      <PlanAt spot={spot} matching={matching} onRenounced={back} />
    </li>
  );
}
