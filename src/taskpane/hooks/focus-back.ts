import { useEffect, useMemo, useRef } from "react";

interface FocusBack {
  /** Notes what has the focus, before a question takes it. */
  readonly remember: () => void;
  /** The focus is to go there instead. */
  readonly goTo: (element: HTMLElement | null) => void;
}

/** Once a question was answered, the focus comes back where it was when it was asked, or goes where it was told to. */
export function useFocusBack(isAsking: boolean): FocusBack {
  const back = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (isAsking) return;
    back.current?.focus();
    back.current = null;
  }, [isAsking]);
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
