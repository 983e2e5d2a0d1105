/**
 * Runs the bundle of the command line with what V8 compiled of it when it was built, which saves a sixth of a short command.
 * V8 refuses what another version of itself compiled; what was compiled of another bundle is refused here.
 */
const { existsSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");
const { Script } = require("node:vm");

const keptFor = (file) => `${file}.compiled`;

/** V8 looks at the length of the source only. */
function stampOf(file) {
  const { size, mtimeMs } = statSync(file);
  return Buffer.from(new Float64Array([size, mtimeMs]).buffer);
}

function compiledOf(file) {
  if (!existsSync(keptFor(file))) return undefined;
  const kept = readFileSync(keptFor(file));
  const stamp = stampOf(file);
  return kept.subarray(0, stamp.length).equals(stamp) ? kept.subarray(stamp.length) : undefined;
}

/**
 * @param {string} file a CommonJS script that requires modules of Node alone
 * @returns {import("node:vm").Script} as compiled, for `keep`
 */
function run(file) {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`;
  const script = new Script(source, { filename: file, cachedData: compiledOf(file) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return script;
}

/** Keeps what was compiled of a bundle, functions that have run included. */
function keep(file, script) {
  const half = `${keptFor(file)}.${process.pid}`;
  writeFileSync(half, Buffer.concat([stampOf(file), script.createCachedData()]));
  renameSync(half, keptFor(file));
}

module.exports = { run, keep };
