/** The control in a terminal: groups of problems, two lines each, a screen at most. */
import type { Checked } from "../validation/check";
import type { Correction } from "../validation/corrections/correction";
import { groupsOf, type ProblemGroup, screenOf } from "../validation/groups";
import { countsOf } from "../validation/check-json";
import { rowsOf } from "../validation/rows-of";
import type { UnreadTable } from "../validation/unread-headings";
import { columnsOf, REGISTERS } from "../registers/catalogue";
import type { Severity } from "../registers/facts";
import { adviceOf } from "../texts/advice";
import { CAUSES } from "../texts/causes";
import { CHECK } from "../texts/check";
import { groupPlace } from "../texts/column-title";
import { countText } from "../texts/format";
import { problemMessage } from "../texts/problems";
import { painted } from "./paint";

export interface SummaryOptions {
  readonly colours: boolean;
  readonly severalFiles: boolean;
  readonly unread?: readonly UnreadTable[];
}

const COUNT_WIDTH = 7;
const MOST_SHEETS = 2;
const MOST_UNREAD_TABLES = 6;

export function checkSummary(
  { problems, ignored }: Checked,
  plan: readonly Correction[],
  options: SummaryOptions,
): string {
  const paint = painted(options.colours);
  const { shown, folded } = screenOf(groupsOf(problems));
  const lines = [paint(CHECK.title(countsOf(problems)), "bold")];
  let section: Severity | undefined;
  for (const group of shown) {
    if (group.severity !== section) lines.push("", paint(CHECK.sections[group.severity], "blue"));
    section = group.severity;
    lines.push(
      `${countText(group.problems.length).padStart(COUNT_WIDTH)}  ${nameOf(group)}`,
      paint(`${" ".repeat(COUNT_WIDTH + 2)}${whereOf(group, options.severalFiles)}`, "dim"),
    );
  }
  if (folded.groups > 0) lines.push("", CHECK.folded(folded.groups, folded.problems));
  if (ignored.length > 0) {
    lines.push("", paint(CHECK.ignoredTitle(ignored.length), "blue"));
    for (const [reason, group] of ignoredGroups(ignored))
      lines.push(`${countText(group.problems.length).padStart(COUNT_WIDTH)}  ${CHECK.ignored(nameOf(group), reason)}`);
  }
  const { unread = [] } = options;
  if (unread.length > 0) lines.push("", paint(CHECK.unreadTitle, "blue"), ...unreadLines(unread, options.severalFiles));
  const sure = plan.filter(({ confidence }) => confidence === "sure").length;
  if (sure > 0) lines.push("", CHECK.tidying(sure));
  return `${lines.join("\n")}\n`;
}

function unreadLines(unread: readonly UnreadTable[], severalFiles: boolean): readonly string[] {
  const shown = unread.slice(0, MOST_UNREAD_TABLES).map(({ file, sheet, register, headings, mayBe }) => {
    const columns = mayBe.map((column) => columnsOf(register)[column]?.title ?? column);
    const place = severalFiles && file !== null ? `[${file}]${sheet}` : sheet;
    return `  ${CHECK.unread(place, REGISTERS[register].title, headings, columns)}`;
  });
  const more = unread.length - shown.length;
  return more > 0 ? [...shown, `  ${CHECK.otherUnread(more)}`] : shown;
}

const nameOf = ({ register, column, cause }: ProblemGroup): string =>
  CHECK.group(groupPlace(register, column), CAUSES[cause].title);

/** The rows, and one cell as an example: its sentence says what to do. */
function whereOf({ problems, cause }: ProblemGroup, severalFiles: boolean): string {
  const sheets = rowsOf(problems);
  const said = sheets.slice(0, MOST_SHEETS).map(({ file, sheet, ranges }) =>
    CHECK.rows(
      severalFiles && file !== null ? `[${file}]${sheet}` : sheet,
      ranges,
      ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0),
    ),
  );
  if (sheets.length > MOST_SHEETS) said.push(CHECK.otherSheets(sheets.length - MOST_SHEETS));
  const [example] = problems;
  if (example === undefined) return said.join(" ; ");
  // The title has said what is wrong with a cell that cannot be read: what it holds is enough.
  const sentence =
    example.code.startsWith("unreadable") && example.cell !== null
      ? CHECK.found(example.found ?? "", adviceOf({ cause, problems }))
      : problemMessage(example);
  return [...said, example.cell === null ? sentence : CHECK.example(example.cell, sentence)].join(" ; ");
}

function ignoredGroups(ignored: Checked["ignored"]): readonly (readonly [reason: string, group: ProblemGroup])[] {
  const byReason = new Map<string, Checked["ignored"][number]["problem"][]>();
  for (const { problem, reason } of ignored) byReason.set(reason, [...(byReason.get(reason) ?? []), problem]);
  return [...byReason].flatMap(([reason, problems]) => groupsOf(problems).map((group) => [reason, group] as const));
}
