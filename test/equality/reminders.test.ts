/** The letters of action 3.2: to awarded candidates that sent nothing, volunteers or not. */
import { noReminderIn, remindersOf } from "../../src/equality/reminders";
import { remindersSheet } from "../../src/report/equality/reminders-sheet";
import type { Line } from "../../src/equality/lines";
import { candidate, DAY_2025 } from "./candidates";

const won = { awarded: "yes", indexProvided: "no", planProvided: "no" } as const;

test("awarded candidates that sent neither an Index nor a Plan, volunteers or not", () => {
  const lines = [
    candidate("silent", won),
    candidate("not", { ...won, volunteer: "no" }),
    candidate("volunteer", { ...won, volunteer: "yes" }),
    candidate("index", { ...won, indexProvided: "yes" }),
    candidate("plan", { ...won, planProvided: "yes" }),
    candidate("lost", { awarded: "no" }),
    candidate("before", { ...won, exercice: 2024 }),
  ];
  expect(remindersOf(lines, 2025).map(({ name, isVolunteer }) => [name, isVolunteer])).toEqual([
    ["silent", null],
    ["not", false],
    ["volunteer", true],
  ]);
});

test("where no column says who volunteered, the letters say nothing of it", () => {
  const lines = [candidate("untold", { ...won, volunteer: "absent" }), candidate("no", { ...won, volunteer: "no" })];
  const reminders = remindersOf(lines, 2025);
  const { rows } = remindersSheet({ lines, exercice: 2025, reminders, letter: null });
  const volunteer = rows[0]?.cells.findIndex((cell) => /volontaire/i.test(String(cell?.value))) ?? -1;
  expect(rows.slice(1).map(({ cells }) => cells[volunteer]?.value)).toEqual([null, "Non"]);
});

test("a candidate is written to once, for the consultations it won; a document sent for another lot is one", () => {
  const lines = [
    candidate("twice", { ...won, consultationShown: "C1" }),
    candidate("twice", { ...won, consultationShown: "C2", day: DAY_2025 + 30 }),
    candidate("twice", { awarded: "no", consultationShown: "C3" }),
    candidate("sent", won),
    candidate("sent", { indexProvided: "yes" }),
  ];
  expect(remindersOf(lines, 2025)).toMatchObject([{ name: "twice", consultations: ["C1", "C2"], day: DAY_2025 + 30 }]);
});

test("the date of the letter is kept: the latest of the register", () => {
  const lines = [
    candidate("a", { ...won, reminded: 45_800 }),
    candidate("a", { ...won, reminded: 45_850 }),
    candidate("b", won),
  ];
  expect(remindersOf(lines, 2025).map(({ reminded }) => reminded)).toEqual([45_850, null]);
});

test.each<readonly [why: string, unsaid: Partial<Line>]>([
  ["nobody is said to be awarded", { awarded: "blank" }],
  ["no column says who is awarded", { awarded: "absent" }],
  ["no column says whether a plan came", { planProvided: "absent" }],
  ["neither document is ever spoken of", { indexProvided: "blank", planProvided: "blank" }],
])("%s: nobody is written to, and it is said to be for want of knowing", (_, unsaid) => {
  const lines = [candidate("a", { ...won, ...unsaid }), candidate("b", { ...won, ...unsaid })];
  expect(remindersOf(lines, 2025)).toEqual([]);
  expect(noReminderIn(lines, 2025)).toBe("untold");
});

test("where all is known, an empty list says why", () => {
  expect(noReminderIn([], 2025)).toBe("no-candidate");
  expect(noReminderIn([candidate("a", { ...won, awarded: "no" })], 2025)).toBe("no-award");
  expect(noReminderIn([candidate("a", { ...won, planProvided: "yes" })], 2025)).toBe("all-sent");
});
