/** The published cases: inputs and expected results, in the words of their file. Skipped where the shared data are not there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Declaration, resultOf } from "../../src/equality/declaration";
import { findingsOf } from "../../src/equality/coherence";
import { dutiesOf, markOf, markOfTotal, objectivesDue, type PointsGiven } from "../../src/equality/mark";
import {
  bothGapsPoints,
  gapPoints,
  gapsBetween,
  highestPaysPoints,
  isCatchingUp,
  maternityPoints,
  maternityPointsOf,
  type Sex,
  withCatchUp,
} from "../../src/equality/points";
import { type Band, BANDS, type Indicator } from "../../src/equality/scales";
import { figuresAgree } from "../../src/registers/cells/siret";
import { regimeOf } from "../../src/equality/regimes";
import { tenthsOf } from "../../src/equality/decimal";
import { joining } from "./candidates";

const path = join(__dirname, "../../../shared/data/egapro/cases.json");
const cases = existsSync(path) ? describe : describe.skip;

const caseOf = z.object({
  id: z.string(),
  in: z.record(z.string(), z.unknown()),
  out: z.record(z.string(), z.unknown()),
});
type Case = z.infer<typeof caseOf>;

const read = (): Readonly<Record<string, readonly Case[]>> =>
  existsSync(path)
    ? z.object({ cases: z.record(z.string(), z.array(caseOf)) }).parse(JSON.parse(readFileSync(path, "utf8"))).cases
    : {};

const all = read();
/** A table of tests is never empty, even one that is skipped. */
const NONE: Case = { id: "no data", in: {}, out: {} };
const family = (name: string): readonly (readonly [string, Case])[] =>
  (all[name] ?? [NONE]).map((one) => [one.id, one] as const);

const WORDS = {
  remuneration: "payGap",
  augmentations: "rises",
  promotions: "promotions",
  augmentations_promotions: "risesAndPromotions",
  retour_maternite: "maternity",
  hautes_remunerations: "highestPays",
} as const satisfies Readonly<Record<string, Indicator>>;

const num = z.number();
const sexOf = (word: unknown): Sex | null => (word === "femmes" ? "women" : word === "hommes" ? "men" : null);
const bandOf = (word: unknown): Band =>
  (({ "50:250": "50-250", "251:999": "251-999", "1000:": "1000+" }) as const)[String(word) as "1000:"];

function pointsOf(given: unknown): PointsGiven {
  const read = z.record(z.string(), z.number().nullable()).parse(given);
  return Object.fromEntries(
    Object.entries(WORDS).flatMap(([word, indicator]) =>
      read[word] === null || read[word] === undefined ? [] : [[indicator, read[word]]],
    ),
  );
}

cases("published cases", () => {
  test("all the families are there", () => {
    expect(Object.keys(all)).toHaveLength(11);
  });

  test.each([
    ["bareme_remuneration", "payGap"],
    ["bareme_augmentations", "rises"],
    ["bareme_promotions", "promotions"],
  ] as const)("%s", (name, indicator) => {
    for (const [id, { in: given, out }] of family(name))
      expect([id, gapPoints(indicator, num.parse(given["resultat_pct"]))]).toEqual([id, out["points"]]);
  });

  test.each(family("bareme_augmentations_promotions"))("%s", (_id, { in: given, out }) => {
    if (given["ecart"] !== undefined) {
      expect(gapPoints("risesAndPromotions", num.parse(given["ecart"]))).toBe(out["points"]);
      return;
    }
    const rates =
      given["femmes"] === undefined
        ? null
        : gapsBetween({
            women: num.parse(given["femmes"]),
            men: num.parse(given["hommes"]),
            womenRate: num.parse(given["taux_femmes_pct"]),
            menRate: num.parse(given["taux_hommes_pct"]),
          });
    const percent = rates?.percent ?? num.parse(given["ecart_pct"]);
    const employees = rates?.employees ?? num.parse(given["ecart_nb_salaries"]);
    if (rates !== null) {
      expect(tenthsOf(rates.percent) / 10).toBe(out["ecart_pct"]);
      expect(tenthsOf(rates.employees) / 10).toBe(out["ecart_nb_salaries"]);
      expect(Number(rates.employees.units) / 10 ** rates.employees.scale).toBe(out["ecart_nb_non_arrondi"]);
    } else {
      expect(gapPoints("risesAndPromotions", percent)).toBe(out["points_pct"]);
      expect(gapPoints("risesAndPromotions", employees)).toBe(out["points_nb"]);
    }
    expect(bothGapsPoints(percent, employees)).toBe(out["points"]);
  });

  test.each(family("bareme_retour_maternite"))("%s", (_id, { in: given, out }) => {
    const points =
      given["taux_pct"] === undefined
        ? maternityPointsOf(
            z.number().nullable().parse(given["retours"]) ?? 0,
            z.number().nullable().parse(given["augmentees"]) ?? 0,
          )
        : maternityPoints(num.parse(given["taux_pct"]));
    expect(points).toBe(out["erreur"] !== undefined ? undefined : (out["points"] ?? "NC"));
  });

  test.each(family("bareme_hautes_remunerations"))("%s", (_id, { in: given, out }) => {
    const lessPresent =
      given["nb_sexe_sous_represente"] === undefined
        ? Math.min(num.parse(given["hommes"]), num.parse(given["femmes"]))
        : num.parse(given["nb_sexe_sous_represente"]);
    expect(highestPaysPoints(lessPresent)).toBe(out["points"]);
  });

  test.each(family("rattrapage"))("%s", (_id, { in: given, out }) => {
    const indicator = WORDS[given["indicateur"] as "augmentations"];
    const percent = num.parse(given["ecart_pct"]);
    const before =
      given["ecart_nb_salaries"] === undefined
        ? gapPoints(indicator, percent)
        : bothGapsPoints(percent, num.parse(given["ecart_nb_salaries"]));
    if (out["points_sans_rattrapage"] !== undefined) expect(before).toBe(out["points_sans_rattrapage"]);
    const favours = {
      payGapPoints:
        z.number().optional().parse(given["points_ind1"]) ?? gapPoints("payGap", num.parse(given["resultat_ind1_pct"])),
      payGapFavours: sexOf(String(given["favorable_ind1"]).split(" ")[0]),
      favours: sexOf(given["favorable_indicateur"]),
    };
    expect(isCatchingUp(favours)).toBe(out["rattrapage"]);
    expect(withCatchUp(indicator, before, favours)).toBe(out["points"]);
  });

  test.each(family("index_global"))("%s", (_id, { in: given, out }) => {
    const { total, maximum, mark } = markOf(pointsOf(given["points"]));
    expect({ total, maximum_calculable: maximum, index: mark }).toEqual(out);
  });

  test.each(family("index_donnees_reelles"))("%s", (_id, { in: given, out }) => {
    expect(markOfTotal(num.parse(given["total"]), num.parse(given["maximum_calculable"]))).toBe(out["index"]);
  });

  test("regles_coherence: the rules that a buyer's line can break", () => {
    const rules = new Map(family("regles_coherence").map(([, { in: given, out }]) => [given["regle"], { given, out }]));
    const accepted = (rule: string): unknown => rules.get(rule)?.out["accepte"];
    const given = (rule: string, field: string): unknown => rules.get(rule)?.given[field];
    expect(figuresAgree(String(given("siren", "siren")))).toBe(accepted("siren"));
    expect(figuresAgree(String(given("ues_ok", "siren")))).toBe(accepted("ues_ok"));
    expect(regimeOf(Number(given("annee", "annee_indicateurs"))) !== undefined).toBe(accepted("annee"));
    const indicators: readonly Indicator[] = BANDS[bandOf(given("tranche_2et3", "tranche"))].indicators;
    expect(indicators.includes("risesAndPromotions")).toBe(accepted("tranche_2et3"));
    const due = dutiesOf(Number(given("mesures_interdites", "index_calcule")));
    expect(due.includes("correctiveMeasures")).toBe(accepted("mesures_interdites"));

    const said = (more: Parameters<typeof joining>[2]): readonly string[] =>
      findingsOf(joining("x", 90, more)).map(({ code }) => code);
    const sirens = z.array(z.string()).parse(given("ues_siren", "entreprises_ues"));
    const unit = { unit: [...new Set(sirens)], unitShown: sirens.join(" ; ") };
    const june = (year: number): number => (Date.UTC(year, 5, 30) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(said({ periodEnd: june(219 + 1_800) })).toContain("period-of-another-year");
    expect(said({ correctiveMeasures: "yes" })).toContain("measures-not-due");
    expect(said(unit)).toContain("unit-siren-twice");
    expect(said({ unitShown: String(given("ues_nom", "nom_ues")) })).toContain("unit-without-siren");
    expect(said({ published: "blank" })).toContain("publication-missing");

    // What a register of candidates cannot hold: see docs/decisions/08-equality.md.
    const elsewhere = ["periode_insuffisante", "population_si_0", "population_si_5", "cse_niveau", "cse_niveau_ues", "resultat_requis", "publication_support", "plan_relance"]; // prettier-ignore
    const here = ["siren", "annee", "periode_annee", "tranche_2et3", "mesures_interdites", "ues_nom", "ues_siren", "ues_ok", "publication_date"]; // prettier-ignore
    expect([...rules.keys()].sort()).toEqual([...elsewhere, ...here].sort());
  });

  test.each(family("declarations").filter(([, { in: given }]) => given["periode_suffisante"] !== false))(
    "%s",
    (_id, { in: given, out }) => {
      const made = resultOf(declarationOf(given));
      expect(made.points).toMatchObject(pointsOf(out["points"]));
      expect(made.mark).toBe(out["index"]);
      if (out["total"] !== undefined) expect(made.total).toBe(out["total"]);
      if (out["maximum_calculable"] !== undefined) expect(made.maximum).toBe(out["maximum_calculable"]);
      if (out["rattrapage"] !== undefined)
        expect(made.caughtUp).toEqual(
          (out["rattrapage"] as readonly (keyof typeof WORDS)[]).map((word) => WORDS[word]),
        );
      if (out["objectifs_requis"] !== undefined)
        expect(objectivesDue(made.points, made.mark)).toEqual(
          (out["objectifs_requis"] as readonly (keyof typeof WORDS)[]).map((word) => WORDS[word]),
        );
    },
  );
});

const result = z.object({
  resultat_pct: z.number().optional(),
  ecart_pct: z.number().optional(),
  ecart_nb_salaries: z.number().optional(),
  favorable: z.string().nullish(),
});

function declarationOf(given: Case["in"]): Declaration {
  const gap = (word: string) => {
    const read = result.parse(given[word]);
    const percent = read.resultat_pct ?? read.ecart_pct ?? 0;
    const favours = sexOf(read.favorable);
    return read.ecart_nb_salaries === undefined
      ? { percent, favours }
      : { percent, favours, employees: read.ecart_nb_salaries };
  };
  const maternity = z.object({ taux_pct: z.number().optional() }).parse(given["retour_maternite"]).taux_pct;
  const { nb_sexe_sous_represente: highestPays } = z
    .object({ nb_sexe_sous_represente: z.number() })
    .parse(given["hautes_remunerations"]);
  const isSmall = given["tranche"] === "50:250";
  return {
    band: bandOf(given["tranche"]),
    payGap: gap("remuneration"),
    ...(isSmall
      ? { risesAndPromotions: gap("augmentations_promotions") }
      : { rises: gap("augmentations"), promotions: gap("promotions") }),
    maternity: maternity ?? "NC",
    highestPays,
  };
}
