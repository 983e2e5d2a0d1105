#!/usr/bin/env node
// The command line is built by `npm ci` (script "prepare"); where scripts were not run, it is built here, once.
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { run } = require("./bundle.cjs");
const built = join(__dirname, "..", "dist", "cli", "spaser.cjs");
if (!existsSync(built)) {
  const { spawnSync } = require("node:child_process");
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const done = spawnSync(process.execPath, [webpack, "--config-name", "cli"], {
    cwd: join(__dirname, ".."),
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (done.status !== 0) process.exit(4);
}
run(built);
