import type { ColumnSpec } from "./columns";
import { candidates } from "./candidates";
import { contracts } from "./contracts";
import { insertion } from "./insertion";
import { payments } from "./payments";
import { planning } from "./planning";
import type { Register, RegisterKind } from "./register";
import { events } from "./events";
import { sourcing } from "./sourcing";
import { authorities } from "./authorities";
import { vehicles } from "./vehicles";
import { equipment } from "./equipment";
import { roadworks } from "./roadworks";
import { directorates } from "./directorates";
import { targets } from "./targets";
import { structures } from "./structures";

/** Every kind of register, keyed by its word in the JSON. */
export const REGISTERS = {
  contracts,
  insertion,
  payments,
  structures,
  planning,
  candidates,
  events,
  sourcing,
  authorities,
  vehicles,
  equipment,
  roadworks,
  directorates,
  targets,
} as const satisfies Readonly<Record<RegisterKind, Register>>;

export type Registers = typeof REGISTERS;

export const REGISTER_KINDS = Object.keys(REGISTERS) as readonly RegisterKind[];

/** The columns of a kind of register, whatever the kind. */
export const columnsOf = (kind: RegisterKind): Readonly<Record<string, ColumnSpec>> => REGISTERS[kind].columns;
