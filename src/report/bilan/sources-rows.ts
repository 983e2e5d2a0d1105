/** Where the figures come from: each register, the sheets in which it was read, and what its absence costs. */
import { REGISTER_KINDS, REGISTERS } from "../../registers/catalogue";
import type { Block } from "../../registers/facts";
import type { RegisterKind } from "../../registers/register";
import { andList } from "../../texts/format";
import { BILAN } from "../../texts/bilan";
import type { AnnualReport } from "../annual";
import { FIGURE_STYLES, STYLES } from "../styles";
import { LAST, rowOf } from "./columns";
import type { Masking } from "./masking";
import { BREAK_COST, cellOf, type Row, span } from "./rows";

export function sourcesRows(report: AnnualReport, masking: Masking): readonly Row[] {
  const [, register, rows, sheets] = BILAN.sourcesHeaders;
  return [
    rowOf([span(LAST, BILAN.sectionSources, STYLES.axis)], {
      least: 26,
      keepsWithNext: true,
      breakCost: BREAK_COST.section,
    }),
    rowOf(
      [
        span(1, register, STYLES.detailHeader),
        cellOf(rows, STYLES.detailHeaderRight),
        span(LAST, sheets, STYLES.detailHeader),
      ],
      { keepsWithNext: true },
    ),
    ...REGISTER_KINDS.map((kind) => ({ ...sourceRow(kind, report, masking), breakCost: BREAK_COST.detail })),
  ];
}

function sourceRow(kind: RegisterKind, { facts, lines }: AnnualReport, { secretOf }: Masking): Row {
  const { title } = REGISTERS[kind];
  const found = facts.registers.get(kind);
  if (found === undefined) {
    const lacking = lines.filter(({ outcome }) => outcome.missing.includes(kind)).length;
    return rowOf([
      span(1, title, STYLES.absent),
      cellOf(BILAN.registerAbsent, STYLES.absentRight),
      span(LAST, BILAN.registerAbsentRemark(lacking), STYLES.absentIndented),
    ]);
  }
  // As many rows as people, or nearly: they would say what the figures keep quiet.
  const isSecret = lines.some((line) => line.outcome.indicator.view.register === kind && secretOf(line) !== null);
  return rowOf([
    span(1, title, STYLES.label),
    isSecret ? cellOf(BILAN.masked, STYLES.absentRight) : cellOf(found.size, FIGURE_STYLES.count),
    span(LAST, placesOf(found.blocks, facts.severalFiles, !isSecret), STYLES.remark),
  ]);
}

/** The sheets of a register, each once, whatever the tables in it. */
function placesOf(blocks: readonly Block[], severalFiles: boolean, withRows: boolean): string {
  const rows = new Map<string, { readonly block: Block; readonly rows: number }>();
  for (const block of blocks) {
    const key = `${block.file ?? ""}/${block.sheet}`;
    rows.set(key, { block, rows: (rows.get(key)?.rows ?? 0) + block.rows });
  }
  return andList(
    [...rows.values()].map(({ block: { sheet, file }, rows: count }) =>
      BILAN.place(sheet, severalFiles ? file : null, withRows ? count : null),
    ),
  );
}
