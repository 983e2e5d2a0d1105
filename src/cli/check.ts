import * as z from "zod/mini";
import { readRegisters } from "../report/annual";
import { dayOf } from "../registers/cells/date";
import { CLI } from "../texts/cli";
import { checkJson } from "../validation/check-json";
import { countsOf } from "../validation/groups";
import { checkRegisters } from "../validation/check";
import { unreadHeadings } from "../validation/unread-headings";
import { correctionPlan } from "../validation/corrections/plan";
import { type Command, EXIT } from "./command";
import { checkSummary } from "./check-summary";
import { checkOutput, readWorkbooks, writeOutput } from "./files";
import { OPTIONS, understood } from "./options";
import { terminalWidth } from "./wrapped";

const optionsSchema = z.object({
  exercice: OPTIONS.exercice,
  json: OPTIONS.json,
  force: OPTIONS.force,
});

/** `spaser check FILE.xlsx… [--exercice 2025] [--json FILE|-] [--force]`: ends with 1 when errors are found. */
export const check: Command = async (args) => {
  const { files, options } = understood(args, optionsSchema, (words) => (words.length === 0 ? CLI.noFile : null));
  const { json, exercice } = options;
  if (json !== undefined && json !== "-") checkOutput(json, files, { force: options.force, option: "--json" });
  const workbooks = await readWorkbooks(files);
  const reading = readRegisters(workbooks);
  const { registers, severalFiles } = reading.prepared.facts;
  if (registers.size === 0) process.stderr.write(`${CLI.noRegister}\n`);
  const checked = checkRegisters(reading, workbooks, {
    today: today(),
    ...(exercice === undefined ? {} : { exercice }),
  });
  const plan = correctionPlan(reading.prepared.facts, workbooks, checked.problems);
  const unread = unreadHeadings(reading.prepared.facts);
  if (json !== undefined) {
    const text = `${JSON.stringify(checkJson(checked, plan, severalFiles, unread), null, 2)}\n`;
    if (json === "-") process.stdout.write(text);
    else writeOutput(json, text);
  }
  if (json !== "-")
    process.stdout.write(
      checkSummary(checked, plan, { colours: process.stdout.isTTY, severalFiles, unread, width: terminalWidth() }),
    );
  if (json !== undefined && json !== "-") process.stderr.write(`${CLI.written(json)}\n`);
  return countsOf(checked.problems).error > 0 ? EXIT.foundErrors : EXIT.done;
};

function today(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? Number.POSITIVE_INFINITY;
}
