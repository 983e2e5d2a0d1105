/** What was done or could not be, said to the user: nothing that matters goes away by itself. */
import { messageView, type MessageView } from "./message";
import type { Message } from "../../store/message";

export interface Notice extends MessageView {
  readonly id: number;
  /** What the store told; null for what the pane itself says. */
  readonly message: Message | null;
}

/** A success and a question give way to what comes next; warnings and errors stay until they are closed, each text once. */
export const withNotice = (notices: readonly Notice[], notice: Notice): readonly Notice[] => [
  ...notices.filter(({ tone, text, offer }) => tone !== "success" && offer === undefined && text !== notice.text),
  notice,
];

/** Null for a message that the pane shows otherwise: a reading that failed stays in view until one succeeds. */
export const noticeOf = (message: Message): MessageView | null =>
  message.code === "refresh-failed" ? null : messageView(message);
