/** What V8 kept of a bundle serves that bundle only, and is never needed. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const BUNDLE = join(__dirname, "../../bin/bundle.cjs");
const folder = mkdtempSync(join(tmpdir(), "spaser-bundle-"));
const built = join(folder, "built.cjs");
const kept = `${built}.compiled`;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const build = (answer: string, at: number): void => {
  writeFileSync(built, `const { basename } = require("node:path"); console.log("${answer}", basename(__filename));`);
  utimesSync(built, at, at);
};

/** What the bundle says, then whether V8 refused what was kept: undefined where nothing was offered. */
const started = (then = ""): string => {
  const code = `const { run, keep } = require(${JSON.stringify(BUNDLE)}); const built = ${JSON.stringify(built)};
    const script = run(built); console.log(script.cachedDataRejected); ${then}`;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", code], { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.trim().replaceAll("\n", " ");
};

test("what was compiled is kept, and taken the next time", () => {
  build("one", 1_000);
  expect(started("keep(built, script);")).toBe("one built.cjs undefined");
  expect(existsSync(kept)).toBe(true);
  expect(started()).toBe("one built.cjs false");
});

test("another bundle of the same length does not run as the one before", () => {
  build("two", 2_000);
  expect(started()).toBe("two built.cjs undefined");
});

test("what V8 cannot read is refused, and the bundle runs", () => {
  build("six", 3_000);
  started("keep(built, script);");
  const stamp = Buffer.from(new Float64Array([Buffer.byteLength(SOURCE_OF_SIX), 3_000_000]).buffer);
  writeFileSync(
    kept,
    Buffer.concat([stamp, Buffer.from("nothing that V8 ever wrote, and long enough to be looked at")]),
  );
  expect(started()).toBe("six built.cjs true");
});

const SOURCE_OF_SIX = `const { basename } = require("node:path"); console.log("six", basename(__filename));`;
