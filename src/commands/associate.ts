/** The buttons of the ribbon that act without the pane. */
import { freezeSelection } from "../store/freeze";
import { refresh, writeReport } from "../store/report";
import type { Message } from "../store/message";
import type { Store } from "../store/store";

/** Gives Excel the functions named in the manifest. */
export function associateCommands(store: Store): void {
  // Typed as returning nothing; Excel waits for `completed()`, and tests for the promise.
  type Action = (event: Office.AddinCommands.Event) => void;
  const report = (event: Office.AddinCommands.Event): Promise<void> => ended(event, () => writeReport(store));
  const reread = (event: Office.AddinCommands.Event): Promise<void> => ended(event, () => refresh(store));
  Office.actions.associate("report", report as Action);
  Office.actions.associate("refresh", reread as Action);
  const freeze = (event: Office.AddinCommands.Event): Promise<void> => ended(event, () => freezeSelection(store));
  Office.actions.associate("freeze", freeze as Action);
  const equality = (event: Office.AddinCommands.Event): Promise<void> =>
    pane(event, () => {
      store.note({ asked: { tab: "equality" } });
    });
  Office.actions.associate("equality", equality as Action);
  const control = (event: Office.AddinCommands.Event): Promise<void> =>
    pane(event, () => {
      store.note({ asked: { tab: "control" } });
    });
  Office.actions.associate("control", control as Action);
}

/** Excel greys the button until the event is completed: it is, whatever happened. */
async function ended(event: Office.AddinCommands.Event, act: () => Promise<Message | null>): Promise<void> {
  try {
    const message = await act();
    if (needsReading(message)) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

/** What went as it should shows by itself; the rest is said, or asked, in the pane. */
const needsReading = (message: Message | null): boolean =>
  message?.code !== "report-written" && message?.code !== "refreshed";

/** Opens the pane, where what the button is about is shown. */
async function pane(event: Office.AddinCommands.Event, ask: () => void): Promise<void> {
  try {
    ask();
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
