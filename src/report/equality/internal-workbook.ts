/** What stays in the house: the lines to ask again, and the list of letters, ready for a mail merge. Both name candidates. */
import type { Finding } from "../../equality/coherence";
import type { Line } from "../../equality/lines";
import { planJudgement } from "../../equality/plans";
import type { Comparison } from "../../equality/published";
import type { Reminder } from "../../equality/reminders";
import type { Day } from "../../registers/cells/date";
import { cellAddress } from "../../registers/address";
import type { Facts, RegisterFacts } from "../../registers/facts";
import { OWN_SHEETS } from "../../registers/own-sheets";
import { findingMessage, findingSource } from "../../texts/equality";
import { agreementText, INTERNAL_SHEETS as TEXT } from "../../texts/equality-internal";
import { planMessage } from "../../texts/equality-plans";
import type { SheetDraft, WorkbookDraft } from "../../workbook/port";
import { cellOf, rowMaker, span, stacked } from "../bilan/rows";
import { STYLES } from "../styles";
import { remindersSheet } from "./reminders-sheet";

export interface Internal {
  readonly exercice: number;
  readonly findings: readonly Finding[];
  readonly lines: readonly Line[];
  readonly reminders: readonly Reminder[];
  /** The day of the letters; null when it is not known yet. */
  readonly letter: Day | null;
  /** Null when no public file was given. */
  readonly comparisons: readonly Comparison[] | null;
  readonly facts: Facts;
  readonly register: RegisterFacts;
}

export const internalWorkbook = (internal: Internal): WorkbookDraft => ({
  title: TEXT.title(internal.exercice),
  sheets: [
    remindersSheet(internal),
    checkSheet(internal),
    ...(internal.comparisons === null ? [] : [publishedSheet(internal.comparisons)]),
  ],
});

const CHECK_WIDTHS = [26, 28, 14, 70, 40];

function checkSheet({ exercice, findings, lines, facts, register }: Internal): SheetDraft {
  const plans = lines.flatMap((line) => {
    const judgement = line.exercice === exercice ? planJudgement(line) : null;
    const message = judgement === null ? null : planMessage(judgement);
    return message === null ? [] : [{ line, message }];
  });
  const rowOf = rowMaker(CHECK_WIDTHS);
  const last = CHECK_WIDTHS.length - 1;
  const rows = [
    rowOf([span(last, TEXT.checkTitle, STYLES.title)], { least: 30 }),
    rowOf(TEXT.checkHeaders.map((header) => cellOf(header, STYLES.header))),
    ...findings.map((finding) =>
      rowOf([
        cellOf(cellAddress(facts, register, finding.row, finding.column), STYLES.label),
        cellOf(lines[finding.row]?.name ?? "", STYLES.label),
        cellOf(TEXT.severities[finding.severity], STYLES.label),
        cellOf(findingMessage(finding), STYLES.label),
        cellOf(findingSource(finding.code) ?? "", STYLES.label),
      ]),
    ),
    ...plans.map(({ line, message }) =>
      rowOf([
        cellOf(cellAddress(facts, register, line.row, "planProvided"), STYLES.label),
        cellOf(line.name, STYLES.label),
        cellOf(TEXT.planToAsk, STYLES.label),
        cellOf(message, STYLES.label),
        cellOf("", STYLES.label),
      ]),
    ),
    ...(findings.length + plans.length === 0 ? [rowOf([span(last, TEXT.nothing, STYLES.note)])] : []),
  ];
  return {
    name: OWN_SHEETS.indexToCheck,
    columnWidths: CHECK_WIDTHS,
    ...stacked(rows),
    freeze: { rows: 2, columns: 0 },
    print: { orientation: "landscape", repeatRows: { from: 2, to: 2 }, footer: TEXT.footer },
  };
}

const PUBLISHED_WIDTHS = [34, 14, 12, 15, 15, 62];

function publishedSheet(comparisons: readonly Comparison[]): SheetDraft {
  const rowOf = rowMaker(PUBLISHED_WIDTHS);
  const last = PUBLISHED_WIDTHS.length - 1;
  const rows = [
    rowOf([span(last, TEXT.publishedTitle, STYLES.title)], { least: 30 }),
    rowOf([span(last, TEXT.publishedNote, STYLES.note)]),
    rowOf(TEXT.publishedHeaders.map((header) => cellOf(header, STYLES.header))),
    ...comparisons.map((one) =>
      rowOf([
        cellOf(one.name, STYLES.label),
        cellOf(one.siren, STYLES.label),
        cellOf(one.year, STYLES.label),
        cellOf(one.declared, STYLES.label),
        cellOf(one.published?.mark ?? null, STYLES.label),
        cellOf(agreementText(one), STYLES.label),
      ]),
    ),
    ...(comparisons.length === 0 ? [rowOf([span(last, TEXT.nothing, STYLES.note)])] : []),
  ];
  return {
    name: OWN_SHEETS.published,
    columnWidths: PUBLISHED_WIDTHS,
    ...stacked(rows),
    freeze: { rows: 3, columns: 0 },
    print: { orientation: "landscape", repeatRows: { from: 3, to: 3 }, footer: TEXT.footer },
  };
}
