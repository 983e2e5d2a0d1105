import { SHOWN } from "../../texts/explanation";
import type { CellPlace, Shown } from "../../workbook/port";
import type { MessageView } from "./message";

/** What is to be said when cells could not simply be shown; null when they are in view. */
export const shownView = (shown: Shown, { cell, sheet }: CellPlace): MessageView | null =>
  shown === "shown" ? null : { tone: "warning", text: SHOWN[shown](cell, sheet) };
