/** What to do about problems of one cause: what their column expects, where it says more than the cause. */
import { columnsOf } from "../registers/catalogue";
import type { Problem } from "../registers/facts";
import type { ProblemGroup } from "../validation/groups";
import { CAUSES } from "./causes";
import { expectedIn, lackOf } from "./problems";

/** Words: a longer list is not read in a line of advice. */
const SHORT_LIST = 12;

/** The advice of a group; its cells may lack several things. */
export function adviceOf({ cause, problems }: Pick<ProblemGroup, "cause" | "problems">): string {
  const [first] = problems;
  if (first === undefined) return CAUSES[cause].advice;
  if (cause === "number-out-of-range") return `On attend ${expectedIn(first)}.`;
  if (cause !== "unknown-choice") return CAUSES[cause].advice;
  const lacks = problems.map(lackOf);
  const said = [...new Set(lacks.filter((lack) => lack !== undefined))].map((lack) => `Donnez ${lack}.`);
  return [...said, ...(lacks.includes(undefined) ? [choiceAdvice(first)] : [])].join(" ");
}

function choiceAdvice({ register, column }: Problem): string {
  const spec = register === null || column === null ? undefined : columnsOf(register)[column];
  const words = spec?.store === "options" ? Object.keys(spec.options).filter((word) => !word.startsWith("(")) : [];
  return words.length === 0 || words.length > SHORT_LIST
    ? CAUSES["unknown-choice"].advice
    : `Choisissez un mot de la liste : ${words.join(", ")}.`;
}
