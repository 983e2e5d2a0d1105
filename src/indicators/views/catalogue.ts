/** What measures count: each view says of which register its members are made, and how. */
import { REGISTERS, type Registers } from "../../registers/catalogue";
import type { ColumnSpec } from "../../registers/columns";
import type { Steps } from "../../registers/steps";
import type { RegisterFacts } from "../../registers/facts";
import { rowTable, type Table } from "../engine/table";
import { NUMBER_STATE, VERDICT } from "../../registers/facts";
import { type Computed, computed, flags, type Store } from "./computed";
import type { Context } from "./context";
import { CANDIDATE_COLUMNS, candidateTable, tendererTable } from "./candidates";
import { CONTRACT_COLUMNS } from "./contract-columns";
import { contractTable } from "./contracts";
import { beneficiaryTable, exitTable, hoursTable, markTable } from "./insertion";
import { authorityTable, EQUIPMENT_COLUMNS, PLANNING_COLUMNS, VEHICLE_COLUMNS } from "./others";
import { PAYMENT_COLUMNS } from "./payments";

export interface View<
  R extends keyof Registers = keyof Registers,
  C extends Readonly<Record<string, Pick<Computed, "store">>> = Readonly<Record<string, Computed>>,
> {
  readonly id: string;
  readonly register: R;
  readonly computed: C;
  /** In steps where there may be many rows. */
  readonly table: (context: Context, facts: RegisterFacts) => Table | Steps<Table>;
}

const view = <R extends keyof Registers, const C extends Readonly<Record<string, Computed>>>(
  id: string,
  register: R,
  table: View["table"],
  computed: C,
): View<R, C> => ({ id, register, table, computed });

const rowsOf: View["table"] = (_context, facts) => rowTable(facts, REGISTERS[facts.kind].date);

/** Columns that a table brings with it (see the table functions); declared here for their store. */
const brought = <S extends Store>(store: S, ...reads: readonly string[]): Computed<S> => ({
  store,
  needs: reads.map((column) => [column]),
  reads,
  from: () => undefined,
});

export const contractsView = view("contracts", "contracts", contractTable, CONTRACT_COLUMNS);
/** By state of the cell: hours that cannot be read may be none. */
const WITH_HOURS: Readonly<Record<number, number>> = {
  [NUMBER_STATE.blank]: VERDICT.no,
  [NUMBER_STATE.unreadable]: VERDICT.unreadable,
};

export const hoursView = view("hours", "insertion", hoursTable, {
  periodHours: brought("numbers", "hoursWorked"),
  /** A row without hours is nobody's work: its beneficiary is not counted there. */
  hasHours: computed("flags", [], ["hoursWorked"], (table) => {
    const hours = table.column("hoursWorked");
    if (hours?.store !== "numbers") return flags(table, () => VERDICT.yes);
    return flags(table, (member) => WITH_HOURS[hours.states[member] as number] ?? VERDICT.yes);
  }),
});
export const beneficiariesView = view("beneficiaries", "insertion", beneficiaryTable, {
  isBeneficiary: brought("flags", "beneficiary", "hoursWorked"),
});
export const exitsView = view("exits", "insertion", exitTable, {});
export const marksView = view("marks", "insertion", markTable, {});
export const paymentsView = view("payments", "payments", rowsOf, PAYMENT_COLUMNS);
export const planningView = view("planning", "planning", rowsOf, PLANNING_COLUMNS);
export const candidatesView = view("candidates", "candidates", candidateTable, {
  ...CANDIDATE_COLUMNS,
  enterprise: brought("strings", "tenderer"),
});
export const tenderersView = view("tenderers", "candidates", tendererTable, {
  documents: {
    store: "numbers",
    needs: [["indexProvided"], ["planProvided"]],
    reads: ["indexProvided", "planProvided"],
    from: () => undefined,
  },
  volunteers: brought("numbers", "volunteer"),
  isAnswered: { store: "flags", needs: [], reads: [], from: () => undefined },
});
export const eventsView = view("events", "events", rowsOf, {});
export const sourcingView = view("sourcing", "sourcing", rowsOf, {});
export const authoritiesView = view("authorities", "authorities", authorityTable, {});
export const vehiclesView = view("vehicles", "vehicles", rowsOf, VEHICLE_COLUMNS);
export const equipmentView = view("equipment", "equipment", rowsOf, EQUIPMENT_COLUMNS);
export const roadworksView = view("roadworks", "roadworks", rowsOf, {});

/** The columns of a view: those of its register and those worked out. */
export const specOf = (register: keyof Registers, column: string): ColumnSpec | undefined =>
  (REGISTERS[register].columns as Readonly<Record<string, ColumnSpec>>)[column];
