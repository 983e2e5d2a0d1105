/** Cells without which a row says little: the starred columns, blank in a row that has others. */
import { BLANK_CODE, type ColumnFacts, NUMBER_STATE, VERDICT } from "../../registers/facts";
import type { Registers } from "../../registers/catalogue";
import { type AnyName, type Check, on, type Rule } from "./rule";

/** Rows that belong to no exercice. A contract without a date may be a consultation under way: see below. */
export const rowUndated: Rule = {
  severity: "error",
  changesFigures: true,
  checks: [
    required("insertion", "period", ["exitDate"]),
    required("payments", "date"),
    required("planning", "exercice"),
    required("candidates", "date"),
    required("events", "date"),
    required("sourcing", "date"),
    required("roadworks", "date"),
    required("vehicles", "acquisitionDate"),
    required("targets", "exercice"),
  ],
};

export const requiredCell: Rule = {
  severity: "warning",
  changesFigures: true,
  checks: [
    on({
      register: "contracts",
      needs: ["notificationDate", "contractNumber"],
      may: ["amount", "supplier"],
      find: ({ notificationDate, contractNumber, amount, supplier }, scene) => {
        // Neither amount nor holder: the consultation is under way.
        const isAwarded = (row: number): boolean => isFilled(amount, row) || isFilled(supplier, row);
        for (let row = 0; row < scene.register.size; row += 1)
          if (
            isBlankIn(notificationDate, row) &&
            scene.counts[row] === 1 &&
            isFilled(contractNumber, row) &&
            isAwarded(row)
          )
            scene.report(row, "notificationDate");
      },
    }),
    required("contracts", "directorate"),
    required("insertion", "contractNumber"),
    required("insertion", "beneficiary"),
    required("insertion", "hoursWorked", ["exitDate", "exitSituation", "satisfaction"]),
    required("payments", "amount"),
    required("structures", "siret"),
    required("structures", "structureType"),
    required("planning", "directorate"),
    required("planning", "title"),
    required("candidates", "consultationNumber"),
    required("candidates", "tenderer", ["siret"]),
    required("events", "type"),
    required("sourcing", "directorate"),
    required("sourcing", "company", ["siret"]),
    required("vehicles", "vehicleId"),
    required("vehicles", "energy", ["lowEmission"]),
    required("equipment", "acquisitionDate"),
    required("equipment", "family"),
    required("roadworks", "asphaltLaid"),
    required("roadworks", "reclaimedAsphalt"),
    required("targets", "code"),
    required("targets", "target"),
  ],
};

/** A cell that must be filled, but where one of the others is. */
function required<R extends keyof Registers>(
  register: R,
  column: AnyName<R>,
  unless: readonly AnyName<R>[] = [],
): Check {
  return {
    register,
    needs: [column],
    may: unless,
    find: (columns, scene) => {
      const own = columns[column] as ColumnFacts;
      const others = unless.map((name) => columns[name] as ColumnFacts | undefined);
      for (let row = 0; row < scene.register.size; row += 1) {
        if (!isBlankIn(own, row) || scene.counts[row] !== 1) continue;
        if (scene.has(row, column) && !others.some((other) => isFilled(other, row))) scene.report(row, column);
      }
    },
  };
}

function isBlankIn(column: ColumnFacts, row: number): boolean {
  switch (column.store) {
    case "numbers":
      return column.states[row] === NUMBER_STATE.blank;
    case "flags":
      return column.verdicts[row] === VERDICT.blank;
    case "strings":
    case "options":
      return column.codes[row] === BLANK_CODE;
  }
}

const isFilled = (column: ColumnFacts | undefined, row: number): boolean =>
  column !== undefined && !isBlankIn(column, row);
