import { codeOf, dressOfBuiltIn, dressOfFormat } from "./dress";
import { readXml, type Source } from "./part";
import type { Entry } from "./zip";

/** The code of the dress (see `DRESSES`) of each cell style, by its index. */
export const readStyles = async (source: Source, entry: Entry): Promise<Uint8Array> => {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  await readXml(source, entry, {
    open: (name, attributes, parent) => {
      if (name === "numFmt" && parent === "numFmts") {
        formats.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
      } else if (name === "xf" && parent === "cellXfs") {
        styles.push(Number(attributes.get("numFmtId") ?? 0));
      }
    },
  });
  const dresses = new Map<number, number>();
  const codeOfFormat = (id: number): number => {
    const code = formats.get(id);
    return codeOf(code === undefined ? dressOfBuiltIn(id) : dressOfFormat(code));
  };
  return Uint8Array.from(styles, (id) => {
    const known = dresses.get(id) ?? codeOfFormat(id);
    dresses.set(id, known);
    return known;
  });
};
