/** The French names of columns and conditions: the headings of the consolidated tables are made of them. */
import type { Condition } from "../indicators/engine/condition";
import { specOf, type View } from "../indicators/views/catalogue";
import { computedHeading, CONSOLIDATION, optionsText } from "../texts/consolidation";

/** A typographic apostrophe needs no escape in a structured reference. */
const typographic = (text: string): string => text.replaceAll("'", "’");

/** The title of a column of a view: its register's, or that of a column worked out. */
export function titleOf(view: View, name: string): string {
  const worked = name in view.computed ? computedHeading(name) : undefined;
  return worked ?? typographic(specOf(view.register, name)?.title ?? name);
}

/** What a condition asks, in a few words; two conditions of a view never have the same name. */
export const conditionName = (view: View, condition: Condition): string =>
  "anyOf" in condition ? CONSOLIDATION.kept(shortened(eitherName(view, condition.anyOf))) : nameOf(view, condition);

function nameOf(view: View, condition: Condition): string {
  if ("anyOf" in condition) return eitherName(view, condition.anyOf);
  if ("allOf" in condition)
    return shortened(CONSOLIDATION.both(condition.allOf.map((part) => conditionName(view, part))));
  const title = titleOf(view, condition.column);
  if ("is" in condition) return condition.is === "yes" ? title : CONSOLIDATION.not(title);
  if ("in" in condition) return shortened(CONSOLIDATION.among(title, typographic(optionsText(condition.in))));
  return CONSOLIDATION.filled(title);
}

/** A criterion that has a column of its own and a word in a list is named once. */
function eitherName(view: View, parts: readonly Condition[]): string {
  const names = parts.map((part) =>
    "in" in part && part.in.length === 1 ? typographic(part.in[0] ?? "") : nameOf(view, part),
  );
  return typographic(optionsText([...new Set(names)]));
}

/** Excel cuts headings at 255 characters and formulas at 8,192: a long name keeps its beginning and a mark of its own. */
const LONGEST = 110;

function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  let mark = 0;
  for (let k = 0; k < name.length; k += 1) mark = (mark * 31 + name.charCodeAt(k)) % 46_656;
  return `${name.slice(0, LONGEST - 5)}… ${mark.toString(36).toUpperCase()}`;
}

/** The options of a column: its own, or for one worked out those of the first column of options that it reads. */
export function optionsOf(view: View, name: string): readonly string[] | null {
  const worked = view.computed[name];
  if (worked !== undefined && worked.store !== "options") return null;
  for (const read of worked?.reads ?? [name]) {
    const spec = specOf(view.register, read);
    if (spec?.store === "options") return Object.keys(spec.options);
  }
  return null;
}
