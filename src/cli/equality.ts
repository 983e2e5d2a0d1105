import { type Finding, findingsOf } from "../equality/coherence";
import { frameOf } from "../equality/draw";
import { drawnAgain, progressOf } from "../equality/drawn-again";
import { type Line, linesOf } from "../equality/lines";
import { nationalMean } from "../equality/national";
import { isUndated, lackingIn, undatedIn, unreadHeadingsOf, untoldIn } from "../equality/needed";
import { publicIndexOf } from "../equality/public-file";
import { comparisonsOf, type Comparison } from "../equality/published";
import { remindersOf } from "../equality/reminders";
import { synthesisOf } from "../equality/synthesis";
import { cellAddress } from "../registers/address";
import type { RegisterFacts } from "../registers/facts";
import { type Reading, readRegisters } from "../report/annual";
import { recordedIn } from "../report/equality/draw-sheet";
import { internalWorkbook } from "../report/equality/internal-workbook";
import { equalityJson } from "../report/equality/json";
import { synthesisSheet } from "../report/equality/synthesis-sheet";
import { exerciceOf, exerciceSource } from "../report/exercices";
import { CLI } from "../texts/cli";
import { DRAW_TEXT } from "../texts/equality-draw";
import { lackingText, NOBODY_DATED, undatedText, untoldText } from "../texts/equality-needed";
import { exerciceText } from "../texts/exercice";
import { EQUALITY_CLI, EQUALITY_SHEET, equalityText } from "../texts/equality-report";
import { type Command, EXIT, Refusal } from "./command";
import { checkDrawOutput, writeDrawing } from "./draw";
import { type EqualityOptions, equalityOptions } from "./equality-options";
import { checkOutput, readWorkbooks, writeDraft, writeOutput } from "./files";

/**
 * `spaser equality FILE.xlsx… [--exercice 2025] [--out FILE] [--json FILE|-] [--internal FILE] [--public FILE] [--force]`,
 * or `… --draw 10% [--seed TEXT] [--by attributaire,direction,montant] --out FILE`
 */
export const equality: Command = async (args) => {
  const { files, options } = equalityOptions(args);
  checkOutputs(files, options);
  const workbooks = await readWorkbooks(files);
  const reading = readRegisters(workbooks);
  const register = reading.prepared.facts.registers.get("candidates");
  if (register === undefined) throw new Refusal(EXIT.usage, EQUALITY_CLI.noCandidates);
  const lacking = lackingIn(register);
  if (lacking.length > 0)
    throw new Refusal(EXIT.usage, lackingText(lacking, unreadHeadingsOf(reading.prepared.facts.tables)));
  const lines = linesOf(register);
  if (isUndated(lines)) throw new Refusal(EXIT.usage, NOBODY_DATED);
  const exercice = options.exercice ?? exerciceMeant(reading, lines);
  if (options.exercice === undefined) process.stderr.write(`${exerciceText(exercice, exerciceSource(reading))}\n`);
  const recorded = recordedIn(workbooks, exercice);

  const { draw, out } = options;
  if (draw !== undefined && out !== undefined) {
    const seed = options.seed ?? String(exercice);
    const { facts } = reading.prepared;
    return writeDrawing({ size: draw, seed, by: options.by ?? [], out, exercice, lines, facts, register, recorded });
  }
  const frame = frameOf(
    lines.filter((line) => line.exercice === exercice && line.received),
    [],
  );
  for (const { name, rows } of recorded) {
    const { facts } = reading.prepared;
    const addressOf = ({ row }: Line): string => cellAddress(facts, register, row, "declarationChecked");
    process.stderr.write(`${DRAW_TEXT.progress(name, progressOf(drawnAgain(rows, frame, addressOf)))}\n`);
  }
  sayUnknown(register, lines, exercice);
  const findings = lines.filter((line) => line.exercice === exercice).flatMap(findingsOf);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  process.stderr.write(`${EQUALITY_CLI.toCheck(errors, findings.length - errors)}\n`);
  await writeInternal({ reading, register, lines, exercice, findings }, options);
  await writeSynthesis(reading, lines, exercice, options, files);
  return EXIT.done;
};

/** What the register leaves unsaid, and the rows that are in no exercice. */
function sayUnknown(register: RegisterFacts, lines: readonly Line[], exercice: number): void {
  const untold = untoldIn(register, lines, exercice);
  if (untold.length > 0) process.stderr.write(`${untoldText(exercice, untold)}\n`);
  const undated = undatedIn(lines);
  if (undated > 0) process.stderr.write(`${undatedText(undated)}\n`);
}

function checkOutputs(
  files: readonly string[],
  { draw, out, internal, json, force, public: published }: EqualityOptions,
) {
  const inputs = published === undefined ? files : [...files, published];
  if (draw !== undefined && out !== undefined) checkDrawOutput(out, inputs);
  for (const path of [out, internal]) if (path !== undefined) checkOutput(path, inputs, { force });
  if (json !== undefined && json !== "-") checkOutput(json, inputs, { force, option: "--json" });
}

interface Read {
  readonly reading: Reading;
  readonly register: RegisterFacts;
  readonly lines: readonly Line[];
  readonly exercice: number;
  readonly findings: readonly Finding[];
}

async function writeInternal(read: Read, { internal, public: published }: EqualityOptions): Promise<void> {
  if (internal === undefined) {
    process.stderr.write(`${EQUALITY_CLI.internalHint}\n`);
    return;
  }
  const { reading, lines, exercice } = read;
  const draft = internalWorkbook({
    ...read,
    facts: reading.prepared.facts,
    reminders: remindersOf(lines, exercice),
    letter: null,
    comparisons: published === undefined ? null : await comparisonsWith(published, lines, exercice),
  });
  await writeDraft(internal, draft);
  process.stderr.write(`${EQUALITY_CLI.internal(internal)}\n`);
}

async function comparisonsWith(path: string, lines: readonly Line[], exercice: number): Promise<readonly Comparison[]> {
  const [workbook] = await readWorkbooks([path]);
  const published = workbook === undefined ? null : publicIndexOf(workbook);
  if (published === null) throw new Refusal(EXIT.unreadableFile, EQUALITY_CLI.notPublicFile(path));
  const comparisons = comparisonsOf(lines, exercice, published);
  process.stderr.write(`${EQUALITY_CLI.compared(comparisons)}\n`);
  return comparisons;
}

async function writeSynthesis(
  { settings }: Reading,
  lines: readonly Line[],
  exercice: number,
  options: EqualityOptions,
  files: readonly string[],
): Promise<void> {
  const synthesis = synthesisOf(lines, exercice);
  const national = settings.nationalMeans;
  if (options.json !== undefined) {
    const json = `${JSON.stringify(equalityJson(synthesis, national), null, 2)}\n`;
    if (options.json === "-") process.stdout.write(json);
    else writeOutput(options.json, json);
  }
  if (options.out === undefined && (options.json !== undefined || options.internal !== undefined)) return;
  const out = options.out ?? `egalite-${String(exercice)}.xlsx`;
  checkOutput(out, files, { force: options.force });
  const draft = { title: EQUALITY_SHEET.title(exercice), sheets: [synthesisSheet(synthesis, national)] };
  await writeDraft(out, draft);
  if (options.json !== "-")
    process.stdout.write(`${equalityText(synthesis, (year) => nationalMean(national, year)).join("\n")}\n`);
  process.stderr.write(`${CLI.written(out)}\n`);
}

/** That of the settings; else the latest year with contracts; else the latest with candidates. */
function exerciceMeant(reading: Reading, lines: readonly Line[]): number {
  const { settings, prepared } = reading;
  const said = settings.exercice !== null || prepared.facts.registers.has("contracts") ? exerciceOf(reading) : null;
  return said ?? (lines.reduce((one, line) => Math.max(one, line.exercice ?? 0), 0) || new Date().getFullYear());
}
