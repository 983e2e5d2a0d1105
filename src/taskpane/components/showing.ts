import { createContext } from "react";
import type { CellPlace } from "../../workbook/port";

/** Shows cells to the user; null where there is no grid to show them in, as in a plain browser page. */
export const Showing = createContext<((place: CellPlace) => void) | null>(null);
