import { Button, Field, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { MATCHING } from "../../../texts/matching-pane";
import type { MatchingState } from "../../hooks/matching";
import type { ColumnView, UnreadView } from "../../view/matching";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";
import { useBox } from "./box";
import { PlanAt } from "./PlanAt";

interface UnreadLineProps {
  readonly unread: UnreadView;
  /** The columns that may be read from it. */
  readonly columns: readonly ColumnView[];
  readonly spot: string;
  readonly matching: MatchingState | null;
  readonly onChoose: (column: ColumnView) => void;
}

/** A heading that nothing reads, with what stands under it: it may be said to be that of a column. */
export function UnreadLine({ unread, columns, spot, matching, onChoose }: UnreadLineProps) {
  const { heading, place, why, samples } = unread;
  const parts = useParts();
  const box = useBox();
  const item = useRef<HTMLLIElement>(null);
  const [wanted, setWanted] = useState("");
  const column = columns.find(({ id }) => id === wanted);
  const back = (): void => {
    item.current?.querySelector<HTMLElement>("button[data-change]")?.focus();
  };
  return (
    <li ref={item} data-spot={spot} className={parts.item}>
      <div className={parts.line}>
        <div className={box.cut}>
          <PlaceLink place={place}>{heading}</PlaceLink>
          {why !== "" && <div className={parts.small}>{why}</div>}
          {samples !== null && <div className={parts.small}>{samples}</div>}
        </div>
        {matching !== null && columns.length > 0 && (
          <Button
            size="small"
            className={box.button}
            data-change
            aria-expanded={matching.open === spot}
            aria-label={MATCHING.readLabel(heading)}
            onClick={() => {
              matching.onOpen(matching.open === spot ? null : spot);
            }}
          >
            {MATCHING.read}
          </Button>
        )}
      </div>
      {matching?.open === spot && (
        <div className={box.editor}>
          <Field label={MATCHING.readAs(heading)} size="small">
            <Select
              size="small"
              className={parts.wide}
              select={{ className: parts.wide }}
              value={wanted}
              onChange={(_, { value }) => {
                setWanted(value);
              }}
            >
              <option value="">{MATCHING.noColumn}</option>
              {columns.map(({ id, title, headings, takesSeveral }) => (
                <option key={id} value={id}>
                  {headings.length === 0 || takesSeveral
                    ? title
                    : MATCHING.readFrom(
                        title,
                        headings.map(({ heading: read }) => read),
                      )}
                </option>
              ))}
            </Select>
          </Field>
          <div className={parts.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={column === undefined}
              onClick={() => {
                if (column !== undefined) onChoose(column);
              }}
            >
              {MATCHING.prepare}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                matching.onOpen(null);
                back();
              }}
            >
              {MATCHING.close}
            </Button>
          </div>
        </div>
      )}
      <PlanAt spot={spot} matching={matching} onRenounced={back} />
    </li>
  );
}
