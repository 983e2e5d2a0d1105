/** Rulings · Measure by measure, mission 1: what its files do not say already. */
import { measured, problemsOf } from "../../support/measured";
import {
  authorities,
  contracts,
  directorates,
  insertion,
  payments,
  planning,
  settings,
  structures,
} from "../../support/registers";

test("1.1.1: the fiche may be returned at any date", () => {
  const register = planning`
    | Exercice | Direction | Objet | Fiche renvoyée le |
    | 2025     | Voirie    | Sel   | 15/11/2023        |
    | 2025     | Culture   | Sel   | 02/02/2026        |
  `;
  const list = directorates`
    | Direction |
    | Voirie    |
    | Culture   |
    | Sport     |
    | Archives  |
  `;
  expect(measured("1.1.1", [register, list])).toMatchObject({ numerator: 2, denominator: 4 });
});

test("1.1.1: a directorate out of the list is reported", () => {
  const register = planning`
    | Exercice | Direction | Objet | Fiche renvoyée le |
    | 2025     | Voirie    | Sel   | 15/11/2024        |
    | 2025     | Musées    | Sel   | 15/11/2024        |
  `;
  const list = directorates`
    | Direction |
    | Voirie    |
  `;
  expect(problemsOf([register, list], "unknown-directorate")).toEqual(["unknown-directorate Recensement!B3"]);
});

test("1.1.1 is not computable without the list of directorates", () => {
  const register = planning`
    | Exercice | Direction | Objet | Fiche renvoyée le |
    | 2025     | Voirie    | Sel   | 15/11/2024        |
  `;
  expect(measured("1.1.1", register)).toMatchObject({ status: "incomplete", missing: ["directorates"] });
});

test("1.1.4: hours without a clause add, and are reported", () => {
  const register = contracts`
    | N° marché | Date de notification | Dispositif social  | Heures contractualisées |
    | M1        | 12/03/2025           | clause d'exécution | 100                     |
    | M2        | 12/03/2025           | aucun              | 20                      |
  `;
  expect(measured("1.1.4", register)).toMatchObject({ value: 120 });
  expect(problemsOf(register, "hours-without-clause")).toEqual(["hours-without-clause Marchés!D3"]);
});

test("1.1.3: the type of the row wins over the directory", () => {
  const directory = structures`
    | SIRET          | Nom      | Type de structure |
    | 73282932000074 | Adour EI | EI                |
  `;
  const register = payments`
    | Date       | SIRET           | Type de structure | Montant mandaté |
    | 12/03/2025 | '73282932000074 | ESAT              | 100             |
    | 12/03/2025 | '73282932000074 |                   | 20              |
  `;
  expect(measured("1.1.3", [register, directory])).toMatchObject({ value: 20 });
  expect(measured("2.2.2", [register, directory])).toMatchObject({ value: 100 });
});

test("1.1.3: a SIREN confirmed in the settings counts", () => {
  const directory = structures`
    | SIRET          | Nom      | Type de structure |
    | 73282932000074 | Adour EI | EI                |
  `;
  const register = payments`
    | Date       | SIRET           | Montant mandaté |
    | 12/03/2025 | '73282932000082 | 70              |
  `;
  const confirmed = settings`
    | SIREN confirmés | 732829320 |
  `;
  expect(measured("1.1.3", [register, directory])).toMatchObject({ value: 0 });
  expect(measured("1.1.3", [register, directory, confirmed])).toMatchObject({ value: 70, ignored: [] });
});

test("1.1.3: a match on the SIREN alone is reported « à confirmer »", () => {
  const directory = structures`
    | SIRET          | Nom      | Type de structure |
    | 73282932000074 | Adour EI | EI                |
  `;
  const register = payments`
    | Date       | SIRET           | Montant mandaté |
    | 12/03/2025 | '73282932000082 | 70              |
  `;
  expect(problemsOf([register, directory], "unconfirmed-structure")).toEqual(["unconfirmed-structure Mandats!B2"]);
});

test("1.2.1: an unreadable end date leaves the contract out and is listed", () => {
  const register = contracts`
    | N° marché | Date de notification | Date de fin | Dispositif social  | Marché suivi |
    | M1        | 12/03/2025           | 11/03/2026  | clause d'exécution | Oui          |
    | M2        | 12/03/2025           | bientôt     | clause d'exécution | Oui          |
  `;
  expect(measured("1.2.1", register)).toMatchObject({
    numerator: 1,
    denominator: 1,
    ignored: [{ cell: "Marchés!C3", reason: "unreadable" }],
  });
});

test("1.3.1: hours on a contract that no register knows count, and are reported", () => {
  const hours = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées |
    | M1        | B1           | 31/01/2025 | 10                |
    | M9        | B1           | 31/01/2025 | 20                |
  `;
  const register = contracts`
    | N° marché | Date de notification | Mutualisation |
    | M1        | 12/03/2025           | Oui           |
  `;
  expect(measured("1.3.1", [hours, register])).toMatchObject({ value: 30 });
  expect(problemsOf([hours, register], "unknown-contract")).toEqual(["unknown-contract Insertion!A3"]);
});

test("1.3.2: without an exit date, no exit", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Date de sortie | Situation à la sortie |
    | M1        | B1           | 31/01/2025 | 10                |                | CDI                   |
    | M1        | B2           | 31/01/2025 | 10                | 31/01/2025     | chômage               |
  `;
  expect(measured("1.3.2", register)).toMatchObject({ numerator: 0, denominator: 1, value: 0 });
});

test("1.3.4 dates a mark by the period of its row", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Date de sortie | Note de satisfaction |
    | M1        | B1           | 31/12/2025 | 10                | 05/01/2026     | 4                    |
  `;
  expect(measured("1.3.4", register)).toMatchObject({ numerator: 4, denominator: 1 });
});

test("1.4.2: a contract with two dispositifs counts in both", () => {
  const register = contracts`
    | N° marché | Date de notification | Dispositif social                   | Réservé à |
    | M1        | 12/03/2025           | clause d'exécution                  | ESAT      |
  `;
  expect(measured("1.4.2", register).breakdown).toMatchObject([
    { key: "clause d'exécution", value: 1 },
    { key: "marché réservé", value: 1 },
  ]);
});

test("1.4.4a reads the row's own type, not the directory's", () => {
  const directory = structures`
    | SIRET          | Nom   | Type de structure |
    | 73282932000074 | Adour | EI                |
  `;
  const register = insertion`
    | N° marché | Bénéficiaire | Structure employeuse | Type de structure | Période    | Heures effectuées |
    | M1        | B1           | Adour                | ETTI              | 31/01/2025 | 10                |
  `;
  expect(measured("1.4.4a", [register, directory]).breakdown).toMatchObject([{ key: "ETTI", value: 10 }]);
});

test("1.4.4b: without the column of hours, no hours beside", () => {
  const register = contracts`
    | N° marché | Date de notification | Domaine d'activité | Dispositif social  |
    | M1        | 12/03/2025           | Espaces verts      | clause d'exécution |
  `;
  expect(measured("1.4.4b", register).breakdown).toEqual([{ key: "Espaces verts", value: 1 }]);
});

test("1.5.1: the earliest row of the authority must say yes", () => {
  const register = authorities`
    | Collectivité | Date de la première clause | Suite à notre intervention |
    | Dax          | 12/03/2025                 | Non                        |
    | dax          | 13/03/2025                 | Oui                        |
  `;
  expect(measured("1.5.1", register)).toMatchObject({ value: 0 });
});
