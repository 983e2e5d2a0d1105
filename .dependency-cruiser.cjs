/** Who may import whom. Each rule says what to do instead. */
const CORE = "^src/(registers|indicators|validation|equality|consolidation|report|texts)/";

module.exports = {
  forbidden: [
    {
      name: "core-imports-core",
      comment:
        "The core knows neither Excel, nor files, nor a screen: take what you need as an argument, or put it behind src/workbook/port.ts.",
      severity: "error",
      from: { path: CORE },
      to: { path: "^src/", pathNot: [CORE, "^src/workbook/port\\.ts$"] },
    },
    {
      name: "core-has-zod-and-nothing-else",
      comment: "The core depends on zod alone: what needs another package belongs in an adapter or an entry point.",
      severity: "error",
      from: { path: CORE },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "core"], pathNot: ["node_modules/zod/"] },
    },
    {
      name: "registers-know-no-indicator",
      comment: "A register is there whatever is measured on it: move what both need into src/registers.",
      severity: "error",
      from: { path: "^src/registers/" },
      to: { path: "^src/(indicators|validation|equality|consolidation|report)/" },
    },
    {
      name: "indicators-know-no-report",
      comment: "A measure gives facts; how they are shown is the report's business.",
      severity: "error",
      from: { path: "^src/indicators/" },
      to: { path: "^src/(validation|equality|consolidation|report)/" },
    },
    {
      name: "port-imports-nothing",
      comment: "src/workbook/port.ts is types only: it is what everyone may depend on.",
      severity: "error",
      from: { path: "^src/workbook/port\\.ts$" },
      to: {},
    },
    {
      name: "adapters-use-the-port-only",
      comment: "An adapter gives and takes what the port says; meaning is the core's.",
      severity: "error",
      from: { path: "^src/workbook/", pathNot: "^src/workbook/port\\.ts$" },
      to: { path: "^src/", pathNot: "^src/workbook/" },
    },
    {
      name: "excel-in-one-place",
      comment: "Only src/workbook/office says Excel.run; entry points ask it through src/workbook/office.ts.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(workbook|store|functions|taskpane|commands)/" },
      to: { path: "^src/workbook/office" },
    },
    {
      name: "entry-points-apart",
      comment: "Entry points share the core and the store, never each other's insides.",
      severity: "error",
      from: { path: "^src/(functions|taskpane|commands|cli)/" },
      to: { path: "^src/(functions|taskpane|commands|cli)/", pathNot: "^src/$1/" },
    },
    {
      name: "no-node-outside-the-command-line",
      comment: "Excel and the browser have no Node: only src/cli may use it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one idea, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "A file nobody imports is to be deleted.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
