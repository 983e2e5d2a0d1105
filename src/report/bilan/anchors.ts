/** The names by which links know the rows of a report. */
import type { Beside } from "../../indicators/beside";

/** The line of a measure in the bilan. */
export const bilanAnchor = (code: string): string => `bilan ${code}`;

/** What the method says of a measure. */
export const methodAnchor = (code: string): string => `method ${code}`;

/** A figure beside those of the scheme, as the code of a measure would name it. */
export const besideAnchor = ({ id, basis }: Pick<Beside, "id" | "basis">): string => `${id} ${basis}`;
