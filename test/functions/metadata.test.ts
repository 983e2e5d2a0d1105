/** functions.json is read by Excel before any of our code runs: Microsoft's rules, and the names promised to buyers. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { indicatorsOf } from "../../src/indicators/definition";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { type FunctionMetadata, functionsMetadata } from "../../src/functions/metadata";
import { askedOf } from "../../src/functions/arguments";
import { type ChoiceList, CHOICES } from "../../src/functions/choices";
import { hostWorkbook, openHost } from "../host";
import { associateFunctions } from "../../src/functions/associate";
import { newStore } from "../../src/store/store";
import { openWorkbook } from "../../src/store/open-workbook";

const metadata = functionsMetadata("fr");
const french = metadata.functions;
const english = functionsMetadata("en").functions;
const names = french.map(({ name }) => name);

/** "NAME(code<INDICATORS>; [exercice]) → tableau" */
const signatureOf = ({ name, parameters, result, options }: FunctionMetadata): string => {
  const written = parameters.map((parameter) => {
    const list = parameter.customEnumId === undefined ? "" : `<${parameter.customEnumId}>`;
    const word = `${parameter.name}${parameter.repeating === true ? "…" : ""}${list}`;
    return parameter.optional === true ? `[${word}]` : word;
  });
  const streams = options === undefined ? "" : " …";
  return `${name}(${written.join("; ")})${result.dimensionality === "matrix" ? " → tableau" : ""}${streams}`;
};

test("functions, their arguments and the words they take are those promised: workbooks hold them", () => {
  const file = join(__dirname, "signatures.golden.txt");
  const words = metadata.enums.map(({ id, values }) => `${id}: ${values.map((one) => one.stringValue).join(", ")}`);
  const text = [...french.map(signatureOf).sort(), "", ...words, ""].join("\n");
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
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
      expect(parameter.name).toMatch(/^\p{Ll}+$/u);
      expect(parameter.description.length).toBeGreaterThan(10);
    }
  }
});

test("optional parameters come last, and ranges are matrices", () => {
  for (const { parameters } of french) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
    for (const { name, dimensionality } of parameters)
      expect(dimensionality).toBe(["registre", "siret", "points"].includes(name) ? "matrix" : "scalar");
  }
});

test("what reads registers streams, without being volatile; what only looks at its argument does not", () => {
  expect(french.filter(({ options }) => options === undefined).map(({ name }) => name)).toEqual([
    "INDEX_SCORE",
    "CHECK_SIRET",
  ]);
  for (const { options } of french) if (options !== undefined) expect(options).toEqual({ stream: true });
});

test("tables spill, figures do not", () => {
  const spilling = french.filter(({ result }) => result.dimensionality === "matrix");
  expect(spilling.map(({ name }) => name)).toEqual(["BREAKDOWN", "CHECK_SIRET"]);
  for (const { result } of french) expect(result.type).toBe("any");
});

test("parameters with words to choose from are texts, as Excel asks, and their list is there", () => {
  const lists = new Map(metadata.enums.map((list) => [list.id, list]));
  for (const { parameters } of french)
    for (const { type, customEnumId } of parameters) {
      expect(type).toBe(customEnumId === undefined ? "any" : "string");
      if (customEnumId !== undefined) expect(lists.get(customEnumId)?.values.length).toBeGreaterThan(1);
    }
  for (const { id, type, values } of metadata.enums) {
    expect(id).toMatch(/^[A-Z]+$/);
    expect(type).toBe("string");
    expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
    for (const { name, tooltip } of values) expect([name, tooltip]).not.toContain("");
  }
});

test("words to choose from are written alike in every language, and named in each", () => {
  const english = functionsMetadata("en").enums;
  const written = (lists: typeof english) => lists.map(({ values }) => values.map(({ stringValue }) => stringValue));
  expect(written(english)).toEqual(written(metadata.enums));
  const names = (lists: typeof english) => lists.flatMap(({ values }) => values.map(({ name }) => name));
  expect(names(metadata.enums)).toEqual(expect.arrayContaining(["sociale", "mandaté", "1.1.4"]));
  expect(names(english)).toEqual(expect.arrayContaining(["social", "paid", "1.1.4"]));
});

test("every word proposed is understood, under each of its names", () => {
  const words = (id: ChoiceList) => CHOICES[id].flatMap(({ written, name }) => [written, name.fr, name.en]);
  for (const word of words("CATEGORIES")) expect([word, askedOf(["category"], [word]).ok]).toEqual([word, true]);
  for (const word of words("BASES")) expect([word, askedOf(["basis"], [word]).ok]).toEqual([word, true]);
  for (const word of words("STATISTICS")) expect([word, askedOf(["statistic"], [word]).ok]).toEqual([word, true]);
  const known = new Set(indicatorsOf(DEFAULT_SCHEME).map(({ code }) => code));
  for (const word of [...words("INDICATORS"), ...words("BREAKDOWNS")]) expect(known).toContain(word);
});

test("help is on the add-in's own site", () => {
  for (const { helpUrl } of functionsMetadata("fr", "https://spaser.example.fr").functions)
    expect(helpUrl).toMatch(/^https:\/\/spaser\.example\.fr\/aide\.html#[A-Z0-9_]+$/);
});

test("every formula of the user's guide is one that the functions take", () => {
  const guide = readFileSync(join(__dirname, "../../docs/guide.md"), "utf8");
  const formulas = [...guide.matchAll(/=SPASER\.([A-Z_]+)\(([^)]*)\)/g)];
  expect(formulas.length).toBeGreaterThan(10);
  for (const [formula, name = "", args = ""] of formulas) {
    const parameters = french.find((one) => one.name === name)?.parameters;
    if (parameters === undefined) throw new Error(`${formula}: no such function`);
    const given = args === "" ? [] : args.split(";");
    const isRepeated = parameters.at(-1)?.repeating === true;
    expect([formula, isRepeated || given.length <= parameters.length]).toEqual([formula, true]);
    const words = parameters.map(({ customEnumId }) => metadata.enums.find(({ id }) => id === customEnumId)?.values);
    given.forEach((argument, place) => {
      if (!argument.startsWith('"') || words[place] === undefined) return;
      expect(words[place].map(({ stringValue }) => `"${stringValue}"`)).toContain(argument);
    });
  }
});
