/** The pane in a real browser: npx jest --config jest.browser.config.js. Needs Chromium; plain `npx jest` does not. */
const base = require("./jest.config.js");

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  roots: ["<rootDir>/test/browser"],
  testMatch: ["**/*.browser.ts"],
  globalSetup: "<rootDir>/test/browser/build.ts",
  testTimeout: 60_000,
};
