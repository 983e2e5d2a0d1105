/** functions.json is read by Excel before any of our code runs: Microsoft's rules, and the names promised to buyers. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indicatorsOf } from "../../src/indicators/definition";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { type FunctionMetadata, functionsMetadata } from "../../src/functions/metadata";
import { hostWorkbook, openHost } from "../host";
import { associateFunctions } from "../../src/functions/associate";
import { newStore } from "../../src/store/store";
import { openWorkbook } from "../../src/store/open-workbook";

const french = functionsMetadata("fr").functions;
const english = functionsMetadata("en").functions;
const names = french.map(({ name }) => name);

test("the names of functions are those promised: workbooks hold them", () => {
  const golden = readFileSync(join(__dirname, "names.golden.txt"), "utf8").trim().split("\n");
  expect([...names].sort()).toEqual(golden);
});

test("every measure of the scheme has its function", () => {
  expect(names).toEqual(expect.arrayContaining(indicatorsOf(DEFAULT_SCHEME).map(({ name }) => name)));
});

test("names are such as Excel takes, and none can be mistaken for a cell", () => {
  for (const { id, name } of french) {
    expect(id).toBe(name);
    expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(name).not.toMatch(/^([A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|TRUE|FALSE)$/);
    expect(`SPASER.${name}`.length).toBeLessThan(256);
  }
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test("every function is associated with its code, and no other is", () => {
  const host = openHost(hostWorkbook());
  associateFunctions(newStore(openWorkbook));
  expect([...host.Office.functions.keys()].sort()).toEqual([...names].sort());
  host.close();
});

test("languages differ by their words only", () => {
  const withoutWords = (all: readonly FunctionMetadata[]): unknown =>
    all.map(({ parameters, description, ...rest }) => ({
      ...rest,
      described: description !== "",
      parameters: parameters.map(({ name, description: words, ...kept }) => ({
        ...kept,
        described: name !== "" && words !== "",
      })),
    }));
  expect(withoutWords(english)).toEqual(withoutWords(french));
  expect(english.map(({ description }) => description)).not.toEqual(french.map(({ description }) => description));
});

test("everything is described, in a length that the wizard shows", () => {
  for (const { description, parameters } of [...french, ...english]) {
    expect(description.length).toBeGreaterThan(10);
    expect(description.length).toBeLessThanOrEqual(255);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/^[a-z]+$/);
      expect(parameter.description.length).toBeGreaterThan(10);
    }
  }
});

test("optional parameters come last, ranges are matrices, and functions stream without being volatile", () => {
  for (const { parameters, options, result } of french) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
    expect(parameters.filter(({ dimensionality }) => dimensionality === "matrix").map(({ name }) => name)).toEqual(
      parameters.some(({ name }) => name === "registre") ? ["registre"] : [],
    );
    expect(options).toEqual({ stream: true });
    expect(result).toEqual({ type: "any", dimensionality: "scalar" });
  }
});

test("help is on the add-in's own site", () => {
  for (const { helpUrl } of functionsMetadata("fr", "https://spaser.example.fr").functions)
    expect(helpUrl).toMatch(/^https:\/\/spaser\.example\.fr\/aide\.html#[A-Z0-9_]+$/);
});
