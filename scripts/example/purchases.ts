/** All that the Département of the example buys. */
import type { Purchase } from "./purchase";
import { SERVICES } from "./purchases-services";
import { SUPPLIES } from "./purchases-supplies";
import { UPKEEP } from "./purchases-upkeep";
import { WORKS } from "./purchases-works";

export const PURCHASES: readonly Purchase[] = [...WORKS, ...SUPPLIES, ...UPKEEP, ...SERVICES];
