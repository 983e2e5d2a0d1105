import { CLI } from "../texts/cli";
/** What a command is, and how it ends. */
export const EXIT = { done: 0, foundErrors: 1, usage: 2, unreadableFile: 3, internal: 4 } as const;

/** Runs with the words after its name; answers with an exit code. */
export type Command = (args: readonly string[]) => Promise<number>;

/** Expected trouble that ends a command: a sentence in French and an exit code. */
export class Refusal extends Error {
  constructor(
    readonly exitCode: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** The refusal of options that the parser of arguments did not take. */
export function misused(trouble: unknown): Refusal {
  if (trouble instanceof Refusal) return trouble;
  const message = trouble instanceof Error ? trouble.message : "";
  const option = /'(--?[^' ]+)/.exec(message)?.[1];
  if (option === undefined) return new Refusal(EXIT.usage, CLI.badCommand);
  if (message.includes("does not take")) return new Refusal(EXIT.usage, CLI.optionWithValue(option));
  const isUnknown = message.startsWith("Unknown option");
  return new Refusal(EXIT.usage, isUnknown ? CLI.unknownOption(option) : CLI.optionWithoutValue(option));
}
