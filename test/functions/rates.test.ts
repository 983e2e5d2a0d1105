/** Art. L.2111-3 in a cell: the figures that the report has beside the scheme's own. */
import { annualReport, readRegisters } from "../../src/report/annual";
import { reportJson } from "../../src/report/json";
import { contracts, payments, workbook } from "../support/registers";
import { type AddIn, exampleWorkbook, openAddIn } from "./host";

jest.setTimeout(60_000);

let addIn: AddIn;
afterEach(() => {
  addIn.host.close();
});

const WORDS: Readonly<Record<string, string>> = {
  "L2111-3/social": "sociale",
  "L2111-3/ecological": "écologique",
  "L2111-3/esus": "ESUS",
  "L2111-3/siae": "SIAE",
  "L2111-3/esat-ea": "ESAT/EA",
  "L2111-3/ess": "ESS",
};
const BASES: Readonly<Record<string, string>> = { number: "nombre", value: "valeur", paid: "mandaté" };

interface BesideJson {
  readonly id: string;
  readonly basis: string;
  readonly value: number | null;
}

test("every figure beside the scheme is that of the report's JSON, to the last bit", async () => {
  const example = await exampleWorkbook();
  addIn = openAddIn(example, { customFunctions: "1.3" });
  const json = reportJson(annualReport(readRegisters([example]), { exercice: 2025 })) as {
    readonly beside: readonly BesideJson[];
  };
  const asked = json.beside.map(({ id, basis }) =>
    id === "inclusive"
      ? addIn.call("INCLUSIVE_PURCHASES_RATE", 2025)
      : addIn.call("RESPONSIBLE_PURCHASES_RATE", WORDS[id], BASES[basis], 2025),
  );
  await addIn.ready();
  expect(json.beside.length).toBe(17);
  expect(json.beside.every(({ value }) => value !== null)).toBe(true);
  expect(asked.map((cell) => cell.shows())).toEqual(json.beside.map(({ value }) => value));
  expect(addIn.reads()).toBe(1);
});

const CONTRACTS = contracts`
  | N° marché | Date de notification | Montant HT | Dispositif social  | Type de structure | Considération environnementale |
  | M1        | 12/03/2025           | 100        | clause d'exécution | EI                | critère                        |
  | M2        | 12/03/2025           | 300        | aucun              | association       | aucun                          |
  | M3        | 12/03/2025           | 500        | aucun              | ESAT              | aucun                          |
  | M4        | 12/03/2025           | 100        | critère            | aucun             | critère                        |
`;

test.each([
  ["sociale", null, 0.5],
  ["Sociale", "nombre", 0.5],
  ["social", "number", 0.5],
  ["SOCIALES", "en valeur", 0.2],
  ["écologique", "valeur", 0.2],
  ["ecological", "value", 0.2],
  ["environnementale", "montant notifié", 0.2],
  ["siae", null, 0.25],
  ["esat et ea", "VALEUR", 0.5],
  ["ESAT", null, 0.25],
])("« %s » in « %p » is understood", (category, basis, rate) => {
  addIn = openAddIn(workbook([]));
  const { rows } = CONTRACTS.grid;
  expect(addIn.call("RESPONSIBLE_PURCHASES_RATE", category, basis, 2025, rows).shows()).toBe(rate);
});

test("what is paid is read in the payments, not in the contracts", () => {
  addIn = openAddIn(workbook([]));
  const { rows } = payments`
    | Date de mandatement | Montant HT | Type de structure |
    | 12/03/2025          | 60         | EI                |
    | 12/03/2025          | 40         | ESAT              |
    | 12/03/2025          | 100        | aucun             |
  `.grid;
  expect(addIn.call("RESPONSIBLE_PURCHASES_RATE", "SIAE", "mandaté", 2025, rows).shows()).toBe(0.3);
  expect(addIn.call("INCLUSIVE_PURCHASES_RATE", 2025, rows).shows()).toBe(0.5);
  expect(addIn.call("INCLUSIVE_PURCHASES_RATE", 2025, CONTRACTS.grid.rows).shows()).toMatch(
    /^#VALUE! La plage donnée est lue comme « Registre des marchés » : on attend « .+ »\.$/,
  );
});

test("a wrong word names the right ones", () => {
  addIn = openAddIn(workbook([CONTRACTS]));
  const rate = (...args: readonly unknown[]) => addIn.call("RESPONSIBLE_PURCHASES_RATE", ...args).shows();
  const categories = `La catégorie d'achats s'écrit "sociale", "écologique", "ESUS", "SIAE", "ESAT/EA" ou "ESS"`;
  expect(rate("verte")).toBe(`#VALUE! ${categories} (et non « verte »).`);
  expect(rate()).toBe(`#VALUE! ${categories}.`);
  expect(rate("ESS", "volume")).toBe(`#VALUE! La base s'écrit "nombre", "valeur" ou "mandaté" (et non « volume »).`);
  expect(rate("sociale", "mandaté")).toMatch(/^#VALUE! En montant mandaté, la catégorie est celle d'un titulaire/);
  expect(addIn.subscriptions()).toBe(0);
});

test("what is missing is said: a register, a column, contracts in the exercice", async () => {
  addIn = openAddIn(
    workbook([
      contracts`
        | N° marché | Date de notification | Dispositif social |
        | M1        | 12/03/2025           | critère           |
      `,
    ]),
  );
  const [inclusive, inValue, before] = [
    addIn.call("INCLUSIVE_PURCHASES_RATE"),
    addIn.call("RESPONSIBLE_PURCHASES_RATE", "sociale", "valeur"),
    addIn.call("RESPONSIBLE_PURCHASES_RATE", "sociale", "nombre", 2019),
  ];
  await addIn.ready();
  expect(inclusive.shows()).toBe("#N/A Non calculable : registre des mandats absent.");
  expect(inValue.shows()).toMatch(/^#N\/A Non calculable : colonne « Montant.*» absente du registre des marchés\.$/);
  expect(before.shows()).toBe("#N/A Sans objet : aucun marché notifié en 2019.");
});
