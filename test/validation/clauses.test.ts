/** Clauses, reservations, and what the law asks of a consultation. */
import { faults, sentences } from "../support/checked";
import { contracts, planning, settings } from "../support/registers";

test("a clause d'exécution has hours, be they 0; a criterion or a reservation may have none", () => {
  const sheet = contracts`
    | N° marché | Direction | Date de notification | Dispositif social     | Heures contractualisées |
    | M1        | Voirie    | 03/02/2025           | clause d'exécution    |                         |
    | M2        | Voirie    | 03/02/2025           | clause d'exécution    | 0                       |
    | M3        | Voirie    | 03/02/2025           | critère d'attribution |                         |
    | M4        | Voirie    | 03/02/2025           | marché réservé        |                         |
    | M5        | Voirie    | 03/02/2025           | aucun                 |                         |
    | M6        | Voirie    | 03/02/2025           | aucun                 | 120                     |
  `;
  expect(faults([sheet])).toEqual(["hours-without-clause Marchés!E7", "clause-without-hours Marchés!E2"]);
});

test("the hours of a marché subséquent are on its framework: none are asked for there, and those typed there are said", () => {
  const sheet = contracts`
    | N° marché | Nature            | N° accord-cadre | Date de notification | Dispositif social  | Heures contractualisées |
    | AC1       | Accord-cadre      |                 | 03/02/2025           | clause d'exécution | 300                     |
    | MS1       | Marché subséquent | AC1             | 03/03/2025           | clause d'exécution |                         |
    | MS2       | Marché subséquent | AC1             | 03/04/2025           | clause d'exécution | 40                      |
    | MS3       | Marché subséquent | AC1             | 03/05/2025           | aucun              | 0                       |
    | MS4       | Marché subséquent | AC9             | 03/06/2025           | clause d'exécution |                         |
    | MS5       | Marché subséquent | AC1             | 03/06/2025           | aucun              | 12                      |
  `;
  expect(faults([sheet], "clause-without-hours", "hours-without-clause", "hours-on-call-off")).toEqual([
    "hours-on-call-off Marchés!F4",
    "hours-on-call-off Marchés!F7",
    "clause-without-hours Marchés!F6",
  ]);
  expect(sentences([sheet], "hours-on-call-off")[0]).toBe(
    "Ces heures ne sont pas ajoutées : elles sont déjà comprises dans l'accord-cadre. Portez-les sur l'accord-cadre.",
  );
});

test("« aucun » beside another word says two things at once", () => {
  const sheets = [
    contracts`
      | N° marché | Direction | Date de notification | Dispositif social                                  | Considérations environnementales |
      | M1        | Voirie    | 03/02/2025           | aucun ; clause d'exécution                         | aucune                           |
      | M2        | Voirie    | 03/02/2025           | critère d'attribution, Pas de considération sociale | Clause, Aucune                   |
      | M3        | Voirie    | 03/02/2025           | aucun                                              | clause / critère                 |
    `,
    planning`
      | Exercice | Direction | Objet | Dispositif social envisagé |
      | 2025     | Voirie    | Sel   | aucun / clause             |
    `,
  ];
  expect(faults(sheets, "none-beside-another")).toEqual([
    "none-beside-another Marchés!D2",
    "none-beside-another Marchés!D3",
    "none-beside-another Marchés!E3",
    "none-beside-another Recensement!D2",
  ]);
});

test("a contract reserved for ESAT or EA is not held by a SIAE; a legal form says nothing of the kind", () => {
  const sheet = contracts`
    | N° marché | Direction | Date de notification | Réservé à     | Type de structure | ESS |
    | M1        | Voirie    | 03/02/2025           | ESAT/EA       | ACI               | Oui |
    | M2        | Voirie    | 03/02/2025           | ESAT/EA       | association       | Oui |
    | M3        | Voirie    | 03/02/2025           | SIAE          | ESAT              | Oui |
    | M4        | Voirie    | 03/02/2025           | ESAT/EA, SIAE | ESAT              | Oui |
    | M5        | Voirie    | 03/02/2025           | ESS           |                   | Non |
    | M6        | Voirie    | 03/02/2025           | ESS           | coopérative       |     |
    | M7        | Voirie    | 03/02/2025           | SIAE          |                   |     |
    | M8        | Voirie    | 03/02/2025           | Oui           | ESAT              | Oui |
  `;
  expect(faults([sheet], "reserved-other-holder")).toEqual([
    "reserved-other-holder Marchés!D2",
    "reserved-other-holder Marchés!D4",
    "reserved-other-holder Marchés!D6",
  ]);
});

test("from 22 August 2026 a consultation has an environmental clause and an environmental criterion", () => {
  const sheet = contracts`
    | N° marché | Nature               | Direction | Date de lancement | Date de notification | Considérations environnementales |
    | M1        | marché               | Voirie    | 22/08/2026        | 03/10/2026           | clause                           |
    | M2        | marché               | Voirie    | 01/09/2026        | 03/10/2026           | aucune                           |
    | M3        | marché               | Voirie    | 01/09/2026        | 03/10/2026           |                                  |
    | M4        | marché               | Voirie    | 01/09/2026        | 03/10/2026           | clause ; critère                 |
    | M5        | marché               | Voirie    | 21/08/2026        | 03/10/2026           | aucune                           |
    | M6        | marché subséquent    | Voirie    | 01/09/2026        | 03/10/2026           | aucune                           |
    | M7        | marché               | Voirie    |                   | 03/10/2026           | aucune                           |
  `;
  expect(
    sentences([sheet], "environmental-clause-missing").map((said) => said.slice(said.indexOf(") : ") + 4)),
  ).toEqual(["il manque un critère.", "il manque une clause et un critère.", "la cellule est vide."]);
  expect(faults([sheet], "environmental-clause-missing")).toEqual([
    "environmental-clause-missing Marchés!F2",
    "environmental-clause-missing Marchés!F3",
    "environmental-clause-missing Marchés!F4",
  ]);
});

const LARGE = contracts`
  | N° marché | N° lot | Catégorie   | Direction | Date de lancement | Date de notification | Montant HT | Dispositif social     |
  | M1        |        | services    | Voirie    | 01/09/2026        | 03/10/2026           | 216000     | aucun                 |
  | M2        |        | services    | Voirie    | 01/09/2026        | 03/10/2026           | 215999     | aucun                 |
  | M3        |        | travaux     | Voirie    | 01/09/2026        | 03/10/2026           | 5000000    | aucun                 |
  | M4        | 1      | fournitures | Voirie    | 01/09/2026        | 03/10/2026           | 200000     | critère d'attribution |
  | M4        | 2      | fournitures | Voirie    | 01/09/2026        | 03/10/2026           | 100000     | clause d'exécution    |
  | M5        |        | services    | Voirie    | 01/09/2026        | 03/10/2026           | 900000     | marché réservé        |
  | M6        |        |             | Voirie    | 01/09/2026        | 03/10/2026           | 900000     | aucun                 |
  | M7        |        | services    | Voirie    | 01/06/2026        | 03/10/2026           | 900000     | aucun                 |
`;

test("above the European thresholds it has a social condition; all the lots of a need count together", () => {
  expect(faults([LARGE], "social-condition-missing")).toEqual([
    "social-condition-missing Marchés!H2",
    "social-condition-missing Marchés!H5",
  ]);
});

test("the day and the thresholds are those of the settings", () => {
  const said = settings`
    | Paramètre                                              | Valeur     |
    | Clause et critère environnementaux exigés à partir du  | 01/01/2026 |
    | Seuil européen des travaux (€ HT)                      | 5 000 000 € |
    | Seuil européen des fournitures et services (€ HT)      | 800000     |
  `;
  expect(faults([LARGE, said], "social-condition-missing")).toEqual([
    "social-condition-missing Marchés!H4",
    "social-condition-missing Marchés!H9",
  ]);
});
