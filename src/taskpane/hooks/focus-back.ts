import { type RefObject, useEffect, useMemo, useRef } from "react";

interface FocusBack {
  /** Notes what has the focus, before a question takes it. */
  readonly remember: () => void;
  /** The focus is to go there instead. */
  readonly goTo: (element: HTMLElement | null) => void;
}

/**
 * Once a question was answered, the focus comes back where it was when it was asked, or goes where it was told to.
 *
 * @param otherwise takes it when that is no more
 */
export function useFocusBack(isAsking: boolean, otherwise?: RefObject<HTMLElement | null>): FocusBack {
  const back = useRef<HTMLElement | null>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    const isAnswered = wasAsking.current && !isAsking;
    wasAsking.current = isAsking;
    if (!isAnswered) return;
    const { current } = back;
    (current?.isConnected === true ? current : otherwise?.current)?.focus();
    back.current = null;
  }, [isAsking, otherwise]);
  return useMemo(
    () => ({
      remember: () => {
        const { activeElement } = document;
        back.current = activeElement instanceof HTMLElement ? activeElement : null;
      },
      goTo: (element) => {
        back.current = element;
      },
    }),
    [],
  );
}
