import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import { FREEZE } from "../../texts/freeze";
import { PANE } from "../../texts/pane";
import type { Notice } from "../view/notices";
import type { PaneView } from "../view/pane";
import { ROOMY } from "./parts";

interface NoticesProps extends Pick<PaneView, "reading" | "fault" | "frozen"> {
  readonly notices: readonly Notice[];
  readonly onRetry: () => void;
  readonly onStop: (() => void) | null;
  readonly onDismiss: (id: number) => void;
  /** Does what a message offers. */
  readonly onOffer: (notice: Notice) => void;
  readonly onRestore: () => void;
}

const useStyles = makeStyles({
  first: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  // Where the top of the pane stays in view, they leave it most of the room.
  notices: { [ROOMY]: { maxHeight: "33vh", overflowY: "auto" } },
  // The two regions are always there, so that what comes into them is told; empty, they take no room.
  region: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    "&:not(:empty)": { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  },
});

/** The state of the reading and what was done, told by screen readers as they come. */
export function Notices({
  reading,
  fault,
  frozen,
  notices,
  onRetry,
  onStop,
  onDismiss,
  onOffer,
  onRestore,
}: NoticesProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const last = notices.at(-1)?.id;
  useEffect(() => {
    // In a small pane the messages do not stay in view: who was told something is brought to it.
    if (last !== undefined && (box.current?.getBoundingClientRect().bottom ?? 0) < 0) box.current?.scrollIntoView();
  }, [last]);
  const dismiss = (id: number): void => {
    onDismiss(id);
    // The button that had the focus goes away: it passes to the next one, or to the tabs.
    const others = box.current?.querySelectorAll<HTMLElement>("button[data-notice]") ?? [];
    const next = [...others].find(({ dataset }) => dataset["notice"] !== String(id));
    (next ?? document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'))?.focus();
  };
  const bars = (isAlert: boolean) =>
    notices
      .filter(({ tone }) => (tone === "error") === isAlert)
      .map((notice) => (
        <MessageBar key={notice.id} intent={notice.tone} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                data-notice={notice.id}
                aria-label={PANE.dismiss}
                icon={<DismissRegular />}
                onClick={() => {
                  dismiss(notice.id);
                }}
              />
            }
          >
            {notice.offer !== undefined && (
              <Button
                onClick={() => {
                  dismiss(notice.id);
                  onOffer(notice);
                }}
              >
                {notice.offer.label}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      ));
  return (
    <div ref={box} className={styles.notices}>
      <div role="status" className={styles.region}>
        {reading === "first" && (
          <div className={styles.first}>
            <Spinner size="small" label={PANE.firstReading} />
            {onStop !== null && (
              <Button size="small" onClick={onStop}>
                {PANE.stop}
              </Button>
            )}
          </div>
        )}
        {reading === "late" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{PANE.lateReading}</MessageBarBody>
          </MessageBar>
        )}
        {bars(false)}
        {frozen !== null && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{frozen}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={onRestore}>{FREEZE.restore}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <div role="alert" className={styles.region}>
        {fault !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{PANE.failed}</MessageBarTitle> {fault.text}
              {fault.keepsFigures && ` ${PANE.failedKept}`}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={onRetry}>{PANE.tryAgain}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {bars(true)}
      </div>
    </div>
  );
}
