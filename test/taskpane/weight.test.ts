/** What Excel loads before anything shows: measured on the build, when there is one. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = join(__dirname, "../../dist");
const KILOBYTE = 1_024;
const weight = (file: string): number => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / KILOBYTE;

const built = existsSync(join(DIST, "functions.js"));
(built ? describe : describe.skip)("the build", () => {
  const scripts = built ? readdirSync(DIST).filter((file) => file.endsWith(".js")) : [];

  test("functions weigh 150 KB at most, and hold no React", () => {
    expect(weight("functions.js")).toBeLessThan(150);
    expect(readFileSync(join(DIST, "functions.js"), "utf8")).not.toContain("react.transitional.element");
  });

  test("the first view of the pane weighs 350 KB at most, with the functions that it shares", () => {
    const first = ["functions.js", ...scripts.filter((file) => file.startsWith("taskpane."))];
    expect(first).toHaveLength(2);
    expect(first.reduce((sum, file) => sum + weight(file), 0)).toBeLessThan(350);
  });

  test("reading files is a part of its own, that Excel never loads", () => {
    expect(scripts.some((file) => file.startsWith("xlsx."))).toBe(true);
  });
});
