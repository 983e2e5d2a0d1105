import { type FocusEvent, useEffect, useRef } from "react";

interface FocusKept {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/**
 * For a list whose items go away while they have the focus: it passes on, and is never lost.
 *
 * @param instead what takes the focus that the nth item of the list had
 */
export function useFocusKept(instead: (list: HTMLElement, nth: number) => HTMLElement | null | undefined): FocusKept {
  const last = useRef<{ readonly list: HTMLElement; readonly nth: number } | null>(null);
  useEffect(() => {
    const { current } = last;
    if (current === null || document.activeElement !== document.body) return;
    last.current = null;
    instead(current.list, current.nth)?.focus();
  });
  return {
    onFocus: ({ currentTarget, target }) => {
      const nth = [...currentTarget.children].findIndex((item) => item.contains(target));
      last.current = { list: currentTarget, nth };
    },
    // React tells no blur of what it takes away.
    onBlur: () => {
      last.current = null;
    },
  };
}
