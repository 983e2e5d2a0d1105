/**
 * Two builds, each by its name:
 *   npx webpack                             both, into dist/
 *   npx webpack --config-name cli           the command line alone
 *   npx webpack serve --config-name addin   the add-in on https://localhost:3000
 *
 * Options: --env base=https://…   where the add-in is served from, a path included (https://localhost:3000 when not said)
 *          OFFICE_JS=local        serves office.js beside the page, for networks without internet (the CDN when not said)
 */
const { mkdtempSync, readFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { optimize, sources, Compilation } = require("webpack");
const { loadTypeScript } = require("./scripts/load-typescript.cjs");

const DEVELOPMENT_BASE = "https://localhost:3000";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const inProject = (...parts) => path.join(__dirname, ...parts);

module.exports = async (env = {}, argv = {}) => [await addin(env, argv), cli(argv)];

async function addin(env, argv) {
  const serving = Boolean(env.WEBPACK_SERVE);
  const base = String(env.base ?? DEVELOPMENT_BASE).replace(/\/+$/, "");
  if (!base.startsWith("https://")) throw new Error(`Excel takes https addresses only, not "${base}".`);
  const office = process.env.OFFICE_JS ?? "cdn";
  if (office !== "cdn" && office !== "local") throw new Error(`OFFICE_JS is "cdn" or "local", not "${office}".`);
  const page = (filename, options, more = () => ({})) =>
    new HtmlPlugin({
      filename,
      template: inProject("src/taskpane", filename),
      templateParameters: async () => ({
        contentSecurityPolicy: contentSecurityPolicy({ office, serving }),
        officeScript: office === "cdn" ? OFFICE_CDN : "office/office.js",
        ...(await more()),
      }),
      minify: false,
      ...options,
    });
  return {
    ...common(argv),
    name: "addin",
    target: ["web", "es2020"],
    entry: {
      // Its address is in the manifest: no hash. It holds the runtime and the core, shared with the pane: one store.
      functions: { import: inProject("src/functions/functions.ts"), filename: "functions.js" },
      taskpane: {
        import: [inProject("src/commands/commands.ts"), inProject("src/taskpane/taskpane.tsx")],
        dependOn: "functions",
      },
    },
    output: {
      path: inProject("dist"),
      filename: serving ? "[name].js" : "[name].[contenthash:10].js",
      publicPath: "auto",
      clean: { keep: /^cli\// },
    },
    plugins: [
      page("taskpane.html", { chunks: ["functions", "taskpane"], chunksSortMode: "manual", scriptLoading: "defer" }),
      page("aide.html", { chunks: [] }, functionsHelp),
      new CopyPlugin({
        patterns: [
          { from: inProject("assets"), to: "assets" },
          {
            from: inProject("manifest.xml"),
            transform: (xml) => xml.toString("utf8").replaceAll(DEVELOPMENT_BASE, base),
          },
          ...(office === "local" ? [...OFFICE_FILES, OFFICE_LICENCE] : []),
        ],
      }),
      functionsMetadataPlugin(inProject("src/functions/metadata.ts"), base),
    ],
    devServer: {
      port: 3000,
      host: "localhost",
      hot: false,
      static: false,
      server: serving ? { type: "https", options: await certificates() } : "https",
      headers: { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" },
    },
  };
}

function cli(argv) {
  return {
    ...common(argv),
    name: "cli",
    target: "node20",
    entry: { spaser: inProject("src/cli/main.ts") },
    output: { path: inProject("dist/cli"), filename: "[name].cjs", library: { type: "commonjs2" }, clean: true },
    // Left readable: it is read by whoever installs it on a server.
    optimization: { minimize: false },
    plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  };
}

function common({ mode = "production" }) {
  return {
    mode,
    devtool: "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2020",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/**
 * The add-in makes no network call of its own. Scripts come from its own server, and from Microsoft's where office.js
 * does; styles are written by Fluent UI as it goes, which needs 'unsafe-inline'.
 */
function contentSecurityPolicy({ office, serving }) {
  const microsoft = office === "cdn" ? " https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com" : "";
  return [
    "default-src 'self'",
    `script-src 'self'${microsoft}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${serving ? " wss://localhost:3000" : ""}`,
    // office.js would frame Microsoft's telemetry.
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

/** The files that office.js loads by itself in Excel, unmodified, as its licence asks. */
const OFFICE_DIST = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "es6-promise.js",
  "custom-functions-runtime.js",
  "excel-*-16.*.js",
  "{fr-fr,en-us}/office_strings.js",
  "telemetry/*.js",
  "ariatelemetry/*.js",
].map((from) => ({
  from,
  context: OFFICE_DIST,
  to: "office",
  globOptions: { ignore: ["**/*.debug.js"] },
  // Already minified, and not to be modified.
  info: { minimized: true },
}));

/** Microsoft's licence goes with its files. */
const OFFICE_LICENCE = { from: path.join(OFFICE_DIST, "../LICENSE.md"), to: "office/LICENSE.md" };

/** Emits functions.json (English) and functions.fr.json from `functionsMetadata`, which the definitions give. */
function functionsMetadataPlugin(file, base) {
  const NAME = "functions-metadata";
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
          const { exports, files } = loadTypeScript(file);
          compilation.fileDependencies.addAll(files);
          const emit = (name, locale) => {
            const json = `${JSON.stringify(exports.functionsMetadata(locale, base), null, 2)}\n`;
            compilation.emitAsset(name, new sources.RawSource(json));
          };
          emit("functions.json", "en");
          emit("functions.fr.json", "fr");
        });
      });
    },
  };
}

/** The help of the functions, made from their definitions and from the example workbook. */
const functionsHelp = async () => ({
  functionsHelp: await loadTypeScript(inProject("scripts/documentation/help/page.ts")).exports.functionsHelp(),
});

/**
 * The development certificate of office-addin-dev-certs, made and installed once for this machine. Where it may not be
 * installed it serves all the same: a browser then asks whether to go on, and Excel does not open the add-in.
 */
async function certificates() {
  const { generateCertificates, getHttpsServerOptions } = require("office-addin-dev-certs");
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    console.warn(`The certificate is not trusted by this machine (${error.message.trim()}).`);
    const folder = mkdtempSync(path.join(tmpdir(), "spaser-certificate-"));
    const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
    await generateCertificates(ca, cert, key);
    return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
  }
}
