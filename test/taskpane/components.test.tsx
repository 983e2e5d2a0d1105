/** The components take data and give markup: here as a server would write it, without any browser. */
import { FluentProvider, SSRProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { readRegisters } from "../../src/report/annual";
import { Indicators } from "../../src/taskpane/components/Indicators";
import { Overview } from "../../src/taskpane/components/Overview";
import { Pane } from "../../src/taskpane/components/Pane";
import { Showing } from "../../src/taskpane/components/showing";
import { NO_SEARCH } from "../../src/taskpane/view/indicators";
import type { Notice } from "../../src/taskpane/view/notices";
import { type PaneView, paneView } from "../../src/taskpane/view/pane";
import type { CellPlace } from "../../src/workbook/port";
import { CONTRACTS, sheetOf, snapshotOf, workbookOf } from "../store/fixtures";

const nothing = (): void => undefined;

interface Shown {
  readonly busy?: "refresh" | "report" | null;
  readonly notices?: readonly Notice[];
  readonly showing?: ((place: CellPlace) => void) | null;
}

const markup = (view: PaneView, { busy = null, notices = [], showing = null }: Shown = {}): string =>
  renderToStaticMarkup(
    <SSRProvider>
      <FluentProvider theme={webLightTheme}>
        <Showing value={showing}>
          <Pane
            view={view}
            notices={notices}
            busy={busy}
            tabs={["overview", "indicators"]}
            tab="overview"
            onTab={nothing}
            onExercice={nothing}
            onRefresh={nothing}
            onReport={nothing}
            onDismiss={nothing}
            onStop={nothing}
            hint={null}
            onHint={nothing}
            question={false}
            onOffer={nothing}
            onRestore={nothing}
            onStartup={nothing}
          >
            {view.content !== null && (
              <>
                <Overview
                  overview={view.content.overview}
                  checked={null}
                  onControl={nothing}
                  onMeasures={nothing}
                  onIndicator={nothing}
                  onReport={nothing}
                  onRegisters={nothing}
                  onSheet={nothing}
                />
                <Indicators
                  axes={view.content.axes}
                  search={NO_SEARCH}
                  onSearch={nothing}
                  onOpen={nothing}
                  back={null}
                />
              </>
            )}
          </Pane>
        </Showing>
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
  paneView(snapshotOf(readRegisters([workbookOf(sheetOf(sheetName, rows))])), null);

test("before the first reading: its progress, and no report to ask for", () => {
  const html = markup(paneView(snapshotOf(null), null));
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
  expect(words).toContain("1.1.4 550,0 h Volume d'heures d'insertion contractualisées 66,7 % renseigné");
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
  const words = wordsOf(markup(view, { notices: [{ id: 1, tone: "success", text: "Classeur relu.", message: null }] }));
  expect(words).toContain("Classeur relu.");
});

test("an error is said in the alert region, and every message can be closed", () => {
  const notices = [
    { id: 1, tone: "warning", text: "Feuille masquée.", message: null },
    { id: 2, tone: "error", text: "Accès refusé.", message: null },
  ] as const;
  const html = markup(viewOf("Marchés", CONTRACTS), { notices });
  const alert = html.slice(html.indexOf('role="alert"'));
  expect(wordsOf(alert)).toContain("Accès refusé.");
  expect(wordsOf(alert)).not.toContain("Feuille masquée.");
  expect(html.match(/aria-label="Fermer ce message"/g)).toHaveLength(2);
});

test("addresses are buttons where cells can be shown, and words elsewhere", () => {
  const view = viewOf("Marchés", CONTRACTS);
  const sheet = /<button[^>]*>«\u00a0Marchés\u00a0»/;
  expect(markup(view, { showing: nothing })).toMatch(sheet);
  expect(markup(view)).not.toMatch(sheet);
});
