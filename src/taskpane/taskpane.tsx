/** Entry of the pane: over the workbook open in Excel, or over files in a plain browser page. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { store } from "../store/runtime";
import { PANE } from "../texts/pane";
import { App } from "./App";
import { useDropped } from "./hooks/dropped";
import { OutsideExcel } from "./OutsideExcel";
import { keepFrenchSpaces } from "./typography";

const root = document.getElementById("root");

if (root !== null)
  void isInExcel().then((inExcel) => {
    keepFrenchSpaces(document.body);
    createRoot(root, { onUncaughtError: showBug }).render(
      <FluentProvider theme={webLightTheme}>{inExcel ? <InExcel /> : <OutsideExcel />}</FluentProvider>,
    );
  });

/** Nothing dropped on the pane takes its place. */
function InExcel() {
  useDropped(null);
  return <App store={store} />;
}

/** A bug of ours empties the pane: it says so, and the functions go on without it. */
function showBug(error: unknown): void {
  const notice = document.createElement("p");
  notice.setAttribute("role", "alert");
  notice.style.padding = "12px";
  notice.textContent = PANE.unexpected(error instanceof Error ? error.message : String(error));
  document.body.replaceChildren(notice);
}

async function isInExcel(): Promise<boolean> {
  // office.js may be out of reach, on a network without internet.
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
