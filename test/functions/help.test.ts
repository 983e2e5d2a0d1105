/** The help page of the functions: what Excel's "Aide sur cette fonction" opens. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsHelp } from "../../scripts/documentation/help/page";
import { functionsMetadata } from "../../src/functions/metadata";
import { indicatorsOf } from "../../src/indicators/definition";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { HELP_ERRORS } from "../../src/texts/help";
import { readable, sectionsOf } from "../support/help";

const { functions, enums } = functionsMetadata("fr");

let html: string;
let sections: ReadonlyMap<string, string>;
beforeAll(async () => {
  html = await functionsHelp();
  sections = sectionsOf(html);
});

test("every function has its section where its help address leads, and no other has one", () => {
  const anchors = functions.map(({ helpUrl }) => new URL(helpUrl).hash.slice(1));
  expect([...sections.keys()].sort()).toEqual([...anchors].sort());
});

test("a section says how the formula is written in a French Excel, with every argument", () => {
  for (const { name, parameters } of functions) {
    const words = parameters.map(({ name: word, optional, repeating }) =>
      optional ? `[${word}]` : repeating ? `${word}…` : word,
    );
    expect(sections.get(name)).toContain(`=SPASER.${name}(${words.join(";")})`);
    for (const parameter of parameters)
      expect(sections.get(name)).toMatch(new RegExp(`Arguments.*${parameter.name}`, "s"));
  }
});

test("the definition of each measure is that of the scheme", () => {
  for (const { name, definition, label } of indicatorsOf(DEFAULT_SCHEME)) {
    expect(sections.get(name)).toContain(readable(definition));
    expect(sections.get(name)).toContain(readable(label));
  }
});

test("every function has an example that shows something", () => {
  for (const { name } of functions) expect(sections.get(name)).toMatch(/Exemple : =SPASER\.\S+ affiche.* : \S/s);
  expect(sections.get("INSERTION_HOURS_CONTRACTED")).toMatch(
    /=SPASER\.INSERTION_HOURS_CONTRACTED\(2025\) affiche.*25 478,0 h/s,
  );
  expect(sections.get("CHECK_SIRET")).toContain("Un SIRET compte 14 chiffres");
  expect(sections.get("BREAKDOWN")).toContain("marché réservé");
});

test("errors are said with the very sentences that the cell shows", () => {
  expect(sections.get("INSERTION_RATE")).toContain(
    "« Non calculable : colonne « Situation à la sortie » absente du suivi des clauses d'insertion. »",
  );
  expect(sections.get("INSERTION_RATE")).toContain(
    "« Sans objet : aucune sortie dont la situation est connue en 2025. »",
  );
  expect(sections.get("BREAKDOWN")).toContain("#PROPAGATION!");
  for (const [error] of HELP_ERRORS) expect(readable(html)).toContain(error);
});

test("words to choose are listed, with what each means", () => {
  const holders = {
    CATEGORIES: "RESPONSIBLE_PURCHASES_RATE",
    BASES: "RESPONSIBLE_PURCHASES_RATE",
    STATISTICS: "INDEX_STATS",
  } as const;
  for (const { id, values } of enums) {
    if (id === "INDICATORS" || id === "BREAKDOWNS") continue;
    for (const { stringValue, tooltip } of values)
      expect(sections.get(holders[id])).toContain(readable(`"${stringValue}" : ${tooltip}`));
  }
});

test("every link of the page leads to a place of it, and no place is named twice", () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
  expect(targets.length).toBeGreaterThan(functions.length);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

test("every button of the ribbon is explained", () => {
  const read = (file: string) => readFileSync(join(__dirname, "../..", file), "utf8");
  const labels = [...read("manifest.xml").matchAll(/id="(?!Tab|Group)\w+\.Label" DefaultValue="([^"]+)"/g)];
  expect(labels.length).toBeGreaterThan(2);
  for (const [, label = ""] of labels) expect(read("src/taskpane/aide.html")).toContain(`<strong>${label}</strong>`);
});
