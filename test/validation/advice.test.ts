/** The advice of a group says what its column expects. */
import { checkSummary } from "../../src/cli/check-summary";
import type { Sheet } from "../../src/workbook/port";
import { checkedOf } from "../support/checked";
import { candidates, contracts, insertion } from "../support/registers";

const advised = (sheet: Sheet): string =>
  checkSummary(checkedOf([sheet]), [], { colours: false, severalFiles: false, width: null });

test("a mark of 105 is a number, out of the bounds of its column: the bounds are said", () => {
  const said = advised(candidates`
    | N° consultation | Candidat | Date       | Note de l'Index |
    | C1              | Dupont   | 03/02/2025 | 105             |
    | C2              | Durand   | 03/02/2025 | 88              |
    | C3              | Durieux  | 03/02/2025 | NC              |
    | C4              | Duval    | 03/02/2025 | très bien       |
  `);
  expect(said).toContain("Candidatures › Note de l'Index : nombre hors des bornes de sa colonne");
  expect(said).toContain("« 105 ». On attend une note entière de 0 à 100, ou NC.");
  expect(said).toContain("« très bien ». Gardez le nombre seul");
});

test("« CDD » alone lacks its duration: what to write is said, and the list is not asked for", () => {
  const said = advised(insertion`
    | N° marché | Bénéficiaire | Date de réalisation | Heures effectuées | Date de sortie | Situation à la sortie |
    | M1        | B1           | 03/02/2025          | 100               | 03/03/2025     | CDD                   |
    | M1        | B2           | 03/02/2025          | 100               | 03/03/2025     | CDI                   |
  `);
  expect(said).toContain("« CDD ». Donnez sa durée, qui décide : écrivez « CDD ≥ 6 mois » ou « CDD < 6 mois »");
  expect(said).not.toContain("Choisissez un mot de la liste");
});

test("a short list is given with the advice", () => {
  const said = advised(contracts`
    | N° marché | Date de notification | Catégorie |
    | M1        | 03/02/2025           | truc      |
    | M2        | 03/02/2025           | travaux   |
  `);
  expect(said).toContain("« truc ». Choisissez un mot de la liste : travaux, fournitures, services.");
});

test("under a heading that asks for a yes or a no, the list is not asked for", () => {
  const said = advised(contracts`
    | N° marché | Date de notification | Critère environnemental |
    | M1        | 03/02/2025           | oui?                    |
    | M2        | 03/02/2025           | Oui                     |
    | M3        | 03/02/2025           | Non                     |
  `);
  expect(said).toContain("« oui? ». Répondez Oui ou Non");
  expect(said).not.toContain("mot de la liste");
});
