/** What a formula says when it has no figure: #N/A when there is none, #VALUE! when the formula itself is wrong. */
import { associateFunctions } from "../../src/functions/associate";
import { readRegisters } from "../../src/report/annual";
import { newStore } from "../../src/store/store";
import { hostWorkbook, openHost } from "../host";
import { contracts, directorates, insertion, workbook } from "../support/registers";
import { evaluate } from "./fixtures";
import { type AddIn, openAddIn } from "./host";

let addIn: AddIn;
const open = (...args: Parameters<typeof openAddIn>): AddIn => (addIn = openAddIn(...args));
afterEach(() => {
  addIn.host.close();
});

const CONTRACTS = contracts`
  | N° marché | Date de notification | Direction             | Dispositif social  | Heures d'insertion contractualisées |
  | M1        | 12/03/2025           | Direction des Routes  | clause d'exécution | 100                                 |
  | M2        | 12/03/2025           | Direction des Sports  | aucun              |                                     |
  | M3        | 12/03/2025           | Culture et Patrimoine | critère            | 20                                  |
`;

describe("#N/A, with the reason", () => {
  test("a register, a column, a starred column that the workbook lacks", async () => {
    const { call, ready } = open(workbook([CONTRACTS]));
    const cells = [call("INSERTION_HOURS"), call("VARIANTS_RATE"), call("DIRECTORATES_CONSULTED_RATE")];
    await ready();
    expect(cells.map((cell) => cell.shows())).toEqual([
      "#N/A Non calculable : suivi des clauses d'insertion absent.",
      "#N/A Non calculable : colonnes « Catégorie » et « Variante » absentes du registre des marchés.",
      "#N/A Non calculable : recensement des achats absent.",
    ]);
  });

  test("the column of directorates, when one is asked for", async () => {
    const { call, ready } = open(
      workbook([
        contracts`
          | N° marché | Date de notification | Dispositif social |
          | M1        | 12/03/2025           | aucun             |
        `,
      ]),
    );
    const cell = call("SOCIAL_CLAUSE_CONTRACTS", 2025, "Routes");
    await ready();
    expect(cell.shows()).toBe("#N/A Non calculable : colonne « Direction » absente du registre des marchés.");
  });

  test("nothing in the exercice to divide by; a count of nothing is 0", async () => {
    const { call, ready } = open(workbook([CONTRACTS]));
    const [rate, count] = [
      call("RESPONSIBLE_PURCHASES_RATE", "sociale", null, 2019),
      call("SOCIAL_CLAUSE_CONTRACTS", 2019),
    ];
    await ready();
    expect(rate.shows()).toBe("#N/A Sans objet : aucun marché notifié en 2019.");
    expect(count.shows()).toBe(0);
  });

  test("a column that nobody filled", async () => {
    const { call, ready } = open(
      workbook([
        contracts`
          | N° marché | Date de notification | Dispositif social |
          | M1        | 12/03/2025           |                   |
        `,
      ]),
    );
    const cell = call("SOCIAL_CLAUSE_CONTRACTS", 2025);
    await ready();
    expect(cell.shows()).toBe("#N/A Colonne jamais remplie en 2025 : « Dispositif social ».");
  });

  test("no date that could be read: which exercice is meant is not known", async () => {
    const { call, ready } = open(
      workbook([
        contracts`
          | N° marché | Date de notification | Dispositif social |
          | M1        | à préciser           | aucun             |
        `,
      ]),
    );
    const [cell, status] = [call("SOCIAL_CLAUSE_CONTRACTS"), call("STATUS")];
    await ready();
    expect(cell.shows()).toMatch(/^#N\/A Aucun exercice : aucune date n'a pu être lue/);
    expect(status.shows()).toMatch(/^1 registre lu, 1 ligne · aucune date lisible · \d+ points? à vérifier · lu le /);
  });

  test("no target, and a completeness of nothing", async () => {
    const { call, ready } = open(workbook([CONTRACTS]));
    const [target, completeness] = [call("TARGET", "1.4.2", 2025), call("COMPLETENESS", "1.1.2", 2019)];
    await ready();
    expect(target.shows()).toBe("#N/A Aucun objectif fixé pour l'indicateur 1.4.2 en 2025.");
    expect(completeness.shows()).toMatch(/^#N\/A Complétude sans objet/);
  });

  test("Excel is busy: the cell says what to do, and shows its figure once it can", async () => {
    const { call, ready, host, timer } = open(workbook([CONTRACTS]), { canWaitForCellEdit: false });
    host.enterCellEdit();
    const cell = call("INSERTION_HOURS_CONTRACTED");
    await ready();
    expect(cell.shows()).toMatch(/^#N\/A Une cellule est en cours de saisie dans Excel/);
    host.leaveCellEdit();
    timer.pass(2_000);
    await ready();
    expect(cell.shows()).toBe(120);
  });

  test("a bug of ours shows in its own cell, as such", async () => {
    addIn = open(workbook([]));
    addIn.host.close();
    const host = openHost(hostWorkbook());
    const reading = readRegisters([workbook([CONTRACTS])]);
    const broken = {
      ...reading.prepared,
      table: () => {
        throw new Error("panne");
      },
    };
    const store = newStore({
      read: () => Promise.resolve({ ok: true, value: [] }),
      watch: () => Promise.resolve(true),
      write: () => Promise.reject(new Error("not asked")),
    });
    const snapshot = () => ({ ...store.snapshot(), reading: { ...reading, prepared: broken } });
    associateFunctions({ ...store, snapshot });
    const cell = evaluate(host.Office.functions, "INSERTION_HOURS_CONTRACTED", 2025);
    await store.refresh();
    expect(cell.shows()).toBe("#N/A Erreur interne de SPASER, votre classeur n'est pas en cause. (panne)");
    host.close();
    addIn = open(workbook([]));
  });
});

describe("#VALUE!, with what is expected", () => {
  test("a directorate that stands nowhere: the names like it, else some of those there are", async () => {
    const { call, ready } = open(workbook([CONTRACTS]));
    const of = (name: string) => call("SOCIAL_CLAUSE_CONTRACTS", 2025, name);
    const cells = [of("Direction des Route"), of("patrimoine"), of("Finances")];
    await ready();
    expect(cells.map((cell) => cell.shows())).toEqual([
      "#VALUE! La direction « Direction des Route » ne figure pas dans « Registre des marchés ». Vouliez-vous dire « Direction des Routes » ou « Direction des Sports » ?",
      "#VALUE! La direction « patrimoine » ne figure pas dans « Registre des marchés ». Vouliez-vous dire « Culture et Patrimoine » ?",
      "#VALUE! La direction « Finances » ne figure pas dans « Registre des marchés ». On y trouve par exemple « Culture et Patrimoine », « Direction des Routes » et « Direction des Sports ».",
    ]);
  });

  test("a directorate of the list that has no contract is known: its count is 0", async () => {
    const { call, ready } = open(
      workbook([
        CONTRACTS,
        directorates`
          | Direction            |
          | Direction des Routes |
          | Finances             |
        `,
      ]),
    );
    const [none, wrong] = [
      call("SOCIAL_CLAUSE_CONTRACTS", 2025, "finances"),
      call("SOCIAL_CLAUSE_CONTRACTS", 2025, "Finance"),
    ];
    await ready();
    expect(none.shows()).toBe(0);
    expect(wrong.shows()).toMatch(/Vouliez-vous dire « Finances »/);
  });

  test("a column of directorates without any name", async () => {
    const { call, ready } = open(
      workbook([
        contracts`
          | N° marché | Date de notification | Direction | Dispositif social |
          | M1        | 12/03/2025           |           | aucun             |
        `,
      ]),
    );
    const cell = call("SOCIAL_CLAUSE_CONTRACTS", 2025, "Finances");
    await ready();
    expect(cell.shows()).toMatch(/^#VALUE! La direction « Finances » ne figure pas dans .+, qui n'en nomme aucune\.$/);
  });

  test("a directorate asked of a register that has none, or of a measure that compares them", async () => {
    const { call, ready } = open(
      workbook([
        insertion`
          | N° marché | Bénéficiaire | Période    | Heures effectuées |
          | M1        | B1           | 31/01/2025 | 100               |
        `,
      ]),
    );
    const cell = call("INSERTION_HOURS", 2025, "Routes");
    await ready();
    expect(cell.shows()).toMatch(/^#VALUE! « .+ » ne distingue pas les directions : laissez cet argument vide\.$/);
  });

  test.each([
    ["1.14", "« 1.1.4 »"],
    ["1.4.4", "« 1.4.4a », « 1.4.4b » ou « 1.1.4 »"],
    ["INSERTION_HOUR", "« INSERTION_HOURS », « INSERTION_HOURS_CONTRACTED » ou « INSERTION_RATE »"],
  ])("an unknown code, %s: those like it", (code, near) => {
    const { call, subscriptions } = open(workbook([]));
    expect(call("INDICATOR", code).shows()).toContain(`Vouliez-vous dire ${near} ?`);
    expect(call("COMPLETENESS", code).shows()).toContain(`« ${code} » n'existe pas dans le schéma`);
    expect(subscriptions()).toBe(0);
  });

  test("a code without its quotes has become a date", () => {
    const { call } = open(workbook([]));
    for (const date of [37_987, "37987"])
      expect(call("TARGET", date).shows()).toBe(
        `#VALUE! Le code d'un indicateur s'écrit entre guillemets, par exemple "1.1.4" (et non 37987).`,
      );
  });

  test("a range without headings, of another register, or that is no range", () => {
    const { call } = open(workbook([]));
    const of = (range: unknown) => call("INSERTION_HOURS", 2025, null, range).shows();
    expect(of(CONTRACTS.grid.rows.slice(1))).toBe(
      "#VALUE! La plage donnée n'a pas de ligne d'en-têtes reconnue : on attend « Suivi des clauses d'insertion », en-têtes compris (« Période », « N° marché »…).",
    );
    expect(of([[0]])).toMatch(/^#VALUE! La plage donnée n'a pas de ligne d'en-têtes reconnue/);
    expect(of(CONTRACTS.grid.rows)).toBe(
      "#VALUE! La plage donnée est lue comme « Registre des marchés » : on attend « Suivi des clauses d'insertion ».",
    );
    expect(of("Marchés")).toMatch(/^#VALUE! Le registre est une plage de cellules/);
  });

  test("a directorate that is no name", () => {
    const { call } = open(workbook([]));
    expect(call("INSERTION_HOURS_CONTRACTED", 2025, true).shows()).toMatch(/^#VALUE! La direction est un texte/);
  });
});

test("every refusal of an argument leaves no subscription behind", () => {
  const { call, subscriptions, reads } = open(workbook([CONTRACTS]));
  call("INSERTION_HOURS", "demain");
  call("BREAKDOWN", "9.9.9");
  call("RESPONSIBLE_PURCHASES_RATE", "rouge");
  call("INDICATOR");
  expect([subscriptions(), reads()]).toEqual([0, 0]);
});

test.each([
  ["1.4", { type: "FormattedNumber", basicValue: 2 / 3, numberFormat: "0.0%" }],
  ["1.3", 2 / 3],
])("with CustomFunctionsRuntime %s, a rate shows as %p", async (customFunctions, expected) => {
  const { call, ready } = open(workbook([CONTRACTS]), { customFunctions });
  const cell = call("RESPONSIBLE_PURCHASES_RATE", "sociale", "nombre", 2025);
  await ready();
  expect(cell.last()).toEqual(expected);
});
