/** What a contract of the example is, before it is typed into a sheet. */
import type { EnvironmentalCriterion } from "../../src/registers/environmental-criteria";
import type { Cell } from "../../src/workbook/port";
import type { Company } from "./companies";
import type { Purchase, Reservation } from "./purchase";

export interface Contract {
  readonly purchase: Purchase;
  readonly exercice: number;
  readonly number: string;
  readonly lot: string | null;
  readonly title: string;
  readonly nature: string;
  readonly framework: string | null;
  readonly cpv: string;
  readonly procedure: string;
  readonly directorate: string;
  readonly launched: number;
  readonly notified: number;
  readonly months: number;
  readonly amount: number | null;
  readonly holder: Company;
  readonly schemes: readonly string[];
  readonly reserved: Reservation | null;
  readonly hours: number | null;
  readonly sector: string;
  readonly monitored: boolean | null;
  /** null: nobody filled the cell. Absent: the criterion has no sense for this contract. */
  readonly criteria: Readonly<Partial<Record<EnvironmentalCriterion, boolean | null>>>;
  /** Cells typed otherwise than the rest, by column of the register. */
  readonly typed?: Readonly<Record<string, Cell>>;
}
