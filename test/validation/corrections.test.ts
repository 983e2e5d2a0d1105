/** Before → after: what may be put in order at once, what is only proposed, and what is left alone. */
import fc from "fast-check";
import { columnsOf, REGISTER_KINDS } from "../../src/registers/catalogue";
import { cellKindOf } from "../../src/registers/cells/kinds";
import { readFacts } from "../../src/registers/read";
import { formOf } from "../../src/validation/corrections/forms";
import { correctionPlan } from "../../src/validation/corrections/plan";
import type { Sheet, Workbook } from "../../src/workbook/port";
import { anyCell } from "../support/arbitrary";
import { checkedOf } from "../support/checked";
import { contracts, directorates, insertion, payments, workbook } from "../support/registers";

const SURE = "→";
const PROPOSED = "?→";

/** "Marchés!C2 Oui → Non" for each line of the plan. */
function planOf(sheets: readonly Sheet[], more: Partial<Workbook> = {}): readonly string[] {
  const given = workbook(sheets, more);
  const { problems } = checkedOf(given);
  return correctionPlan(readFacts([given]), [given], problems).map(
    ({ sheet, cell, before, after, confidence }) =>
      `${sheet}!${cell} ${JSON.stringify(before)} ${confidence === "sure" ? SURE : PROPOSED} ${JSON.stringify(after)}`,
  );
}

test("yes and no in one writing; a dash may have meant nothing, a ticked box stays", () => {
  const sheet = contracts`
    | N° marché | Direction | Date de notification | ESS  | Marché suivi |
    | M1        | Voirie    | 03/02/2025           | OUI  | ✔            |
    | M2        | Voirie    | 03/02/2025           | 0    | Oui          |
    | M3        | Voirie    | 03/02/2025           | -    | VRAI         |
    | M4        | Voirie    | 03/02/2025           | voir |              |
  `;
  expect(planOf([sheet])).toEqual([
    'Marchés!D2 "OUI" → "Oui"',
    'Marchés!D3 0 → "Non"',
    'Marchés!D4 "-" ?→ "Non"',
    'Marchés!E2 "✔" → "Oui"',
  ]);
});

test("a day written as a text becomes a date; a month, a period or a bare year stays as it is", () => {
  const sheet = insertion`
    | N° marché | Bénéficiaire | Période                    | Heures effectuées |
    | M1        | B1           | '31/03/2025                | 60                |
    | M1        | B2           | 12 mars 2025               | 61                |
    | M1        | B3           | mars 2025                  | 62                |
    | M1        | B4           | du 01/03/2025 au 31/03/2025 | 63               |
    | M1        | B5           | T1 2025                    | 64                |
    | M1        | B6           | '31/02/2025                | 65                |
    | M1        | B7           | 31/03/2025                 | 66                |
  `;
  expect(planOf([sheet])).toEqual(['Insertion!C2 "31/03/2025" → 45747', 'Insertion!C3 "12 mars 2025" → 45728']);
});

test("in a workbook that counts days from 1904 the date is written its way", () => {
  const sheet = payments`
    | Date        | Fournisseur | Montant mandaté |
    | '31/03/2025 | Adour       | 10              |
  `;
  expect(planOf([sheet], { date1904: true })).toEqual(['Mandats!A2 "31/03/2025" → 44285']);
});

test("an amount or hours written as a text become a number; what can be read two ways is left, English is proposed", () => {
  const sheet = contracts`
    | N° marché | Direction | Date de notification | Montant HT   | Heures contractualisées | Dispositif social  |
    | M1        | Voirie    | 03/02/2025           | '1 234,56 €  | 120 h                   | clause d'exécution |
    | M2        | Voirie    | 03/02/2025           | 12 k€        | 12h30                   | clause d'exécution |
    | M3        | Voirie    | 03/02/2025           | '1.234       | 0                       | clause d'exécution |
    | M4        | Voirie    | 03/02/2025           | '1,234.50    | 0                       | clause d'exécution |
    | M5        | Voirie    | 03/02/2025           | selon BPU    | 0                       | clause d'exécution |
  `;
  expect(planOf([sheet])).toEqual([
    'Marchés!D2 "1 234,56 €" → 1234.56',
    'Marchés!D3 "12 k€" → 12000',
    'Marchés!D5 "1,234.50" ?→ 1234.5',
    'Marchés!E2 "120 h" → 120',
    'Marchés!E3 "12h30" → 12.5',
  ]);
});

test("a SIRET is repaired only when sure: its lost zero, its spaces; a wrong figure is never guessed", () => {
  const sheet = payments`
    | Date       | Fournisseur | SIRET              | Montant mandaté |
    | 15/02/2025 | Born        | ${5_409_723_300_131} | 10              |
    | 15/02/2025 | Adour       | '732 829 320 00074 | 20              |
    | 15/02/2025 | Dax         | '73282932000075    | 30              |
    | 15/02/2025 | Adour       | '73282932000047    | 40              |
    | 15/02/2025 | Seignosse   | '2,24E+13          | 50              |
    | 15/02/2025 | Berlin      | DE123456789        | 60              |
  `;
  expect(planOf([sheet])).toEqual([
    'Mandats!C2 5409723300131 → "05409723300131"',
    'Mandats!C3 "732 829 320 00074" → "73282932000074"',
    'Mandats!C5 "73282932000047" ?→ "73282932000074"',
  ]);
});

test("words of a list take its writing; another word is proposed when one is near; synonyms stay the buyer's", () => {
  const sheet = contracts`
    | N° marché | Direction | Date de notification | Catégorie  | Dispositif social                            | Heures contractualisées |
    | M1        | Voirie    | 03/02/2025           | TRAVAUX    | CLAUSE D'EXECUTION,  critère d’attribution   | 0                       |
    | M2        | Voirie    | 03/02/2025           | Trvaux     | clause d'exécutoin ; marché réservé          | 0                       |
    | M3        | Voirie    | 03/02/2025           | TIC        | clause sociale                               | 0                       |
  `;
  expect(planOf([sheet])).toEqual([
    'Marchés!D2 "TRAVAUX" → "travaux"',
    'Marchés!D3 "Trvaux" ?→ "travaux"',
    `Marchés!E2 "CLAUSE D'EXECUTION,  critère d’attribution" → "clause d'exécution ; critère d'attribution"`,
    `Marchés!E3 "clause d'exécutoin ; marché réservé" ?→ "clause d'exécution ; marché réservé"`,
  ]);
});

test("spaces too many go; a text on several lines stays; a name near one of the list is proposed on all its rows", () => {
  const sheets = [
    directorates`
      | Direction |
      | Direction des routes |
    `,
    contracts`
      | N° marché | Objet                 | Direction            | Date de notification |
      | M1        | ${"Sel  de\u00a0déneigement "} | Direction des routes | 03/02/2025           |
      | M2        | ${"Lot 1\n Lot 2 "}   | Direction des route  | 03/02/2025           |
      | M3        | Gravier               | Direction des route  | 03/02/2025           |
    `,
  ];
  expect(planOf(sheets)).toEqual([
    'Marchés!B2 "Sel  de\u00a0déneigement " → "Sel de déneigement"',
    'Marchés!C3 "Direction des route" ?→ "Direction des routes"',
    'Marchés!C4 "Direction des route" ?→ "Direction des routes"',
  ]);
});

test("a formula is never in the plan", () => {
  const sheet = contracts`
    | N° marché | Direction | Date de notification | ESS |
    | M1        | Voirie    | 03/02/2025           | OUI |
    | M2        | Voirie    | 03/02/2025           | OUI |
  `;
  const calculated = { ...sheet, grid: { ...sheet.grid, isFormula: (i: number, j: number) => i === 1 && j === 3 } };
  expect(planOf([calculated])).toEqual(['Marchés!D3 "OUI" → "Oui"']);
});

const SPECS = REGISTER_KINDS.flatMap((kind) => Object.values(columnsOf(kind)));

test("a sure correction reads as the cell did, and needs no other; nothing throws", () => {
  fc.assert(
    fc.property(fc.constantFrom(...SPECS), anyCell, fc.boolean(), (spec, cell, date1904) => {
      const form = formOf(spec);
      const context = { date1904, dress: undefined };
      const fix = form(cell, context, undefined);
      if (fix?.confidence !== "sure") return;
      const kind = cellKindOf(spec);
      const before = kind.read(cell, context);
      const after = kind.read(fix.after, { ...context, dress: fix.dress === "text" ? undefined : fix.dress });
      expect([after.state, valueIn(after)]).toEqual([before.state, valueIn(before)]);
      if (typeof fix.after !== "number") expect(form(fix.after, context, undefined)).toBeUndefined();
    }),
    { numRuns: 3_000 },
  );
});

/** Spaces are what a text loses. */
const valueIn = (reading: { readonly state: string; readonly value?: unknown }): unknown =>
  typeof reading.value === "string"
    ? reading.value.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").trim()
    : (reading.value satisfies unknown);

test("a column written « oui » and « non » throughout keeps its way: only what strays from it is respelled", () => {
  const sheet = contracts`
    | N° marché | Direction | Date de notification | ESS |
    | M1        | Voirie    | 03/02/2025           | oui |
    | M2        | Voirie    | 03/02/2025           | non |
    | M3        | Voirie    | 03/02/2025           | OUI |
    | M4        | Voirie    | 03/02/2025           | oui |
    | M5        | Voirie    | 03/02/2025           | non |
    | M6        | Voirie    | 03/02/2025           | x   |
    | M7        | Voirie    | 03/02/2025           | oui |
  `;
  expect(planOf([sheet])).toEqual(['Marchés!D4 "OUI" → "oui"', 'Marchés!D7 "x" → "oui"']);
});
