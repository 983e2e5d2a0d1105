/** The control in a terminal: groups of problems, two lines each, a screen at most. */
import type { CauseOrCode } from "../validation/cause";
import type { Checked } from "../validation/check";
import type { Correction } from "../validation/corrections/correction";
import { countsOf, groupsOf, type ProblemGroup, screenOf } from "../validation/groups";
import { rowsOf } from "../validation/rows-of";
import type { UnreadTable } from "../validation/unread-headings";
import { columnsOf, REGISTERS } from "../registers/catalogue";
import type { Problem, Severity } from "../registers/facts";
import { adviceOf } from "../texts/advice";
import { CAUSES } from "../texts/causes";
import { CHECK } from "../texts/check";
import { groupPlace, titleOf } from "../texts/column-title";
import { countText } from "../texts/format";
import { problemMessage } from "../texts/problems";
import { painted } from "./paint";
import { indented } from "./wrapped";

export interface SummaryOptions {
  readonly colours: boolean;
  readonly severalFiles: boolean;
  readonly unread?: readonly UnreadTable[];
  /** Characters of a line; null where lines may be of any length. */
  readonly width: number | null;
}

const COUNT_WIDTH = 7;
const GAP = 2;
const MOST_SHEETS = 2;
const MOST_UNREAD_TABLES = 6;

export function checkSummary(
  { problems, ignored }: Checked,
  plan: readonly Correction[],
  options: SummaryOptions,
): string {
  const paint = painted(options.colours);
  const text = (sentence: string, indent: number): string => indented(sentence, indent, options.width);
  const { shown, folded } = screenOf(groupsOf(problems));
  const lines = [paint(CHECK.title(countsOf(problems)), "bold")];
  let section: Severity | undefined;
  for (const group of shown) {
    if (group.severity !== section) lines.push("", paint(CHECK.sections[group.severity], "blue"));
    section = group.severity;
    lines.push(
      counted(group, nameOf(group)),
      paint(text(whereOf(group, options.severalFiles), COUNT_WIDTH + GAP), "dim"),
    );
  }
  if (folded.groups > 0) lines.push("", text(CHECK.folded(folded.groups, folded.problems), 0));
  if (ignored.length > 0) {
    lines.push("", paint(CHECK.ignoredTitle(ignored.length), "blue"));
    for (const [reason, group] of ignoredGroups(ignored))
      lines.push(counted(group, CHECK.ignored(nameOf(group), reason)));
  }
  const { unread = [] } = options;
  if (unread.length > 0)
    lines.push(
      "",
      paint(CHECK.unreadTitle, "blue"),
      ...unreadLines(unread, options.severalFiles).map((line) => text(line, GAP)),
    );
  const sure = plan.filter(({ confidence }) => confidence === "sure").length;
  if (sure > 0) lines.push("", text(CHECK.tidying(sure), 0));
  return `${lines.join("\n")}\n`;

  /** The count, and what is counted, under each other. */
  function counted({ problems: found }: ProblemGroup, name: string): string {
    return `${countText(found.length).padStart(COUNT_WIDTH)}${text(name, COUNT_WIDTH + GAP).slice(COUNT_WIDTH)}`;
  }
}

function unreadLines(unread: readonly UnreadTable[], severalFiles: boolean): readonly string[] {
  const shown = unread.slice(0, MOST_UNREAD_TABLES).map(({ file, sheet, register, headings, mayBe }) => {
    const columns = mayBe.map((column) => columnsOf(register)[column]?.title ?? column);
    const place = severalFiles && file !== null ? `[${file}]${sheet}` : sheet;
    return CHECK.unread(place, REGISTERS[register].title, headings, columns);
  });
  const more = unread.length - shown.length;
  return more > 0 ? [...shown, CHECK.otherUnread(more)] : shown;
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
  const together = problems.length === 1 ? undefined : SEVERAL[cause]?.(problems);
  if (together !== undefined) return [...said, together].join(" ; ");
  const [example] = problems;
  if (example === undefined) return said.join(" ; ");
  // The title has said what is wrong with a cell that cannot be read: what it holds is enough.
  const sentence =
    example.code.startsWith("unreadable") && example.cell !== null
      ? CHECK.found(example.found ?? "", adviceOf({ cause, problems }))
      : problemMessage(example);
  return [...said, example.cell === null ? sentence : CHECK.example(addressOf(example), sentence)].join(" ; ");

  /** With its sheet, where several are named. */
  function addressOf({ sheet, cell, file }: Problem): string {
    const place = severalFiles && file !== null ? `[${file}]${sheet ?? ""}` : sheet;
    return sheets.length > 1 && place !== null ? `${place}!${cell ?? ""}` : (cell ?? "");
  }
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
const titlesOf = (problems: readonly Problem[]): readonly string[] => distinct(problems.map(titleOf));

/** Headings and columns that lack are all named, not one of them as an example. */
const SEVERAL: Readonly<Partial<Record<CauseOrCode, (problems: readonly Problem[]) => string>>> = {
  "missing-column": (problems) => CHECK.several["missing-column"](titlesOf(problems)),
  "column-partly-absent": (problems) =>
    CHECK.several["column-partly-absent"](
      distinct(problems.map(({ sheet }) => sheet ?? "")).map((name) => [
        name,
        titlesOf(problems.filter(({ sheet }) => sheet === name)),
      ]),
    ),
  "unread-heading": (problems) => CHECK.unreadHeadings(problems.map(({ found }) => found ?? "")),
  "likely-heading": (problems) => CHECK.likely(problems.map(({ found, detail }) => [found ?? "", detail ?? ""])),
};

function ignoredGroups(ignored: Checked["ignored"]): readonly (readonly [reason: string, group: ProblemGroup])[] {
  const byReason = new Map<string, Checked["ignored"][number]["problem"][]>();
  for (const { problem, reason } of ignored) byReason.set(reason, [...(byReason.get(reason) ?? []), problem]);
  return [...byReason].flatMap(([reason, problems]) => groupsOf(problems).map((group) => [reason, group] as const));
}
