/** What the pane shows, as data. */
import { readRegisters } from "../../src/report/annual";
import type { Message } from "../../src/store/message";
import { countIn, NO_SEARCH, type Search, searched } from "../../src/taskpane/view/indicators";
import { messageView } from "../../src/taskpane/view/message";
import { type Notice, noticeOf, withNotice, withoutSuccesses } from "../../src/taskpane/view/notices";
import { paneView } from "../../src/taskpane/view/pane";
import { CONTRACTS, sheetOf, snapshotOf, workbookOf } from "../store/fixtures";

const READING = readRegisters([workbookOf(sheetOf("Marchés", CONTRACTS))]);
const READY = snapshotOf(READING);
const BEFORE = snapshotOf(null);

const lineOf = (code: string, exercice: number | null = null) =>
  paneView(READY, exercice)
    .content?.axes.flatMap(({ indicators }) => indicators)
    .find((one) => one.code === code);

test("before the first reading there is nothing but its progress", () => {
  expect(paneView(BEFORE, null)).toEqual({
    reading: "first",
    progress: null,
    fault: null,
    frozen: null,
    startsAlone: null,
    content: null,
  });
});

test("while it is read again, and when that fails, the last figures stay", () => {
  expect(paneView({ ...READY, state: "reading" }, null)).toMatchObject({ reading: "again", fault: null });
  const fault = { kind: "office", fault: { code: "busy", detail: "" } } as const;
  const view = paneView({ ...READY, state: "failed", fault }, null);
  expect(view.fault).toEqual({
    text: "Excel est occupé : SPASER réessaie dans quelques secondes.",
    keepsFigures: true,
  });
  expect(view.content?.axes).toHaveLength(3);
});

test("exercices are those found, the latest first", () => {
  expect(paneView(READY, null).content).toMatchObject({ exercices: [2025, 2024], exercice: 2025 });
  expect(paneView(READY, 2024).content?.exercice).toBe(2024);
  // One chosen in another workbook.
  expect(paneView(READY, 1999).content?.exercice).toBe(2025);
});

test("a figure has its unit and its completeness", () => {
  expect(lineOf("1.1.4")).toMatchObject({
    label: "Volume d'heures d'insertion contractualisées",
    name: "INSERTION_HOURS_CONTRACTED",
    value: "550,0\u00a0h",
    state: "known",
    examined: 3,
    blanks: 1,
    note: "66,7\u00a0% renseigné",
  });
  expect(lineOf("1.1.4", 2024)).toMatchObject({ value: "70,0\u00a0h", note: null });
});

test("a figure that is missing has a word and a reason in its place, never a 0", () => {
  expect(lineOf("1.3.1")).toMatchObject({
    value: "Non calculable",
    state: "incomplete",
    missing: ["insertion"],
    note: "Non calculable : suivi des clauses d'insertion absent.",
  });
});

test("registers are told with their sheets, those that are not there in one sentence", () => {
  const registers = paneView(READY, null).content?.overview.registers;
  expect(registers?.found).toEqual([
    {
      kind: "contracts",
      title: "Registre des marchés",
      places: [{ address: "«\u00a0Marchés\u00a0»", place: { sheet: "Marchés", cell: "A1:F1" } }],
      rows: "4 lignes",
    },
  ]);
  expect(registers?.absent).toMatch(/^Non trouvés : .*Mandats.*\.$/);
});

test("a workbook without register has no measure to show", () => {
  const reading = readRegisters([workbookOf(sheetOf("Feuil1", [["bonjour"]]))]);
  expect(paneView({ ...READY, reading }, null).content).toMatchObject({ axes: [], exercice: null });
});

test("registers without a row ask for rows, not for another column", () => {
  const reading = readRegisters([workbookOf(sheetOf("Marchés", CONTRACTS.slice(0, 1)))]);
  const content = paneView({ ...READY, reading }, null).content;
  expect(content).toMatchObject({ hasRegisters: true, axes: [] });
  expect(content?.overview.next(content.overview.problems).sentence).toMatch(/^Vos registres n'ont aucune ligne/);
});

test.each<[Partial<Search>, number]>([
  [{}, 50],
  [{ words: "1.1.4" }, 1],
  [{ words: "1.1" }, 4],
  [{ words: "HEURES contractualisees" }, 3],
  [{ words: "heure contractualisée" }, 3],
  [{ words: "insertion_hours" }, 3],
  [{ words: "insertion hours contracted" }, 2],
  [{ words: "licorne" }, 0],
  [{ axis: 2 }, 21],
  [{ axis: 2, words: "1.1.4" }, 0],
  [{ state: "known", words: "1.1.4" }, 1],
  [{ state: "incomplete", words: "1.1.4" }, 0],
])("a search for %p finds %p measures", (search, found) => {
  const axes = paneView(READY, null).content?.axes ?? [];
  expect(countIn(searched(axes, { ...NO_SEARCH, ...search }))).toBe(found);
});

test("states share all the measures between them", () => {
  const axes = paneView(READY, null).content?.axes ?? [];
  const found = (["known", "empty", "incomplete"] as const).map((state) =>
    countIn(searched(axes, { ...NO_SEARCH, state })),
  );
  expect(found[0]).toBeGreaterThan(0);
  expect(found[2]).toBeGreaterThan(0);
  expect(found.reduce((sum, count) => sum + count, 0)).toBe(50);
});

test("a success gives way to the next message; warnings and errors stay, each text once", () => {
  const say = (id: number, tone: "success" | "warning" | "error", text: string) => ({ id, tone, text, message: null });
  const told = [say(1, "success", "a"), say(2, "error", "b"), say(3, "warning", "c"), say(4, "error", "b")].reduce(
    withNotice,
    [],
  );
  expect(told.map(({ id }) => id)).toEqual([3, 4]);
  expect(withNotice([say(1, "warning", "a")], say(2, "success", "b"))).toHaveLength(2);
});

test("a reading that failed stays in view by itself: it is not said twice", () => {
  const fault = { kind: "office", fault: { code: "busy", detail: "" } } as const;
  expect(noticeOf({ code: "refresh-failed", fault })).toBeNull();
  expect(noticeOf({ code: "refreshed", registers: 1 })).toMatchObject({ tone: "success" });
});

test.each<[Message, string, string]>([
  [
    {
      code: "report-written",
      exercice: 2025,
      written: {
        kind: "sheets",
        sheets: [
          { asked: "Essentiel 2025", name: "Essentiel 2025", replaced: true },
          { asked: "Bilan 2025", name: "Bilan 2025", replaced: true },
        ],
      },
    },
    "success",
    "Le bilan de l'exercice 2025 est écrit dans les feuilles «\u00a0Essentiel 2025\u00a0» et «\u00a0Bilan 2025\u00a0». Il remplace le précédent.",
  ],
  [
    {
      code: "report-written",
      exercice: 2025,
      written: {
        kind: "sheets",
        sheets: [
          { asked: "Essentiel 2025", name: "Essentiel 2025", replaced: true },
          { asked: "Bilan 2025", name: "Bilan 2025 (2)", replaced: false },
        ],
      },
    },
    "success",
    "Le bilan de l'exercice 2025 est écrit dans les feuilles «\u00a0Essentiel 2025\u00a0» et «\u00a0Bilan 2025 (2)\u00a0». Remplacées\u00a0: «\u00a0Essentiel 2025\u00a0». «\u00a0Bilan 2025\u00a0»\u00a0: ce qui s'y trouvait est resté tel quel.",
  ],
  [{ code: "refreshed", registers: 3 }, "success", "Classeur relu : 3 registres lus."],
  [{ code: "refreshed", registers: 0 }, "warning", "Classeur relu : aucun registre reconnu."],
  [
    {
      code: "report-failed",
      fault: { kind: "office", fault: { code: "access-denied", detail: "", left: ["~Bilan 2025"] } },
    },
    "error",
    "Excel refuse l'accès : le classeur est peut-être en lecture seule, ou une feuille est protégée. Des feuilles inachevées peuvent être restées, que vous pouvez supprimer : ~Bilan 2025.",
  ],
])("message %#", (message, tone, text) => {
  expect(messageView(message)).toEqual({ tone, text });
});

test("what was done again takes the place of what was said of it; another matter leaves it", () => {
  const failed: Notice = { id: 1, message: null, tone: "error", text: "Donnez un nombre.", about: "draw" };
  const other: Notice = { id: 2, message: null, tone: "success", text: "Copié.", about: "formula" };
  const done: Notice = { id: 3, message: null, tone: "success", text: "Tirage écrit.", about: "draw" };
  expect(withNotice([failed], other)).toEqual([failed, other]);
  expect(withNotice([failed, other], done)).toEqual([done]);
  expect(withoutSuccesses([failed, other])).toEqual([failed]);
});
