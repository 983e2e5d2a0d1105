/** The native formulas given to auditors: their text is a promise, since they are copied into workbooks. */
import { SCHEMES } from "../../src/indicators/schemes";
import { type Basis, indicatorsOf } from "../../src/indicators/definition";
import { headingOf } from "../../src/consolidation/column";
import { formulaOf } from "../../src/report/formula";
import { expressionOf } from "../../src/report/formula/catalogue";
import { exactly, reference } from "../../src/report/formula/expression";
import { tableTexts } from "../../src/texts/consolidation";

const INDICATORS = [...SCHEMES.values()].flatMap(indicatorsOf);

function formula(code: string, basis: Basis = "number"): string {
  const indicator = INDICATORS.find((one) => one.code === code);
  if (indicator === undefined) throw new Error(`no measure ${code}`);
  return formulaOf(indicator, 2025, basis) ?? "";
}

test("a count is a COUNTIFS on the answers to its condition", () => {
  expect(formula("1.1.2")).toBe(
    `=COUNTIFS(Conso_Marchés[Exercice],2025,Conso_Marchés[Dispositif social – clause d’exécution],"Oui")`,
  );
  expect(formula("6.1.1b")).toBe(
    `=COUNTIFS(Conso_Marchés[Exercice],2025,Conso_Marchés[N° lot – renseigné],"Oui",Conso_Marchés[Taille – TPE ou PME],"Oui",Conso_Marchés[Relève du territoire],"Oui")`,
  );
});

test("a sum over contracts leaves call-offs out; one over payments has none", () => {
  expect(formula("1.1.4")).toBe(
    `=SUMIFS(Conso_Marchés[Heures contractualisées],Conso_Marchés[Exercice],2025,Conso_Marchés[Hors sommes],"Non")`,
  );
  expect(formula("1.1.3")).toBe(
    `=SUMIFS(Conso_Mandats[Montant payé retenu],Conso_Mandats[Exercice],2025,Conso_Mandats[Type de structure retenu – SIAE],"Oui")`,
  );
});

test("a share in number is a quotient of counts, and an empty text where nothing was filled", () => {
  expect(formula("4.1.1")).toBe(
    `=IF(COUNTIFS(Conso_Marchés[Exercice],2025,Conso_Marchés[Ressource gérée durablement – retenu],"Oui")` +
      `+COUNTIFS(Conso_Marchés[Exercice],2025,Conso_Marchés[Ressource gérée durablement – retenu],"Non")=0,"",` +
      `COUNTIFS(Conso_Marchés[Exercice],2025,Conso_Marchés[Ressource gérée durablement – retenu],"Oui")` +
      `/COUNTIFS(Conso_Marchés[Exercice],2025,Conso_Marchés[Ressource gérée durablement – retenu],"<>illisible"))`,
  );
});

test("a share in value weighs the same contracts by their amounts", () => {
  const scope = `Conso_Marchés[Exercice],2025,Conso_Marchés[Ressource gérée durablement – retenu]`;
  const weighed = `Conso_Marchés[Hors sommes],"Non"`;
  const filled = `${weighed},Conso_Marchés[Montant HT],">-1E+300"`;
  expect(formula("4.1.1", "value")).toBe(
    `=IFERROR(IF(COUNTIFS(${scope},"Oui",${filled})+COUNTIFS(${scope},"Non",${filled})=0,"",` +
      `SUMIFS(Conso_Marchés[Montant HT],${scope},"Oui",${weighed})/SUMIFS(Conso_Marchés[Montant HT],${scope},"<>illisible",${weighed})),"")`,
  );
});

test("what is in stock is dated in the exercice or before, and ends in it or after", () => {
  expect(formula("5.1.2")).toContain(
    `/COUNTIFS(Conso_Véhicules[Exercice],"<=2025",Conso_Véhicules[Année de sortie – année ou 9999],">2025",` +
      `Conso_Véhicules[Compté dans le parc],"Oui",Conso_Véhicules[Véhicule à faible émission],"<>illisible")`,
  );
  expect(formula("1.2.1")).toContain(
    `/COUNTIFS(Conso_Marchés[Exercice],"<=2025",Conso_Marchés[Année de fin d’exécution – à défaut l’exercice],">=2025",`,
  );
});

test("distinct names are counted on the first row of each", () => {
  expect(formula("1.4.1")).toBe(
    `=COUNTIFS(Conso_Marchés[Exercice],2025,Conso_Marchés[Première de l’exercice – Direction – Avec dispositif social],1)`,
  );
  expect(formula("1.1.1")).toBe(
    `=IF(COUNTIFS(Conso_Recensement[Exercice],2025)*COUNTIFS(Conso_Directions[Première mention],1)=0,"",COUNTIFS(Conso_Recensement[Exercice],2025,` +
      `Conso_Recensement[Première de l’exercice – Direction de la liste – Fiche renvoyée],1)/COUNTIFS(Conso_Directions[Première mention],1))`,
  );
});

test("a mean and a ratio divide sums by what was filled", () => {
  expect(formula("1.3.4")).toBe(
    `=IF(COUNTIFS(Conso_Satisfaction[Exercice],2025,Conso_Satisfaction[Note de satisfaction],">-1E+300")=0,"",` +
      `SUMIFS(Conso_Satisfaction[Note de satisfaction],Conso_Satisfaction[Exercice],2025)` +
      `/COUNTIFS(Conso_Satisfaction[Exercice],2025,Conso_Satisfaction[Note de satisfaction],">-1E+300"))`,
  );
  expect(formula("3.2.1")).toContain(`SUMIFS(Conso_Candidats[Documents transmis],Conso_Candidats[Exercice],2025,`);
});

test("the value of a breakdown is how many of its keys are not 0", () => {
  expect(formula("1.4.2")).toMatch(/^=0\+\(COUNTIFS\(.*\)<>0\)/);
  expect(formula("1.4.4a")).toMatch(/^=0\+\(ROUND\(SUMIFS\(.*\),6\)<>0\)/);
});

test.each(["number", "value"] as const)("every measure has a formula, %s", (basis) => {
  expect(INDICATORS.filter((one) => formulaOf(one, 2025, basis) === null).map(({ code }) => code)).toEqual([]);
});

test("formulas are short enough for Excel and use no function that is not in every Excel", () => {
  const used = new Set<string>();
  for (const { code } of INDICATORS) {
    for (const text of [formula(code), formula(code, "value")]) {
      expect(text.length).toBeLessThan(8_192);
      const names = text.replace(/"[^"]*"|\[\[.*?\]\]|\[.*?\]/g, "").match(/[A-Z]+(?=\()/g) ?? [];
      for (const name of names) used.add(name);
    }
  }
  expect([...used].sort()).toEqual(["COUNTIFS", "IF", "IFERROR", "ROUND", "SUMIFS"]);
});

test("one heading, one column: what formulas read has names of its own, none too long for Excel", () => {
  const byHeading = new Map<string, string>();
  for (const indicator of INDICATORS) {
    for (const basis of ["number", "value"] as const) {
      for (const read of expressionOf(indicator, 2025, basis)?.reads ?? []) {
        if (!("view" in read)) continue;
        const heading = headingOf(read.view, read.column);
        const key = `${read.view.id} ${heading.toLowerCase()}`;
        const column = JSON.stringify("measure" in read.column ? { ...read.column, measure: null } : read.column);
        expect(heading.length).toBeLessThan(200);
        expect([byHeading.get(key) ?? column, key]).toEqual([column, key]);
        byHeading.set(key, column);
      }
    }
  }
  expect(byHeading.size).toBeGreaterThan(100);
});

test("every table that formulas read has a sheet name that Excel takes, and a name of its own", () => {
  const ids = new Set(INDICATORS.map(({ view }) => view.id));
  const names = [...ids, "directorates"].map((id) => tableTexts(id));
  expect(new Set(names.map(({ sheet }) => sheet)).size).toBe(names.length);
  expect(new Set(names.map(({ table }) => table)).size).toBe(names.length);
  for (const { sheet, table } of names) {
    expect(sheet).toMatch(/^Conso [\p{L} ]{1,25}$/u);
    expect(table).toMatch(/^Conso_\p{Lu}\p{L}+$/u);
  }
});

test.each([
  ["Exercice", "T[Exercice]"],
  ["Durée (mois)", "T[[Durée (mois)]]"],
  ["l'an [1] #2", "T[[l''an '[1'] '#2]]"],
])("the heading %s is referred to as %s", (heading, expected) => {
  expect(reference("T", heading)).toBe(expected);
});

test.each([
  ["Espaces verts", `"=Espaces verts"`],
  ["Entretien*", `"=Entretien~*"`],
  [">10 ?", `"=>10 ~?"`],
  [`dit "vert"`, `"=dit ""vert"""`],
  ["=1+1", `"==1+1"`],
])("the name %s is asked for exactly", (name, expected) => {
  expect(exactly(name)).toBe(expected);
});

test("a name longer than Excel takes in a criterion is not asked for", () => {
  expect(exactly("a".repeat(255))).toBeNull();
});
