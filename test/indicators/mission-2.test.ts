/** Mission 2 · Renforcement de l'insertion des personnes en situation de handicap. */
import { measured, rowsOf } from "../support/measured";
import { contracts, events, payments } from "../support/registers";

test("2.1.1 counts the temps d'échange marchés réservés of the exercice", () => {
  const register = events`
    | Date       | Type                             | Intitulé        |
    | 12/03/2025 | temps d'échange marchés réservés | ESAT du Marsan  |
    | 13/03/2025 | temps d'échange marchés réservés | EA de Dax       |
    | 14/03/2025 | salon                            | CRESS           |
    | 15/03/2024 | temps d'échange marchés réservés | ESAT du Marsan  |
    | 16/03/2025 |                                  | Rencontre       |
  `;
  expect(measured("2.1.1", register)).toMatchObject({
    status: "known",
    value: 2,
    rows: rowsOf("Événements", 2, 3),
    blanks: 1,
  });
});

const RESERVED = contracts`
  | N° marché | Date de notification | Réservé à     | Heures contractualisées |
  | M1        | 12/03/2025           | ESAT/EA       | 100                     |
  | M2        | 13/03/2025           | SIAE          | 20                      |
  | M3        | 14/03/2025           | ESS           | 3                       |
  | M4        | 15/03/2025           | ESAT/EA; SIAE | 0,5                     |
  | M5        | 16/03/2024           | ESAT/EA       | 999                     |
  | M6        | 17/03/2025           |               | 999                     |
`;

test("2.2.1 counts the contracts of the exercice reserved for ESAT or EA; the others stand beside, never added", () => {
  expect(measured("2.2.1", RESERVED)).toMatchObject({
    status: "known",
    value: 2,
    rows: rowsOf("Marchés", 2, 5),
    blanks: 1,
    breakdown: [
      { key: "ESAT/EA", value: 2 },
      { key: "SIAE", value: 2 },
      { key: "ESS", value: 1 },
    ],
  });
});

test("2.2.1: L.2113-14 reserves for both, L.2113-12 for ESAT and EA, -13 for SIAE, -15 for the ESS", () => {
  const register = contracts`
    | N° marché | Date de notification | Réservé à      |
    | M1        | 12/03/2025           | art. L.2113-12 |
    | M2        | 13/03/2025           | L2113-13       |
    | M3        | 14/03/2025           | L. 2113-14     |
    | M4        | 15/03/2025           | L.2113-15      |
  `;
  expect(measured("2.2.1", register)).toMatchObject({
    value: 2,
    rows: rowsOf("Marchés", 2, 4),
    breakdown: [
      { key: "ESAT/EA", value: 2 },
      { key: "SIAE", value: 2 },
      { key: "ESS", value: 1 },
    ],
  });
});

test("2.2.2 sums what was paid in the exercice to an ESAT or an EA", () => {
  const register = payments`
    | Date       | Fournisseur | Type de structure | Montant mandaté |
    | 12/03/2025 | Morcenx     | ESAT              | 1000            |
    | 13/03/2025 | Adapt 40    | EA                | 200             |
    | 14/03/2025 | Tempo       | EATT              | 30              |
    | 15/03/2025 | Adour EI    | EI                | 9999            |
    | 16/03/2024 | Morcenx     | ESAT              | 9999            |
    | 17/03/2025 | Papeterie   |                   | 9999            |
  `;
  expect(measured("2.2.2", register)).toMatchObject({
    status: "known",
    value: 1230,
    rows: rowsOf("Mandats", 2, 3, 4),
    blanks: 1,
  });
});

test("2.2.3 sums the contracted hours of the contracts reserved for ESAT or EA", () => {
  expect(measured("2.2.3", RESERVED)).toMatchObject({ status: "known", value: 100.5, rows: rowsOf("Marchés", 2, 5) });
});
