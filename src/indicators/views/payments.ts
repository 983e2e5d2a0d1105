/** The type of the structure that was paid: said by the row, else by the directory of structures. */
import { cellAddress } from "../../registers/address";
import { sirenOf } from "../../registers/cells/siret";
import { STRUCTURE_TYPES } from "../../registers/structure-types";
import {
  BLANK_CODE,
  FIRST_CODE,
  NUMBER_STATE,
  type NumberFacts,
  type OptionFacts,
  UNREADABLE_CODE,
} from "../../registers/facts";
import type { OptionMask } from "../../registers/cells/choice";
import { perCode } from "../engine/per-code";
import type { Table } from "../engine/table";
import { isGivenBack, isUnknownKind } from "./document-kinds";
import { computed, numbers, options, type Worked } from "./computed";
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
function payeeTypes(table: Table, context: Context): Worked<OptionFacts> {
  const said = table.column("structureType");
  const sirets = table.column("siret");
  const directory = directoryOf(context);
  const confirmed = new Set(context.settings.confirmedSirens);
  const bySiretCode = perCode((code): OptionMask => {
    const siret = sirets?.store === "strings" ? (sirets.values[code] ?? "") : "";
    const exact = directory?.bySiret.get(siret);
    if (exact !== undefined) return exact;
    const siren = sirenOf(siret);
    return siren !== undefined && confirmed.has(siren) ? (directory?.bySiren.get(siren) ?? 0) : 0;
  });
  return options(table, LABELS, (member) => {
    const own = said?.store === "options" ? (said.codes[member] as number) : BLANK_CODE;
    if (own === UNREADABLE_CODE) return "unreadable";
    if (own !== BLANK_CODE) return said?.store === "options" ? (said.masks[own] ?? 0) : 0;
    const siret = sirets?.store === "strings" ? (sirets.codes[member] as number) : BLANK_CODE;
    return directory === undefined || siret < FIRST_CODE ? "blank" : bySiretCode(siret);
  });
}

/** The types that the SIREN alone would give, where it is not confirmed; blank elsewhere. */
function unconfirmedTypes(table: Table, context: Context): Worked<OptionFacts> {
  const said = table.column("structureType");
  const sirets = table.column("siret");
  const directory = directoryOf(context);
  const confirmed = new Set(context.settings.confirmedSirens);
  const bySiretCode = perCode((code): OptionMask => {
    const siret = sirets?.store === "strings" ? (sirets.values[code] ?? "") : "";
    const siren = sirenOf(siret);
    if (siren === undefined || directory?.bySiret.has(siret) === true || confirmed.has(siren)) return 0;
    return directory?.bySiren.get(siren) ?? 0;
  });
  return options(table, LABELS, (member) => {
    const own = said?.store === "options" ? said.codes[member] : BLANK_CODE;
    if (own !== BLANK_CODE || sirets?.store !== "strings") return "blank";
    const mask = bySiretCode(sirets.codes[member] as number);
    return mask === 0 ? "blank" : mask;
  });
}

/** Says which payments wait for a confirmation. */
export function reportUnconfirmed(table: Table, context: Context): void {
  unconfirmedTypes(table, context).facts.codes.forEach((code, member) => {
    if (code === BLANK_CODE) return;
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

/** By code of the kind of document: whether the amounts under it come back. */
const givenBack = (table: Table): ((member: number) => boolean) => {
  const kinds = table.column("documentType");
  if (kinds?.store !== "strings") return () => false;
  const back = perCode((code): number => (code >= FIRST_CODE && isGivenBack(kinds.values[code] ?? "") ? 1 : 0));
  return (member) => back(kinds.codes[member] as number) === 1;
};

/** What was paid: what comes back is taken away, whether or not it was typed with a minus. */
function paid(table: Table): Worked<NumberFacts> | undefined {
  const amounts = table.column("amount");
  if (amounts?.store !== "numbers") return undefined;
  if (table.column("documentType") === undefined) return { facts: amounts, renew: () => undefined };
  const isBack = givenBack(table);
  return numbers(table, "amount", (member) => {
    const state = amounts.states[member] as number;
    if (state === NUMBER_STATE.blank) return "blank";
    if (state === NUMBER_STATE.unreadable) return "unreadable";
    const amount = amounts.numbers[member] as number;
    return isBack(member) ? -Math.abs(amount) : amount;
  });
}

/** Says which credit notes were typed without a minus, and which kinds of document are not known: once for each word. */
export function reportDocumentKinds(table: Table, context: Context): void {
  const amounts = table.column("amount");
  const kinds = table.column("documentType");
  if (amounts?.store !== "numbers" || kinds?.store !== "strings") return;
  const isBack = givenBack(table);
  const isUnknown = perCode((code): number => (code >= FIRST_CODE && isUnknownKind(kinds.values[code] ?? "") ? 1 : 0));
  const turned = new Map<number, number[]>();
  const unknown = new Map<number, number[]>();
  for (let member = 0; member < table.size; member += 1) {
    if (amounts.states[member] !== NUMBER_STATE.read) continue;
    const code = kinds.codes[member] as number;
    const found = isUnknown(code) === 1 ? unknown : isBack(member) ? turned : undefined;
    if (found === undefined || (found === turned && (amounts.numbers[member] as number) <= 0)) continue;
    const members = found.get(code);
    if (members === undefined) found.set(code, [member]);
    else members.push(member);
  }
  const say = (problem: "credit-note" | "unknown-document", column: string, words: typeof turned): void => {
    for (const [code, members] of words) {
      const row = table.rows[members[0] ?? 0] ?? 0;
      const block = table.facts.blocks[table.facts.blockOf[row] ?? 0];
      const address = cellAddress(context.facts, table.facts, row, column);
      context.report({
        code: problem,
        severity: "warning",
        register: "payments",
        column,
        file: block?.file ?? null,
        sheet: block?.sheet ?? null,
        cell: address.slice(address.lastIndexOf("!") + 1),
        found: kinds.values[code] ?? null,
        detail: String(members.length),
      });
    }
  };
  say("credit-note", "amount", turned);
  say("unknown-document", "documentType", unknown);
}

export const PAYMENT_COLUMNS = {
  paid: computed("numbers", [["amount"]], ["amount", "documentType"], paid),
  payeeTypes: computed(
    "options",
    [["structureType", "siret+structures"]],
    ["structureType", "siret"],
    payeeTypes,
    unconfirmedTypes,
  ),
} as const;
