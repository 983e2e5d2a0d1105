/** The Index that candidates join, as the control sees it: what the follow-up of equality says, once, and nobody judged. */
import { findingsOf } from "../../src/equality/coherence";
import { linesOf } from "../../src/equality/lines";
import { readRegisters } from "../../src/report/annual";
import { checkedOf, faults, sentences } from "../support/checked";
import { candidates, workbook } from "../support/registers";

const INDEX = "index-to-verify";

const REGISTER = candidates`
  | N° consultation | Candidat | SIRET          | Date       | Effectif | Index transmis | Année de l'Index | Note de l'Index | Écart de rémunération (points) | Écart d'augmentations et de promotions (points) | Retour de congé maternité (points) | Hautes rémunérations (points) |
  | C1              | Juste    | 73282932000074 | 10/03/2025 | 120      | oui            | 2024             | 85              | 40                             | 35                                              | 0                                  | 10                            |
  | C1              | Faux     | 73282932000074 | 10/03/2025 | 120      | oui            | 2024             | 90              | 40                             | 35                                              | 0                                  | 10                            |
  | C1              | Barème   | 73282932000074 | 10/03/2025 | 120      | oui            | 2024             | 83              | 38                             | 35                                              | 0                                  | 11                            |
  | C1              | Ancien   | 73282932000074 | 10/03/2025 | 120      | oui            | 2019             | 85              |                                |                                                 |                                    |                               |
  | C1              | Illisible | 73282932000074 | 10/03/2025 | 120     | oui            | 2024             | haute           |                                |                                                 |                                    |                               |
  | C1              | Sans     | 73282932000074 | 10/03/2025 | 120      | non            |                  |                 |                                |                                                 |                                    |                               |
`;

test("a mark that its points do not make, points that are in no table, a year that is not the one expected", () => {
  expect(faults([REGISTER], INDEX)).toEqual([
    `${INDEX} Candidatures!H3`,
    `${INDEX} Candidatures!L4`,
    `${INDEX} Candidatures!H4`,
    `${INDEX} Candidatures!G5`,
  ]);
  expect(sentences([REGISTER], INDEX)[0]).toBe(
    "La note saisie est 90, les points saisis donnent 85 : vérifiez-les sur le document.",
  );
});

test("as grave as in the follow-up of equality, cell by cell", () => {
  const register = readRegisters([workbook([REGISTER])]).prepared.facts.registers.get("candidates");
  const followed = (register === undefined ? [] : linesOf(register))
    .flatMap(findingsOf)
    .filter(({ code }) => code !== "figures-unreadable" && !code.endsWith("-untold"));
  const { problems } = checkedOf([REGISTER]);
  expect(problems.filter(({ code }) => code === INDEX).map(({ severity }) => severity)).toEqual(
    followed.map(({ severity }) => severity),
  );
  expect(followed.map(({ severity }) => severity)).toContain("error");
  expect(followed.map(({ severity }) => severity)).toContain("warning");
});

test("a cell that cannot be read is said once, by the reading", () => {
  expect(faults([REGISTER]).filter((fault) => fault.endsWith("!H6"))).toEqual(["not-a-number Candidatures!H6"]);
});

test("a column of measures or objectives that nobody asked for is no fault of a line", () => {
  const low = candidates`
    | N° consultation | Candidat | Date       | Index transmis | Année de l'Index | Note de l'Index |
    | C1              | Basse    | 10/03/2025 | oui            | 2024             | 60              |
  `;
  expect(faults([low], INDEX)).toEqual([]);
});

test("a year that no column asks for is not said to lack, line after line", () => {
  const noYear = candidates`
    | N° consultation | Candidat | Date       | Index transmis | Note de l'Index |
    | C1              | Adour    | 10/03/2025 | oui            | 90              |
  `;
  expect(faults([noYear], INDEX)).toEqual([]);
});
