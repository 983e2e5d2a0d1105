/** SPASER functions found in a formula of Excel, with their arguments. */
import { type Argument, callsIn } from "../../src/taskpane/formula/calls";

const literal = (value: string | number | boolean): Argument => ({ kind: "literal", value });
const omitted: Argument = { kind: "omitted" };

test.each<[string, readonly Argument[]]>([
  ["=SPASER.INSERTION_HOURS()", []],
  ["=SPASER.INSERTION_HOURS( )", []],
  ["=spaser.insertion_hours(2025)", [literal(2025)]],
  [
    '=SPASER.INSERTION_HOURS(2025,"Direction des ""Routes"", pôle (A)")',
    [literal(2025), literal('Direction des "Routes", pôle (A)')],
  ],
  ['=SPASER.INSERTION_HOURS(,"Routes")', [omitted, literal("Routes")]],
  ["=SPASER.INSERTION_HOURS(2025,)", [literal(2025), omitted]],
  ["=SPASER.INSERTION_HOURS(-1.5E3,TRUE)", [literal(-1500), literal(true)]],
  ["=SPASER.INSERTION_HOURS($B$2)", [{ kind: "cell", sheet: null, cell: "B2" }]],
  ["=SPASER.INSERTION_HOURS(Notes!b2)", [{ kind: "cell", sheet: "Notes", cell: "B2" }]],
  ["=SPASER.INSERTION_HOURS('L''été (1)'!XFD1048576)", [{ kind: "cell", sheet: "L'été (1)", cell: "XFD1048576" }]],
  ["=SPASER.INSERTION_HOURS(XFE1)", [{ kind: "other", text: "XFE1" }]],
  ["=SPASER.INSERTION_HOURS(A1048577)", [{ kind: "other", text: "A1048577" }]],
  ["=SPASER.INSERTION_HOURS('[autre.xlsx]Notes'!A1)", [{ kind: "other", text: "'[autre.xlsx]Notes'!A1" }]],
  ["=SPASER.INSERTION_HOURS(YEAR(TODAY()))", [{ kind: "other", text: "YEAR(TODAY())" }]],
  ["=SPASER.INSERTION_HOURS(2024+1)", [{ kind: "other", text: "2024+1" }]],
  ["=SPASER.INSERTION_HOURS([@[Année, civile]])", [{ kind: "other", text: "[@[Année, civile]]" }]],
  [
    "=SPASER.INSERTION_HOURS(2025,,Marchés!A1:Z500)",
    [literal(2025), omitted, { kind: "other", text: "Marchés!A1:Z500" }],
  ],
  ["=SPASER.INSERTION_HOURS(2025", [literal(2025)]],
])("%s", (formula, expected) => {
  expect(callsIn(formula)).toEqual([{ name: "INSERTION_HOURS", arguments: expected }]);
});

test("every call of a formula is found, those inside others included", () => {
  const formula = '=IFERROR(SPASER.INDICATOR("1.1.4")/SPASER.INSERTION_HOURS(SPASER.STATUS()),"SPASER.TARGET(1)")';
  expect(callsIn(formula).map(({ name }) => name)).toEqual(["INDICATOR", "INSERTION_HOURS", "STATUS"]);
});

test("the name that Excel gives it in a file is the same function", () => {
  expect(callsIn("=_xldudf_SPASER_INSERTION_HOURS(2025)")).toEqual([
    { name: "INSERTION_HOURS", arguments: [literal(2025)] },
  ]);
});

test.each([
  "=SUM(A1:A3)",
  '="SPASER.STATUS()"',
  "='SPASER.STATUS('!A1",
  "=MYSPASER.STATUS()",
  "=NO.SPASER.STATUS()",
  '="',
  "='",
])("none in %s", (formula) => {
  expect(callsIn(formula)).toEqual([]);
});
