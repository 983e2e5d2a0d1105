import { readXml, type Source } from "./part";
import { Refusal } from "./refusal";
import { partKey, type Directory, type Entry } from "./zip";

/** A link of one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, in lower case: "worksheet", "sharedstrings", "officedocument"… the same in both standards. */
  readonly type: string;
  /** The part it points to, from the root of the container and without a leading slash. */
  readonly target: string;
}

/** The entry that holds a part; undefined when there is none. Two entries of one name would let readers disagree: refused. */
export const entryOf = (directory: Directory, part: string): Entry | undefined => {
  const entries = directory.get(partKey(part));
  if (entries === undefined) return undefined;
  if (entries.length > 1) throw new Refusal("corrupt-part", part);
  return entries[0];
};

/** The links of a part to others ("" for those of the container); none when it has no relationships. */
export const relationshipsOf = async (
  source: Source,
  directory: Directory,
  part: string,
): Promise<readonly Relationship[]> => {
  const slash = part.lastIndexOf("/") + 1;
  const entry = entryOf(directory, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (entry === undefined) return [];
  const relationships: Relationship[] = [];
  await readXml(source, entry, {
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      relationships.push({
        id: attributes.get("Id") ?? "",
        type: lastWord(attributes.get("Type") ?? ""),
        target: resolved(part, attributes.get("Target") ?? ""),
      });
    },
  });
  return relationships;
};

const lastWord = (type: string): string => type.slice(type.lastIndexOf("/") + 1).toLowerCase();

/** Targets are relative to the folder of the part, or absolute; some writers use backslashes. */
const resolved = (part: string, target: string): string => {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
};
