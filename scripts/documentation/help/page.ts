/** The part of the help page that is about functions: made from their definitions, so that none is forgotten. */
import { CELL_FUNCTIONS } from "../../../src/functions/catalogue";
import type { CellFunction } from "../../../src/functions/definition";
import { DEFAULT_SCHEME } from "../../../src/indicators/schemes";
import type { Reading } from "../../../src/report/annual";
import { HELP, HELP_ERRORS, HELP_TYPING } from "../../../src/texts/help";
import { exampleReading } from "../example-report";
import { code, element, link, list, text } from "./html";
import { functionSection, titleOf } from "./section";

/** HTML, to be put in src/taskpane/aide.html when it is built. */
export async function functionsHelp(): Promise<string> {
  const reading = await exampleReading();
  return [
    ...HELP_TYPING.map((paragraph) => text("p", paragraph)),
    text("h3", HELP.errorsTitle),
    element(
      "dl",
      {},
      ...HELP_ERRORS.flatMap(([error, meaning]) => [element("dt", {}, code(error)), text("dd", meaning)]),
    ),
    contents(),
    ...(await Promise.all(GROUPS.map((group) => groupSections(group, reading)))),
  ].join("\n");
}

interface Group {
  readonly title: string;
  readonly functions: readonly CellFunction[];
}

/** The functions about them all, then those of each mission, in the scheme's order. */
const GROUPS: readonly Group[] = [
  { title: HELP.general, functions: CELL_FUNCTIONS.filter(({ indicator }) => indicator === null) },
  ...DEFAULT_SCHEME.axes.flatMap(({ missions }) =>
    missions.map(({ number, title, actions }): Group => {
      const own = new Set(actions.flatMap(({ indicators }) => indicators));
      return {
        title: HELP.mission(number, title),
        functions: CELL_FUNCTIONS.filter(({ indicator }) => indicator !== null && own.has(indicator)),
      };
    }),
  ),
];

const contents = (): string =>
  element(
    "nav",
    { id: "sommaire", "aria-label": HELP.contents },
    text("h3", HELP.contents),
    ...GROUPS.flatMap(({ title, functions }) => [
      text("h4", title),
      list(functions.map((one) => link(one.name, one.indicator === null ? one.name : `${titleOf(one)} – ${one.name}`))),
    ]),
  );

async function groupSections({ title, functions }: Group, reading: Reading): Promise<string> {
  const sections = await Promise.all(functions.map((one) => functionSection(one, reading)));
  return [text("h3", title), ...sections].join("\n");
}
