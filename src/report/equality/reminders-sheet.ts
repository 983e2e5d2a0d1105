/** The letters of reminder as a table, ready for a mail merge: it reads its fields in the first row. Names candidates. */
import type { Line } from "../../equality/lines";
import { noReminderIn, type Reminder } from "../../equality/reminders";
import type { Day } from "../../registers/cells/date";
import { OWN_SHEETS } from "../../registers/own-sheets";
import { INTERNAL_SHEETS as TEXT } from "../../texts/equality-internal";
import type { CellStyle, SheetDraft } from "../../workbook/port";
import { cellOf } from "../bilan/rows";
import { STYLES } from "../styles";

const DATE: CellStyle = { numberFormat: "dd/mm/yyyy", horizontal: "left" };
const TEXTUAL: CellStyle = { numberFormat: "@" };

interface Letters {
  readonly exercice: number;
  readonly lines: readonly Line[];
  readonly reminders: readonly Reminder[];
  /** The day of the letters; null when it is not known yet. */
  readonly letter: Day | null;
}

export function remindersSheet({ exercice, lines, reminders, letter }: Letters): SheetDraft {
  const rows = reminders.map(({ name, siren, consultations, day, isVolunteer, reminded }) => ({
    cells: [
      cellOf(name, TEXTUAL),
      cellOf(siren, TEXTUAL),
      cellOf(consultations.join(" ; "), TEXTUAL),
      cellOf(day, DATE),
      cellOf(isVolunteer === null ? null : TEXT.volunteer[isVolunteer ? "yes" : "no"], TEXTUAL),
      cellOf(reminded, DATE),
      cellOf(letter, DATE),
      cellOf(TEXT.internalUse, TEXTUAL),
    ],
  }));
  const empty = { cells: [cellOf(TEXT.noReminder[noReminderIn(lines, exercice)](exercice), { italic: true })] };
  const last = TEXT.reminderHeaders.length - 1;
  return {
    name: OWN_SHEETS.reminders,
    columnWidths: [34, 14, 26, 18, 12, 18, 18, 32],
    rows: [
      { cells: TEXT.reminderHeaders.map((header) => cellOf(header, STYLES.header)) },
      ...(rows.length === 0 ? [empty] : rows),
    ],
    ...(rows.length === 0
      ? {}
      : { tables: [{ name: "Relances", area: { top: 1, left: 0, bottom: rows.length + 1, right: last } }] }),
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", repeatRows: { from: 1, to: 1 }, footer: TEXT.footer },
  };
}
