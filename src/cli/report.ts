import * as z from "zod/mini";
import { SCHEMES } from "../indicators/schemes";
import { annualReport, readRegisters } from "../report/annual";
import { bilan } from "../report/bilan";
import { exerciceSource } from "../report/exercices";
import { reportJson } from "../report/json";
import { CLI } from "../texts/cli";
import { exerciceText } from "../texts/exercice";
import { outsideText } from "../texts/missing";
import { type Command, EXIT, Refusal } from "./command";
import { checkOutput, readWorkbooks, writeDraft, writeOutput } from "./files";
import { OPTIONS, understood } from "./options";
import { summary } from "./summary";
import { terminalWidth } from "./wrapped";

const optionsSchema = z.object({
  exercice: OPTIONS.exercice,
  scheme: z._default(z.string(), "landes-2020"),
  basis: z._default(z.enum(["number", "value"], CLI.badBasis), "number"),
  out: OPTIONS.out,
  json: OPTIONS.json,
  force: OPTIONS.force,
});

/** `spaser report FILE.xlsx… [--exercice 2025] [--scheme …] [--basis number|value] [--out FILE] [--json FILE|-] [--force]` */
export const report: Command = async (args) => {
  const { files, options } = understood(args, optionsSchema, (words) => (words.length === 0 ? CLI.noFile : null));
  const scheme = SCHEMES.get(options.scheme);
  if (scheme === undefined) throw new Refusal(EXIT.usage, CLI.unknownScheme(options.scheme, [...SCHEMES.keys()]));
  if (options.json !== undefined && options.json !== "-")
    checkOutput(options.json, files, { force: options.force, option: "--json" });
  if (options.out !== undefined) checkOutput(options.out, files, options);

  const reading = readRegisters(await readWorkbooks(files));
  const made = annualReport(reading, {
    scheme,
    basis: options.basis,
    otherwise: new Date().getFullYear(),
    ...(options.exercice === undefined ? {} : { exercice: options.exercice }),
  });

  if (made.facts.registers.size === 0) process.stderr.write(`${CLI.noRegister}\n`);
  else if (options.exercice === undefined)
    process.stderr.write(`${exerciceText(made.exercice, exerciceSource(reading))}\n`);
  if (made.facts.registers.size > 0 && made.isOutside)
    process.stderr.write(`${outsideText(made.exercice, made.years)}\n`);

  if (options.json !== undefined) {
    const json = `${JSON.stringify(reportJson(made), null, 2)}\n`;
    if (options.json === "-") process.stdout.write(json);
    else {
      writeOutput(options.json, json);
      process.stderr.write(`${CLI.written(options.json)}\n`);
    }
  }
  if (options.json !== undefined && options.out === undefined) return EXIT.done;
  const out = options.out ?? `bilan-${String(made.exercice)}.xlsx`;
  checkOutput(out, files, options);
  await writeDraft(out, bilan(made));
  if (options.json !== "-")
    process.stdout.write(summary(made, { colours: process.stdout.isTTY, width: terminalWidth() }));
  process.stderr.write(`${CLI.written(out)}\n`);
  return EXIT.done;
};
