/** Plans and agreements joined: complete, incomplete (of what), or of which too little is said. */
import { linesOf } from "../../src/equality/lines";
import { planJudgement } from "../../src/equality/plans";
import { synthesisOf } from "../../src/equality/synthesis";
import { readFacts } from "../../src/registers/read";
import { planMessage } from "../../src/texts/equality-plans";
import type { Cell } from "../../src/workbook/port";
import { sheetFrom, workbook } from "../support/registers";
import { candidate, DAY_2025 } from "./candidates";

const WHOLE = {
  "N° consultation": "C1",
  Candidat: "Dupont",
  Date: DAY_2025,
  "Plan transmis": "Oui",
  "Nature du plan": "Accord d'entreprise",
  "Date du plan": DAY_2025 - 400,
  "Fin du plan": DAY_2025 + 400,
  "Domaines d'action du plan": "rémunération, formation, embauche",
  "Objectifs de progression du plan": "Oui",
  "Indicateurs chiffrés du plan": "Oui",
  "Plan déposé": "Oui",
} as const satisfies Readonly<Record<string, Cell>>;

function judged(change: Partial<Record<keyof typeof WHOLE, Cell>> = {}) {
  const cells = { ...WHOLE, ...change };
  const facts = readFacts([workbook([sheetFrom("Candidatures", [Object.keys(cells), Object.values(cells)])])]);
  const register = facts.registers.get("candidates");
  const line = register === undefined ? undefined : linesOf(register)[0];
  if (line === undefined) throw new Error("the register was not read");
  return planJudgement(line);
}

test("a plan of which everything is said is complete", () => {
  expect(judged()).toEqual({ status: "complete" });
});

test("what the register says is not there makes it incomplete, and is named", () => {
  const judgement = judged({ "Indicateurs chiffrés du plan": "Non", "Plan déposé": "Non", "Date du plan": null });
  expect(judgement).toEqual({ status: "incomplete", lacking: ["figures", "filing"], ended: false });
  expect(judgement && planMessage(judgement)).toBe(
    "Plan ou accord : il lui manque ses indicateurs chiffrés et son dépôt.",
  );
});

test("a plan that was over on the day of the answer is incomplete; one that ends that day is not", () => {
  expect(judged({ "Fin du plan": DAY_2025 - 1 })).toMatchObject({ status: "incomplete", ended: true });
  expect(judged({ "Fin du plan": DAY_2025 })).toEqual({ status: "complete" });
});

test("what the register does not say is not lacking: it cannot be judged", () => {
  const judgement = judged({ "Domaines d'action du plan": null, "Objectifs de progression du plan": "à voir" });
  expect(judgement).toEqual({ status: "unknown", untold: ["domains", "objectives"] });
  expect(judgement && planMessage(judgement)).toBe(
    "Plan ou accord : le registre ne dit pas ses domaines d'action et ses objectifs de progression.",
  );
});

test("a record of disagreement has neither objectives nor figures to give", () => {
  const none = { "Fin du plan": null, "Domaines d'action du plan": null, "Objectifs de progression du plan": "Non" };
  expect(judged({ ...none, "Nature du plan": "PV de désaccord" })).toEqual({ status: "complete" });
});

test("no plan joined, nothing to judge", () => {
  expect(judged({ "Plan transmis": "Non" })).toBeNull();
});

test("the synthesis counts each candidate's latest plan, under the same secret", () => {
  const plan = { ...candidate("x").plan, kind: "accord", signed: 1, end: 99_999, domains: "formation" } as const;
  const whole = { ...plan, objectives: "yes", figures: "yes", filing: "yes" } as const;
  const partial = { ...whole, figures: "no" } as const;
  const lines = [
    ...[1, 2, 3].map((n) => candidate(`a${String(n)}`, { planProvided: "yes", plan: partial, day: DAY_2025 - 9 })),
    ...[1, 2, 3].map((n) => candidate(`a${String(n)}`, { planProvided: "yes", plan: whole })),
    ...[4, 5, 6, 7].map((n) => candidate(`a${String(n)}`, { planProvided: "yes", plan: partial })),
    ...[8, 9, 10].map((n) => candidate(`a${String(n)}`)),
  ];
  expect(synthesisOf(lines, 2025).exercices[0]).toMatchObject({
    planReceived: 7,
    plans: { complete: 3, incomplete: 4, unknown: 0 },
  });
  const alone = [...lines, candidate("one", { planProvided: "yes" })];
  expect(synthesisOf(alone, 2025).exercices[0]?.plans).toMatchObject({ unknown: "s", complete: "s" });
});
