/** Amendments told by their number alone. */
import { contracts } from "../../support/registers";
import { measured } from "../../support/measured";

test("a row with the number of an amendment is not read: the contract keeps its own amount", () => {
  const register = contracts`
    | N° marché | N° d'avenant | Date de notification | ESS | Montant HT |
    | M1        |              | 12/03/2025           | oui | 1000       |
    | M1        | 1            | 12/06/2025           | oui | 200        |
    | M1        | Avenant 2    | 12/09/2025           | oui | 300        |
  `;
  expect(measured("6.2.2", register)).toMatchObject({ value: 1_000, rows: ["Marchés!A2"] });
  expect(measured("6.2.3", register).value).toBe(1);
});

test("number 0 is the contract itself", () => {
  const register = contracts`
    | N° marché | N° avenant | Date de notification | ESS | Montant HT |
    | M1        | 0          | 12/03/2025           | oui | 1000       |
    | M1        | 1          | 12/06/2025           | oui | 200        |
  `;
  expect(measured("6.2.2", register).value).toBe(1_000);
});

test("a contract on one row that says how many times it was amended is a contract", () => {
  const register = contracts`
    | N° marché | N° avenant | Date de notification | ESS | Montant HT |
    | M1        | 2          | 12/03/2025           | oui | 1500       |
  `;
  expect(measured("6.2.2", register).value).toBe(1_500);
});
