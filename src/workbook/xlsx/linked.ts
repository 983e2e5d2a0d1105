import type { Area, Table } from "../port";
import { parseArea } from "./address";
import { entryOf, type Relationship } from "./package";
import { readXml, type Source } from "./part";
import type { Directory } from "./zip";

/** What stands on a sheet and is kept in parts of its own. */
export interface Linked {
  readonly tables: readonly Table[];
  readonly pivots: readonly Area[];
}

export const readLinked = async (
  source: Source,
  directory: Directory,
  relationships: readonly Relationship[],
): Promise<Linked> => {
  const tables: Table[] = [];
  const pivots: Area[] = [];
  for (const { type, target } of relationships) {
    if (type !== "table" && type !== "pivottable") continue;
    const entry = entryOf(directory, target);
    if (entry === undefined) continue;
    await readXml(source, entry, {
      open: (name, attributes, parent) => {
        if (name === "table" && parent === null) {
          const area = parseArea(attributes.get("ref") ?? "");
          const shown = attributes.get("displayName") ?? attributes.get("name") ?? "";
          if (area === null) return;
          tables.push({
            id: shown,
            name: shown,
            area,
            headerRow: attributes.get("headerRowCount") !== "0",
            totalsRow: Number(attributes.get("totalsRowCount") ?? 0) > 0,
          });
        } else if (name === "location" && parent === "pivotTableDefinition") {
          const area = parseArea(attributes.get("ref") ?? "");
          if (area !== null) pivots.push(area);
        }
      },
    });
  }
  return { tables, pivots };
};
