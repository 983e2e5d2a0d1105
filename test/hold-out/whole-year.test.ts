/** One workbook with every register, and the value of each of the 50 measures worked out by hand. */
import { reportOf } from "../support/measured";
import {
  authorities,
  candidates,
  contracts,
  directorates,
  equipment,
  events,
  insertion,
  payments,
  planning,
  roadworks,
  sourcing,
  structures,
  vehicles,
} from "../support/registers";

const CONTRACTS = contracts`
  | N° marché | N° lot | Catégorie   | Segment              | Procédure             | Direction | Date de notification | Date de fin | Montant HT | Taille | Code postal du titulaire | ESS | Dispositif social                          | Réservé à | Heures contractualisées | Domaine d'activité | Marché suivi | Critères environnementaux                                              |
  | M1        | 1      | travaux     | voirie               | appel d'offres ouvert | Voirie    | 03/02/2025           | 02/02/2027  | 100000     | PME    | 40000                    | Non | clause d'exécution                         |           | 200                     | Voirie             | Oui          | Variante ; Analyse amiante-HAP ; Enrobés tièdes ou basses calories     |
  | M1        | 2      | travaux     | voirie               | appel d'offres ouvert | Voirie    | 03/02/2025           | 02/02/2027  | 50000      | GE     | 33000                    | Non | clause d'exécution ; critère d'attribution |           | 100                     | Voirie             | Non          | Réutilisation d'agrégats d'enrobés ; Traitement des déchets de chantier |
  | M2        |        | fournitures | denrées alimentaires | MAPA                  | Collèges  | 10/03/2025           | 09/03/2026  | 20000      | TPE    | 40100                    | Oui | aucun                                      |           |                         | Alimentation       |              | Production locale ; Éco-label ; Fabrication locale                     |
  | M3        |        | services    | autre                | MAPA                  | Culture   | 15/04/2025           | 14/04/2026  | 30000      | PME    | 40500                    | Oui |                                            | ESAT/EA   | 50                      | Espaces verts      | Oui          | Ressource gérée durablement ; Mutualisation ; Bilan de GES             |
  | M4        |        | travaux     | autre                | MAPA                  | Bâtiments | 20/06/2024           | 19/06/2025  | 80000      | PME    | 40000                    | Non | clause d'exécution                         |           | 300                     | Bâtiment           | Oui          | Limitation des nuisances sonores                                       |
  | M5        | 1      | travaux     | autre                | MAPA                  | Bâtiments | 01/09/2025           | 31/08/2026  | 40000      | PME    | 64000                    | Oui | critère d'attribution                      |           |                         | Bâtiment           | Non          | Réutilisation de matériaux sur site ; Achat d'occasion ; Matériaux recyclés ou recyclables ; Engins alternatifs |
`;

const YEAR = [
  CONTRACTS,
  insertion`
    | N° marché | N° lot | Bénéficiaire | Type de public | Type de structure | Période    | Heures effectuées | Date de sortie | Situation à la sortie | Note de satisfaction |
    | M1        | 1      | B1           | RSA            | EI                | 31/03/2025 | 100               | 31/03/2025     | CDI                   | 5                    |
    | M1        | 1      | B2           | DELD           | ETTI              | 30/04/2025 | 60                | 30/04/2025     | chômage               | 3                    |
    | M4        |        | B3           | RSA            | EI                | 31/05/2025 | 40                |                |                       | 4                    |
    | M4        |        | B3           | RSA            | EI                | 31/12/2024 | 999               |                |                       |                      |
  `,
  payments`
    | Date       | Fournisseur | SIRET           | Type de structure | Montant mandaté |
    | 15/02/2025 | Adour EI    | '73282932000074 |                   | 1500            |
    | 16/02/2025 | Morcenx     |                 | ESAT              | 700             |
    | 17/02/2025 | Papeterie   |                 |                   | 800             |
  `,
  structures`
    | SIRET           | Nom      | Type de structure |
    | '73282932000074 | Adour EI | EI                |
  `,
  planning`
    | Exercice | Direction | Objet  | Fiche renvoyée le |
    | 2025     | Voirie    | Sel    | 15/11/2024        |
    | 2025     | Culture   | Livres |                   |
  `,
  directorates`
    | Direction |
    | Voirie    |
    | Culture   |
    | Collèges  |
    | Bâtiments |
  `,
  candidates`
    | N° consultation | Candidat | Date       | ESS | Attestation reçue | Attestation contrôlée | Candidat volontaire | Index transmis | Plan transmis |
    | C1              | Dupont   | 10/01/2025 | Non | Oui               | Oui                   | Oui                 | Oui            | Non           |
    | C1              | Atlantis | 10/01/2025 | Oui | Oui               | Non                   | Oui                 | Oui            | Oui           |
    | C2              | Atlantis | 10/02/2025 | Oui | Non               | Non                   | Oui                 | Non            | Non           |
  `,
  events`
    | Date       | Type                             |
    | 10/01/2025 | salon                            |
    | 11/01/2025 | temps d'échange marchés réservés |
    | 12/01/2025 | ESS'presso                       |
  `,
  sourcing`
    | Date       | Direction | Entreprise |
    | 10/01/2025 | Voirie    | Dupont     |
  `,
  authorities`
    | Collectivité | Date de la première clause | Suite à notre intervention |
    | Dax          | 10/01/2025                 | Oui                        |
    | Tarnos       | 10/01/2025                 | Non                        |
  `,
  vehicles`
    | Identifiant | Genre | Énergie    | Date d'acquisition | Mode  |
    | V1          | VP    | électrique | 10/01/2025         | achat |
    | V2          | VP    | gazole     | 10/01/2020         | achat |
    | V3          | vélo  | vélo       | 10/01/2025         | achat |
    | V4          | VP    | GNV        | 10/01/2024         | achat |
  `,
  equipment`
    | Identifiant | Famille      | Date d'acquisition | Date de sortie |
    | I1          | informatique | 01/01/2021         | 01/01/2025     |
    | I2          | mobilier     | 01/01/2005         | 01/01/2025     |
  `,
  roadworks`
    | Chantier | Date       | Enrobés mis en œuvre (t) | Agrégats incorporés (t) |
    | RD 1     | 10/06/2025 | 1000                     | 250                     |
  `,
];

/** In number: contracts of 2025 are M1/1, M1/2, M2, M3 and M5. */
const VALUES: Readonly<Record<string, number>> = {
  "1.1.1": 1 / 4,
  "1.1.2": 2,
  "1.1.3": 1500,
  "1.1.4": 350,
  "1.2.1": 3 / 5,
  "1.3.1": 200,
  "1.3.2": 1 / 2,
  "1.3.3": 3,
  "1.3.4": 4,
  "1.4.1": 3,
  "1.5.1": 1,
  "2.1.1": 1,
  "2.2.1": 1,
  "2.2.2": 700,
  "2.2.3": 50,
  "3.1.1": 1 / 2,
  "3.2.1": 3 / 2,
  "4.1.1": 1 / 5,
  "4.2.1": 1 / 5,
  "4.3.1": 1 / 5,
  "4.4.1": 1,
  "4.4.2": 1,
  "4.5.1a": 4,
  "4.5.1b": 20,
  "4.5.2": 1 / 5,
  "4.6.1": 1 / 5,
  "5.1.1": 2,
  "5.1.2": 1 / 3,
  "5.2.1": 1,
  "5.2.2": 1,
  "5.3.1": 1 / 2,
  "5.3.2": 1 / 2,
  "5.3.3": 1 / 2,
  "5.3.4": 1 / 3,
  "5.3.5": 1 / 3,
  "5.3.6": 1 / 3,
  "5.3.7": 0,
  "5.3.8": 1 / 4,
  "6.1.1a": 2,
  "6.1.1b": 1,
  "6.1.2": 1,
  "6.2.1": 1,
  "6.2.2": 90_000,
  "6.2.3": 3,
  "6.3.1": 2,
  "6.3.2": 1,
};

const BREAKDOWNS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "1.4.2": { "clause d'exécution": 2, "critère d'attribution": 2, "marché réservé": 1 },
  "1.4.3": { RSA: 2, DELD: 1 },
  "1.4.4a": { EI: 140, ETTI: 60 },
  "1.4.4b": { Voirie: 2, Bâtiment: 1, "Espaces verts": 1 },
};

const { outcomes } = reportOf(YEAR);

test("every measure is known", () => {
  expect(outcomes.filter(({ status }) => status !== "known").map(({ code, missing }) => [code, missing])).toEqual([]);
  expect([...Object.keys(VALUES), ...Object.keys(BREAKDOWNS)].sort()).toEqual(outcomes.map(({ code }) => code).sort());
});

test.each(Object.entries(VALUES))("%s is %d", (code, value) => {
  expect(outcomes.find((one) => one.code === code)?.value).toBeCloseTo(value, 9);
});

test.each(Object.entries(BREAKDOWNS))("%s breaks down as %j", (code, lines) => {
  const found = outcomes.find((one) => one.code === code)?.breakdown ?? [];
  expect(Object.fromEntries(found.map(({ key, value }) => [key, value]))).toEqual(lines);
});

test.each([
  ["1.2.1", 210_000, 300_000],
  ["4.1.1", 30_000, 240_000],
  ["4.4.1", 20_000, 20_000],
  ["5.3.1", 100_000, 150_000],
  ["5.3.4", 100_000, 190_000],
])("in value, %s is %d € over %d €", (code, numerator, denominator) => {
  expect(reportOf(YEAR, { basis: "value" }).outcomes.find((one) => one.code === code)).toMatchObject({
    numerator,
    denominator,
  });
});
