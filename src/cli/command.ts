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
