/** What the pane shows in Excel alone: formulas frozen, a reading that lasts, the start with the workbook. */
import { FluentProvider, SSRProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { Notices } from "../../src/taskpane/components/Notices";
import { StartupSwitch } from "../../src/taskpane/components/StartupSwitch";
import { type MessageView, messageView } from "../../src/taskpane/view/message";
import type { PaneView } from "../../src/taskpane/view/pane";

const nothing = (): void => undefined;
const QUIET = { reading: null, fault: null, frozen: null } as const;

const htmlOf = (element: React.ReactNode): string =>
  renderToStaticMarkup(
    <SSRProvider>
      <FluentProvider theme={webLightTheme}>{element}</FluentProvider>
    </SSRProvider>,
  ).replaceAll("&#x27;", "'");

const noticesOf = (view: Partial<Pick<PaneView, "reading" | "frozen">>, ...messages: MessageView[]): string =>
  htmlOf(
    <Notices
      {...QUIET}
      {...view}
      notices={messages.map((message, id) => ({ ...message, id, message: null }))}
      onRetry={nothing}
      onStop={null}
      onDismiss={nothing}
      onOffer={nothing}
      onRestore={nothing}
    />,
  );

test("where Excel cannot undo, the question has its button", () => {
  const area = { top: 2, left: 1, bottom: 5, right: 1 };
  const selected = { sheetId: "1", sheet: "Suivi", formulas: [{ formula: "=SPASER.STATUS()", area }] };
  const message = messageView({ code: "freeze-asked", selected, places: [{ sheet: "Suivi", cells: "B2:B5" }] });
  expect(message.text).toContain("1 formule SPASER va être remplacée par sa valeur (feuille « Suivi », B2:B5).");
  expect(noticesOf({}, message)).toMatch(/<button[^>]*>Figer ces valeurs<\/button>/);
  expect(noticesOf({}, { tone: "success", text: "Classeur relu." })).not.toContain("Figer");
});

test("formulas that can be put back have their button, whatever was done since", () => {
  const html = noticesOf({ frozen: "2 formules SPASER peuvent être rétablies." });
  expect(html).toMatch(/<button[^>]*>Rétablir les formules<\/button>/);
  expect(noticesOf({})).not.toContain("Rétablir");
});

test("a reading that lasts says what may hold it up", () => {
  expect(noticesOf({ reading: "late" })).toContain("Si une cellule est en cours de saisie, validez-la (Entrée)");
  expect(noticesOf({ reading: "again" })).not.toContain("en cours de saisie");
});

test("the start with the workbook is a switch with its label", () => {
  const html = htmlOf(<StartupSwitch startsAlone={true} onChange={nothing} />);
  expect(html).toMatch(/<input[^>]*role="switch"[^>]*checked=""|<input[^>]*checked=""[^>]*role="switch"/);
  expect(html).toContain("Démarrer SPASER à l'ouverture de ce classeur");
});
