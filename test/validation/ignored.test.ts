/** The sheet "Contrôles ignorés": decisions with their reasons. */
import { problemMessage } from "../../src/texts/problems";
import { checkedOf, faults } from "../support/checked";
import { contracts, insertion, sheet } from "../support/registers";

const REGISTERS = [
  contracts`
    | N° marché | Direction | Date de notification | Montant HT |
    | M1        | Voirie    | 03/02/2025           | 2000000000 |
    | M2        | Voirie    | 03/02/2025           | 3000000000 |
    | M3        | Voirie    | 31/02/2025           | 10         |
  `,
  insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées |
    | M1        | B3           | 31/01/2025 | 49                |
  `,
];
const decisions = sheet("Contrôles ignorés");

test("a decision on one cell leaves the others; ignored cases are kept apart with their reason", () => {
  const decided = decisions`
    | Contrôle           | Cellule     | Motif               |
    | montant inhabituel | Marchés!D2  | tunnel départemental |
  `;
  const { problems, ignored } = checkedOf([...REGISTERS, decided]);
  expect(problems.map(({ code }) => code)).toEqual(["unreadable-date", "amount-too-large", "person-hours-low"]);
  expect(ignored.map(({ problem, reason }) => [problem.code, problem.cell, reason])).toEqual([
    ["amount-too-large", "D2", "tunnel départemental"],
  ]);
});

test("a decision on a group names the check by its title or its code, and may name register and column", () => {
  const decided = decisions`
    | Contrôle         | Registre                        | Colonne    | Motif            |
    | amount-too-large | Registre des marchés            | Montant HT | vérifié          |
    | Peu d'heures pour une personne | insertion         |            | chantiers courts |
    | impossible-date  | Mandats                         |            | autre registre   |
  `;
  expect(faults([...REGISTERS, decided])).toEqual(["impossible-date Marchés!C4"]);
});

test("a cell whose value has changed since is looked at again", () => {
  const decided = decisions`
    | Contrôle           | Feuille | Cellule | Valeur     | Motif   |
    | montant inhabituel | Marchés | D2      | 2000000000 | vérifié |
    | montant inhabituel | Marchés | $D$3    | 1500000000 | vérifié |
  `;
  expect(faults([...REGISTERS, decided], "amount-too-large")).toEqual(["amount-too-large Marchés!D3"]);
});

test("without a reason, or for a check that does not exist, a decision is not applied and is said", () => {
  const decided = decisions`
    | Contrôle           | Motif   |
    | montant inhabituel |         |
    | montant inabituel  | vérifié |
  `;
  const { problems, ignored } = checkedOf([...REGISTERS, decided]);
  expect(ignored).toEqual([]);
  expect(problems.filter(({ code }) => code === "ignored-unread").map(({ cell, detail }) => [cell, detail])).toEqual([
    ["A2", "le motif manque"],
    ["A3", "ce contrôle n'existe pas, recopiez son nom ou son code"],
  ]);
});

test("the sheet is no register", () => {
  const decided = decisions`
    | Contrôle           | Registre  | Colonne    | Motif   |
    | montant inhabituel | contracts | Montant HT | vérifié |
  `;
  expect(faults([decided])).toEqual([]);
});

test("a copy of the sheet is not applied, and is said: a line taken out of the first would still apply", () => {
  const first = decisions`
    | Contrôle           | Cellule    | Motif   |
    | montant inhabituel | Marchés!D2 | vérifié |
  `;
  const copy = sheet("Contrôles ignorés (2)")`
    | Contrôle           | Motif   |
    | montant inhabituel | vérifié |
  `;
  const { problems, ignored } = checkedOf([copy, ...REGISTERS, first]);
  expect(ignored.map(({ problem }) => problem.cell)).toEqual(["D2"]);
  expect(problems.filter(({ code }) => code === "ignored-unread").map(problemMessage)).toEqual([
    "La feuille « Contrôles ignorés (2) » n'est pas appliquée : « Contrôles ignorés » l'est déjà. Regroupez leurs lignes dans celle-ci, et supprimez l'autre.",
  ]);
});

test("beside a sheet of that name that is the buyer's own, the numbered one is applied", () => {
  const own = decisions`
    | Notes de réunion |
    | à revoir         |
  `;
  const numbered = sheet("Contrôles ignorés (2)")`
    | Contrôle           | Motif   |
    | montant inhabituel | vérifié |
  `;
  expect(checkedOf([own, ...REGISTERS, numbered]).ignored).toHaveLength(2);
});
