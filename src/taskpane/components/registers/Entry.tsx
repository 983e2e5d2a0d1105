import { Button, mergeClasses, Spinner } from "@fluentui/react-components";
import type { EntryState } from "../../hooks/entry";
import { ENTRY_PANE } from "../../../texts/entry-pane";
import type { EntryView } from "../../view/entry";
import { Confirmation } from "../Confirmation";
import { Heading } from "../Heading";
import { MoreList } from "../MoreList";
import { useParts } from "../parts";
import { PlaceLink } from "../PlaceLink";

/** Drop-down lists and rules on the registers' own columns: what would be put, and the two buttons that put and take back. */
export function Entry({ isBusy, step, place, onLook, onLookOwn, onRenounce }: EntryState) {
  const parts = useParts();
  return (
    <section className={parts.stack}>
      <Heading>{ENTRY_PANE.title}</Heading>
      <p className={mergeClasses(parts.text, parts.small)}>{ENTRY_PANE.text}</p>
      <div ref={place} className={parts.buttons}>
        <Button
          size="small"
          icon={isBusy ? <Spinner size="extra-tiny" /> : null}
          disabledFocusable={isBusy}
          onClick={onLook}
        >
          {isBusy ? ENTRY_PANE.busy : ENTRY_PANE.look}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={onLookOwn}>
          {ENTRY_PANE.lookOwn}
        </Button>
      </div>
      {step?.kind === "put" && <WhatIsPut {...step.view} />}
      {step !== null && (
        <Confirmation
          question={step.kind === "put" ? step.view.question : step.question}
          confirm={step.kind === "put" ? step.view.confirm : step.confirm}
          onConfirm={step.onConfirm}
          onRenounce={onRenounce}
        />
      )}
    </section>
  );
}

/** Column after column with the rule in words, then what is left alone. */
function WhatIsPut({ lines, notes }: EntryView) {
  const parts = useParts();
  return (
    <div>
      <Heading level={3}>{ENTRY_PANE.whatIsPut(lines.length)}</Heading>
      <MoreList
        count={lines.length}
        first={(count) =>
          lines.slice(0, count).map(({ key, address, place, text }) => ({
            key,
            content: (
              <span className={parts.small}>
                <PlaceLink place={place}>{address}</PlaceLink>
                {` · ${text}`}
              </span>
            ),
          }))
        }
      />
      {notes.map((note) => (
        <p key={note} className={mergeClasses(parts.text, parts.small)}>
          {note}
        </p>
      ))}
    </div>
  );
}
