/** Words offered for a text that decides something: each is understood as it says. */
import { REGISTERS } from "../../src/registers/catalogue";
import { isGivenBack, isUnknownKind } from "../../src/indicators/views/document-kinds";
import { templateDraft } from "../../src/report/template";
import { measured } from "../support/measured";
import { serial, sheetFrom } from "../support/registers";

const { nature, status } = REGISTERS.contracts.columns;
const { documentType } = REGISTERS.payments.columns;

const contractsWith = (column: string, words: readonly string[]) =>
  sheetFrom("Marchés", [
    ["N° marché", "Date de notification", "Mutualisation", column],
    ...words.map((word, k) => [`M${String(k)}`, serial("12/03/2025"), "Oui", word]),
  ]);
/** Of contracts that hold one word each, how many are counted. */
const counted = (column: string, words: readonly string[]): unknown =>
  measured("4.3.1", contractsWith(column, words)).numerator;

test("an amendment is no contract; the other natures are", () => {
  expect(nature.offered).toContain("avenant");
  for (const word of nature.offered ?? [])
    expect([word, counted("Nature", ["marché", word])]).toEqual([word, word === "avenant" ? 1 : 2]);
});

test("a procedure that ended without a contract is none; the other states are", () => {
  const without = ["infructueux", "sans suite", "annulé", "abandonné"];
  expect(status.offered).toEqual(expect.arrayContaining(without));
  for (const word of status.offered ?? [])
    expect([word, counted("Statut", ["notifié", word])]).toEqual([word, without.includes(word) ? 1 : 2]);
});

test("what is paid and what is given back", () => {
  const words = documentType.offered ?? [];
  expect(words.filter(isGivenBack)).toEqual(["avoir", "annulation", "réduction", "titre de recette"]);
  expect(words.filter(isUnknownKind)).toEqual([]);
});

test("the empty registers offer them in lists that let other words through", () => {
  const sheets = templateDraft(["contracts", "payments"]).sheets;
  for (const [kind, column] of [
    ["contracts", "nature"],
    ["contracts", "status"],
    ["payments", "documentType"],
  ] as const) {
    const sheet = sheets[kind === "contracts" ? 0 : 1];
    const left = Object.keys(REGISTERS[kind].columns).indexOf(column);
    expect(sheet?.validations?.filter(({ area }) => area.left === left)).toEqual([
      expect.objectContaining({
        rule: { kind: "list", source: expect.stringMatching(/^Liste_/) as string },
        error: expect.objectContaining({ style: "warning" }) as object,
      }),
    ]);
  }
});
