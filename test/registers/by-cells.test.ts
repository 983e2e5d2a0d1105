/** What a heading leaves unsaid, its cells may say; and what they do not say is not guessed. */
import { readFacts } from "../../src/registers/read";
import type { Sheet } from "../../src/workbook/port";
import { sentences } from "../support/checked";
import { measured } from "../support/measured";
import { contracts, insertion, sheet, workbook } from "../support/registers";

function columnsIn(register: Sheet): Readonly<Record<string, string>> {
  const [first] = readFacts([workbook([register])]).registers.values();
  return Object.fromEntries(
    [...(first?.blocks[0]?.columns ?? [])].map(([column, read]) => [column, read[0]?.heading ?? ""]),
  );
}

const problemsIn = (register: Sheet): readonly string[] =>
  readFacts([workbook([register])]).problems.map(({ code, found }) => `${code} ${found ?? ""}`.trim());

const EXITS = insertion`
  | N° marché | Bénéficiaire | Période    | Heures effectuées | Date de sortie | Et maintenant |
  | M1        | B1           | 31/01/2025 | 10                | 01/02/2025     | CDI           |
  | M1        | B2           | 31/01/2025 | 10                | 01/02/2025     | Chômage       |
  | M1        | B3           | 31/01/2025 | 10                | 01/02/2025     | PEC           |
  | M1        | B4           | 31/01/2025 | 10                | 01/02/2025     | Inactif       |
`;

test("a list is known by its words under a heading that says nothing, and is to be confirmed", () => {
  expect(columnsIn(EXITS)).toMatchObject({ exitSituation: "Et maintenant" });
  expect(problemsIn(EXITS)).toContain("likely-heading Et maintenant");
  expect(sentences([EXITS], "likely-heading")).toEqual([
    "L'en-tête « Et maintenant » est lu comme « Situation à la sortie » : à confirmer dans l'onglet Registres du volet, ou dans la feuille « Paramètres SPASER », section « Correspondance des colonnes ».",
  ]);
  expect(measured("1.3.2", EXITS)).toMatchObject({ numerator: 2, denominator: 4 });
});

test("a contract of work at the entry is no situation at the exit: without a date of exit, nothing is guessed", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Embauché en |
    | M1        | B1           | 31/01/2025 | 10                | CDI         |
    | M1        | B2           | 31/01/2025 | 10                | CDDI        |
    | M1        | B3           | 31/01/2025 | 10                | CDI         |
    | M1        | B4           | 31/01/2025 | 10                | CDDI        |
  `;
  expect(columnsIn(register)).not.toHaveProperty("exitSituation");
});

test("a yes or a no may answer any question: no column is guessed from it", () => {
  const register = contracts`
    | N° marché | Date de notification | Vu en CAO |
    | M1        | 12/03/2025           | oui       |
    | M2        | 12/03/2025           | non       |
    | M3        | 12/03/2025           | oui       |
    | M4        | 12/03/2025           | non       |
  `;
  expect(Object.keys(columnsIn(register)).sort()).toEqual(["contractNumber", "notificationDate"]);
});

test("the one date of an event is its date, whatever it is called", () => {
  const register = sheet("Salons")`
    | Type d'événement | Intitulé         | Nous y étions le |
    | Salon            | Salon des maires | 12/03/2025       |
    | CCI              | Petit déjeuner   | 12/04/2025       |
  `;
  expect(measured("6.3.1", register)).toMatchObject({ value: 2 });
});

test("« Acquisition » above words is how a vehicle was had, not when", () => {
  const register = sheet("Parc roulant")`
    | Immatriculation | Énergie    | Mise en service | Acquisition |
    | AA-1            | Électrique | 12/03/2025      | Achat       |
    | AA-2            | Électrique | 12/03/2025      | LLD         |
    | AA-3            | Électrique | 12/03/2025      | Achat       |
    | AA-4            | Électrique | 12/03/2025      | Occasion    |
  `;
  expect(measured("5.1.1", register)).toMatchObject({ value: 3 });
});

test("a heading is about its first word: « Mois de réalisation des heures » is a month", () => {
  const register = sheet("Suivi insertion")`
    | N° marché | N° participant | Mois de réalisation des heures | Nombre d'heures du mois |
    | M1        | P1             | 31/01/2025                     | 10                      |
  `;
  expect(columnsIn(register)).toMatchObject({
    period: "Mois de réalisation des heures",
    hoursWorked: "Nombre d'heures du mois",
  });
});

test.each([
  ["IND_ESS", "ess"],
  ["TOP_ESS", "ess"],
  ["CD_CPV", "cpv"],
  ["DT_NOTIFICATION", "notificationDate"],
  ["Date notifiée", "notificationDate"],
])("an export's « %s » is the column %s", (heading, column) => {
  const register = contracts`
    | N° marché | Date de notification effective | ${heading} |
    | M1        |                                | 12/03/2025 |
  `;
  expect(columnsIn(register)).toHaveProperty(column);
});

test("a class and its word are that word, an item with a comma in a list cut by lines is one item", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Date de sortie | Situation à la sortie           |
    | M1        | B1           | 31/01/2025 | 10                | 01/02/2025     | Emploi durable : CDI            |
    | M1        | B2           | 31/01/2025 | 10                | 01/02/2025     | Autre sortie : au chômage       |
  `;
  expect(measured("1.3.2", register)).toMatchObject({ numerator: 1, denominator: 2, ignored: [] });
  const list = contracts`
    | N° marché | Date de notification | Critères environnementaux |
    | M1        | 12/03/2025           | ${"Production locale\nÉco-label, bio-sourcé, certification\nMutualisation"} |
  `;
  expect(measured("4.2.1", list)).toMatchObject({ numerator: 1, denominator: 1 });
  expect(measured("4.3.1", list)).toMatchObject({ numerator: 1, denominator: 1 });
});

test("« + 50 ans » beside another public is one of the two, not a sum", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Type de public  |
    | M1        | B1           | 31/01/2025 | 10                | QPV / + 50 ans  |
    | M1        | B2           | 31/01/2025 | 10                | RSA + QPV       |
  `;
  expect(measured("1.4.3", register).breakdown?.map(({ key, value }) => [key, value])).toEqual([
    ["QPV", 2],
    ["RSA", 1],
    ["senior > 50", 1],
  ]);
});

test("an event named among other words is one of the list, and said; a refusal is none", () => {
  const register = sheet("Événements")`
    | Date       | Type                              | Intitulé |
    | 12/03/2025 | Rencontre organisée par la CCI 40 | a        |
    | 12/03/2025 | Pas de salon                      | b        |
  `;
  expect(measured("6.3.1", register)).toMatchObject({ value: 1, rows: ["Événements!A2"] });
  expect(problemsIn(register)).toContain("unknown-word Rencontre organisée par la CCI 40");
});

test("an export writes its words in the order of its tables", () => {
  const register = sheet("candidatures")`
    | consultation_ref | candidat_nom | candidat_siret   | candidature_date | candidat_ess | index_transmis | plan_transmis |
    | C1               | Scop         | '73282932000074  | 12/03/2025       | oui          | oui            | non           |
  `;
  expect(columnsIn(register)).toMatchObject({
    consultationNumber: "consultation_ref",
    tenderer: "candidat_nom",
    siret: "candidat_siret",
    date: "candidature_date",
    ess: "candidat_ess",
  });
  expect(measured("6.2.1", register).value).toBe(1);
});

test("a form asks questions", () => {
  const register = sheet("Réponses au formulaire")`
    | Quel est le numéro du marché ? | Date de notification | Quelle est la direction prescriptrice ? | Y a-t-il un dispositif social ?     | Combien d'heures d'insertion sont prévues ? |
    | M1                             | 12/03/2025           | Voirie                                  | Oui, une clause d'exécution         | 70                                          |
    | M2                             | 12/03/2025           | Voirie                                  | Non                                 |                                             |
  `;
  expect(measured("1.1.2", register).value).toBe(1);
  expect(measured("1.1.4", register).value).toBe(70);
  expect(measured("1.4.1", register).value).toBe(1);
});

test("what a heading says before a criterion's name is not its name", () => {
  const register = contracts`
    | N° marché | Date de notification | env_occasion | Présence d'une clause variante | Catégorie |
    | M1        | 12/03/2025           | oui          | oui                            | travaux   |
  `;
  expect(measured("4.5.2", register).value).toBe(1);
  expect(measured("5.3.4", register).value).toBe(1);
});

test("parts of a cell are read apart before they are read together", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Type de public                                  |
    | M1        | B1           | 31/01/2025 | 10                | AAH ; Demandeur d'emploi de longue durée (DELD) |
  `;
  expect(measured("1.4.3", register).breakdown?.map(({ key }) => key)).toEqual(["AAH", "DELD"]);
});

test("a register of contracts that begins with a number and names no other is numbered by it, to be confirmed", () => {
  const register = sheet("Marchés conclus")`
    | N° d'ordre | Objet | Direction | Date notification | Montant € HT | Si réservé, à qui ? | Prend fin le |
    | 1          | Sel   | Routes    | 12/03/2025        | 1000         | ESAT                | 31/12/2025   |
    | 2          | Papier| Achats    | 12/04/2025        | 1000         |                     | 31/12/2025   |
  `;
  expect(measured("2.2.1", register)).toMatchObject({ status: "known", value: 1 });
  expect(problemsIn(register)).toContain("likely-heading N° d'ordre");
});

test("« Clause ; critère » is both, « Clause en critère » a criterion", () => {
  const register = contracts`
    | N° marché | Date de notification | Dispositif social |
    | M1        | 12/03/2025           | Clause ; critère  |
    | M2        | 12/03/2025           | Clause en critère |
  `;
  expect(measured("1.4.2", register).breakdown?.map(({ key, value }) => [key, value])).toEqual([
    ["critère d'attribution", 2],
    ["clause d'exécution", 1],
  ]);
});

test("words cut short by a dot are those that begin so, where one column only has them", () => {
  const register = sheet("Matériel")`
    | N° | Fam.       | Acq.       | Date de sort. |
    | 1  | Inform.    | 12/03/2020 | 12/03/2025    |
    | 2  | MOB.       | 12/03/2020 | 12/03/2025    |
  `;
  expect(columnsIn(register)).toMatchObject({ family: "Fam.", acquisitionDate: "Acq.", exitDate: "Date de sort." });
  expect(measured("4.5.1a", register)).toMatchObject({ status: "known", denominator: 1 });
});

test("a yes or a no is about the word that its heading begins with", () => {
  const register = sheet("Candidatures")`
    | N° consultation | Candidat | Date       | Volontaire pour aller plus loin | Index transmis | Plan transmis |
    | C1              | Scop     | 12/03/2025 | oui                             | oui            | non           |
  `;
  expect(measured("3.2.1", register)).toMatchObject({ numerator: 1, denominator: 1 });
});

test("« 06/25 » is June 2025, « 05/12 » may be a day and is not read", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période | Heures effectuées |
    | M1        | B1           | 06/25   | 10                |
    | M1        | B2           | 05/12   | 10                |
  `;
  expect(measured("1.3.1", register)).toMatchObject({ value: 10, rows: ["Insertion!A2"] });
});

test("a category named among other words is that category, one of two is not", () => {
  const register = contracts`
    | N° marché | Date de notification | Catégorie                | Fabrication locale |
    | M1        | 12/03/2025           | Fournitures et matériels | oui                |
    | M2        | 12/03/2025           | Fournitures de bureau    | non                |
    | M3        | 12/03/2025           | Machin                   | oui                |
  `;
  expect(measured("4.4.2", register)).toMatchObject({ numerator: 1, denominator: 2 });
});

test("the number of a column in a form is not part of its heading", () => {
  const register = sheet("A. Marchés")`
    | A1. N° de marché | A2. N° de lot | 3) Date de notification | A12. Montant HT | (13) ESS |
    | M1               | 1             | 12/03/2025              | 1000            | oui      |
  `;
  expect(columnsIn(register)).toEqual({
    contractNumber: "A1. N° de marché",
    lotNumber: "A2. N° de lot",
    notificationDate: "3) Date de notification",
    amount: "A12. Montant HT",
    ess: "(13) ESS",
  });
});

test("« Titulaire (SIRET) » is the holder's SIRET, « Achat (direction) » a directorate, « Montant (HT) » an amount", () => {
  const register = sheet("Observatoire")`
    | Marché (référence) | Marché (objet) | Achat (direction) | Date (notification) | Montant (HT) | Titulaire (nom) | Titulaire (SIRET) | Environnement (variante) | Social (réservé à) |
    | M1                 | Sel            | Routes            | 12/03/2025          | 1000         | Scop            | '73282932000074   | oui                      | ESAT               |
  `;
  expect(columnsIn(register)).toMatchObject({
    contractNumber: "Marché (référence)",
    title: "Marché (objet)",
    directorate: "Achat (direction)",
    notificationDate: "Date (notification)",
    amount: "Montant (HT)",
    supplier: "Titulaire (nom)",
    siret: "Titulaire (SIRET)",
    variants: "Environnement (variante)",
    reservedFor: "Social (réservé à)",
  });
});

test("of a contract's number and its file's number, the contract's is read", () => {
  const register = contracts`
    | N° affaire | N° marché | Date de notification |
    | 25A01      | M1        | 12/03/2025           |
  `;
  expect(columnsIn(register)).toMatchObject({ contractNumber: "N° marché" });
});

test("« C - Marché réservé » is the third of a list, « jul-25 » July", () => {
  const register = contracts`
    | N° marché | Date de notification | Dispositif social       |
    | M1        | jul-25               | C - Marché réservé      |
    | M2        | 12/03/2025           | A - Clause d'exécution  |
  `;
  expect(measured("1.4.2", register).breakdown?.map(({ key }) => key)).toEqual([
    "clause d'exécution",
    "marché réservé",
  ]);
});

test("« Libellé de … » is what it is the label of", () => {
  const register = contracts`
    | N° marché | Libellé de la nature | Date de notification | Libellé de la réservation | ESS |
    | M1        | Marché               | 12/03/2025           | ESAT                      | oui |
    | M1        | Avenant              | 12/06/2025           | ESAT                      | oui |
  `;
  expect(columnsIn(register)).toMatchObject({
    nature: "Libellé de la nature",
    reservedFor: "Libellé de la réservation",
  });
  expect(measured("6.2.3", register).value).toBe(1);
});
