/** What the sheet "Paramètres SPASER" says: people read it, it travels with the file, every host sees the same. */
import * as z from "zod/mini";
import type { Cell, Workbook } from "../workbook/port";
import { dateCell, dayOf } from "./cells/date";
import { amountCell, hoursCell } from "./cells/number";
import { type CellContext, type CellKind, NO_CONTEXT } from "./cells/reading";
import { YES_WORDS } from "./cells/yes-no";
import { fold } from "./fold";
import { sectionRows, settingsSheetOf } from "./matching/lines";
import { OWN_SHEETS } from "./own-sheets";

const FIRST_DAY = dayOf(1980, 1, 1) ?? 0;
const LAST_DAY = dayOf(2100, 12, 31) ?? 0;

const between = <T extends z.ZodMiniNumber>(number: T, least: number, most: number): T =>
  number.check(z.minimum(least), z.maximum(most));
const positive = z.number().check(z.positive());
const mean = between(z.number(), 0, 100);

const settingsSchema = z.object({
  /** Who reports, as the bilan says it; null: the authority of the scheme. */
  authority: z.nullable(z.string().check(z.minLength(1), z.maxLength(200))),
  /** The exercice of the report; null: the latest year with contracts. */
  exercice: z.nullable(between(z.int(), 1980, 2100)),
  /** Departments of the territory, by code. */
  departments: z.array(z.string()).check(z.minLength(1)),
  /** g/km of CO2 at or under which a vehicle is of low emission. */
  lowEmissionThreshold: between(z.number(), 0, 500),
  /** Whether hours of insertion are those of the period or a running total. */
  hoursMode: z.enum(["period", "cumulated"]),
  /** SIRENs whose other establishments count as the one in the directory of structures. */
  confirmedSirens: z.array(z.string().check(z.regex(/^\d{9}$/))),
  /** Hours of a full-time year. */
  fullTimeHours: positive,
  /** Consultations launched from this day need an environmental clause and criterion (loi 2021-1104, art. 35). */
  environmentalClauseFrom: between(z.int(), FIRST_DAY, LAST_DAY),
  /** € HT: the European thresholds, from which a contract needs a social condition (art. L.2112-2-1). */
  worksThreshold: positive,
  suppliesThreshold: positive,
  /** Hours of insertion of one person in one year that are not surprising. */
  leastPersonHours: z.number().check(z.minimum(0)),
  mostPersonHours: positive,
  /** € HT: an amount from here on is looked at again. */
  surprisingAmount: positive,
  /** National means of the Index, by year of the data. */
  nationalMeans: z.array(
    z.object({
      year: between(z.int(), 2018, 2100),
      all: mean,
      "50-250": mean,
      "251-999": mean,
      "1000+": mean,
    }),
  ),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;
export type NationalMeans = Settings["nationalMeans"][number];

export const DEFAULT_SETTINGS: Settings = {
  authority: null,
  exercice: null,
  departments: ["40"],
  lowEmissionThreshold: 50,
  hoursMode: "period",
  confirmedSirens: [],
  fullTimeHours: 1_607,
  environmentalClauseFrom: dayOf(2026, 8, 22) ?? 0,
  // Avis relatif aux seuils de procédure, from 1 January 2026 (règlements délégués (UE) 2025/2150 to 2152).
  worksThreshold: 5_404_000,
  suppliesThreshold: 216_000,
  leastPersonHours: 50,
  mostPersonHours: 1_200,
  surprisingAmount: 1e9,
  // The Index published in March 2025, on the data of 2024.
  nationalMeans: [{ year: 2024, all: 88.5, "50-250": 88.2, "251-999": 88.8, "1000+": 90.7 }],
};

/** The labels of the settings sheet, in the order in which the template writes them. */
export const SETTING_LABELS: Readonly<Record<keyof Settings, string>> = {
  authority: "Collectivité",
  exercice: "Exercice",
  departments: "Départements du territoire",
  lowEmissionThreshold: "Seuil de faible émission (g CO2/km)",
  hoursMode: "Heures d'insertion (de la période ou cumulées)",
  confirmedSirens: "SIREN confirmés",
  fullTimeHours: "Base d'un équivalent temps plein (heures)",
  environmentalClauseFrom: "Clause et critère environnementaux exigés à partir du",
  worksThreshold: "Seuil européen des travaux (€ HT)",
  suppliesThreshold: "Seuil européen des fournitures et services (€ HT)",
  leastPersonHours: "Heures par personne et par an : minimum attendu",
  mostPersonHours: "Heures par personne et par an : maximum attendu",
  surprisingAmount: "Montant inhabituel à partir de (€ HT)",
  nationalMeans: "Moyennes nationales de l'Index",
};

interface Entry {
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly address: string;
  readonly date1904: boolean;
}

export interface SettingsReading {
  readonly settings: Settings;
  /** Lines that could not be understood: the default stands in their place, said so. */
  readonly unread: readonly { readonly sheet: string; readonly label: string; readonly found: string }[];
}

/** Reads the settings of the workbooks given; a later line adds to a list and replaces anything else. */
export function readSettings(workbooks: readonly Workbook[]): SettingsReading {
  let settings = DEFAULT_SETTINGS;
  const unread: SettingsReading["unread"][number][] = [];
  for (const entry of workbooks.flatMap(entriesOf)) {
    const next = withEntry(settings, entry);
    const checked = next === undefined ? undefined : settingsSchema.safeParse(next);
    if (checked?.success === true) settings = checked.data;
    else if (checked !== undefined)
      unread.push({ sheet: OWN_SHEETS.settings, label: entry.label, found: entry.cells.map(String).join(" ; ") });
  }
  return { settings, unread };
}

function entriesOf(workbook: Workbook): readonly Entry[] {
  const sheet = settingsSheetOf(workbook);
  if (sheet === undefined) return [];
  let label = "";
  const elsewhere = sectionRows(sheet);
  return sheet.grid.rows.flatMap((row, i) => {
    if (elsewhere.has(i)) {
      label = "";
      return [];
    }
    const filled = row.filter(
      (cell): cell is string | number | boolean => cell !== null && cell !== undefined && cell !== "",
    );
    const first = row.find((cell) => cell !== undefined);
    // A value under the one before, without a label of its own, goes on with its list.
    const goesOn = filled.length > 0 && (first === null || typeof first !== "string" || /^\d/.test(first));
    if (!goesOn) label = typeof filled[0] === "string" ? filled[0] : "";
    const cells = goesOn ? filled : filled.slice(1);
    return label === "" || cells.length === 0
      ? []
      : [{ label, cells, address: `A${String(sheet.grid.rowNumbers[i] ?? 0)}`, date1904: workbook.date1904 }];
  });
}

const numberOf = (cell: Cell | undefined): number =>
  typeof cell === "number" ? cell : Number(/\d+([.,]\d+)?/.exec(String(cell))?.[0].replace(",", "."));

const MEANS = /(\d{4})\s*:?([^:]*?)(?=\d{4}\s*:|$)/g;

/** "2024 : 88,5 / 88,2 / 88,8 / 90,7": year of the data, then all enterprises, 50 to 250, 251 to 999, 1,000 and more. */
function nationalMeansIn(cells: readonly Cell[], { nationalMeans }: Settings): readonly object[] {
  const found = Array.from(cells.map(String).join(" ; ").matchAll(MEANS), ([, year = "", text = ""]) => {
    const [all, small, middle, large] = Array.from(text.matchAll(/\d+(?:[.,]\d+)?/g), ([figure]) => numberOf(figure));
    return { year: Number(year), all, "50-250": small, "251-999": middle, "1000+": large };
  });
  return [...nationalMeans.filter(({ year }) => !found.some((one) => one.year === year)), ...found];
}

const mentions = (key: string, ...words: readonly string[]): boolean => words.some((word) => key.includes(word));

const read =
  (kind: CellKind<number>) =>
  (cell: Cell, context: CellContext): number => {
    const reading = kind.read(cell, context);
    return reading.state === "value" ? reading.value : Number.NaN;
  };

/** Bounds of the checks: the words of their labels, and how they are read. */
const BOUNDS: readonly {
  readonly setting: keyof Settings;
  readonly words: readonly string[];
  readonly read: (cell: Cell, context: CellContext) => number;
}[] = [
  { setting: "environmentalClauseFrom", words: ["environnement", "exige"], read: read(dateCell) },
  { setting: "worksThreshold", words: ["seuil", "europeen", "travau"], read: read(amountCell) },
  { setting: "suppliesThreshold", words: ["seuil", "europeen"], read: read(amountCell) },
  { setting: "leastPersonHours", words: ["heure", "personne", "minimum"], read: read(hoursCell) },
  { setting: "mostPersonHours", words: ["heure", "personne", "maximum"], read: read(hoursCell) },
  { setting: "surprisingAmount", words: ["montant", "inhabituel"], read: read(amountCell) },
];

/** The settings with one line of the sheet applied; undefined when the line is none of ours. */
function withEntry(settings: Settings, { label, cells, date1904 }: Entry): unknown {
  const key = fold(label);
  const text = fold(cells.map(String).join(" "));
  if (mentions(key, "nationale")) return { ...settings, nationalMeans: nationalMeansIn(cells, settings) };
  if (mentions(key, "siren", "siret")) {
    const found = cells
      .flatMap((cell) => String(cell).split(/[,;/\n]+/))
      .map((part) => part.replace(/\s/g, "").slice(0, 9));
    return { ...settings, confirmedSirens: [...settings.confirmedSirens, ...found] };
  }
  if (mentions(key, "departement", "territoire")) {
    const found = cells
      .flatMap((cell) => String(cell).split(/[,;/\s]+/))
      .filter((part) => /^(\d{1,3}|2[abAB])$/.test(part));
    return { ...settings, departments: found.map((part) => part.toUpperCase().padStart(2, "0")) };
  }
  const bound = BOUNDS.find(({ words }) => words.every((word) => key.includes(word)));
  if (bound !== undefined)
    return { ...settings, [bound.setting]: bound.read(cells[0] ?? null, { ...NO_CONTEXT, date1904 }) };
  if (mentions(key, "emission", "co2")) return { ...settings, lowEmissionThreshold: numberOf(cells[0]) };
  if (/\betp\b|temp plein/.test(key)) return { ...settings, fullTimeHours: numberOf(cells[0]) };
  if (mentions(key, "heure", "cumul")) {
    const cumulated =
      text.includes("cumul") || (key.includes("cumul") && !key.includes("periode") && YES_WORDS.has(text));
    return { ...settings, hoursMode: cumulated ? "cumulated" : "period" };
  }
  if (/^(nom de la )?collectivite$|^acheteur$/.test(key)) return { ...settings, authority: String(cells[0]).trim() };
  if (/^exercice|^annee/.test(key)) return { ...settings, exercice: numberOf(cells[0]) };
  return undefined;
}
