/** The drawings that a workbook holds, with the cells where the outcome of each control goes. */
import type { Drawings } from "../../store/equality";
import { DRAW_TEXT } from "../../texts/equality-draw";
import { EQUALITY_PANE } from "../../texts/equality-pane";
import { type PlaceView, placeOfRow } from "./places";

export interface DrawingView {
  readonly name: string;
  readonly progress: string;
  readonly toCheck: readonly (PlaceView & { readonly key: string; readonly label: string })[];
}

export const drawingViews = ({ drawings, register, severalFiles }: Drawings): readonly DrawingView[] =>
  drawings.map(({ name, progress, toCheck }) => ({
    name,
    progress: DRAW_TEXT.progress(name, progress),
    toCheck: toCheck.flatMap((line) =>
      register === null
        ? []
        : [
            {
              key: String(line.row),
              label: [line.name === "" ? EQUALITY_PANE.nobody : line.name, line.consultationShown]
                .filter((part) => part !== null)
                .join(" · "),
              ...placeOfRow(register, line.row, "declarationChecked", severalFiles),
            },
          ],
    ),
  }));
