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
import { FREEZE } from "../../texts/freeze";
import { PANE } from "../../texts/pane";
import type { PaneView } from "../view/pane";

interface NoticesProps extends Pick<PaneView, "reading" | "fault" | "message" | "frozen"> {
  readonly onRetry: () => void;
  readonly onFreeze: () => void;
  readonly onRestore: () => void;
}

const useStyles = makeStyles({
  // The two regions are always there, so that what comes into them is told; empty, they take no room.
  notice: { "&:not(:empty)": { marginTop: tokens.spacingVerticalM } },
});

/** The state of the reading and what was last done, told by screen readers as they come. */
export function Notices({ reading, fault, message, frozen, onRetry, onFreeze, onRestore }: NoticesProps) {
  const styles = useStyles();
  return (
    <div>
      <div role="status" className={styles.notice}>
        {reading === "first" && <Spinner size="small" label={PANE.firstReading} />}
        {reading === "late" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{PANE.lateReading}</MessageBarBody>
          </MessageBar>
        )}
        {message !== null && (
          <MessageBar intent={message.tone} layout="multiline">
            <MessageBarBody>{message.text}</MessageBarBody>
            {message.offer !== undefined && (
              <MessageBarActions>
                <Button onClick={onFreeze}>{message.offer.label}</Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
        {frozen !== null && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{frozen}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={onRestore}>{FREEZE.restore}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <div role="alert" className={styles.notice}>
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
      </div>
    </div>
  );
}
