/** The sheets that may be changed, and the names of those that are protected: two round trips. */
export async function sheetsApart(
  context: Excel.RequestContext,
): Promise<{ readonly open: readonly Excel.Worksheet[]; readonly locked: readonly string[] }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const asked = worksheets.items.map((sheet) => ({ sheet, lock: sheet.protection.load("protected") }));
  await context.sync();
  return {
    open: asked.filter(({ lock }) => !lock.protected).map(({ sheet }) => sheet),
    locked: asked.filter(({ lock }) => lock.protected).map(({ sheet }) => sheet.name),
  };
}
