/** What candidates declared beside the public file: how many agree, and each that does not, with its row. */
import { linesOf } from "../../equality/lines";
import type { PublicIndex } from "../../equality/public-file";
import { type Comparison, comparisonsOf } from "../../equality/published";
import type { Reading } from "../../report/annual";
import { agreementText } from "../../texts/equality-internal";
import { EQUALITY_PANE as TEXT } from "../../texts/equality-pane";
import { type PlaceView, placeOfRow } from "./places";

export interface ComparedView {
  readonly summary: string;
  readonly differences: readonly (PlaceView & {
    readonly key: string;
    readonly name: string;
    readonly finding: string;
    readonly marks: string;
  })[];
}

/** @param file its name */
export function comparedView(
  { prepared: { facts } }: Reading,
  exercice: number,
  published: readonly PublicIndex[],
  file: string,
): ComparedView {
  const register = facts.registers.get("candidates");
  const comparisons = register === undefined ? [] : comparisonsOf(linesOf(register), exercice, published);
  return {
    summary: TEXT.compared(comparisons, file),
    differences: comparisons.flatMap((one, nth) =>
      one.agreement === "same" || register === undefined
        ? []
        : [
            {
              key: `${String(nth)} ${one.siren}`,
              name: one.name,
              finding: agreementText(one),
              marks: marksText(one),
              ...placeOfRow(register, one.row, "indexScore", facts.severalFiles),
            },
          ],
    ),
  };
}

const marksText = ({ declared, published, year }: Comparison): string =>
  TEXT.marks(String(declared ?? TEXT.noMark), String(published?.mark ?? TEXT.noMark), year);
