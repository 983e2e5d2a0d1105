/** What a measure lacks is told in French: the id of a column never reaches a sentence. */
import { besideMeasure } from "../../src/indicators/beside";
import { type Basis, indicatorsOf } from "../../src/indicators/definition";
import { needsOf } from "../../src/indicators/engine/needs";
import { SCHEMES } from "../../src/indicators/schemes";
import { columnsOf, REGISTER_KINDS } from "../../src/registers/catalogue";
import { lackText, missingText } from "../../src/texts/missing";

const IDS = new Set(REGISTER_KINDS.flatMap((kind) => Object.keys(columnsOf(kind)).filter((id) => /[A-Z]/.test(id))));
const wordsOf = (sentence: string): readonly string[] => sentence.split(/[^\p{L}\d]+/u);

const BESIDE = (["social", "ecological", "esus", "siae", "esat-ea", "ess", "inclusive"] as const).flatMap((category) =>
  (["number", "value", "paid"] as const).flatMap((basis) => besideMeasure(category, basis)?.indicator ?? []),
);
const MEASURES = [...[...SCHEMES.values()].flatMap(indicatorsOf), ...BESIDE];
const BASES: readonly Basis[] = ["number", "value"];

test("whatever a measure needs has its French title", () => {
  const needed = MEASURES.flatMap((indicator) =>
    BASES.flatMap((basis) =>
      needsOf(indicator, basis).map(([column = ""]) => ({ register: indicator.view.register, column })),
    ),
  ).filter(({ column }) => column !== "siret+structures");
  expect(needed.length).toBeGreaterThan(100);
  const untitled = needed.filter(({ register, column }) => !(column in columnsOf(register)));
  expect(untitled).toEqual([]);
  for (const { register, column } of needed)
    expect(wordsOf(lackText(`${register}.${column}`)).filter((word) => IDS.has(word))).toEqual([]);
});

test("a directorate asked of a register that does not tell it is said in French", () => {
  for (const kind of REGISTER_KINDS) expect(lackText(`${kind}.directorate`)).not.toContain("directorate");
});

test("columns that lack in one register are said together", () => {
  expect(missingText(["planning", "contracts.segment", "contracts.variants", "candidates.ess"])).toBe(
    "Non calculable : recensement des achats absent, colonnes « Segment » et « Variante » absentes du registre des marchés et colonne « ESS » absente du registre des candidatures.",
  );
});
