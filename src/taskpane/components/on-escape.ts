import type { KeyboardEvent } from "react";

/** For the answers to a question: Escape is the one that changes nothing. */
export const onEscape = (renounce: () => void) => ({
  onKeyDown: (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    renounce();
  },
});
