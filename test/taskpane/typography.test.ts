/** French punctuation: no line of the pane begins with ":" or "»". */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withFrenchSpaces } from "../../src/taskpane/typography";

test.each([
  ["La remplacer ?", "La remplacer\u202f?"],
  [
    "Contrôle terminé : 27 points ; « Paramètres SPASER » !",
    "Contrôle terminé\u00a0: 27 points\u202f; «\u00a0Paramètres SPASER\u00a0»\u202f!",
  ],
  ["09:30, =SPASER.STATUS(2025;1)", "09:30, =SPASER.STATUS(2025;1)"],
  ["déjà «\u00a0fait\u00a0»", "déjà «\u00a0fait\u00a0»"],
])("%p is shown as %p", (text, shown) => {
  expect(withFrenchSpaces(text)).toBe(shown);
});

test("the help page keeps its punctuation with its words", () => {
  const page = readFileSync(join(__dirname, "../../src/taskpane/aide.html"), "utf8");
  const text = page.replace(/<(style|script|code)[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, "");
  expect(text.match(/.{0,20}(?:\s[:;!?»]|«\s).{0,20}/g) ?? []).toEqual([]);
});
