/** The components take data and give markup: here as a server would write it, without any browser. */
import { FluentProvider, SSRProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { readRegisters } from "../../src/report/annual";
import { Pane } from "../../src/taskpane/components/Pane";
import { type PaneView, paneView } from "../../src/taskpane/view/pane";
import { CONTRACTS, sheetOf, workbookOf } from "../store/fixtures";

const nothing = (): void => undefined;

const markup = (view: PaneView, busy: "refresh" | "report" | null = null): string =>
  renderToStaticMarkup(
    <SSRProvider>
      <FluentProvider theme={webLightTheme}>
        <Pane
          view={view}
          busy={busy}
          onExercice={nothing}
          onRefresh={nothing}
          onReport={nothing}
          onFreeze={nothing}
          onRestore={nothing}
          onStartup={nothing}
        />
      </FluentProvider>
    </SSRProvider>,
  );

/** The words alone, as they would be read out. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style[^]*?<\/style>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");

const viewOf = (sheetName: string, rows: Parameters<typeof sheetOf>[1]): PaneView =>
  paneView(
    {
      version: 1,
      state: "ready",
      reading: readRegisters([workbookOf(sheetOf(sheetName, rows))]),
      fault: null,
      message: null,
      frozen: [],
      startsAlone: null,
      late: false,
    },
    null,
  );

test("before the first reading: its progress, and no report to ask for", () => {
  const html = markup({ reading: "first", fault: null, message: null, frozen: null, startsAlone: null, content: null });
  expect(wordsOf(html)).toContain("Lecture du classeur…");
  expect(html).toMatch(/<button[^>]*disabled=""[^>]*>(?:(?!<\/button>).)*Bilan annuel/);
});

test("without register: what is looked for, and what to do", () => {
  const words = wordsOf(markup(viewOf("Feuil1", [["bonjour"]])));
  expect(words).toContain("Aucun registre reconnu");
  expect(words).toContain("Cliquez sur « Actualiser ».");
  expect(words).not.toContain("Indicateurs");
});

test("with registers: the exercice, the measures by axis, the registers", () => {
  const html = markup(viewOf("Marchés", CONTRACTS));
  const words = wordsOf(html);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html.match(/<h3/g)).toHaveLength(3);
  expect(words).toContain("1.1.4 550,0 h Volume d'heures d'insertion contractualisées 66,6 % renseigné");
  expect(words).toContain("1.3.1 Non calculable");
  expect(words).toContain("Registre des marchés 4 lignes");
});

test("a fault is an alert, with a way to try again; the figures stay", () => {
  const view = viewOf("Marchés", CONTRACTS);
  const html = markup({ ...view, fault: { text: "Excel est occupé.", keepsFigures: true } });
  const words = wordsOf(html);
  expect(html).toContain('role="alert"');
  expect(words).toContain("Excel est occupé. Les chiffres affichés sont ceux de la lecture précédente.");
  expect(words).toContain("Réessayer");
  expect(words).toContain("1.1.4 550,0 h");
});

test("what was last done is told in the status region, which is there before it", () => {
  const view = viewOf("Marchés", CONTRACTS);
  expect(markup(view)).toContain('role="status"');
  const words = wordsOf(markup({ ...view, message: { tone: "success", text: "Classeur relu." } }));
  expect(words).toContain("Classeur relu.");
});
