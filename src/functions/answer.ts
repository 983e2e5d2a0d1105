import type { Unit } from "../indicators/definition";

/** What one cell of an answer shows. */
export type Shown =
  | { readonly kind: "number"; readonly value: number; readonly unit: Unit }
  | { readonly kind: "text"; readonly text: string };

/** What a formula shows, whatever Excel makes of it. */
export type Answer =
  | Shown
  /** Spills over the cells beside and below. */
  | { readonly kind: "table"; readonly rows: readonly (readonly Shown[])[] }
  /** There is no figure, and the text says why: #N/A. */
  | { readonly kind: "unavailable"; readonly text: string }
  | Refused;

/** The formula itself is wrong, and the text says how: #VALUE!. */
export interface Refused {
  readonly kind: "refused";
  readonly text: string;
}

export const numberShown = (value: number, unit: Unit): Shown => ({ kind: "number", value, unit });
export const textShown = (text: string): Shown => ({ kind: "text", text });
export const unavailable = (text: string): Answer => ({ kind: "unavailable", text });
export const refused = (text: string): Refused => ({ kind: "refused", text });

/** Whether a cell that shows one would look the same with the other. */
export const sameAnswer = (one: Answer, other: Answer): boolean => JSON.stringify(one) === JSON.stringify(other);
