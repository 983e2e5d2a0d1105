/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "\\.(ts|tsx|mjs|js)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  setupFiles: ["<rootDir>/test/support/seed.ts"],
  // A busy machine is no failure.
  testTimeout: 60_000,
  // Packages that ship ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!@fast-check/poisoning/)"],
};
