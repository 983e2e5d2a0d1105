import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useRef } from "react";
import { MATCHING } from "../../../texts/matching-pane";
import { ALL_CHOICES, type MatchingState } from "../../hooks/matching";
import type { FaultView, TableView } from "../../view/matching";
import type { Aim } from "../../view/registers-target";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";
import { PlanAt } from "./PlanAt";
import { Tables } from "./Tables";

interface MatchingProps {
  readonly tables: readonly TableView[];
  readonly faults: readonly FaultView[];
  /** Whether any choice is written in the settings. */
  readonly hasChoices: boolean;
  readonly matching: MatchingState | null;
  /** What the user came for. */
  readonly aim: Aim | null;
  /** Takes the focus where the place to go on at is no more. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

const useStyles = makeStyles({ fault: { marginTop: tokens.spacingVerticalXS } });

/** What each column is read from, and the choices that people made of it. */
export function Matching({ tables, faults, hasChoices, matching, aim, heading }: MatchingProps) {
  const parts = useParts();
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  const landing = matching?.landing ?? null;
  useEffect(() => {
    if (landing !== null) (landing.map(buttonAt).find((button) => button !== null) ?? heading.current)?.focus();
  }, [landing, heading]);
  const planAt = (spot: string) => (
    <PlanAt
      spot={spot}
      matching={matching}
      onRenounced={() => {
        buttons.current?.querySelector("button")?.focus();
      }}
    />
  );
  return (
    <>
      <p className={parts.text}>{matching === null ? MATCHING.outside : MATCHING.intro}</p>
      {faults.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <span className={parts.strong}>{MATCHING.faults(faults.length)}</span>
            <ul className={parts.list}>
              {faults.map(({ row, text, line, address, place }) => (
                <li key={row} className={styles.fault}>
                  {text} <PlaceLink place={place}>{address}</PlaceLink>
                  {matching !== null && (
                    <div className={parts.buttons}>
                      <Button
                        size="small"
                        aria-label={MATCHING.forgetLabel(line)}
                        onClick={() => {
                          matching.onPrepare(`line ${String(row)}`, { what: "forget", rows: [row] }, [ALL_CHOICES]);
                        }}
                      >
                        {MATCHING.forget}
                      </Button>
                    </div>
                  )}
                  {planAt(`line ${String(row)}`)}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {matching !== null && (matching.toTakeBack > 0 || hasChoices) && (
        <div ref={buttons} data-spot={ALL_CHOICES} className={parts.buttons}>
          {matching.toTakeBack > 0 && (
            <Button size="small" disabledFocusable={matching.isBusy} onClick={matching.onTakeBack}>
              {MATCHING.takeBack}
            </Button>
          )}
          {hasChoices && (
            <Button
              size="small"
              onClick={() => {
                matching.onPrepare(ALL_CHOICES, { what: "forget", rows: "all" }, [ALL_CHOICES]);
              }}
            >
              {MATCHING.automaticAll}
            </Button>
          )}
        </div>
      )}
      {planAt(ALL_CHOICES)}
      <Tables tables={tables} matching={matching} aim={aim} />
    </>
  );
}

/** What to press at a spot; null where it is not shown. */
function buttonAt(spot: string): HTMLElement | null {
  const place = document.querySelector(`[data-spot="${CSS.escape(spot)}"]`);
  return place?.querySelector<HTMLElement>("button[data-change]") ?? place?.querySelector("button") ?? null;
}
