/** `spaser`: the same use cases as in Excel, over files. Data on stdout, sentences on stderr. */
import project from "../../package.json";
import { CLI } from "../texts/cli";
import { check } from "./check";
import { consolidate } from "./consolidate";
import { equality } from "./equality";
import { report } from "./report";
import { template } from "./template";
import { type Command, EXIT, Refusal } from "./command";

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["report", report],
  ["check", check],
  ["consolidate", consolidate],
  ["equality", equality],
  ["template", template],
]);

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(`${CLI.help}\n`);
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  if (name === "--version") {
    process.stdout.write(`${project.version}\n`);
    return EXIT.done;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) throw new Refusal(EXIT.usage, CLI.unknownCommand(name));
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(`${CLI.help}\n`);
    return EXIT.done;
  }
  return command(rest);
}

// "spaser … | head" closes the pipe early: nothing is wrong, and nobody reads on.
process.stdout.on("error", (trouble: NodeJS.ErrnoException) => {
  if (trouble.code === "EPIPE") process.exit(EXIT.done);
  throw trouble;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (trouble: unknown) => {
    if (trouble instanceof Refusal) {
      process.stderr.write(`${trouble.message}\n`);
      process.exitCode = trouble.exitCode;
      return;
    }
    process.stderr.write(
      `${CLI.internalError(trouble instanceof Error ? (trouble.stack ?? trouble.message) : String(trouble))}\n`,
    );
    process.exitCode = EXIT.internal;
  },
);
