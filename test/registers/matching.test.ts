/** What people say of columns in the settings sheet ("Correspondance des colonnes"), and what it changes. */
import { readRegisters } from "../../src/report/annual";
import { readFacts } from "../../src/registers/read";
import type { Facts } from "../../src/registers/facts";
import { problemMessage } from "../../src/texts/problems";
import type { Sheet } from "../../src/workbook/port";
import { contracts, insertion, settings, sheet, workbook } from "../support/registers";

const MARCHES = contracts`
  | N° marché | Date de notification | Montant notifié | Montant | Objet     | Visa juridique |
  | M1        | 12/03/2025           | 1000            | 10      | Routes    | 15/03/2025     |
  | M2        | 13/03/2025           | 2000            | 20      | Bâtiments | 16/03/2025     |
`;

const read = (...sheets: readonly Sheet[]): Facts => readFacts([workbook(sheets)]);
const headingOf = (facts: Facts, column: string): readonly string[] | undefined =>
  facts.registers
    .get("contracts")
    ?.blocks[0]?.columns.get(column)
    ?.map(({ heading }) => heading);
const unapplied = (facts: Facts): readonly string[] =>
  facts.problems.filter(({ code }) => code === "matching-unapplied").map(problemMessage);
const numbersOf = (facts: Facts, column: string): readonly number[] => {
  const found = facts.registers.get("contracts")?.columns.get(column);
  return found?.store === "numbers" ? [...found.numbers] : [];
};

test("a column is read from the heading that was chosen for its sheet", () => {
  expect(headingOf(read(MARCHES), "amount")).toEqual(["Montant"]);
  const facts = read(
    MARCHES,
    settings`
      | Correspondance des colonnes |                      |            |                 |                  |
      | Feuille                     | Registre             | Colonne    | En-tête lu      | « Oui » signifie |
      | Marchés                     | Registre des marchés | Montant HT | Montant notifié |                  |
    `,
  );
  expect(headingOf(facts, "amount")).toEqual(["Montant notifié"]);
  expect(numbersOf(facts, "amount")).toEqual([1_000, 2_000]);
  expect(unapplied(facts)).toEqual([]);
  expect(facts.problems.filter(({ code }) => code === "several-columns")).toEqual([]);
});

test("headings are compared without case, accents or punctuation, and the sheet's own line goes before the one for all", () => {
  const facts = read(
    MARCHES,
    settings`
      | correspondance des colonnes :
      | feuille | registre             | colonne            | en-tête lu       |
      | *       | registre des marchés | date notification  | visa juridique   |
      | *       | Registre des marchés | Montant HT         | MONTANT          |
      | MARCHÉS | Registre des marchés | montant ht         | montant NOTIFIE  |
    `,
  );
  expect(headingOf(facts, "amount")).toEqual(["Montant notifié"]);
  expect(headingOf(facts, "notificationDate")).toEqual(["Visa juridique"]);
  expect(unapplied(facts)).toEqual([]);
});

test("« aucune » leaves a column unread, and the heading it had may serve another", () => {
  const facts = read(
    MARCHES,
    settings`
      | Correspondance des colonnes |                      |            |            |
      | Feuille                     | Registre             | Colonne    | En-tête lu |
      | Marchés                     | Registre des marchés | Montant HT | aucune     |
    `,
  );
  expect(headingOf(facts, "amount")).toBeUndefined();
  expect(facts.tables[0]?.none).toEqual(["amount"]);
  expect(unapplied(facts)).toEqual([]);
});

test("a heading that is gone, a sheet renamed, a register that is not there: said, and the column is recognised by itself", () => {
  const facts = read(
    MARCHES,
    settings`
      | Correspondance des colonnes |                      |            |                  |
      | Feuille                     | Registre             | Colonne    | En-tête lu       |
      | Marchés                     | Registre des marchés | Montant HT | Montant attribué |
      | Marchés 2024                | Registre des marchés | Montant HT | Montant notifié  |
      | Marchés                     | Mandats              | Date       | Visa juridique   |
      | *                           | Registre des marchés | Objet      | Intitulé complet |
    `,
  );
  expect(headingOf(facts, "amount")).toEqual(["Montant"]);
  expect(headingOf(facts, "title")).toEqual(["Objet"]);
  expect(unapplied(facts)).toEqual([
    "La ligne « Marchés · Registre des marchés · Montant HT · Montant attribué » de « Correspondance des colonnes » n'est pas appliquée : l'en-tête « Montant attribué » n'est pas dans la feuille « Marchés ». La colonne est reconnue d'après les autres en-têtes : corrigez cette ligne, ou supprimez-la.",
    expect.stringContaining("le classeur n'a pas de feuille « Marchés 2024 »"),
    expect.stringContaining("aucun tableau de la feuille « Marchés » n'est lu comme « Mandats »"),
    expect.stringContaining("n'est dans aucune feuille de ce registre"),
  ]);
  expect(facts.problems.find(({ code }) => code === "matching-unapplied")).toMatchObject({
    sheet: "Paramètres SPASER",
    cell: "A3",
    severity: "warning",
    register: "contracts",
    column: "amount",
  });
});

test("two columns on one heading, two headings for one figure, words that are not of the list: the first line stands", () => {
  const facts = read(
    MARCHES,
    settings`
      | Correspondance des colonnes |                      |                     |                 |                  |
      | Feuille                     | Registre             | Colonne             | En-tête lu      | « Oui » signifie |
      | Marchés                     | Registre des marchés | Montant HT          | Montant notifié |                  |
      | Marchés                     | Registre des marchés | Pénalité par heure  | Montant notifié |                  |
      | Marchés                     | Registre des marchés | Montant HT          | Montant         |                  |
      | Marchés                     | Registre des marchés | Dispositif social   | Visa juridique  | peut-être        |
      | Marchés                     | Registre de rien     | Montant HT          | Montant         |                  |
      | Marchés                     | Registre des marchés | Objet               |                 |                  |
    `,
  );
  expect(headingOf(facts, "amount")).toEqual(["Montant notifié"]);
  expect(headingOf(facts, "penaltyPerHour")).toBeUndefined();
  expect(headingOf(facts, "title")).toEqual(["Objet"]);
  expect(unapplied(facts)).toEqual([
    expect.stringContaining("est déjà choisi pour « Montant HT »"),
    expect.stringContaining("cette colonne se lit dans un seul en-tête, et « Montant notifié » est choisi plus haut"),
    expect.stringContaining("« peut-être » n'est pas un mot de la liste « Dispositif social »"),
    expect.stringContaining("« Registre de rien » n'est le titre d'aucun registre"),
    expect.stringContaining("indiquez l'en-tête à lire, ou « aucune »"),
  ]);
});

test("« marchés » and « Montant » are understood as people say them", () => {
  const facts = read(
    MARCHES,
    settings`
      | Correspondance des colonnes |          |         |                 |
      | Feuille                     | Registre | Colonne | En-tête lu      |
      | Marchés                     | marchés  | Montant | Montant notifié |
    `,
  );
  expect(headingOf(facts, "amount")).toEqual(["Montant notifié"]);
  expect(unapplied(facts)).toEqual([]);
});

test("a title or a word a slip away is proposed as it must be written; a short list is given", () => {
  const facts = read(
    MARCHES,
    settings`
      | Correspondance des colonnes |                      |                                 |                 |                  |
      | Feuille                     | Registre             | Colonne                         | En-tête lu      | « Oui » signifie |
      | Marchés                     | Registre des marcehs | Montant HT                      | Montant notifié |                  |
      | Marchés                     | Registre des marchés | Montnat HT                      | Montant notifié |                  |
      | Marchés                     | Registre des marchés | Machin chose                            | Montant notifié |                  |
      | Marchés                     | Registre des marchés | Considérations environnementales | Visa juridique  | bidule           |
    `,
  );
  expect(unapplied(facts)).toEqual([
    expect.stringContaining(
      "« Registre des marcehs » n'est le titre d'aucun registre : le titre le plus proche est « Registre des marchés ».",
    ),
    expect.stringMatching(
      /« Montnat HT » n'est le titre d'aucune colonne de « Registre des marchés » : le titre le plus proche est « Montant HT »/,
    ),
    expect.stringContaining(
      "« Machin chose » n'est le titre d'aucune colonne de « Registre des marchés » : recopiez-le de la page de ce registre",
    ),
    expect.stringMatching(
      /« bidule » n'est pas un mot de la liste « Considérations environnementales » : écrivez .*« clause »/,
    ),
  ]);
});

test("an amount is never read under a heading in TTC, nor a beneficiary under names", () => {
  const ttc = contracts`
    | N° marché | Date de notification | Montant TTC |
    | M1        | 12/03/2025           | 1200        |
  `;
  const names = insertion`
    | N° marché | Bénéficiaire | Nom    | Période    | Heures effectuées |
    | M1        | P1           | Dupont | 01/03/2025 | 10                |
  `;
  const facts = read(
    ttc,
    names,
    settings`
      | Correspondance des colonnes |                                 |              |             |
      | Feuille                     | Registre                        | Colonne      | En-tête lu  |
      | Marchés                     | Registre des marchés            | Montant HT   | Montant TTC |
      | Insertion                   | Suivi des clauses d'insertion   | Bénéficiaire | Nom         |
    `,
  );
  expect(headingOf(facts, "amount")).toBeUndefined();
  expect(facts.registers.get("insertion")?.blocks[0]?.columns.get("beneficiary")?.[0]?.heading).toBe("Bénéficiaire");
  expect(unapplied(facts)).toEqual([
    expect.stringContaining("« Montant TTC » est en TTC"),
    expect.stringContaining("« Nom » contient des données personnelles"),
  ]);
  const shown = facts.tables.find(({ kind }) => kind === "insertion");
  expect(JSON.stringify(shown)).not.toContain("Dupont");
});

test("one column per criterion: several headings for a list, each with what « oui » means under it", () => {
  const sheetOfFlags = contracts`
    | N° marché | Date de notification | Insertion ? | Pondération sociale | Objet |
    | M1        | 12/03/2025           | oui         | non                 | A     |
    | M2        | 12/03/2025           | non         | oui                 | B     |
    | M3        | 12/03/2025           | oui         | oui                 | C     |
  `;
  const facts = read(
    sheetOfFlags,
    settings`
      | Correspondance des colonnes |                      |                   |                     |                      |
      | Feuille                     | Registre             | Colonne           | En-tête lu          | « Oui » signifie     |
      | Marchés                     | Registre des marchés | Dispositif social | Insertion ?         | clause d'exécution   |
      | Marchés                     | Registre des marchés | Dispositif social | Pondération sociale | critère d'attribution |
    `,
  );
  expect(unapplied(facts)).toEqual([]);
  const column = facts.registers.get("contracts")?.columns.get("socialScheme");
  if (column?.store !== "options") throw new Error("no list");
  const words = Array.from(column.codes, (code) =>
    column.labels.filter((_, bit) => ((column.masks[code] ?? 0) & (1 << bit)) !== 0),
  );
  expect(words).toEqual([
    ["clause d'exécution"],
    ["critère d'attribution"],
    ["clause d'exécution", "critère d'attribution"],
  ]);
});

test("a cell that cannot be read in a joined column is told at its own address", () => {
  const facts = read(contracts`
    | N° marché | Date de notification | Clause sociale | Critère social |
    | M1        | 12/03/2025           | oui            | c'est-à-dire   |
  `);
  expect(facts.problems.find(({ code }) => code === "unreadable-cell")).toMatchObject({
    cell: "D2",
    found: "c'est-à-dire",
  });
});

describe("whole tables", () => {
  const LINES = (register: string, heading = "") => settings`
    | Correspondance des colonnes |             |                   |            |
    | Feuille                     | Registre    | Colonne           | En-tête lu |
    | Marchés                     | ${register} | (tout le tableau) | ${heading} |
  `;

  test("a table that is said to be no register is not read", () => {
    const facts = read(MARCHES, LINES("aucun"));
    expect(facts.registers.size).toBe(0);
    expect(facts.tables).toMatchObject([{ sheet: "Marchés", kind: null, said: true }]);
    expect(facts.problems).toEqual([]);
  });

  test("a table may be said to be of another register", () => {
    const facts = read(MARCHES, LINES("Recensement des achats"));
    expect([...facts.registers.keys()]).toEqual(["planning"]);
    expect(facts.registers.get("planning")?.size).toBe(2);
  });

  test("of two tables side by side, the heading tells which one", () => {
    const both = sheet("Marchés")`
      | N° marché | Date de notification | Montant HT |  | Date       | Fournisseur | Montant mandaté |
      | M1        | 12/03/2025           | 1000       |  | 01/04/2025 | A           | 10              |
    `;
    expect([...read(both).registers.keys()]).toEqual(["contracts", "payments"]);
    expect([...read(both, LINES("aucun", "Fournisseur")).registers.keys()]).toEqual(["contracts"]);
    expect(unapplied(read(both, LINES("aucun", "Prestataire")))).toEqual([
      expect.stringContaining("aucun tableau de la feuille « Marchés » n'a l'en-tête « Prestataire »"),
    ]);
  });

  test("a sheet that nothing recognises is read as it is said to be, with the headings chosen", () => {
    const own = sheet("Affaires")`
      | Extraction du logiciel |           |            |        |
      | Clef                   | Signé le  | Budget     | Suivi  |
      | A-1                    | 12/03/2025 | 1500      | oui    |
      | A-2                    | 14/03/2025 | 2500      | non    |
    `;
    expect(read(own).registers.size).toBe(0);
    expect(read(own).tables).toMatchObject([{ sheet: "Affaires", kind: null, said: false, headings: [] }]);
    const facts = read(
      own,
      settings`
        | Correspondance des colonnes |                      |                      |            |
        | Feuille                     | Registre             | Colonne              | En-tête lu |
        | Affaires                    | Registre des marchés | (tout le tableau)    |            |
        | Affaires                    | Registre des marchés | N° marché            | Clef       |
        | Affaires                    | Registre des marchés | Date de notification | Signé le   |
        | Affaires                    | Registre des marchés | Montant HT           | Budget     |
      `,
    );
    expect(unapplied(facts)).toEqual([]);
    expect(facts.registers.get("contracts")?.size).toBe(2);
    expect(numbersOf(facts, "amount")).toEqual([1_500, 2_500]);
  });
});

test("lines of the section are no settings, whatever their words; settings above and below are read", () => {
  const { settings: found, problems } = readRegisters([
    workbook([
      MARCHES,
      settings`
        | Exercice | 2024 |
        |          |      |
        | Correspondance des colonnes |                      |            |                 |
        | Feuille                     | Registre             | Colonne    | En-tête lu      |
        | Heures cumulées             | Registre des marchés | Montant HT | Montant notifié |
        |                             |                      |            |                 |
        | Autres paramètres           |                      |            |                 |
        | Collectivité                | Ville de Dax         |            |                 |
      `,
    ]),
  ]);
  expect(found).toMatchObject({ exercice: 2024, authority: "Ville de Dax", hoursMode: "period" });
  expect(problems().filter(({ code }) => code === "settings-unreadable")).toEqual([]);
});

test("with several files, the settings of each are about its own sheets", () => {
  const choice = settings`
    | Correspondance des colonnes |                      |            |                 |
    | Feuille                     | Registre             | Colonne    | En-tête lu      |
    | *                           | Registre des marchés | Montant HT | Montant notifié |
  `;
  const other = sheet("Marchés")`
    | N° marché | Date de notification | Montant notifié | Montant |
    | N1        | 12/03/2025           | 3000            | 30      |
  `;
  const facts = readFacts([workbook([MARCHES, choice], { file: "a.xlsx" }), workbook([other], { file: "b.xlsx" })]);
  expect(numbersOf(facts, "amount")).toEqual([1_000, 2_000, 30]);
});
