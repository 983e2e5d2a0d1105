/** Cells that say too little, or what cannot be. */
import { faults, sentences } from "../support/checked";
import {
  candidates,
  contracts,
  equipment,
  insertion,
  payments,
  planning,
  roadworks,
  targets,
  vehicles,
} from "../support/registers";

test("a SIRET says why it cannot be read: scientific notation, length, or no figures", () => {
  const sheet = payments`
    | Date       | Fournisseur | SIRET            | Montant mandaté |
    | 15/02/2025 | Adour       | '2,24E+13        | 10              |
    | 15/02/2025 | Born        | '7328293200007   | 20              |
    | 15/02/2025 | Chalosse    | en cours         | 30              |
    | 15/02/2025 | Dax         | '73282932000075  | 40              |
    | 15/02/2025 | La Poste    | '35600000049837  | 50              |
    | 15/02/2025 | Sound       | '73282932000074  | 60              |
    | 15/02/2025 | Étranger    | DE123456789      | 70              |
    | 15/02/2025 | Nouméa      | RIDET 1234567    | 80              |
    | 15/02/2025 | Nouméa      | '1234567.001     | 85              |
    | 15/02/2025 | Papeete     | TAHITI A12345    | 90              |
    | 15/02/2025 | Berne       | HORS-UE 12       | 95              |
  `;
  expect(faults([sheet])).toEqual([
    "siret-scientific Mandats!C2",
    "siret-length Mandats!C3",
    "siret-not-figures Mandats!C4",
    "siret-wrong Mandats!C5",
  ]);
});

test("a date says why it cannot be read: no such day, an unlikely year, or a text", () => {
  const sheet = contracts`
    | N° marché | Direction | Date de notification | Montant HT |
    | M1        | Voirie    | 31/02/2025           | 10         |
    | M2        | Voirie    | 12/03/0025           | 11         |
    | M3        | Voirie    | printemps            | 12         |
    | M4        | Voirie    | #N/A                 | 13         |
    | M5        | Voirie    | 28/02/2025           | 14         |
  `;
  expect(faults([sheet])).toEqual([
    "impossible-date Marchés!C2",
    "date-out-of-range Marchés!C3",
    "not-a-date Marchés!C4",
    "error-value Marchés!C5",
  ]);
});

test("a number says whether it is none, or two at once", () => {
  const sheet = contracts`
    | N° marché | Direction | Date de notification | Montant HT |
    | M1        | Voirie    | 03/02/2025           | selon BPU  |
    | M2        | Voirie    | 03/02/2025           | '1.234     |
    | M3        | Voirie    | 03/02/2025           | '1 234,56 € |
  `;
  expect(faults([sheet])).toEqual(["not-a-number Marchés!D2", "ambiguous-number Marchés!D3"]);
});

test("a payment without its date belongs to no exercice: an error", () => {
  const sheet = payments`
    | Date       | Fournisseur | Montant mandaté |
    |            | Adour       | 10              |
    | 15/02/2025 | Born        |                 |
  `;
  expect(faults([sheet])).toEqual(["row-undated Mandats!A2", "required-cell Mandats!C3"]);
});

test("a contract without notification is a fault once it is awarded, not while its consultation is under way", () => {
  const sheet = contracts`
    | N° marché | Direction | Date de notification | Montant HT | Titulaire | Nature  |
    | M1        | Voirie    |                      | 1000       | Adour     | marché  |
    | M2        | Voirie    |                      |            |           | marché  |
    | M3        | Voirie    | 03/02/2025           | 500        | Born      | marché  |
    | M3        |           |                      | 50         | Born      | avenant |
  `;
  expect(faults([sheet], "required-cell", "row-undated")).toEqual(["required-cell Marchés!C2"]);
});

test("a row that says only how a person left needs no hours", () => {
  const sheet = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Date de sortie | Situation à la sortie |
    | M1        | B1           | 31/03/2025 | 100               |                |                       |
    | M1        | B1           |            |                   | 31/03/2025     | CDI                   |
    | M1        | B2           | 31/03/2025 |                   |                |                       |
    | M1        |              | 31/03/2025 | 70                |                |                       |
  `;
  expect(faults([sheet], "required-cell", "row-undated")).toEqual([
    "required-cell Insertion!B5",
    "required-cell Insertion!D4",
  ]);
});

test("a notification, a payment or an exit is not still to come; a period may end this month", () => {
  const sheets = [
    contracts`
      | N° marché | Direction | Date de notification | Date de fin |
      | M1        | Voirie    | 03/02/2062           | 01/01/2070  |
      | M2        | Voirie    | 15/10/2026           | 14/10/2030  |
    `,
    payments`
      | Date       | Fournisseur | Montant mandaté |
      | 16/10/2026 | Adour       | 10              |
      | T4 2026    | Adour       | 11              |
    `,
    insertion`
      | N° marché | Bénéficiaire | Période    | Heures effectuées | Date de sortie |
      | M1        | B1           | 31/10/2026 | 100               | 01/12/2026     |
      | M1        | B1           | oct. 2026  | 50                |                |
    `,
  ];
  expect(faults(sheets, "future-date")).toEqual([
    "future-date Marchés!C2",
    "future-date Insertion!E2",
    "future-date Mandats!A2",
  ]);
});

test("a contract is launched, notified, then ended; a month alone says nothing of the day", () => {
  const sheets = [
    contracts`
      | N° marché | Direction | Date de lancement | Date de notification | Date de fin |
      | M1        | Voirie    | 01/04/2025        | 03/02/2025           | 31/12/2026  |
      | M2        | Voirie    | 01/01/2025        | 03/02/2025           | 31/12/2024  |
      | M3        | Voirie    | 03/02/2025        | 03/02/2025           | 03/02/2025  |
      | M4        | Voirie    | févr. 2025        | 03/02/2025           | févr. 2025  |
      | M5        | Voirie    |                   | 03/02/2025           |             |
    `,
    candidates`
      | N° consultation | Candidat | Date       | Date de contrôle |
      | C1              | Adour    | 03/02/2025 | 01/02/2025       |
      | C1              | Born     | 03/02/2025 | 04/02/2025       |
    `,
    vehicles`
      | Identifiant | Énergie | Date d'acquisition | Date de sortie |
      | V1          | essence | 03/02/2025         | 01/02/2024     |
    `,
  ];
  expect(faults(sheets, "dates-out-of-order")).toEqual([
    "dates-out-of-order Marchés!D2",
    "dates-out-of-order Marchés!E3",
    "dates-out-of-order Candidatures!D2",
    "dates-out-of-order Véhicules!D2",
  ]);
  expect(sentences(sheets, "dates-out-of-order")[0]).toBe(
    "« Date de notification » (03/02/2025) précède « Date de lancement » (01/04/2025) : l'une des deux dates est fausse.",
  );
});

test("a contract of less than nothing is a fault; an amendment, a credit note or hours taken back are not", () => {
  const sheets = [
    contracts`
      | N° marché | Direction | Date de notification | Montant HT | Nature  |
      | M1        | Voirie    | 03/02/2025           | -1000      | marché  |
      | M2        | Voirie    | 03/02/2025           | 0          | marché  |
      | M2        | Voirie    | 03/04/2025           | -50        | avenant |
    `,
    payments`
      | Date       | Fournisseur | Montant mandaté |
      | 16/10/2025 | Adour       | -10             |
    `,
    insertion`
      | N° marché | Bénéficiaire | Période    | Heures effectuées |
      | M1        | B1           | 31/03/2025 | 100               |
      | M1        | B1           | 30/04/2025 | -10               |
    `,
  ];
  expect(faults(sheets, "negative-amount")).toEqual(["negative-amount Marchés!D2"]);
});

test("an amount of a thousand million is looked at again", () => {
  const sheets = [
    contracts`
      | N° marché | Direction | Date de notification | Montant HT |
      | M1        | Voirie    | 03/02/2025           | 1000000000 |
      | M2        | Voirie    | 03/02/2025           | 999999999  |
    `,
    payments`
      | Date       | Fournisseur | Montant mandaté |
      | 16/10/2025 | Adour       | -5000000000     |
    `,
  ];
  expect(faults(sheets, "amount-too-large")).toEqual(["amount-too-large Marchés!D2", "amount-too-large Mandats!C2"]);
});

test("figures of the wrong size: 400 % where a share is due, days under months, more reclaimed than laid", () => {
  const sheets = [
    contracts`
      | N° marché | Direction | Date de notification | Durée (mois) |
      | M1        | Voirie    | 03/02/2025           | 730          |
      | M2        | Voirie    | 03/02/2025           | 48           |
    `,
    vehicles`
      | Identifiant | Énergie | Date d'acquisition | CO2 (g/km) |
      | V1          | essence | 03/02/2025         | 11200      |
      | V2          | essence | 03/02/2025         | 112        |
    `,
    roadworks`
      | Chantier | Date       | Enrobés mis en œuvre (t) | Agrégats incorporés (t) |
      | RD 1     | 03/02/2025 | 100                      | 400                     |
      | RD 2     | 03/02/2025 | 100                      | 100                     |
      | RD 3     | 03/02/2025 | 100                      | 0                       |
    `,
    targets`
      | Code  | Exercice | Objectif |
      | 4.1.1 | 2025     | 400 %    |
      | 4.2.1 | 2025     | 45       |
      | 4.3.1 | 2025     | 0,45     |
      | 4.5.2 | 2025     | 4500     |
      | 1.1.4 | 2025     | 12000    |
      | 5.1.2 | 2025     | 100 %    |
    `,
  ];
  expect(faults(sheets, "wrong-size")).toEqual([
    "wrong-size Marchés!D2",
    "wrong-size Véhicules!D2",
    "wrong-size Chantiers!D2",
    "wrong-size Objectifs!C2",
    "wrong-size Objectifs!C5",
  ]);
});

test("an item without its acquisition has no lifespan, though it is placed by its exit", () => {
  const sheet = equipment`
    | Identifiant | Famille      | Date d'acquisition | Date de sortie |
    | E1          | informatique |                    | 03/02/2025     |
    | E2          | informatique | 03/02/2020         |                |
  `;
  expect(faults([sheet], "required-cell", "row-undated")).toEqual(["required-cell Matériel!C2"]);
});

test("a purchase foreseen without its exercice belongs to none", () => {
  const sheet = planning`
    | Exercice | Direction | Objet  |
    |          | Voirie    | Sel    |
    | 2025     |           | Gravier |
  `;
  expect(faults([sheet], "required-cell", "row-undated")).toEqual([
    "row-undated Recensement!A2",
    "required-cell Recensement!B3",
  ]);
});

test("the day on which data were published is not that of the consultation", () => {
  const sheet = contracts`
    | N° marché | Direction | dateNotification | datePublicationDonnees | dateFin    |
    | M1        | Voirie    | 03/02/2025       | 03/04/2025             | 31/12/2026 |
  `;
  expect(faults([sheet])).toEqual([]);
});
