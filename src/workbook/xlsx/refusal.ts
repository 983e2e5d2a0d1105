import type { FileFault } from "../port";

/** Ends the reading from whatever depth; `readWorkbook` turns it into its `fault`. Never seen by callers. */
export class Refusal extends Error {
  readonly fault: FileFault;

  constructor(code: FileFault["code"], part: string | null) {
    super(part === null ? code : `${code}: ${part}`);
    this.name = "Refusal";
    this.fault = { code, part };
  }
}
