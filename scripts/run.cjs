/** Runs the `main` of a TypeScript script of the project, without a build: node scripts/run.cjs scripts/example/main.ts */
const { resolve } = require("node:path");
const { loadTypeScript } = require("./load-typescript.cjs");

const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write("node scripts/run.cjs SCRIPT.ts\n");
  process.exit(2);
}
loadTypeScript(resolve(script))
  .exports.main(args)
  .catch((trouble) => {
    process.stderr.write(`${trouble instanceof Error ? (trouble.stack ?? trouble.message) : String(trouble)}\n`);
    process.exitCode = 1;
  });
