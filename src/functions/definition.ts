/** What a function of the add-in is. */
import type { Indicator } from "../indicators/definition";
import type { RegisterKind } from "../registers/register";
import type { Reading } from "../report/annual";
import type { Answer, Refused } from "./answer";
import type { Asked, ParameterName } from "./arguments";
import type { ChoiceList } from "./choices";

interface Described {
  /** What a buyer types after "=SPASER.": a promise. */
  readonly name: string;
  /** The measure that it is the function of; null for those about any. */
  readonly indicator: Indicator | null;
  readonly parameters: readonly Parameter[];
  /** Whether its answer may take several cells. */
  readonly spills: boolean;
}

/** A function that reads registers: it follows them, or computes from the range given to it. */
export interface LiveFunction extends Described {
  /** What the arguments ask, or why they cannot be asked: known before anything is read. */
  readonly question: (asked: Asked) => Question | Refused;
}

/** A function of its arguments alone. */
export interface PlainFunction extends Described {
  readonly answer: (asked: Asked) => Answer;
}

export type CellFunction = LiveFunction | PlainFunction;

/** @param readAt when the cells were read; null where that is not to be said */
export type Answering = (reading: Reading, readAt: Date | null) => Answer;

interface AboutRegister {
  /** The register that a range given to the function holds; null when it takes none. */
  readonly register: RegisterKind | null;
}

export interface ReadyQuestion extends AboutRegister {
  readonly answer: Answering;
}

/** One whose code is fetched when it is first asked: few workbooks ask it, and all would load it. */
export interface LoadedQuestion extends AboutRegister {
  readonly load: () => Promise<Answering>;
}

export type Question = ReadyQuestion | LoadedQuestion;

export interface Parameter {
  readonly name: ParameterName;
  readonly optional: boolean;
  /** As many of it as one likes, cells or ranges. */
  readonly repeats?: true;
  /** The words that Excel proposes while it is typed. */
  readonly choices?: ChoiceList;
}
