/** Art. L.2111-3 and inclusive purchases: the figures beside the scheme. */
import { besides, reportOf } from "../../support/measured";
import { contracts, payments, structures } from "../../support/registers";

const REGISTER = contracts`
  | N° marché | Date de notification | Montant HT | Dispositif social  | Réservé à | considerationsEnvironnementales | Bilan de GES | Type de structure | ESS |
  | M1        | 12/03/2025           | 500        | clause d'exécution |           | Pas de considération environnementale | Oui    | ESUS              | Oui |
  | M2        | 12/03/2025           | 300        | aucun              | SIAE      | Clause environnementale         | Non          | EI                | Non |
  | M3        | 12/03/2025           | 150        | aucun              |           | Pas de considération environnementale | Non    | ESAT              | Non |
  | M4        | 12/03/2025           | 50         | critère social     |           | Critère environnemental         | Oui          |                   | Oui |
  | M5        | 12/03/2024           | 9999       | clause d'exécution | SIAE      | Clause environnementale         | Oui          | EI                | Oui |
`;

test.each([
  ["L2111-3/social", 3, 4],
  ["L2111-3/ecological", 3, 4],
  ["L2111-3/esus", 1, 4],
  ["L2111-3/siae", 1, 4],
  ["L2111-3/esat-ea", 1, 4],
  ["L2111-3/ess", 2, 4],
])("%s in number of contracts notified: %d of %d", (id, numerator, denominator) => {
  expect(besides(id, "number", REGISTER)).toMatchObject({
    status: "known",
    numerator,
    denominator,
    value: numerator / denominator,
  });
});

test.each([
  ["L2111-3/social", 850],
  ["L2111-3/ecological", 850],
  ["L2111-3/esus", 500],
  ["L2111-3/siae", 300],
  ["L2111-3/esat-ea", 150],
  ["L2111-3/ess", 550],
])("%s in awarded amount: %d € of 1 000", (id, numerator) => {
  expect(besides(id, "value", REGISTER)).toMatchObject({ numerator, denominator: 1000, value: numerator / 1000 });
});

test("categories that overlap are a union, never a sum: a contract with a criterion and a consideration is one", () => {
  expect(besides("L2111-3/ecological", "number", REGISTER).numerator).toBe(3);
});

const PAID = payments`
  | Date       | Fournisseur | Type de structure | Montant mandaté |
  | 12/03/2025 | Utile       | ESUS              | 500             |
  | 12/03/2025 | Adour EI    | EI                | 300             |
  | 12/03/2025 | Morcenx     | ESAT              | 100             |
  | 12/03/2025 | Adapt       | EA                | 50              |
  | 12/03/2025 | Papeterie   |                   | 1000            |
  | 12/03/2025 | Asso        | association       | 50              |
  | 12/03/2024 | Adour EI    | EI                | 9999            |
`;

test.each([
  ["L2111-3/esus", 500],
  ["L2111-3/siae", 300],
  ["L2111-3/esat-ea", 150],
  ["L2111-3/ess", 550],
  ["inclusive", 450],
])("%s in amount paid: %d € of 2 000, payments over payments", (id, numerator) => {
  expect(besides(id, "paid", PAID)).toMatchObject({
    status: "known",
    numerator,
    denominator: 2000,
    value: numerator / 2000,
  });
});

test("inclusive purchases: the type comes from the directory where the row says none", () => {
  const directory = structures`
    | SIRET          | Nom      | Type de structure |
    | 73282932000074 | Adour EI | EI                |
  `;
  const register = payments`
    | Date       | SIRET           | Montant mandaté |
    | 12/03/2025 | '73282932000074 | 25              |
    | 12/03/2025 | '21400088700011 | 75              |
  `;
  expect(besides("inclusive", "paid", [register, directory])).toMatchObject({
    numerator: 25,
    denominator: 100,
    value: 0.25,
  });
});

test("amounts notified and amounts paid never meet: without payments nothing is known in amount paid", () => {
  expect(besides("L2111-3/siae", "paid", REGISTER)).toMatchObject({
    status: "incomplete",
    value: null,
    missing: ["payments"],
  });
  expect(besides("L2111-3/siae", "number", PAID)).toMatchObject({
    status: "incomplete",
    value: null,
    missing: ["contracts"],
  });
});

test("the figures beside are those of the article and of inclusive purchases, on each of their bases", () => {
  const { beside } = reportOf([REGISTER, PAID]);
  expect(beside.map(({ id, basis }) => `${id} ${basis}`)).toEqual([
    "L2111-3/social number",
    "L2111-3/social value",
    "L2111-3/ecological number",
    "L2111-3/ecological value",
    "L2111-3/esus number",
    "L2111-3/esus value",
    "L2111-3/esus paid",
    "L2111-3/siae number",
    "L2111-3/siae value",
    "L2111-3/siae paid",
    "L2111-3/esat-ea number",
    "L2111-3/esat-ea value",
    "L2111-3/esat-ea paid",
    "L2111-3/ess number",
    "L2111-3/ess value",
    "L2111-3/ess paid",
    "inclusive paid",
  ]);
});

test("« Oui » to an environmental consideration is one, whichever it is; « Non » is none", () => {
  const register = contracts`
    | N° marché | Date de notification | Considération environnementale |
    | M1        | 12/03/2025           | Oui                            |
    | M2        | 12/03/2025           | Non                            |
    | M3        | 12/03/2025           | clause                         |
    | M4        | 12/03/2025           |                                |
  `;
  expect(besides("L2111-3/ecological", "number", register)).toMatchObject({ numerator: 2, denominator: 4 });
});
