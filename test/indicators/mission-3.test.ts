/** Mission 3 · Renforcement/développement de l'égalité femmes-hommes. */
import { measured, rowsOf } from "../support/measured";
import { candidates } from "../support/registers";

test("3.1.1 is the share of the declarations received in the exercice that were checked", () => {
  const register = candidates`
    | N° consultation | Candidat | Date       | Attestation reçue | Attestation contrôlée |
    | C1              | Dupont   | 12/03/2025 | Oui               | Oui                   |
    | C1              | Durand   | 12/03/2025 | Oui               | Non                   |
    | C1              | Martin   | 12/03/2025 | Oui               |                       |
    | C2              | Dupont   | 13/03/2025 | Non               | Non                   |
    | C2              | Petit    | 13/03/2024 | Oui               | Oui                   |
    | C2              | Leroy    | 13/03/2025 |                   |                       |
  `;
  expect(measured("3.1.1", register)).toMatchObject({
    status: "known",
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
    rows: rowsOf("Candidatures", 2),
    base: rowsOf("Candidatures", 2, 3, 4),
    blanks: 1,
  });
});

test("3.1.1: where nothing is said, a control date or a result other than « en attente » says checked", () => {
  const register = candidates`
    | N° consultation | Candidat | Date       | Attestation reçue | Date de contrôle | Résultat     |
    | C1              | Dupont   | 12/03/2025 | Oui               | 20/03/2025       |              |
    | C1              | Durand   | 12/03/2025 | Oui               |                  | non conforme |
    | C1              | Martin   | 12/03/2025 | Oui               |                  | en attente   |
    | C1              | Petit    | 12/03/2025 | Oui               |                  |              |
  `;
  expect(measured("3.1.1", register)).toMatchObject({
    numerator: 2,
    denominator: 4,
    rows: rowsOf("Candidatures", 2, 3),
  });
});

test("3.1.1: a declaration that was checked was received", () => {
  const register = candidates`
    | N° consultation | Candidat | Date       | Attestation reçue | Attestation contrôlée |
    | C1              | Dupont   | 12/03/2025 |                   | Oui                   |
    | C1              | Durand   | 12/03/2025 | Oui               | Non                   |
  `;
  expect(measured("3.1.1", register)).toMatchObject({ numerator: 1, denominator: 2 });
});

test("3.2.1 is documents received over candidates who volunteered, each candidate once in the exercice", () => {
  const register = candidates`
    | N° consultation | Candidat | SIRET           | Date       | Candidat volontaire | Index transmis | Plan transmis |
    | C1              | Dupont   | '73282932000074 | 12/03/2025 | Oui                 | Oui            | Oui           |
    | C2              | DUPONT SA | '73282932000082 | 13/03/2025 | Oui                | Oui            | Non           |
    | C1              | Durand   |                 | 12/03/2025 | Oui                 | Non            | Non           |
    | C1              | Martin   |                 | 12/03/2025 | Non                 | Non            | Oui           |
    | C1              | Petit    |                 | 12/03/2024 | Oui                 | Oui            | Oui           |
  `;
  expect(measured("3.2.1", register)).toMatchObject({
    status: "known",
    unit: "ratio",
    value: 1.5,
    numerator: 3,
    denominator: 2,
  });
});

test("3.2.1: nobody volunteered, nothing to divide by", () => {
  const register = candidates`
    | N° consultation | Candidat | Date       | Candidat volontaire | Index transmis | Plan transmis |
    | C1              | Dupont   | 12/03/2025 | Non                 | Non            | Non           |
  `;
  expect(measured("3.2.1", register)).toMatchObject({ status: "empty", value: null, numerator: 0, denominator: 0 });
});

test("3.2.1: blanks of a candidate on two rows do not depend on which comes first", () => {
  const one = candidates`
    | N° consultation | Candidat | Date       | Candidat volontaire | Index transmis | Plan transmis |
    | C1              | Dupont   | 12/03/2025 | Non                 | Non            | Non           |
    | C2              | Dupont   | 13/03/2025 |                     |                |               |
    | C2              | Durand   | 13/03/2025 | Oui                 | Oui            | Non           |
  `;
  const other = candidates`
    | N° consultation | Candidat | Date       | Candidat volontaire | Index transmis | Plan transmis |
    | C2              | Dupont   | 13/03/2025 |                     |                |               |
    | C1              | Dupont   | 12/03/2025 | Non                 | Non            | Non           |
    | C2              | Durand   | 13/03/2025 | Oui                 | Oui            | Non           |
  `;
  expect(measured("3.2.1", one).blanks).toBe(1);
  expect(measured("3.2.1", other).blanks).toBe(1);
});
