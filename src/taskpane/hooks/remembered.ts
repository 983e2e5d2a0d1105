import { useState } from "react";
import type { Store } from "../../store/store";

const KEPT = new WeakMap<Store, Map<string, unknown>>();

/** State that outlives its part of the pane, closed and opened again: what was typed there is found again. */
export function useRemembered<T>(store: Store, key: string, initial: T): readonly [T, (next: T) => void] {
  const kept = KEPT.get(store) ?? new Map<string, unknown>();
  KEPT.set(store, kept);
  const [value, setValue] = useState<T>(kept.has(key) ? (kept.get(key) as T) : initial);
  return [
    value,
    (next) => {
      kept.set(key, next);
      setValue(next);
    },
  ];
}
