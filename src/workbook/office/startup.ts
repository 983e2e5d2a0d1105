/** Whether Excel starts the add-in by itself with the workbook that is open; kept in the workbook. */

/** Present once the user has said no: the add-in does not ask for it again. */
const REFUSED = "SPASER.startup.refused";
/** Spares those who do not have the add-in a question that they cannot answer. */
const NO_QUESTION = "Office.DisableTrustUX";

/** What the user wants, and what Excel does. */
export async function startupOf(): Promise<{ readonly refused: boolean; readonly starts: boolean }> {
  const behavior = await Office.addin.getStartupBehavior();
  const refused = Office.context.document.settings.get(REFUSED) === true;
  return { refused, starts: behavior === Office.StartupBehavior.load };
}

/** Has Excel start the add-in with this workbook, or not; the workbook is then to be saved. */
export async function setStarts(starts: boolean): Promise<void> {
  if (starts) await keep({ [NO_QUESTION]: true });
  await Office.addin.setStartupBehavior(starts ? Office.StartupBehavior.load : Office.StartupBehavior.none);
}

/** Keeps in the workbook whether the user refused it. */
export const setRefused = (refused: boolean): Promise<void> => keep({ [REFUSED]: refused });

function keep(values: Readonly<Record<string, boolean>>): Promise<void> {
  const { settings } = Office.context.document;
  for (const [name, value] of Object.entries(values))
    if (value) settings.set(name, value);
    else settings.remove(name);
  return new Promise((resolve) => {
    // A workbook that cannot be written keeps what it had: the wish then lasts as long as it is open.
    settings.saveAsync(() => {
      resolve();
    });
  });
}
