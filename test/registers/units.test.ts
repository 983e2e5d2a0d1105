/** Headings that give a unit, a question mark, or the same words twice. */
import { readFacts } from "../../src/registers/read";
import { problemMessage } from "../../src/texts/problems";
import type { Sheet } from "../../src/workbook/port";
import { contracts, sheet, workbook } from "../support/registers";

const amountsIn = (register: Sheet): readonly number[] => {
  const column = readFacts([workbook([register])])
    .registers.get("contracts")
    ?.columns.get("amount");
  return column?.store === "numbers" ? [...column.numbers] : [];
};

const messagesIn = (register: Sheet): readonly string[] =>
  readFacts([workbook([register])]).problems.map(problemMessage);

test.each([
  ["Montant (k€ HT)", 120_000],
  ["Montant HT en k€", 120_000],
  ["Montant HT (K€)", 120_000],
  ["Montant en milliers d'euros", 120_000],
  ["Montant HT (M€)", 120_000_000],
  ["Montant HT en millions d'euros", 120_000_000],
  ["Montant HT (€)", 120],
  ["Montant HT", 120],
])("under « %s », 120 is %d euros", (heading, euros) => {
  const register = contracts`
    | N° marché | Date de notification | ${heading} |
    | M1        | 12/03/2025           | 120        |
  `;
  expect(amountsIn(register)).toEqual([euros]);
});

const THOUSANDS = contracts`
  | N° marché | Date de notification | Montant (k€ HT) |
  | M1        | 12/03/2025           | 1,5             |
  | M2        | 12/03/2025           | 200 k€          |
  | M3        | 12/03/2025           | 1 234,567       |
`;

test("a cell that says its own unit is read as it is", () => {
  expect(amountsIn(THOUSANDS)).toEqual([1_500, 200_000, 1_234_567]);
});

test("the buyer is told of the unit", () => {
  expect(messagesIn(THOUSANDS)).toEqual([
    "La colonne « Montant (k€ HT) » est en milliers d'euros : ses nombres sont multipliés par 1\u00a0000 ; une cellule qui dit son unité (« 200 k€ ») est lue telle quelle.",
  ]);
});

test("a heading that asks is the heading without its question mark", () => {
  const register = contracts`
    | N° marché | Date de notification | PME ? | Variante ? | Suivi ? | Éco-label? |
    | M1        | 12/03/2025           | oui   | non        | oui     | oui        |
  `;
  const found = readFacts([workbook([register])]).registers.get("contracts");
  expect([...(found?.columns.keys() ?? [])]).toEqual(
    expect.arrayContaining(["supplierSize", "variants", "monitored", "ecolabel"]),
  );
});

test("two columns of the same heading: the first is read, and the buyer is told to name the other", () => {
  const register = contracts`
    | N° marché | Date de notification | Dispositif social | Dispositif social |
    | M1        | 12/03/2025           | aucun             | aucun             |
  `;
  expect(messagesIn(register)).toEqual([
    "Plusieurs colonnes s'intitulent « Dispositif social » : seule la première est lue. Donnez aux autres un en-tête qui dise ce qu'elles contiennent.",
  ]);
});

const columnsIn = (register: Sheet): readonly string[] => [
  ...(readFacts([workbook([register])])
    .registers.get("contracts")
    ?.columns.keys() ?? []),
];

test("a heading one letter away from a single one is read, and to be confirmed", () => {
  const register = contracts`
    | N° marché | Date de notificaton | Montant HT |
    | M1        | 12/03/2025          | 1000       |
  `;
  expect(columnsIn(register)).toContain("notificationDate");
  expect(messagesIn(register)).toEqual([
    "L'en-tête « Date de notificaton » est lu comme « Date de notification » : à confirmer dans l'onglet Registres du volet, ou dans la feuille « Paramètres SPASER », section « Correspondance des colonnes ».",
  ]);
});

test.each(["Date de modification", "Date de notification TTC", "Mentant", "Date de rectification"])(
  "« %s » is no slip of the finger",
  (heading) => {
    const register = contracts`
      | N° marché | Objet | Montant HT | ${heading} |
      | M1        | a     | 1000       | 12/03/2025 |
    `;
    expect(columnsIn(register)).not.toContain("notificationDate");
  },
);

test("a sheet that is no register is said, even a small one beside registers", () => {
  const messages = readFacts([
    workbook([
      contracts`
        | N° marché | Date de notification | Montant HT |
        | M1        | 12/03/2025           | 1000       |
      `,
      sheet("Divers")`
        | Chose | Truc | Machin |
        | a     | b    | c      |
      `,
    ]),
  ]).problems.map(problemMessage);
  expect(messages).toEqual([expect.stringMatching(/^La feuille « Divers » n'a été reconnue comme aucun registre/)]);
});
