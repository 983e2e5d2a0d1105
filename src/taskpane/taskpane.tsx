/** Entry of the pane: over the workbook open in Excel, or over files in a plain browser page. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { store } from "../store/runtime";
import { App } from "./App";
import { OutsideExcel } from "./OutsideExcel";

const root = document.getElementById("root");

if (root !== null)
  void isInExcel().then((inExcel) => {
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>{inExcel ? <App store={store} /> : <OutsideExcel />}</FluentProvider>,
    );
  });

async function isInExcel(): Promise<boolean> {
  // office.js may be out of reach, on a network without internet.
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
