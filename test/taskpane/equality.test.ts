/** The tab "Égalité" as data: what the published sheet says, secret figures included, and what to ask again, with its cell. */
import { readRegisters, type Reading } from "../../src/report/annual";
import { comparedView } from "../../src/taskpane/view/published";
import { type EqualityState, equalityView } from "../../src/taskpane/view/equality";
import type { Cell } from "../../src/workbook/port";
import { sheetOf, workbookOf } from "../store/fixtures";

const HEADINGS = [
  "N° consultation", "Candidat", "SIRET", "Date", "Effectif", "Attestation reçue", "Attestation contrôlée", "Candidat volontaire",
  "Index transmis", "Année de l'Index", "Note de l'Index", "Plan transmis", "Attributaire",
]; // prettier-ignore

const SIRET = "73282932000074";

const row = (name: string, more: Partial<Record<(typeof HEADINGS)[number], Cell>> = {}): readonly Cell[] =>
  HEADINGS.map(
    (heading) =>
      more[heading] ?? { Candidat: name, Date: 45_730, "N° consultation": "C1", Effectif: 120 }[heading] ?? null,
  );

const reading = (...rows: readonly (readonly Cell[])[]): Reading =>
  readRegisters([workbookOf(sheetOf("Candidatures", [HEADINGS, ...rows]))]);

const stateOf = (...rows: readonly (readonly Cell[])[]): EqualityState => {
  const view = equalityView(reading(...rows), 2025);
  if (view.kind !== "state") throw new Error(view.kind);
  return view.state;
};

const joined = (nth: number, mark: Cell): readonly Cell[] =>
  row(`Entreprise ${String(nth)}`, {
    "Candidat volontaire": "oui",
    "Index transmis": "oui",
    "Année de l'Index": 2024,
    "Note de l'Index": mark,
  });

const value = ({ counts }: EqualityState, label: RegExp): string | undefined =>
  counts.find((count) => label.test(count.label))?.value;

test("no register, no exercice, nobody in the exercice: said apart, with the years that there are", () => {
  expect(equalityView(readRegisters([workbookOf(sheetOf("Divers", [["a", "b"]]))]), 2025)).toEqual({
    kind: "no-register",
  });
  expect(equalityView(reading(row("A")), null)).toEqual({ kind: "no-exercice" });
  expect(equalityView(reading(row("A"), row("B", { Date: 45_300 })), 2023)).toEqual({
    kind: "nothing",
    exercice: 2023,
    years: [2025, 2024],
  });
});

test("a register without a date has no figure: the column, the heading that nothing reads and what to do", () => {
  const headings = HEADINGS.map((heading) => (heading === "Date" ? "Date limite de remise" : heading));
  const undated = readRegisters([workbookOf(sheetOf("Candidatures", [headings, row("A")]))]);
  expect(equalityView(undated, 2025)).toEqual({
    kind: "lacking",
    why: expect.stringMatching(/colonne « Date » absente .*« Date limite de remise ».*« Correspondance/) as string,
  });
});

test("the funnel and the marks are those of the sheet, a secret figure is « s » and has no bar", () => {
  const marks = [88, 89, 90, 91, 92, 93, 70] as const;
  const state = stateOf(
    ...marks.map((mark, nth) => joined(nth, mark)),
    row("Silencieuse"),
    row("Muette"),
    row("Discrète"),
  );
  expect([value(state, /^Candidats$/), value(state, /volontaires/), value(state, /Index reçus/)]).toEqual([
    "10",
    "7",
    "7",
  ]);
  expect(state.marks?.title).toBe("Données 2024");
  const low = state.marks?.bars.find(({ label }) => label === "moins de 75");
  expect(low).toMatchObject({ value: "s", length: null });
  expect(state.hasSecret).toBe(true);
  expect(state.text).toMatch(/^En 2025, 10 candidats ont répondu à 1 consultation/);
});

test("what is to be asked again has its sentence, the text of law and its cell; errors come first", () => {
  const { toCheck } = stateOf(joined(1, 60), joined(2, 90), joined(3, "illisible"));
  expect(toCheck.map(({ severity }) => severity)).toEqual(["error", "warning", "warning"]);
  expect(toCheck[0]).toMatchObject({ name: "Entreprise 3", place: { sheet: "Candidatures", cell: "K4" } });
  expect(toCheck[1]?.source).toMatch(/^Code du travail/);
});

test("a plan of which the register does not say enough is to be asked for", () => {
  const { toCheck } = stateOf(row("Avec plan", { "Plan transmis": "oui" }));
  expect(toCheck).toEqual([expect.objectContaining({ severity: "plan", name: "Avec plan" })]);
  expect(toCheck[0]?.message).toMatch(/^Plan ou accord : le registre ne dit pas/);
});

test("letters go to awarded candidates that sent nothing", () => {
  const { reminders, received } = stateOf(
    row("Attributaire", {
      Attributaire: "oui",
      "Index transmis": "non",
      "Plan transmis": "non",
      "Attestation reçue": "oui",
    }),
    row("Autre", { Attributaire: "non" }),
  );
  expect(reminders.map(({ name }) => name)).toEqual(["Attributaire"]);
  expect(received).toBe(1);
});

test("marks that differ from the public file are listed with their row; those that agree are counted", () => {
  const declared = reading(
    row("Déclarante", { SIRET, "Index transmis": "oui", "Année de l'Index": 2024, "Note de l'Index": 90 }),
  );
  const published = (mark: number) => [
    { year: 2024, siren: SIRET.slice(0, 9), members: [], points: {}, published: mark, mark, isWorkedOut: false },
  ];
  const different = comparedView(declared, 2025, published(85), "fichier.xlsx");
  expect(different.summary).toMatch(/« fichier.xlsx » : 0 identiques, 1 différentes/);
  expect(different.differences).toEqual([
    expect.objectContaining({
      name: "Déclarante",
      marks: "déclarée 90, publiée 85 (données 2024)",
      address: "Candidatures!K2",
    }),
  ]);
  expect(comparedView(declared, 2025, published(90), "f.xlsx").differences).toEqual([]);
});
