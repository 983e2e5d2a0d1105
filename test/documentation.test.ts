/** The generated pages are those that the definitions of today give: after a change, `npm run docs`. */
import { access, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { documents, GENERATED_FOLDERS } from "../scripts/documentation/documents";

const ROOT = join(__dirname, "..");

let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  pages = await documents();
});

test("the committed pages are those that `npm run docs` writes", async () => {
  const stale: string[] = [];
  for (const [path, text] of pages) {
    const committed = await readFile(join(ROOT, path), "utf8").catch(() => null);
    if (committed !== text) stale.push(path);
  }
  expect(stale).toEqual([]);
});

test("no page is left of a register or of a measure that is no more", async () => {
  const folders = await Promise.all(
    GENERATED_FOLDERS.map(async (folder) => (await readdir(join(ROOT, folder))).map((file) => `${folder}/${file}`)),
  );
  expect(folders.flat().filter((path) => !pages.has(path))).toEqual([]);
});

test("there is a page for each of the 50 measures and of the 14 registers", () => {
  expect([...pages.keys()].filter((path) => /^docs\/indicateurs\/\d/.test(path))).toHaveLength(50);
  expect([...pages.keys()].filter((path) => /^docs\/registres\/[a-z]/.test(path))).toHaveLength(14);
});

test("every link of the pages leads to a file", async () => {
  const broken: string[] = [];
  for (const [path, text] of pages) {
    for (const [, target = ""] of text.matchAll(/\]\(([^)]+)\)/g)) {
      const file = join(dirname(path), target);
      const isThere =
        pages.has(file) ||
        (await access(join(ROOT, file)).then(
          () => true,
          () => false,
        ));
      if (!isThere) broken.push(`${path}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
});
