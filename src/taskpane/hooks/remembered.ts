import { useSyncExternalStore } from "react";
import type { Store } from "../../store/store";

interface Kept {
  readonly values: Map<string, unknown>;
  readonly listeners: Set<() => void>;
}

const KEPT = new WeakMap<Store, Kept>();

function keptIn(store: Store): Kept {
  const kept = KEPT.get(store) ?? { values: new Map<string, unknown>(), listeners: new Set() };
  KEPT.set(store, kept);
  return kept;
}

/** State that outlives its part of the pane, closed and opened again: what was typed there is found again. */
export function useRemembered<T>(store: Store, key: string, initial: T): readonly [T, (next: T) => void] {
  const { values, listeners } = keptIn(store);
  if (!values.has(key)) values.set(key, initial);
  const value = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => values.get(key) as T,
  );
  return [
    value,
    (next) => {
      values.set(key, next);
      for (const listener of [...listeners]) listener();
    },
  ];
}
