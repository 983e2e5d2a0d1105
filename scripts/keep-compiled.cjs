/** Makes a bilan of the example, and keeps what V8 compiled of the command line for its next starts (bin/bundle.cjs). */
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { keep, run } = require("../bin/bundle.cjs");

const built = join(__dirname, "../dist/cli/spaser.cjs");
const folder = mkdtempSync(join(tmpdir(), "spaser-"));
process.argv.splice(
  2,
  Infinity,
  "report",
  join(__dirname, "../examples/registres-2025.xlsx"),
  "--out",
  join(folder, "bilan.xlsx"),
);
process.stdout.write = process.stderr.write = () => true;
const script = run(built);
process.on("exit", () => {
  // Without the example, less is kept.
  process.exitCode = 0;
  rmSync(folder, { recursive: true });
  keep(built, script);
});
