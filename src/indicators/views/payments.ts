/** The type of the structure that was paid: said by the row, else by the directory of structures. */
import { cellAddress } from "../../registers/address";
import { sirenOf } from "../../registers/cells/siret";
import { ESAT_EA_TYPES, ESS_TYPES, SIAE_TYPES, STRUCTURE_TYPES } from "../../registers/structure-types";
import { BLANK_CODE, FIRST_CODE, type OptionFacts, UNREADABLE_CODE } from "../../registers/facts";
import type { Table } from "../engine/table";
import { computed } from "./computed";
import { type Context, registerOf } from "./context";

const LABELS = Object.keys(STRUCTURE_TYPES);

interface Directory {
  readonly bySiret: ReadonlyMap<string, number>;
  readonly bySiren: ReadonlyMap<string, number>;
}

function directoryOf(context: Context): Directory | undefined {
  const facts = registerOf(context, "structures");
  const sirets = facts?.columns.get("siret");
  const types = facts?.columns.get("structureType");
  if (facts === undefined || sirets?.store !== "strings" || types?.store !== "options") return undefined;
  const bySiret = new Map<string, number>();
  const bySiren = new Map<string, number>();
  for (let row = 0; row < facts.size; row += 1) {
    const siret = sirets.values[sirets.codes[row] as number] ?? "";
    const mask = types.masks[types.codes[row] as number] ?? 0;
    if ((sirets.codes[row] as number) < FIRST_CODE || (types.codes[row] as number) < FIRST_CODE) continue;
    if (siret.length === 14) bySiret.set(siret, (bySiret.get(siret) ?? 0) | mask);
    const siren = sirenOf(siret);
    if (siren !== undefined) bySiren.set(siren, (bySiren.get(siren) ?? 0) | mask);
  }
  return { bySiret, bySiren };
}

/** The types of the payee. A match on the SIREN alone is "à confirmer": known in `unconfirmed`, of no type here. */
function payeeTypes(table: Table, context: Context): OptionFacts {
  const said = table.column("structureType");
  const sirets = table.column("siret");
  const directory = directoryOf(context);
  const masks: number[] = said?.store === "options" ? [...said.masks] : [0, 1 << 30];
  const codeOf = new Map<number, number>();
  const code = (mask: number): number => {
    const known = codeOf.get(mask);
    if (known !== undefined) return known;
    const added = masks.push(mask) - 1;
    codeOf.set(mask, added);
    return added;
  };
  const confirmed = new Set(context.settings.confirmedSirens);
  const bySiretCode =
    sirets?.store === "strings"
      ? sirets.values.map((siret) => {
          const exact = directory?.bySiret.get(siret);
          if (exact !== undefined) return exact;
          const siren = sirenOf(siret);
          return siren !== undefined && confirmed.has(siren) ? (directory?.bySiren.get(siren) ?? 0) : 0;
        })
      : [];
  const codes = new Int32Array(table.size);
  for (let member = 0; member < table.size; member += 1) {
    const own = said?.store === "options" ? (said.codes[member] as number) : BLANK_CODE;
    if (own !== BLANK_CODE) {
      codes[member] = own;
      continue;
    }
    const siret = sirets?.store === "strings" ? (sirets.codes[member] as number) : BLANK_CODE;
    if (directory === undefined || siret < FIRST_CODE)
      codes[member] = directory === undefined ? BLANK_CODE : siret === UNREADABLE_CODE ? BLANK_CODE : siret;
    else codes[member] = code(bySiretCode[siret] ?? 0);
  }
  return { store: "options", labels: LABELS, codes, masks };
}

/** By member: the types that the SIREN alone would give, where it is not confirmed; 0 elsewhere. */
export function unconfirmedTypes(table: Table, context: Context): Int32Array {
  const masks = new Int32Array(table.size);
  const said = table.column("structureType");
  const sirets = table.column("siret");
  const directory = directoryOf(context);
  if (directory === undefined || sirets?.store !== "strings") return masks;
  const confirmed = new Set(context.settings.confirmedSirens);
  const bySiretCode = sirets.values.map((siret) => {
    const siren = sirenOf(siret);
    if (siren === undefined || directory.bySiret.has(siret) || confirmed.has(siren)) return 0;
    return directory.bySiren.get(siren) ?? 0;
  });
  for (let member = 0; member < table.size; member += 1) {
    const own = said?.store === "options" ? said.codes[member] : BLANK_CODE;
    if (own === BLANK_CODE) masks[member] = bySiretCode[sirets.codes[member] as number] ?? 0;
  }
  return masks;
}

/** Says which payments wait for a confirmation. */
export function reportUnconfirmed(table: Table, context: Context): void {
  const masks = unconfirmedTypes(table, context);
  masks.forEach((mask, member) => {
    if (mask === 0) return;
    const row = table.rows[member] ?? 0;
    const block = table.facts.blocks[table.facts.blockOf[row] ?? 0];
    const address = cellAddress(context.facts, table.facts, row, "siret");
    context.report({
      code: "unconfirmed-structure",
      severity: "warning",
      register: "payments",
      column: "siret",
      file: block?.file ?? null,
      sheet: block?.sheet ?? null,
      cell: address.slice(address.lastIndexOf("!") + 1),
      found: null,
    });
  });
}

const maskOf = (types: readonly string[]): number =>
  types.reduce((mask, type) => mask | (1 << LABELS.indexOf(type)), 0);

export const TYPE_MASKS = {
  siae: maskOf(SIAE_TYPES),
  esatEa: maskOf(ESAT_EA_TYPES),
  ess: maskOf(ESS_TYPES),
  esus: maskOf(["ESUS"]),
} as const;

export const PAYMENT_COLUMNS = {
  payeeTypes: computed(
    "options",
    [["structureType", "siret+structures"]],
    ["structureType", "siret"],
    payeeTypes,
    unconfirmedTypes,
  ),
} as const;
