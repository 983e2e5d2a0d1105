/** What is to be written in the settings sheet for who the buyer is to be said. */
import { MATCHING_SHEET } from "../texts/matching";
import { IDENTITY_KEYS, type IdentityKey, type IdentityPlaces } from "./identity";
import type { RowEdit } from "./matching/edits";
import { OWN_SHEETS } from "./own-sheets";
import { SETTING_LABELS } from "./settings";

/** The rows to write for these settings to be said; none when they are. */
export function identityEdits(
  { sheet, places, end }: IdentityPlaces,
  wanted: Readonly<Record<IdentityKey, string>>,
): readonly RowEdit[] {
  const changed = IDENTITY_KEYS.filter((key) => wanted[key] !== (places[key]?.text ?? ""));
  const line = (row: number, cells: RowEdit["cells"]): RowEdit => ({
    row,
    look: "line",
    cells,
    before: null,
    after: null,
  });
  const title = (row: number, after: string): RowEdit => ({
    ...line(row, [{ column: 0, before: "", after }]),
    look: "title",
  });
  const kept = changed.flatMap((key) => {
    const place = places[key];
    return place === undefined
      ? []
      : [line(place.row, [{ column: place.column, before: place.text, after: wanted[key] }])];
  });
  const added = changed.filter((key) => places[key] === undefined);
  if (added.length === 0) return kept;
  // A text alone under a blank row ends whatever section stands above.
  const top = sheet === null ? 3 : end + 1;
  return [
    ...kept,
    ...(sheet === null ? [title(1, OWN_SHEETS.settings)] : []),
    title(top, MATCHING_SHEET.identityTitle),
    ...added.map((key, nth) =>
      line(top + 1 + nth, [
        { column: 0, before: "", after: SETTING_LABELS[key] },
        { column: 1, before: "", after: wanted[key] },
      ]),
    ),
  ];
}

/** The departments named, by code: "40, 64 et 2A"; null where something else is said, or nothing. */
export function departmentsIn(text: string): readonly string[] | null {
  const words = text.split(/[,;/\s]+|\bet\b/).filter((word) => word !== "");
  const codes = words.map((word) => word.toUpperCase().padStart(2, "0"));
  const areCodes = codes.every((code) => /^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98[4-8])$/.test(code));
  return codes.length === 0 || !areCodes ? null : [...new Set(codes)];
}
