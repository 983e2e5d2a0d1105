import type { Unit } from "../indicators/definition";

/** What a cell shows, whatever Excel makes of it. */
export type Answer =
  | { readonly kind: "number"; readonly value: number; readonly unit: Unit }
  | { readonly kind: "text"; readonly text: string }
  /** There is no figure, and the text says why: #N/A. */
  | { readonly kind: "unavailable"; readonly text: string }
  /** The formula itself is wrong, and the text says how: #VALUE!. */
  | { readonly kind: "refused"; readonly text: string };

export const unavailable = (text: string): Answer => ({ kind: "unavailable", text });
export const refused = (text: string): Answer => ({ kind: "refused", text });

/** Whether a cell that shows one would look the same with the other. */
export const sameAnswer = (one: Answer, other: Answer): boolean => JSON.stringify(one) === JSON.stringify(other);
