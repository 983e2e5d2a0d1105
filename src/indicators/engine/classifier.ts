/**
 * What a member is to a measure follows from its codes in a few columns. Codes that answer alike to all that is asked are one
 * class; the classes of the columns, taken together, index one small table. So a member costs one look-up per column, however
 * many conditions the measure has, and the figure and the rows shown for it come from the same table.
 */
export type Codes = Uint8Array | Int32Array;

/** Something asked of every member, which its code in one column answers. */
export interface Question {
  readonly codes: Codes;
  /** How many codes there are: more may come when a cell is edited. */
  readonly count: () => number;
  /** The answer of all members that have this code: 0 to 15. */
  readonly answer: (code: number) => number;
  /** Where the codes are themselves worked out: works out one member's again. */
  readonly renew?: (member: number) => void;
}

/** The answers of a class of members, by question. */
export type Answers = Uint8Array;
/** What follows from the answers. */
export type Reply = (answers: Answers) => number;
/** Puts a question; the reply reads its answer. */
export type Ask = (question: Question) => Reply;

export interface Classifier {
  /** The columns whose codes decide, in the order in which something was asked of them. */
  readonly columns: readonly CodeColumn[];
  /** What follows from all their codes, the first column's going by fastest: `codes[0] + counts[0] * (codes[1] + …)`. */
  readonly outcomes: () => Uint8Array;
  /** What one member is, from its codes as they are now. */
  readonly at: (member: number) => number;
  /** What the members `from` to `to - 1` are, written from the start of `into`: at most `SLICE` of them. */
  readonly read: (from: number, to: number, into: Uint8Array) => void;
}

export type CodeColumn = Pick<Question, "codes" | "count">;

/** Members are read in slices that stay in the processor's cache. */
export const SLICE = 4_096;

/** A table larger than this would not stay in the cache either. */
const MOST_CLASSES = 1 << 15;

/** The classifier of what `compose` asks and makes of the answers. */
export function classify(compose: (ask: Ask) => Reply): Classifier {
  const questions: Question[] = [];
  const reply = compose((question) => {
    const nth = questions.push(question) - 1;
    return (answers) => answers[nth] as number;
  });
  const renewals = questions.flatMap(({ renew }) => (renew === undefined ? [] : [renew]));
  const columns = columnsOf(questions);
  const outcomes = (): Uint8Array =>
    outcomesByAnswers(
      columns,
      columns.map(({ count, questions: asked }) =>
        Array.from({ length: count() }, (_, code) => asked.map(({ answer }) => answer(code))),
      ),
      reply,
    );
  const alone = oneByOne(columns, reply, renewals);
  /** Made when a member is read; null where there are too many classes. */
  let table: JointTable | null | undefined;
  const newTable = (): JointTable | null => (table = jointTable(columns, reply));

  const at = (member: number): number => {
    const known = table === undefined ? newTable() : table;
    if (known === null) return alone.at(member);
    for (const renew of renewals) renew(member);
    let joint = 0;
    for (let k = 0; k < columns.length; k += 1) {
      const part = known.classes[k]?.[columns[k]?.codes[member] as number];
      if (part === undefined) {
        // A code that came after the table was made.
        newTable();
        return at(member);
      }
      joint += part;
    }
    return known.outcomes[joint] as number;
  };
  const read = (from: number, to: number, into: Uint8Array): void => {
    const isShort = table === undefined || columns.some(({ count }, k) => count() > (table?.classes[k]?.length ?? 0));
    const known = table !== null && isShort ? newTable() : (table ?? null);
    if (known === null) alone.read(from, to, into);
    else readJointly(columns, known, from, to, into);
  };
  return { columns, outcomes, at, read };
}

/** What every member is. */
export function outcomesOf(classifier: Pick<Classifier, "read">, size: number): Uint8Array {
  const outcomes = new Uint8Array(size);
  for (let from = 0; from < size; from += SLICE) {
    const to = Math.min(from + SLICE, size);
    classifier.read(from, to, outcomes.subarray(from, to));
  }
  return outcomes;
}

/** The questions put to one column. */
interface Column extends CodeColumn {
  readonly questions: readonly { readonly nth: number; readonly answer: (code: number) => number }[];
}

function columnsOf(questions: readonly Question[]): readonly Column[] {
  const groups = new Map<Codes, { nth: number; question: Question }[]>();
  questions.forEach((question, nth) => {
    const group = groups.get(question.codes);
    if (group === undefined) groups.set(question.codes, [{ nth, question }]);
    else group.push({ nth, question });
  });
  return [...groups].map(([codes, group]) => ({
    codes,
    count: () => Math.max(...group.map(({ question }) => question.count())),
    questions: group.map(({ nth, question }) => ({ nth, answer: question.answer })),
  }));
}

interface JointTable {
  /** By column and code: the class, times the classes of the columns before. Their sum over the columns is the joint class. */
  readonly classes: readonly Uint16Array[];
  /** By joint class. */
  readonly outcomes: Uint8Array;
}

/** Null when there would be too many joint classes. */
function jointTable(columns: readonly Column[], reply: Reply): JointTable | null {
  const parts = columns.map(classesIn);
  const size = parts.reduce((product, { answers }) => product * answers.length, 1);
  if (size > MOST_CLASSES) return null;
  let stride = 1;
  for (const { ofCode, answers } of parts) {
    for (let code = 0; code < ofCode.length; code += 1) ofCode[code] = (ofCode[code] as number) * stride;
    stride *= answers.length;
  }
  const outcomes = outcomesByAnswers(
    columns,
    parts.map(({ answers }) => answers),
    reply,
  );
  return { classes: parts.map(({ ofCode }) => ofCode), outcomes };
}

/**
 * What follows from each set of answers, one of each column, the first column's going by fastest.
 * @param answers by column, class and question
 */
function outcomesByAnswers(
  columns: readonly Column[],
  answers: readonly (readonly (readonly number[])[])[],
  reply: Reply,
): Uint8Array {
  const outcomes = new Uint8Array(answers.reduce((product, { length }) => product * length, 1));
  const given = new Uint8Array(columns.reduce((count, { questions }) => count + questions.length, 0));
  for (let joint = 0; joint < outcomes.length; joint += 1) {
    let rest = joint;
    answers.forEach((classes, k) => {
      const mine = classes[rest % classes.length];
      rest = Math.floor(rest / classes.length);
      columns[k]?.questions.forEach(({ nth }, q) => (given[nth] = mine?.[q] as number));
    });
    outcomes[joint] = reply(given);
  }
  return outcomes;
}

/** The classes of the codes of a column, numbered as they are met, each with its answers. */
function classesIn({ count, questions }: Column): { ofCode: Uint16Array; answers: readonly (readonly number[])[] } {
  const ofCode = new Uint16Array(count());
  const answers: number[][] = [];
  const known = new Map<string | number, number>();
  const [only, ...others] = questions;
  for (let code = 0; code < ofCode.length; code += 1) {
    const first = only?.answer(code) as number;
    const mine = others.length === 0 ? null : [first, ...others.map(({ answer }) => answer(code))];
    const key = mine === null ? first : mine.join();
    let number = known.get(key);
    if (number === undefined) {
      number = answers.push(mine ?? [first]) - 1;
      known.set(key, number);
    }
    ofCode[code] = number;
  }
  return { ofCode, answers: answers.length === 0 ? [questions.map(() => 0)] : answers };
}

const joints = new Uint16Array(SLICE);

function readJointly(columns: readonly Column[], table: JointTable, from: number, to: number, into: Uint8Array): void {
  const { classes, outcomes } = table;
  const size = to - from;
  if (columns.length === 0) {
    into.fill(outcomes[0] as number, 0, size);
    return;
  }
  joints.fill(0, 0, size);
  columns.forEach(({ codes }, k) => {
    addClasses(codes.subarray(from, to), classes[k] as Uint16Array);
  });
  for (let k = 0; k < size; k += 1) into[k] = outcomes[joints[k] as number] as number;
}

function addClasses(codes: Codes, classes: Uint16Array): void {
  for (let k = 0; k < codes.length; k += 1) joints[k] = (joints[k] as number) + (classes[codes[k] as number] as number);
}

/** Where columns are too many for a table, each member answers every question. */
function oneByOne(
  columns: readonly Column[],
  reply: Reply,
  renewals: readonly ((member: number) => void)[],
): Pick<Classifier, "at" | "read"> {
  const answers = new Uint8Array(columns.reduce((count, { questions }) => count + questions.length, 0));
  const at = (member: number): number => {
    for (const renew of renewals) renew(member);
    for (const { codes, questions } of columns) {
      const code = codes[member] as number;
      for (const { nth, answer } of questions) answers[nth] = answer(code);
    }
    return reply(answers);
  };
  return {
    at,
    read: (from, to, into) => {
      for (let member = from; member < to; member += 1) into[member - from] = at(member);
    },
  };
}
