/** Runs a TypeScript module of the project at once, without a build: for scripts that need the definitions. */
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { transformSync } = require("@swc/core");

/**
 * The exports of a TypeScript module, and the files of the project that it read. Evaluated afresh each time.
 *
 * @param {string} file its absolute path
 * @returns {{ exports: any, files: string[] }}
 */
function loadTypeScript(file) {
  const files = [];
  const compile = (module, filename) => {
    files.push(filename);
    const { code } = transformSync(readFileSync(filename, "utf8"), {
      filename,
      swcrc: false,
      sourceMaps: "inline",
      jsc: {
        parser: { syntax: "typescript", tsx: filename.endsWith("x") },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    });
    // What it imports later, when it is first needed, is TypeScript too.
    module.require = (name) => reading(() => Module.prototype.require.call(module, name));
    module._compile(code, filename);
  };
  const reading = (act) => {
    const before = { ...Module._extensions };
    Object.assign(Module._extensions, { ".ts": compile, ".tsx": compile });
    try {
      return act();
    } finally {
      for (const extension of [".ts", ".tsx"])
        if (before[extension]) Module._extensions[extension] = before[extension];
        else delete Module._extensions[extension];
    }
  };
  try {
    return { exports: reading(() => require(file)), files };
  } finally {
    for (const filename of files) delete require.cache[filename];
  }
}

module.exports = { loadTypeScript };
