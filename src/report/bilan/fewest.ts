/** The fewest that a published figure may be about. */
import { FEWEST_ENTERPRISES } from "../../equality/secret";

export type SecretOf = "people" | "enterprises";

export const FEWEST_PEOPLE = 5;
export const FEWEST: Readonly<Record<SecretOf, number>> = { people: FEWEST_PEOPLE, enterprises: FEWEST_ENTERPRISES };
