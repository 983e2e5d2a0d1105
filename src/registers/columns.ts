/** What a column of a register is: the kind of its cells, the headings under which buyers write it. */
import type { Options } from "./cells/choice";
import { list } from "./words";

/** A heading, or one under which a plain "oui" means an option of the list ("Clause sociale (O/N)"). */
export type Heading = string | { readonly heading: string; readonly yes: string } | Doubtful;

/** A heading that may well be the column's, and does not say all: read, and to be confirmed ("Durée", without its unit). */
export interface Doubtful {
  readonly heading: string;
  readonly doubtful: true;
}

interface Spec {
  /** The heading that the templates and the documentation give it; it is also the first of its synonyms. */
  readonly title: string;
  /** Other headings met, in order of preference when a sheet has several. */
  readonly headings: readonly Heading[];
  /** Most measures need it. */
  readonly starred?: boolean;
  /** The option that a plain "oui" means, where the heading does not say another. */
  readonly yes?: string;
  /** Of its numbers: a heading in kilograms is converted into tonnes, and one in another unit is another column. */
  readonly unit?: "tonne" | "g/km";
  /** Where the column is absent, the name of the sheet may say it for all its rows: "Mobilier", "Recensement 2025". */
  readonly byName?: true;
  /** Read where it is met, and not asked for in empty registers: another column says more. */
  readonly proposed?: false;
}

export type StringType = "text" | "id" | "lot" | "SIRET" | "CPV" | "postal code";
export type NumberType =
  "date" | "year" | "amount" | "hours" | "number" | "months" | "target" | "mark" | "index-points";

export interface StringColumn extends Spec {
  readonly store: "strings";
  readonly type: StringType;
  /** Words offered in a list; any other text is read as well. */
  readonly offered?: readonly string[];
}
export interface NumberColumn<T extends NumberType = NumberType> extends Spec {
  readonly store: "numbers";
  readonly type: T;
}
export interface YesNoColumn extends Spec {
  readonly store: "flags";
  readonly type: "yes/no";
}
export interface ChoiceColumn<Label extends string = string> extends Spec {
  readonly store: "options";
  readonly type: "choice" | "choices";
  readonly options: Readonly<Record<Label, readonly string[]>>;
  /** Words that do not answer the question: read as a blank. */
  readonly silent?: readonly string[];
  /** A word of the list among others is read as that option, and said. */
  readonly loose?: true;
}

export type ColumnSpec = StringColumn | NumberColumn | YesNoColumn | ChoiceColumn;
export type Columns = Readonly<Record<string, ColumnSpec>>;

type More = Partial<Omit<Spec, "title" | "headings">>;
type MoreOfText = More & Pick<StringColumn, "offered">;
type MoreOfChoice = More & Pick<ChoiceColumn, "silent" | "loose">;

const strings =
  (type: StringType) =>
  (title: string, headings: readonly Heading[] = [], more: MoreOfText = {}): StringColumn => ({
    store: "strings",
    type,
    title,
    headings,
    ...more,
  });
const numbers =
  <T extends NumberType>(type: T) =>
  (title: string, headings: readonly Heading[] = [], more: More = {}): NumberColumn<T> => ({
    store: "numbers",
    type,
    title,
    headings,
    ...more,
  });

export const text = strings("text");
export const id = strings("id");
export const lot = strings("lot");
export const siret = strings("SIRET");
export const cpv = strings("CPV");
export const postalCode = strings("postal code");
export const date = numbers("date");
export const year = numbers("year");
export const amount = numbers("amount");
export const hours = numbers("hours");
export const number = numbers("number");
export const months = numbers("months");
export const target = numbers("target");
export const mark = numbers("mark");
export const indexPoints = numbers("index-points");

export const yesNo = (title: string, headings: readonly Heading[] = [], more: More = {}): YesNoColumn => ({
  store: "flags",
  type: "yes/no",
  title,
  headings,
  ...more,
});

const choiceOf =
  (type: "choice" | "choices") =>
  <const Label extends string>(
    title: string,
    options: Readonly<Record<Label, readonly string[]>>,
    headings: readonly Heading[] = [],
    more: MoreOfChoice = {},
  ): ChoiceColumn<Label> => ({ store: "options", type, title, options: options satisfies Options, headings, ...more });

/** One of a list. */
export const choice = choiceOf("choice");
/** Several of a list. */
export const choices = choiceOf("choices");

/** Headings, written with bars between them, under which "oui" means the option given. */
export const flagged = (yes: string, headings: string): readonly Heading[] =>
  list(headings).map((heading) => ({ heading, yes }));

/** Headings, written with bars between them, that are to be confirmed. */
export const doubtful = (headings: string): readonly Heading[] =>
  list(headings).map((heading) => ({ heading, doubtful: true }));
