/** What was done or could not be, said to the user: nothing that matters goes away by itself. */
import { messageView, type MessageView } from "./message";
import type { Message } from "../../store/message";

export interface Notice extends MessageView {
  readonly id: number;
  /** What the store told; null for what the pane itself says. */
  readonly message: Message | null;
}

/**
 * A success and a question give way to what comes next; warnings and errors stay until they are closed, or until the same
 * thing was done again, each text once.
 */
export const withNotice = (notices: readonly Notice[], notice: Notice): readonly Notice[] => [
  ...notices.filter(
    ({ tone, text, offer, about }) =>
      tone !== "success" &&
      offer === undefined &&
      text !== notice.text &&
      (about === undefined || about !== notice.about),
  ),
  notice,
];

/** Once the user turns to something else, what succeeded has been said. */
export const withoutSuccesses = (notices: readonly Notice[]): readonly Notice[] => {
  const left = notices.filter(({ tone }) => tone !== "success");
  return left.length === notices.length ? notices : left;
};

/** Null for a message that the pane shows otherwise: a reading that failed stays in view until one succeeds. */
export const noticeOf = (message: Message): MessageView | null =>
  message.code === "refresh-failed" ? null : { ...messageView(message), about: ABOUT[message.code] };

/** What each message of the store is about. */
const ABOUT: Readonly<Record<Message["code"], string>> = {
  "report-written": "report",
  "report-failed": "report",
  "nothing-to-report": "report",
  "no-rows": "report",
  "no-exercice": "report",
  refreshed: "reading",
  "refresh-failed": "reading",
  "freeze-asked": "freeze",
  frozen: "freeze",
  "nothing-to-freeze": "freeze",
  "freeze-too-early": "freeze",
  "freeze-failed": "freeze",
  restored: "freeze",
  "restore-failed": "freeze",
};
