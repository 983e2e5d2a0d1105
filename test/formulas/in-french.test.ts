import { indicatorsOf } from "../../src/indicators/definition";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { formulaOf } from "../../src/report/formula";
import { inFrench } from "../../src/report/formula/in-french";

test("functions and separators are those of French Excel", () => {
  expect(inFrench('=IF(COUNTIFS(T[Exercice],2025)=0,"",ROUND(SUMIFS(T[Heures],T[Exercice],2025),2))')).toBe(
    '=SI(NB.SI.ENS(T[Exercice];2025)=0;"";ARRONDI(SOMME.SI.ENS(T[Heures];T[Exercice];2025);2))',
  );
});

test("texts and names of columns are left alone, whatever they hold", () => {
  expect(inFrench('=COUNTIFS(T[IF(a, b)],"IF(x,y) ""z"",",T[a \'] , IF(],"SUMIFS(")')).toBe(
    '=NB.SI.ENS(T[IF(a, b)];"IF(x,y) ""z"",";T[a \'] , IF(];"SUMIFS(")',
  );
});

test("no formula of the scheme keeps an English function", () => {
  const formulas = indicatorsOf(DEFAULT_SCHEME).flatMap((indicator) => formulaOf(indicator, 2025, "number") ?? []);
  expect(formulas).toHaveLength(50);
  const functions = formulas.flatMap((formula) =>
    [
      ...inFrench(formula)
        .replace(/"(?:[^"]|"")*"|\[(?:'.|[^\]'])*\]/g, "")
        .matchAll(/([A-Z.]+)\(/g),
    ].map(([, name]) => name),
  );
  expect(new Set(functions)).toEqual(new Set(["SI", "NB.SI.ENS", "SOMME.SI.ENS", "ARRONDI", "SIERREUR"]));
});
