import { useCallback, useEffect, useRef, useState } from "react";
import type { Message } from "../../store/message";
import type { Store } from "../../store/store";
import type { MessageView } from "../view/message";
import { type Notice, noticeOf, withNotice, withoutSuccesses } from "../view/notices";

export interface Notices {
  readonly notices: readonly Notice[];
  readonly say: (message: MessageView) => void;
  readonly dismiss: (id: number) => void;
  /** The user turns to something else. */
  readonly onTurn: () => void;
}

/** Says what is about one thing: a message takes the place of what was said of it before. */
export function useTopic(say: Notices["say"], about: string): Notices["say"] {
  return useCallback(
    (message) => {
      say({ about, ...message });
    },
    [say, about],
  );
}

/** What the store tells, every message of it, and what the pane itself has to say. */
export function useNotices(store: Store): Notices {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const next = useRef(0);
  const add = useCallback((view: MessageView, message: Message | null): void => {
    const notice = { ...view, message, id: (next.current += 1) };
    setNotices((before) => withNotice(before, notice));
  }, []);
  const say = useCallback(
    (view: MessageView): void => {
      add(view, null);
    },
    [add],
  );
  useEffect(() => {
    let last: unknown = null;
    const hear = (): void => {
      const { message } = store.snapshot();
      if (message === null || message === last) return;
      last = message;
      const view = noticeOf(message);
      if (view !== null) add(view, message);
    };
    hear();
    return store.subscribe(hear);
  }, [store, add]);
  const dismiss = useCallback((id: number): void => {
    setNotices((before) => before.filter((one) => one.id !== id));
  }, []);
  const onTurn = useCallback((): void => {
    setNotices(withoutSuccesses);
  }, []);
  return { notices, say, dismiss, onTurn };
}
