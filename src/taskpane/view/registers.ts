/** What the pane shows of the registers found in the workbook. */
import { REGISTER_KINDS, REGISTERS } from "../../registers/catalogue";
import type { Reading } from "../../report/annual";
import { OVERVIEW } from "../../texts/overview";
import { PANE } from "../../texts/pane";
import type { RegisterKind } from "../../registers/register";
import { fold } from "../../registers/fold";
import type { CellPlace } from "../../workbook/port";
import { placeOfBlock, type PlaceView } from "./places";

export interface RegisterView {
  readonly kind: RegisterKind;
  readonly title: string;
  /** The sheets where it stands, each with its header row. */
  readonly places: readonly PlaceView[];
  readonly rows: string;
}

export interface RegistersView {
  readonly found: readonly RegisterView[];
  readonly note: string;
  /** One sentence naming those that are not there; null when they all are. */
  readonly absent: string | null;
  /** Sheets that hold something, of which nothing is read. */
  readonly unread: readonly UnreadSheet[];
}

export interface UnreadSheet {
  readonly sheet: string;
  readonly sentence: string;
  readonly place: CellPlace;
}

export function registersOf(reading: Reading): RegistersView {
  const { registers } = reading.prepared.facts;
  const found = REGISTER_KINDS.flatMap((kind): RegisterView[] => {
    const facts = registers.get(kind);
    if (facts === undefined) return [];
    return [
      {
        kind,
        title: REGISTERS[kind].title,
        places: facts.blocks
          .filter(({ period }) => period === undefined || period === 0)
          .map((block) => ({ address: PANE.sheet(block.sheet), place: placeOfBlock(block) })),
        rows: PANE.rows(facts.size),
      },
    ];
  });
  const absent = REGISTER_KINDS.filter((kind) => !registers.has(kind)).map((kind) => REGISTERS[kind].title);
  const rows = [...registers.values()].reduce((sum, { size }) => sum + size, 0);
  return {
    found,
    note: PANE.registersNote(found.length, rows),
    absent: absent.length === 0 ? null : PANE.absent(absent),
    unread: unreadSheets(reading),
  };
}

/** Sheets that nobody said anything of, and that are no register by their headings, or not the whole of one. */
function unreadSheets({ prepared: { facts } }: Reading): readonly UnreadSheet[] {
  const unread = facts.tables.filter(({ kind, said, left }) => (kind === null && !said) || left === "partial");
  return unread.map(({ sheet, kind }) => {
    const likely = kind ?? kindNamed(sheet);
    return {
      sheet,
      sentence: OVERVIEW.unread(sheet, likely === null ? null : REGISTERS[likely].title),
      place: { sheet, cell: "A1" },
    };
  });
}

const SHORTEST_NAME = 4;

/** The one register that the name of a sheet makes one think of: "Heures" of the hours of insertion. */
function kindNamed(sheet: string): RegisterKind | null {
  const name = fold(sheet)
    .replace(/\b\d+\b/g, "")
    .trim();
  if (name.length < SHORTEST_NAME) return null;
  const kinds = REGISTER_KINDS.filter((kind) =>
    REGISTERS[kind].names.some(
      (one) => ` ${fold(one)} `.includes(` ${name} `) || ` ${name} `.includes(` ${fold(one)} `),
    ),
  );
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}
