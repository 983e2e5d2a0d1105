import { choiceCell } from "../../../src/registers/cells/choice";
import { yesNoCell } from "../../../src/registers/cells/yes-no";
import { contracts } from "../../../src/registers/contracts";
import { STRUCTURE_TYPES } from "../../../src/registers/structure-types";
import type { Cell } from "../../../src/workbook/port";
import { cautionOf, ERRORS, MISSING, readBy } from "../../support/cells";

test.each(["OUI", "Oui", "oui", "O", "o", "X", "x", "✔", "✓", "☑", "1", 1, "vrai", "VRAI", true])(
  "« %s » is yes",
  (cell) => {
    expect(readBy(yesNoCell, cell)).toBe(true);
  },
);

test.each(["NON", "Non", "N", "n", "0", 0, "-", "–", "—", "faux", "FAUX", false])("« %s » is no", (cell) => {
  expect(readBy(yesNoCell, cell)).toBe(false);
});

test.each([null, ...MISSING, "sans objet", "néant"])("« %s » is neither yes nor no", (cell) => {
  expect(readBy(yesNoCell, cell)).toBe("(blank)");
});

test.each(["peut-être", "en cours", "oui mais", 2, -1, "12/03/2025", ...ERRORS])(
  "any other word under a yes/no heading, « %s », is unreadable",
  (cell) => {
    expect(readBy(yesNoCell, cell)).toBe("(unreadable)");
  },
);

/** What a cell of a column of contracts says, by its labels. */
function said(
  column: "socialScheme" | "procedure" | "category" | "reservedFor" | "environmentalCriteria",
  cell: Cell,
): string {
  const { options, type } = contracts.columns[column];
  const kind = choiceCell(options, type === "choices");
  const mask = readBy(kind, cell);
  return typeof mask === "number" ? String(kind.write(mask)) : mask;
}

test.each([
  ["clause d'exécution", "clause d'exécution"],
  ["CLAUSE D’EXÉCUTION", "clause d'exécution"],
  ["clause  d'execution", "clause d'exécution"],
  ["Clauses d'exécution", "clause d'exécution"],
  ["clause d'exécution, critère d'attribution", "clause d'exécution ; critère d'attribution"],
  ["critère d'attribution ; clause d'exécution", "clause d'exécution ; critère d'attribution"],
  ["clause d'exécution + critère d'attribution", "clause d'exécution ; critère d'attribution"],
  ["clause d'exécution / critère d'attribution", "clause d'exécution ; critère d'attribution"],
  ["clause d'exécution\ncritère d'attribution", "clause d'exécution ; critère d'attribution"],
  ["aucun", "aucun"],
  ["néant", "aucun"],
  ["sans objet", "aucun"],
  ["n.d.", "(blank)"],
  ["", "(blank)"],
  ["rôtisserie", "(unreadable)"],
  ["#N/A", "(unreadable)"],
  [12, "(unreadable)"],
])("the dispositif « %s » is « %s »", (cell, scheme) => {
  expect(said("socialScheme", cell)).toBe(scheme);
});

test("in a column of several, the words that are known count beside one that is not, with a caution", () => {
  const { options } = contracts.columns.socialScheme;
  expect(said("socialScheme", "clause d'exécution ; rôtisserie")).toBe("clause d'exécution");
  expect(cautionOf(choiceCell(options, true), "clause d'exécution ; rôtisserie")).toBe("unknown-word");
});

test("in a column of one, a word beside that is not known makes the cell unreadable", () => {
  expect(said("category", "travaux ; rôtisserie")).toBe("(unreadable)");
});

test.each([
  ["MAPA", "MAPA / procédure adaptée"],
  ["MAPA / procédure adaptée", "MAPA / procédure adaptée"],
  ["Procédure adaptée", "MAPA / procédure adaptée"],
  ["Appel d'offres ouvert", "appel d'offres ouvert"],
  ["sans publicité ni mise en concurrence", "sans publicité ni mise en concurrence"],
])("first the whole cell is compared, then its parts: « %s » is « %s »", (cell, procedure) => {
  expect(said("procedure", cell)).toBe(procedure);
});

test.each([
  ["éco-label", "Éco-label / bio-sourcé / certification"],
  ["bio-sourcé", "Éco-label / bio-sourcé / certification"],
  ["Éco-label / bio-sourcé / certification", "Éco-label / bio-sourcé / certification"],
  ["mise en oeuvre d'enrobés tièdes", "(unreadable)"],
  ["enrobés tièdes", "Enrobés tièdes ou basses calories"],
])("among the criteria « %s » is « %s »", (cell, criterion) => {
  expect(said("environmentalCriteria", cell)).toBe(criterion);
});

test("œ is oe", () => {
  const kind = choiceCell({ "main-d'œuvre": [] }, false);
  expect(readBy(kind, "main d'oeuvre")).toBe(1);
});

test.each([
  [true, "clause d'exécution"],
  ["oui", "clause d'exécution"],
  ["X", "clause d'exécution"],
  ["✔", "clause d'exécution"],
  ["non", "aucun"],
  ["-", "aucun"],
  ["critère d'attribution", "critère d'attribution"],
])("under a heading that names a clause « %s » is « %s »", (cell, scheme) => {
  const { options } = contracts.columns.socialScheme;
  const kind = choiceCell(options, true, "clause d'exécution");
  const mask = readBy(kind, cell);
  expect(typeof mask === "number" ? kind.write(mask) : mask).toBe(scheme);
});

test("a plain yes has no meaning where the heading gives it none", () => {
  expect(said("socialScheme", "oui")).toBe("(unreadable)");
});

test("every label of a list is read as itself, and so is each of its synonyms", () => {
  const kind = choiceCell(STRUCTURE_TYPES, false);
  for (const [label, synonyms] of Object.entries(STRUCTURE_TYPES)) {
    for (const word of [label, ...synonyms]) {
      const mask = readBy(kind, word);
      expect(`${word}: ${typeof mask === "number" ? String(kind.write(mask)) : mask}`).toBe(`${word}: ${label}`);
    }
  }
});
