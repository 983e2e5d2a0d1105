const common = require("./jest.config.js");

/**
 * The proof of the formulas: LibreOffice computes them again. `npm run test:libreoffice`, where soffice is installed.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  ...common,
  roots: ["<rootDir>/test/libreoffice"],
  testMatch: ["**/*.libreoffice.ts"],
  testTimeout: 180_000,
};
