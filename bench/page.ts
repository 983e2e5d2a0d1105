/** The page that says what was measured. */
import { elsewhereGoals, elsewhereLines } from "./elsewhere/lines";
import type { Measures } from "./main";
import { head, isMet, line, ms, ratio, rowsText, us, written } from "./table";

export function pageOf(measures: Measures): string {
  const { machine } = measures;
  return [
    "# Bench",
    "",
    "Written by `npm run bench` (a few minutes). Times are medians of tasks run in turn, and depend on the machine; the ratios",
    `between tasks of one run do not, or little. This run: ${machine}.`,
    "",
    "The registers are made up, always the same for a size: contracts of 40 columns (lots, amendments, call-offs, contracts said",
    "twice, a few cells that cannot be read), and the other registers in proportion: for 200,000 contracts, 100,000 payments,",
    "60,000 rows of insertion, 60,000 candidates… The scheme is the default one: 50 indicators.",
    "",
    "## Goals",
    "",
    ...goals(measures),
    "",
    "## One pass, and the way from cells",
    "",
    ...head(
      "contracts",
      "pass",
      "by hand",
      "figures of every directorate",
      "cells → result",
      "by hand",
      "by hand, members made too",
      "of which cells → columns",
      "rows → members",
    ),
    ...measures.passes.map((cost) =>
      line(
        rowsText(cost.rows),
        ms(cost.pass),
        ms(cost.passByHand),
        ms(cost.dressing),
        ms(cost.cold),
        ms(cost.coldByHand),
        ms(cost.coldWithMembers),
        ms(cost.reading),
        ms(cost.members),
      ),
    ),
    "",
    "- **Pass**: columns and members ready; the tallies of the 50 indicators for all exercices and all directorates, and the",
    "  figures of whole exercices. By hand (`bench/by-hand`): one loop over the rows of each table, no abstraction, same meaning of",
    "  yes, no, blank and unreadable, sums in whole hundredths. Both are compared figure by figure before they are timed",
    `  (${rowsText(measures.passes.at(-1)?.compared ?? 0)} figures, equal). Reading every figure of every directorate, breakdowns sorted, comes on top.`,
    "- **Cells → result**, cold: `readFacts`, tables of members, computed columns, pass. By hand: an encoder that knows where",
    "  every column stands and how every cell is written (its columns are compared with the engine's), then the pass by hand **on",
    "  tables of members that are given to it**: it tells no contracts apart, works out no column, finds no header and no total,",
    "  reports no cell. With the members made too, by the engine's own code, it does all that the figures need but for that.",
    "",
    "## One cell edited",
    "",
    ...head("contracts", "median", "slowest column, median", "99 % under", "directorate edited: all again"),
    ...measures.edits.map((cost) =>
      line(
        rowsText(cost.rows),
        us(cost.median),
        `${cost.slowestColumn.column}, ${us(cost.slowestColumn.median)}`,
        us(cost.ninetyNine),
        ms(cost.regrouping),
      ),
    ),
    "",
    `${rowsText(measures.edits.at(-1)?.edits ?? 0)} edits drawn over 15 columns of contracts, from the cell as typed to the tallies of all measures; a figure is then read from`,
    "its tally. After them, all figures are compared with a full computation: equal to the last bit. Cells that decide which",
    "members there are or of which group (number, lot, buyer, dates, directorate; hours and exits of a person) have their view",
    "computed again: the last column.",
    "",
    "## Control of the rows",
    "",
    ...head(
      "contracts",
      "cells → problems",
      "rules alone",
      "zod, codecs",
      "zod, plain types",
      "problems",
      "zod's issues",
    ),
    ...measures.checks.map((cost) =>
      line(
        rowsText(cost.rows),
        ms(cost.check),
        ms(cost.rules),
        ms(cost.zod),
        ms(cost.plainZod),
        rowsText(cost.problems),
        rowsText(cost.issues),
      ),
    ),
    "",
    "The register of contracts alone. **Cells → problems**: reading, contracts made of rows, every rule, all problems collected.",
    "**Rules alone**: columns and members ready, as they are once the figures are computed. **zod, codecs**: each row parsed by the",
    "codecs of its columns, the same generous reading, and three comparisons of dates. **zod, plain types**: each row parsed by types",
    "that read nothing of what buyers type: the least that a schema may ask. zod looks at no other row and no other register.",
    "",
    "## Turns",
    "",
    ...head("contracts", "longest turn", "the whole reading"),
    ...measures.turns.map(({ rows, longest, whole }) => line(rowsText(rows), ms(longest), ms(whole))),
    "",
    "The store reads all the registers, once their cells are there, and has the figures of the exercice ready; it gives way to Excel",
    "and to the pane after 12 ms, when a step ends. **Longest turn**: how long they wait at most, from one turn to the next.",
    "",
    ...elsewhereLines(measures.elsewhere),
    "",
    "## Files",
    "",
    ...head("contracts", "file", "read", "scan by hand", "read, memory", "scan, memory", "file → figures", "memory"),
    ...measures.reading.map(({ rows, file, read, scan, result }) =>
      line(
        rowsText(rows),
        `${file.toFixed(1)} MB`,
        ms(read.ms),
        ms(scan.ms),
        `${String(Math.round(read.megabytes))} MB`,
        `${String(Math.round(scan.megabytes))} MB`,
        ms(result.ms),
        `${String(Math.round(result.megabytes))} MB`,
      ),
    ),
    "",
    "The register of contracts alone, each task in a process of its own, from a cold start; memory is the peak above that of the",
    "same process doing nothing. The scan inflates and looks for cells byte by byte: no prefixes, no formulas, no budgets, no checks.",
    "",
    "## Files written, and the command line",
    "",
    ...head("contracts", "written", "by hand", "`spaser report`", "its limit"),
    ...measures.files.map(({ rows, write, writeByHand, report, limit }) =>
      line(rowsText(rows), written(write), written(writeByHand), ms(report), ms(limit)),
    ),
    "",
    "- **Written**: a register of 40 columns, from a draft of styled cells to the bytes of an .xlsx file. By hand: `bench/file.ts`, rows",
    "  of values of which only days are dressed, the same compression.",
    "- **`spaser report`**: the command as a buyer types it, from its start to the bilan on the disk. Its limit: Node started, the",
    "  file scanned by hand and its cells encoded by hand, with no figure and no bilan.",
    "",
  ].join("\n");
}

function goals({ passes, edits, reading, files, checks, turns, elsewhere }: Measures): readonly string[] {
  const large = passes.at(-1);
  const small = passes.at(-2);
  const edit = edits.at(-1);
  const rows: string[] = [];
  const say = (what: string, goal: string, measured: string, met: string): number =>
    rows.push(line(what, goal, measured, met));
  if (large !== undefined) {
    const at = `${rowsText(large.rows)} contracts`;
    say(
      `50 indicators, all exercices and directorates, columns ready, ${at}`,
      "≤ 3 × by hand",
      ratio(large.pass, large.passByHand),
      isMet(large.pass / large.passByHand, 3),
    );
    say(
      `first result from raw cells, cold, ${at}`,
      "≤ 2 × by hand",
      ratio(large.cold, large.coldByHand),
      isMet(large.cold / large.coldByHand, 2),
    );
    say(
      "the same, members made by the engine's code on both sides",
      "",
      ratio(large.cold, large.coldWithMembers),
      "for information",
    );
  }
  for (const goal of elsewhereGoals(elsewhere, large?.rows, small?.rows)) say(...goal);
  if (edit !== undefined)
    say(
      `one cell edited, ${rowsText(edit.rows)} contracts, median`,
      "≤ 10 µs, equal to a full computation",
      us(edit.median),
      isMet(edit.median, 10),
    );
  for (const { rows: size, read, scan } of reading) {
    say(
      `reading a file of ${rowsText(size)} × 40, time`,
      "≤ 2 × a scan",
      ratio(read.ms, scan.ms),
      isMet(read.ms / scan.ms, 2),
    );
    say(
      `reading a file of ${rowsText(size)} × 40, memory`,
      "≤ 1.5 × a scan",
      ratio(read.megabytes, scan.megabytes),
      isMet(read.megabytes / scan.megabytes, 1.5),
    );
  }
  for (const { rows: size, write, writeByHand } of files) {
    if (!Number.isFinite(write)) continue;
    const met = isMet(write / writeByHand, 1.5);
    say(`writing a file of ${rowsText(size)} × 40, time`, "≤ 1.5 × by hand", ratio(write, writeByHand), met);
  }
  for (const { rows: size, report, limit } of files)
    say(
      `\`spaser report\`, ${rowsText(size)} contracts`,
      "≤ 2 × its limit",
      ratio(report, limit),
      isMet(report / limit, 2),
    );
  if (large !== undefined && small?.rows === large.rows / 10)
    say("rows × 10, cells → result, time", "≤ 20 ×", ratio(large.cold, small.cold), isMet(large.cold / small.cold, 20));
  const check = checks.at(-1);
  if (check !== undefined) {
    say(
      `control of ${rowsText(check.rows)} contracts from raw cells, all problems collected`,
      "≥ 5 × zod per row",
      ratio(check.zod, check.check),
      isMet(check.check / check.zod, 1 / 5),
    );
    say("the rules alone, against zod with plain types", "", ratio(check.plainZod, check.rules), "for information");
  }
  for (const { rows: size, longest, control } of turns) {
    const most = size <= 20_000 ? 50 : 100;
    say(
      `longest task of the control, ${rowsText(size)} contracts and their registers`,
      `≤ ${String(most)} ms`,
      ms(control),
      isMet(control, most),
    );
    say(
      `longest task on the pane's thread, ${rowsText(size)} contracts and their registers`,
      `≤ ${String(most)} ms`,
      ms(longest),
      isMet(longest, most),
    );
  }
  const [one, other] = [reading.at(-2), reading.at(-1)];
  if (one !== undefined && other?.rows === one.rows * 10) {
    say(
      "rows × 10, file → figures, time",
      "≤ 20 ×",
      ratio(other.result.ms, one.result.ms),
      isMet(other.result.ms / one.result.ms, 20),
    );
    say(
      "rows × 10, file → figures, memory",
      "≤ 12 ×",
      ratio(other.result.megabytes, one.result.megabytes),
      isMet(other.result.megabytes / one.result.megabytes, 12),
    );
  }
  return [...head("what", "goal", "measured", ""), ...rows];
}
