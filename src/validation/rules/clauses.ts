/** A clause and its hours; a list that says "none" beside something; a reserved contract and its holder. */
import { contractsView } from "../../indicators/views/catalogue";
import { fold } from "../../registers/fold";
import { NUMBER_STATE, type OptionFacts, UNREADABLE_CODE, VERDICT } from "../../registers/facts";
import type { Registers } from "../../registers/catalogue";
import { ESAT_EA_TYPES, SIAE_TYPES } from "../../registers/structure-types";
import type { Cell } from "../../workbook/port";
import { masksOf } from "./masks";
import { type Check, on, type OptionName, type Rule } from "./rule";

export const clauseWithoutHours: Rule = {
  severity: "warning",
  changesFigures: true,
  checks: [
    on({
      register: "contracts",
      needs: ["socialScheme", "contractedHours"],
      find: ({ socialScheme, contractedHours }, scene) => {
        const table = scene.prepared.table(contractsView);
        if (table === undefined) return;
        const isClaused = masksOf(socialScheme, ["clause d'exécution"]);
        table.rows.forEach((row, member) => {
          if (
            contractedHours.states[row] === NUMBER_STATE.blank &&
            isClaused(socialScheme.codes[row] as number) &&
            // The hours of a call-off are on its framework.
            table.outOfSums?.[member] !== 1 &&
            scene.has(row, "contractedHours")
          )
            scene.report(row, "contractedHours");
        });
      },
    }),
  ],
};

export const noneBesideAnother: Rule = {
  severity: "warning",
  changesFigures: true,
  checks: [
    noneBeside("contracts", "socialScheme"),
    noneBeside("contracts", "environmentalConsiderations"),
    noneBeside("contracts", "reservedFor"),
    noneBeside("planning", "socialScheme"),
  ],
};

const NONE = /^(?:aucune?|neant|rien|san clause|pas de (?:consideration|clause|dispositif)\b.*)$/;

/** "Aucun" is read as none of the list: only the cell itself says that it stood beside an option. */
function noneBeside<R extends keyof Registers>(register: R, column: OptionName<R>): Check {
  return {
    register,
    needs: [column],
    may: [],
    find: (columns, scene) => {
      const { codes, masks } = columns[column] as OptionFacts;
      const known = new Map<Cell, boolean>();
      const cellOf = scene.raw.readerOf(scene.register, column);
      for (let row = 0; row < scene.register.size; row += 1) {
        const code = codes[row] as number;
        if (code <= UNREADABLE_CODE || masks[code] === 0 || scene.counts[row] !== 1) continue;
        const cell = cellOf(row);
        if (typeof cell !== "string") continue;
        let isBoth = known.get(cell);
        if (isBoth === undefined) {
          isBoth = cell.split(/[,;/+\n\r|]+/).some((part) => NONE.test(fold(part)));
          known.set(cell, isBoth);
        }
        if (isBoth) scene.report(row, column);
      }
    },
  };
}

/** Kinds that cannot be another kind: an association may run a workshop of any kind, an ESAT is no SIAE. */
const OTHER_THAN_ESAT_EA = [...SIAE_TYPES, "GEIQ"] as const;
const OTHER_THAN_SIAE = [...ESAT_EA_TYPES, "GEIQ"] as const;

export const reservedOtherHolder: Rule = {
  severity: "warning",
  changesFigures: false,
  checks: [
    on({
      register: "contracts",
      needs: ["reservedFor"],
      may: ["structureType", "ess"],
      find: ({ reservedFor, structureType, ess }, scene) => {
        const table = scene.prepared.table(contractsView);
        if (table === undefined) return;
        const forEsat = masksOf(reservedFor, ["ESAT/EA"]);
        const forSiae = masksOf(reservedFor, ["SIAE"]);
        const forEss = masksOf(reservedFor, ["ESS"]);
        const notEsat = masksOf(structureType, OTHER_THAN_ESAT_EA);
        const notSiae = masksOf(structureType, OTHER_THAN_SIAE);
        table.rows.forEach((row, member) => {
          const reserved = reservedFor.codes[row] as number;
          if (reserved <= UNREADABLE_CODE) return;
          // The holder is that of the latest version.
          const held = table.rowOf(member, "structureType");
          const kind = structureType?.codes[held] ?? 0;
          const fits =
            (forEsat(reserved) && !notEsat(kind)) || (forSiae(reserved) && !notSiae(kind)) || forEss(reserved);
          const isKnown = forEsat(reserved) || forSiae(reserved) || forEss(reserved);
          const notEss =
            forEss(reserved) && !forEsat(reserved) && !forSiae(reserved) && ess?.verdicts[held] === VERDICT.no;
          if ((isKnown && !fits) || notEss) scene.report(row, "reservedFor");
        });
      },
    }),
  ],
};
