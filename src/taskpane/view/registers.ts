/** What the pane shows of the registers found in the workbook. */
import { REGISTER_KINDS, REGISTERS } from "../../registers/catalogue";
import type { Reading } from "../../report/annual";
import { PANE } from "../../texts/pane";
import { placeOfBlock, type PlaceView } from "./places";

export interface RegisterView {
  readonly kind: string;
  readonly title: string;
  /** The sheets where it stands, each with its header row. */
  readonly places: readonly PlaceView[];
  readonly rows: string;
  /** How much is to be checked; null when nothing is. */
  readonly problems: string | null;
}

export interface RegistersView {
  readonly found: readonly RegisterView[];
  readonly note: string;
  /** One sentence naming those that are not there; null when they all are. */
  readonly absent: string | null;
}

/** @param reading once its measures were asked for: some problems are found on the way */
export function registersOf(reading: Reading): RegistersView {
  const { registers } = reading.prepared.facts;
  const problems = reading.problems().filter(({ severity }) => severity !== "information");
  const found = REGISTER_KINDS.flatMap((kind): RegisterView[] => {
    const facts = registers.get(kind);
    if (facts === undefined) return [];
    const count = problems.filter(({ register }) => register === kind).length;
    return [
      {
        kind,
        title: REGISTERS[kind].title,
        places: facts.blocks
          .filter(({ period }) => period === undefined || period === 0)
          .map((block) => ({ address: PANE.sheet(block.sheet), place: placeOfBlock(block) })),
        rows: PANE.rows(facts.size),
        problems: count === 0 ? null : PANE.problems(count),
      },
    ];
  });
  const absent = REGISTER_KINDS.filter((kind) => !registers.has(kind)).map((kind) => REGISTERS[kind].title);
  const rows = [...registers.values()].reduce((sum, { size }) => sum + size, 0);
  return {
    found,
    note: PANE.registersNote(found.length, rows),
    absent: absent.length === 0 ? null : PANE.absent(absent),
  };
}
