/** Writes the generated pages, and removes those of registers and measures that are no more: npm run docs */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { documents, GENERATED_FOLDERS } from "./documents";

const ROOT = join(__dirname, "..", "..");

export async function main(): Promise<void> {
  const pages = await documents();
  for (const [path, text] of pages) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
  }
  for (const folder of GENERATED_FOLDERS) {
    for (const file of await readdir(join(ROOT, folder))) {
      if (file.endsWith(".md") && !pages.has(`${folder}/${file}`)) await rm(join(ROOT, folder, file));
    }
  }
}
