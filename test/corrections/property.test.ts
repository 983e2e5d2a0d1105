/** Whatever a cell holds and however it shows it, a correction undone gives it back to the last bit. */
import fc from "fast-check";
import type { Correction } from "../../src/validation/corrections/correction";
import type { Cell } from "../../src/workbook/port";
import { boxOf, hostSheet, hostWorkbook, openHost, wholeWorkbook } from "../host";
import { apply, undo } from "./support";

jest.setTimeout(120_000);

const awkward = fc.constantFrom(
  "=A1",
  "+33 5",
  "-",
  "@moi",
  "'cité",
  "1.1.4",
  "10 %",
  "VRAI",
  "31/03/2025",
  "1E5",
  "00012",
  " ",
);
const text = fc.oneof(awkward, fc.string({ minLength: 1, maxLength: 20 })).filter((one) => one !== "");
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  fc.boolean(),
);
const format = fc.constantFrom("General", "@", "0.00", "dd/mm/yyyy", "0.0%", "#,##0 €");
const dress = fc.constantFrom("date", "text", "percent", undefined);

test("any content, in any number format, comes back", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ before: cell, after: cell, format, dress }), { minLength: 1, maxLength: 30 }),
      async (cells) => {
        const sheet = hostSheet("Marchés", [
          ["N°", "Valeur"],
          ...cells.map(({ before }, k) => [`M${String(k)}`, before]),
        ]);
        cells.forEach((one, k) => {
          sheet.strokes.push({ box: boxOf(`B${String(k + 2)}`), key: "NumberFormat", value: one.format });
        });
        const host = openHost(hostWorkbook(sheet));
        try {
          const was = wholeWorkbook(host.workbook).sheets["Marchés"];
          const at = { headerRow: 1, heading: "Valeur", identity: [0], date1904: false };
          const corrections = cells.flatMap((one, k): Correction[] => {
            // A text is given to a cell of texts, or stays what it is; a number is never dressed as one.
            const own = typeof one.after === "string" ? "text" : one.dress === "text" ? undefined : one.dress;
            const after = own === "date" ? 40_000 + k : one.after;
            if (one.before === after) return [];
            return [
              {
                workbook: 0,
                file: null,
                sheet: "Marchés",
                cell: `B${String(k + 2)}`,
                register: "contracts",
                column: "amount",
                before: one.before,
                after,
                at,
                rule: "spaces",
                confidence: "sure",
                ...(own === undefined ? {} : { dress: own }),
              },
            ];
          });
          const { done, left } = await apply(corrections);
          expect([done, left]).toEqual([corrections.length, []]);
          expect(await undo()).toEqual({ done, left: [], fault: null });
          expect(wholeWorkbook(host.workbook).sheets["Marchés"]).toEqual(was);
        } finally {
          host.close();
        }
      },
    ),
    { numRuns: 40 },
  );
});
