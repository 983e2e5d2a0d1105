/** The rules that Excel could apply while the buyers' own registers are filled in: where, which, and how strictly. */
import { columnLetters } from "../../registers/address";
import { REGISTERS } from "../../registers/catalogue";
import type { ColumnSpec } from "../../registers/columns";
import type { Block, Facts, MappedColumn } from "../../registers/facts";
import type { RegisterKind } from "../../registers/register";
import type { Steps } from "../../registers/steps";
import { ENTRY, entryMessages } from "../../texts/entry";
import { messageTitle, TEMPLATE } from "../../texts/template";
import type { Area, Cell, DraftValidation, Sheet, Workbook } from "../../workbook/port";
import { directoratesList, type NamedList } from "./directorates-list";
import { type ChoiceList, listMaker } from "./lists";
import { filledCells, rowsToCome } from "./place";
import { acceptedBy, draftRule, type EntryRule, entryRuleOf, isDirectorate } from "./rule";

/** One column of a register and the rule that it would get. */
export interface EntryTarget {
  readonly sheet: string;
  readonly register: RegisterKind;
  readonly heading: string;
  readonly validation: DraftValidation;
  /** The rule in words. */
  readonly words: string;
}

export interface EntryPlan {
  readonly targets: readonly EntryTarget[];
  /** Lists to be written on the settings sheet. */
  readonly lists: readonly ChoiceList[];
  /** Names given to cells that are there already: the list of directorates. */
  readonly names: readonly NamedList[];
  /** Columns whose cells are mostly written in another way: a rule would get in the way. */
  readonly unlike: readonly { readonly sheet: string; readonly heading: string; readonly cells: string }[];
}

/** What the names of our lists begin with. */
export const LIST_PREFIX = "SPASER_Liste_";

/** Under this share of cells that a rule would take, the column is left alone. */
const LEAST_ACCEPTED = 0.5;

/** Kinds of cells of which nothing else can be made. Amounts may be "selon BPU", and SPASER reads more words than it lists. */
const STRICT: ReadonlySet<ColumnSpec["type"]> = new Set(["date", "year", "mark"]);

const DAYS_1904 = 1_462;

/**
 * Column after column: the cells that are there say whether a rule suits them.
 * @param workbook the one that the facts were read in
 */
export function* entryPlanInSteps(facts: Facts, workbook: Workbook): Steps<EntryPlan> {
  const { listFor, lists } = listMaker(LIST_PREFIX);
  const directorates = directoratesList(facts, workbook, `${LIST_PREFIX}Directions`);
  const targets: EntryTarget[] = [];
  const unlike: EntryPlan["unlike"][number][] = [];
  for (const { sheet, block, id, spec, mapped } of columnsIn(facts, workbook)) {
    yield;
    const rows = rowsToCome(block, sheet);
    if (rows === null) continue;
    const area: Area = { ...rows, left: mapped.column, right: mapped.column };
    if (targets.some((other) => other.sheet === sheet.name && meet(other.validation.area, area))) continue;
    const named = isDirectorate(block.kind, id) ? directorates : undefined;
    const rule = named?.rule ?? ruleUnder(block.kind, id, spec, mapped);
    if (rule === undefined) continue;
    const share = acceptedShare(rule, filledCells(sheet, area), workbook.date1904);
    if (share < LEAST_ACCEPTED) {
      unlike.push({ sheet: sheet.name, heading: mapped.heading, cells: placeOf(area) });
      continue;
    }
    const list = named?.name ?? (rule.kind === "words" ? listFor(titleOf(rule, spec), rule.words).name : undefined);
    const draft = draftRule(rule, `${columnLetters(mapped.column)}${String(rows.top)}`, list);
    if (draft === undefined) continue;
    const style = STRICT.has(spec.type) && share === 1 ? "stop" : "warning";
    targets.push({
      sheet: sheet.name,
      register: block.kind,
      heading: mapped.heading,
      validation: { area, rule: draft, ...messagesFor(spec, rule, style, named !== undefined) },
      words: ENTRY.ruleInWords(rule, spec.type, style, named !== undefined),
    });
  }
  const used =
    directorates !== undefined && targets.some(({ validation: { rule } }) => isList(rule, directorates.name));
  return { targets, lists: lists(), names: used ? [directorates] : [], unlike };
}

interface ColumnIn {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly id: string;
  readonly spec: ColumnSpec;
  readonly mapped: MappedColumn;
}

function columnsIn(facts: Facts, { sheets }: Workbook): readonly ColumnIn[] {
  return [...facts.registers.values()].flatMap(({ kind, blocks }) =>
    blocks.flatMap((block) =>
      [...block.columns].flatMap(([id, columns]) => {
        const sheet = sheets.find(({ name }) => name === block.sheet);
        const spec = (REGISTERS[kind].columns as Readonly<Record<string, ColumnSpec | undefined>>)[id];
        if (sheet === undefined || spec === undefined) return [];
        return columns
          .filter(({ byHeading }) => byHeading !== true)
          .map((mapped) => ({ sheet, block, id, spec, mapped }));
      }),
    ),
  );
}

/** A heading that asks for a plain yes ("Clause sociale (O/N)") offers no other words. */
function ruleUnder(kind: RegisterKind, id: string, spec: ColumnSpec, { yes }: MappedColumn): EntryRule | undefined {
  if (yes !== undefined) return { kind: "words", words: [TEMPLATE.yes, TEMPLATE.no], several: false };
  return entryRuleOf(kind, id, spec);
}

const titleOf = (rule: EntryRule, spec: ColumnSpec): string =>
  rule.kind === "words" && rule.words[0] === TEMPLATE.yes ? TEMPLATE.yesNoList : spec.title;

/** The share of the filled cells that the rule takes; 1 for an empty column. */
function acceptedShare(rule: EntryRule, cells: readonly Cell[], date1904: boolean): number {
  const isAccepted = acceptedBy(rule);
  const isDate = rule.kind === "date" && date1904;
  const taken = cells.filter((cell) => isAccepted(isDate && typeof cell === "number" ? cell + DAYS_1904 : cell));
  return cells.length === 0 ? 1 : taken.length / cells.length;
}

function messagesFor(
  spec: ColumnSpec,
  rule: EntryRule,
  style: "stop" | "warning",
  isDirectorates: boolean,
): Pick<DraftValidation, "prompt" | "error"> {
  const { prompt, error } = entryMessages(spec, rule, isDirectorates);
  const title = messageTitle(ENTRY.ownTitle(spec.title));
  return { prompt: { title, text: prompt }, error: { title, text: error, style } };
}

const isList = (rule: DraftValidation["rule"], name: string): boolean => rule.kind === "list" && rule.source === name;

const placeOf = ({ top, left, bottom }: Area): string =>
  `${columnLetters(left)}${String(top)}:${columnLetters(left)}${String(bottom)}`;

const meet = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
