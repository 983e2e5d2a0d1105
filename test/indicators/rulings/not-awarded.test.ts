/** Procedures that ended without a contract. */
import { measured, problemsOf, rowsOf } from "../../support/measured";
import { contracts } from "../../support/registers";

test("a procedure that gave no contract is not counted, and said, whatever dates its row holds", () => {
  const register = contracts`
    | N° marché | N° lot | Date de notification | Statut                              | ESS |
    | M1        | 1      | 12/03/2025           | Notifié                             | oui |
    | M1        | 2      | 12/03/2025           | Infructueux                         | oui |
    | M1        | 3      | 12/03/2025           | Déclaré sans suite (motif budget)   | oui |
    | M2        |        | 12/03/2025           | ANNULÉ                              | oui |
    | M3        |        | 12/03/2025           | Abandonnée                          | oui |
    | M4        |        | 12/03/2025           | Terminé                             | oui |
    | M5        |        | 12/03/2025           | Résilié                             | oui |
    | M6        |        | 12/03/2025           | Annule et remplace le précédent     | oui |
    | M7        |        | 12/03/2025           |                                     | oui |
  `;
  expect(measured("6.2.3", register)).toMatchObject({ value: 5, rows: rowsOf("Marchés", 2, 7, 8, 9, 10) });
  expect(problemsOf(register, "not-awarded")).toEqual([
    "not-awarded Marchés!D3",
    "not-awarded Marchés!D4",
    "not-awarded Marchés!D5",
    "not-awarded Marchés!D6",
  ]);
});

test("it may be said in place of the holder's name, or by the nature", () => {
  const register = contracts`
    | N° marché | N° lot | Date de notification | Nature      | Titulaire              | Taille |
    | M1        | 1      | 12/03/2025           | Marché      | Colas                  | ETI    |
    | M1        | 2      | 12/03/2025           | Marché      | LOT INFRUCTUEUX        | ETI    |
    | M1        | 3      | 12/03/2025           | Marché      | Sans suite             | ETI    |
    | M1        | 4      | 12/03/2025           | Infructueux |                        | ETI    |
    | M1        | 5      | 12/03/2025           | Marché      | Sans Souci Nettoyage   | PME    |
    | M1        | 6      | 12/03/2025           | Marché      | Aucune offre reçue     | ETI    |
  `;
  expect(measured("6.1.1a", register)).toMatchObject({ value: 1, rows: rowsOf("Marchés", 6) });
  expect(problemsOf(register, "not-awarded")).toEqual([
    "not-awarded Marchés!E3",
    "not-awarded Marchés!E4",
    "not-awarded Marchés!D5",
    "not-awarded Marchés!E7",
  ]);
});
