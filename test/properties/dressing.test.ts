/** Whatever rules and formats a workbook has, ours come and go without a trace. */
import fc from "fast-check";
import type { Problem } from "../../src/registers/facts";
import { previewEntry, putEntry, takeEntry } from "../../src/store/entry";
import { highlightPlan, putHighlight, takeHighlight } from "../../src/store/highlight";
import { openWorkbook } from "../../src/store/open-workbook";
import type { Cell } from "../../src/workbook/port";
import { type HostSheet, hostSheet, hostWorkbook, openHost, wholeWorkbook } from "../host";
import type { Box } from "../host/box";

const HEADINGS = ["N° de marché", "Date de notification", "Montant HT", "Catégorie", "ESS", "SIRET du titulaire"];

const anyBox: fc.Arbitrary<Box> = fc
  .tuple(fc.nat(30), fc.nat(7), fc.nat(20), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

/** A rule of somebody else's, with or without messages of all kinds. */
const anyRule = fc.record({
  box: anyBox,
  rule: fc.constantFrom(
    { list: { inCellDropDown: true, source: "oui,non" } },
    { custom: { formula: "=LEN(A2)>3" } },
    { decimal: { operator: "Between", formula1: 0, formula2: 10 } },
    null,
  ),
  title: fc.constantFrom("", "Erreur", "SPASER", "À lire"),
  messages: fc.boolean(),
});

const anyRow: fc.Arbitrary<Cell[]> = fc.tuple(
  fc.constantFrom<Cell>("2025-1", "2025-2", "2025-3"),
  fc.constantFrom<Cell>(45_700, "15/03/2025", null),
  fc.constantFrom<Cell>(1_000, "selon BPU", null),
  fc.constantFrom<Cell>("travaux", "T", null),
  fc.constantFrom<Cell>("Oui", "X", null),
  fc.constantFrom<Cell>("73282932000074", 73282932000074, null),
);

const anyFormat = fc.record({ box: anyBox, formula: fc.constantFrom('=$A1="SPASER erreur"', "=A1>0", null) });

const anySheet: fc.Arbitrary<HostSheet> = fc
  .record({
    rows: fc.array(anyRow, { maxLength: 12 }),
    rules: fc.array(anyRule, { maxLength: 4 }),
    formats: fc.array(anyFormat, { maxLength: 3 }),
    note: fc.boolean(),
  })
  .map(({ rows, rules, formats, note }) => {
    const sheet = hostSheet("Marchés", [HEADINGS, ["2025-0", 45_700, 1_000, "travaux", "Oui", null], ...rows]);
    if (note) sheet.rows.set(20, ["Note du service"]);
    for (const { box, rule, title, messages } of rules) {
      const alert = { showAlert: true, style: "Stop", title, message: "" };
      if (rule !== null) sheet.strokes.push({ box, key: "DataValidation.Rule", value: rule });
      if (rule !== null) sheet.strokes.push({ box, key: "DataValidation.ErrorAlert", value: alert });
      if (messages || rule === null)
        sheet.strokes.push({ box, key: "DataValidation.Prompt", value: { showPrompt: true, title, message: "x" } });
    }
    formats.forEach(({ box, formula }, nth) => {
      const type = formula === null ? "DataBar" : "Custom";
      const id = String(nth);
      sheet.conditionalFormats.push({ id, boxes: [box], type, stopIfTrue: nth === 0, formula, effects: new Map() });
    });
    return sheet;
  });

const done = (result: { readonly ok: boolean }): void => {
  expect(result).toMatchObject({ ok: true });
};

test("rules of entry are put around everybody else's, and taken back", async () => {
  await fc.assert(
    fc.asyncProperty(anySheet, async (sheet) => {
      const host = openHost(hostWorkbook(sheet));
      try {
        const before = wholeWorkbook(host.workbook);
        const looked = await previewEntry(openWorkbook);
        if (!looked.ok) throw new Error(JSON.stringify(looked.fault));
        done(await putEntry(openWorkbook, looked.value));
        const during = wholeWorkbook(host.workbook).sheets["Marchés"];
        const rules = during?.painted["DataValidation.Rule"] ?? [];
        expect(rules).toEqual(expect.arrayContaining(before.sheets["Marchés"]?.painted["DataValidation.Rule"] ?? []));
        expect(during?.rows).toEqual(before.sheets["Marchés"]?.rows);
        done(await takeEntry(openWorkbook));
        expect(wholeWorkbook(host.workbook)).toEqual(before);
      } finally {
        host.close();
      }
    }),
    { numRuns: 60 },
  );
});

const anyProblem: fc.Arbitrary<Problem> = fc
  .tuple(anyBox, fc.constantFrom("error", "warning", "information"), fc.boolean())
  .map(([{ top, left }, severity, isSheet]) => ({
    code: "unreadable-cell",
    severity,
    register: null,
    column: null,
    file: null,
    sheet: "Marchés",
    cell: isSheet ? null : `${String.fromCharCode(65 + left)}${String(top + 1)}`,
    found: null,
  }));

test("cells are brought out over everybody else's formats, and given back", async () => {
  await fc.assert(
    fc.asyncProperty(anySheet, fc.array(anyProblem, { maxLength: 40 }), async (sheet, problems) => {
      const host = openHost(hostWorkbook(sheet));
      try {
        const before = wholeWorkbook(host.workbook);
        const plan = highlightPlan(problems);
        done(await putHighlight(openWorkbook, plan));
        const during = wholeWorkbook(host.workbook).sheets["Marchés"]?.conditionalFormats ?? [];
        expect(during.slice(plan.highlights.length)).toEqual(before.sheets["Marchés"]?.conditionalFormats);
        done(await takeHighlight(openWorkbook));
        expect(wholeWorkbook(host.workbook)).toEqual(before);
      } finally {
        host.close();
      }
    }),
    { numRuns: 60 },
  );
});
