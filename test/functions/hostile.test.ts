/** Whatever Excel hands over, a formula shows a figure, a text, a table, or an error with its sentence. */
import fc from "fast-check";
import { CELL_FUNCTIONS } from "../../src/functions/catalogue";
import { contracts, insertion, workbook } from "../support/registers";
import { type AddIn, openAddIn } from "./host";

jest.setTimeout(60_000);

let addIn: AddIn;
beforeAll(async () => {
  addIn = openAddIn(
    workbook([
      contracts`
        | N° marché | Date de notification | Direction | Dispositif social  | Procédure |
        | M1        | 12/03/2025           | Routes    | clause d'exécution | MAPA      |
      `,
      insertion`
        | N° marché | Bénéficiaire | Période    | Heures effectuées | Public |
        | M1        | B1           | 31/01/2025 | 100               | RSA    |
      `,
    ]),
  );
  addIn.call("STATUS");
  await addIn.ready();
});
afterAll(() => {
  addIn.host.close();
});

const WORDS = [
  "1.4.2",
  "1.4.3",
  "sociale",
  "ESS",
  "mandaté",
  "valeur",
  "Routes",
  "2025",
  "constructor",
  "__proto__",
  "",
];

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, 0, 2025, 2024.5, -1, Number.NaN, Number.POSITIVE_INFINITY, true, ...WORDS),
  fc.string({ maxLength: 30 }),
  fc.constantFrom<unknown>(
    { type: "Error", basicValue: "#N/A", errorType: "NotAvailable" },
    { type: "FormattedNumber", basicValue: 2025, numberFormat: "0" },
    { type: "Entity", text: "?" },
    {},
    [],
  ),
);
const range = fc.array(fc.array(scalar, { maxLength: 4 }), { maxLength: 4 });
const argument = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: range });

const isShown = (value: unknown): boolean => {
  if (typeof value === "string") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return false;
  // An error of Microsoft's class has a plain value too.
  if ("message" in value) return typeof value.message === "string" && /^(?!Erreur interne).{10}/.test(value.message);
  return "basicValue" in value && Number.isFinite(value.basicValue);
};

test("every function answers any arguments, and none of its cells is one that Excel would show as 0", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CELL_FUNCTIONS.map(({ name }) => name)),
      fc.array(argument, { maxLength: 4 }),
      (name, args) => {
        const cell = addIn.call(name, ...args);
        const result = cell.last();
        cell.cancel();
        if (!Array.isArray(result)) return isShown(result);
        return result.length > 0 && result.every((row) => Array.isArray(row) && row.every(isShown));
      },
    ),
    { numRuns: 5_000 },
  );
});

test("whatever the order of calls and cancellations, no subscription is left behind", () => {
  const before = addIn.subscriptions();
  fc.assert(
    fc.property(
      fc.array(fc.nat(CELL_FUNCTIONS.length - 1), { maxLength: 30 }),
      fc.infiniteStream(fc.boolean()),
      (calls, late) => {
        const cells = calls.map((nth) => addIn.call(CELL_FUNCTIONS[nth]?.name ?? "", "1.4.2"));
        const [first, last] = [cells.filter(() => late.next().value), cells];
        for (const cell of [...first, ...last]) cell.cancel();
        return addIn.subscriptions() === before;
      },
    ),
    { numRuns: 200 },
  );
});
