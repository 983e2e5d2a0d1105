import { candidates } from "./candidates";
import { contracts } from "./contracts";
import { insertion } from "./insertion";
import { payments } from "./payments";
import { planning } from "./planning";
import type { Register, RegisterKind } from "./register";
import { authorities, directorates, equipment, events, roadworks, sourcing, targets, vehicles } from "./small-registers";
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
