/** What the tab "Égalité" has written in the open workbook, as long as the pane may take it back: the last first. */
import type { Source } from "./source";

export interface Written {
  readonly kind: "cells";
  readonly batch: number;
  readonly cells: number;
}

const WRITTEN = new WeakMap<Source, readonly Written[]>();

export const lastWritten = (source: Source): Written | null => WRITTEN.get(source)?.at(-1) ?? null;

export function keepWritten(source: Source, written: Written): void {
  WRITTEN.set(source, [...(WRITTEN.get(source) ?? []), written]);
}

export function forgetLast(source: Source): void {
  WRITTEN.set(source, (WRITTEN.get(source) ?? []).slice(0, -1));
}
